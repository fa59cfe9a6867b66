package org.safeharbor.portal.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts of the decided cases, which say everything in Chinese and then in English, with a stroke between. A text may be
 * put together from several such pairs; then the English of one is followed by the Chinese of the next.
 */
final class Bilingual {

    private static final Pattern STROKE = Pattern.compile(" / ");
    private static final Pattern NEXT_PAIR = Pattern.compile("\\s+(?:[A-Z] )?\\S*\\p{IsHan}.*$", Pattern.DOTALL);

    private Bilingual() {}

    /** The half that a reader of this language reads. */
    static String of(String text, Locale reader) {
        var parts = Arrays.asList(STROKE.split(text));
        if (parts.size() < 2) {
            return text;
        }
        return String.join(" ", reader.equals(Locale.ENGLISH) ? english(parts) : chinese(parts));
    }

    private static List<String> english(List<String> parts) {
        var halves = new ArrayList<String>();
        for (var part : parts.subList(1, parts.size() - 1)) {
            halves.add(NEXT_PAIR.matcher(part).replaceFirst(""));
        }
        halves.add(parts.get(parts.size() - 1));
        return halves;
    }

    private static List<String> chinese(List<String> parts) {
        var halves = new ArrayList<String>(List.of(parts.get(0)));
        for (var part : parts.subList(1, parts.size() - 1)) {
            var next = NEXT_PAIR.matcher(part);
            if (next.find()) {
                halves.add(next.group().strip());
            }
        }
        return halves;
    }

    /** The language of that half; Japanese readers get the Chinese one. */
    static String language(Locale reader) {
        return reader.equals(Locale.ENGLISH) ? "en" : "zh";
    }
}
