package org.safeharbor.persistence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A docket number as it was typed, and what it turns out to be. A Chinese one of the rules of 2016, such as
 * {@code （2022）浙0192民初1008号}, is brought into their form; an older one, such as {@code （2012）海民初字第5558号}, is known
 * as such; any other is kept as it is. Nothing is refused: a flaw is something to point out to whoever typed it.
 *
 * @param text to be kept and shown
 * @param flaw the first element that is not as the rules have it; null where all are
 */
public record DocketNumber(String text, Form form, Flaw flaw) {

    /** The kinds of docket numbers. */
    public enum Form {
        /** Of the rules in force since 2016. */
        CURRENT,
        /** Of the time before, with the court's short name and 字第. */
        OLDER,
        /** Of another country, or none at all. */
        OTHER
    }

    /** What can be wrong with a Chinese one. */
    public enum Flaw {
        BRACKETS,
        COURT,
        TYPE,
        NUMBER,
        END
    }

    private static final Set<String> COURTS = words("docket-courts.txt");
    private static final Set<String> TYPES = words("docket-types.txt");

    private static final Pattern YEAR = Pattern.compile("([(\\[〔【])((?:19|20)\\d\\d)([)\\]〕】])");
    private static final Pattern OLDER = Pattern.compile("[\\p{IsHan}()]{2,16}字第\\d{1,8}号");
    private static final Pattern COURT = Pattern.compile("(" + String.join("|", COURTS) + ")(\\d{4}|\\d{2})?(?!\\d)");
    private static final Pattern TYPE = Pattern.compile("[\\p{IsHan}&&[^号]]{1,5}");
    private static final Pattern NUMBER = Pattern.compile("(?!0+(?!\\d))\\d{1,8}(?!\\d)");
    private static final Pattern END = Pattern.compile("((?:之|-)(?:[一二三四五六七八九十百]+|\\d+))?号");

    private static Set<String> words(String table) {
        try (var stream = DocketNumber.class.getResourceAsStream(table)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile(" ").splitAsStream(line))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Full and half width and blanks make no difference. */
    public static DocketNumber read(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        var year = YEAR.matcher(plain);
        if (!year.lookingAt()) {
            return new DocketNumber(typed.strip(), Form.OTHER, null);
        }
        var rest = plain.substring(year.end());
        var canonical = '（' + year.group(2) + '）' + rest;
        var brackets = areMatching(year.group(1), year.group(3)) ? null : Flaw.BRACKETS;
        if (OLDER.matcher(rest).matches()) {
            return new DocketNumber(canonical, Form.OLDER, brackets);
        }
        if (!rest.codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN)) {
            return new DocketNumber(typed.strip(), Form.OTHER, null);
        }
        var flaw = brackets == null ? flaw(rest) : brackets;
        return new DocketNumber(flaw == null ? canonical : typed.strip(), Form.CURRENT, flaw);
    }

    private static boolean areMatching(String open, String close) {
        return "([〔【".indexOf(open) == ")]〕】".indexOf(close);
    }

    /** Takes the elements one after the other, as each is only known where the one before ends. */
    private static Flaw flaw(String rest) {
        var court = at(COURT, rest, 0);
        if (court.isEmpty() || court.get().group(1).equals("最高法") && court.get().group(2) != null) {
            return Flaw.COURT;
        }
        var type = at(TYPE, rest, court.get().end());
        if (type.isEmpty() || !TYPES.contains(type.get().group())) {
            return Flaw.TYPE;
        }
        var number = at(NUMBER, rest, type.get().end());
        if (number.isEmpty()) {
            return Flaw.NUMBER;
        }
        var end = at(END, rest, number.get().end());
        return end.isPresent() && end.get().end() == rest.length() ? null : Flaw.END;
    }

    private static Optional<Matcher> at(Pattern pattern, String text, int start) {
        var matcher = pattern.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }
}
