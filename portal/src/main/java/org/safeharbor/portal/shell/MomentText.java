package org.safeharbor.portal.shell;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safeharbor.core.time.Moment;

/** Reads a moment as people type it: with full-width digits, with 年月日, with dots, without leading zeros. */
public final class MomentText {

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4})(?:[-.年](\\d{1,2})(?:[-.月](\\d{1,2})日?(?:[T ]*(\\d{1,2})[:时](\\d{2})(?::\\d{2})?分?)?)?)?[年月]?");
    private static final Pattern RANGE = Pattern.compile("\\s*(?:/|~|至|到|から)\\s*");

    private MomentText() {}

    /** Full-width signs as the narrow ones that they mean. */
    public static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    public static Optional<Moment> parse(String text) {
        var plain = halfWidth(text);
        return Moment.parse(plain)
                .or(() -> Moment.parse(Arrays.stream(RANGE.split(plain, 2))
                        .map(MomentText::iso)
                        .collect(Collectors.joining("/"))));
    }

    private static String iso(String written) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            return written;
        }
        var iso = new StringBuilder(match.group(1));
        for (int part = 2; part <= 5 && match.group(part) != null; part++) {
            iso.append(part == 4 ? 'T' : part == 5 ? ':' : '-')
                    .append(match.group(part).length() == 1 ? "0" : "");
            iso.append(match.group(part));
        }
        return iso.toString();
    }
}
