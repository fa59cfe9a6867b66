package org.safeharbor.dist.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeharbor.core.text.Depth;

/**
 * What was typed after {@code assess}.
 *
 * @param file the case file, or {@code -} for standard input
 * @param language of words and messages
 * @param depth how much of the proof
 * @param format {@code text}, {@code report} for the manner of a court, or {@code json} for proof.v1
 * @param asOf the day of the assessment; today unless given
 * @param content id of the one content group that is asked for; empty for all
 * @param view the view of the disputed points as it was typed; empty for positive law
 */
record AssessOptions(
        String file, Locale language, Depth depth, String format, LocalDate asOf, String content, String view) {

    private static final List<String> LANGUAGES = List.of("zh", "en", "ja");
    private static final Set<String> NAMES = Set.of("--lang", "--depth", "--format", "--as-of", "--content", "--view");

    static AssessOptions parse(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        String file = "";
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (NAMES.contains(word)) {
                if (++i == arguments.size()) {
                    throw usage(word + " needs a value");
                }
                given.put(word, arguments.get(i));
            } else if (word.startsWith("--")) {
                throw usage("assess knows no option " + word + "; see safeharbor assess --help");
            } else if (file.isEmpty()) {
                file = word;
            } else {
                throw usage("assess takes one file, and " + file + " and " + word + " were given");
            }
        }
        if (file.isEmpty()) {
            throw usage("assess needs a case file: safeharbor assess FILE");
        }
        return new AssessOptions(
                file,
                Locale.forLanguageTag(oneOf(given, "--lang", LANGUAGES, standardLanguage())),
                depth(given),
                oneOf(given, "--format", List.of("text", "report", "json"), "text"),
                asOf(given),
                given.getOrDefault("--content", ""),
                given.getOrDefault("--view", ""));
    }

    private static String standardLanguage() {
        String here = Locale.getDefault().getLanguage();
        return LANGUAGES.contains(here) ? here : "en";
    }

    private static Depth depth(Map<String, String> given) {
        List<String> depths = Arrays.stream(Depth.values()).map(Depth::id).collect(Collectors.toList());
        return Depth.values()[depths.indexOf(oneOf(given, "--depth", depths, Depth.ELEMENTS.id()))];
    }

    private static LocalDate asOf(Map<String, String> given) {
        String day = given.getOrDefault("--as-of", LocalDate.now().toString());
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException malformed) {
            throw usage("--as-of " + day + " is no day; write it like 2026-11-21");
        }
    }

    private static String oneOf(Map<String, String> given, String name, List<String> allowed, String standard) {
        String value = given.getOrDefault(name, standard);
        if (!allowed.contains(value)) {
            throw usage(name + " " + value + " is not known; it is one of " + String.join(", ", allowed));
        }
        return value;
    }

    private static Failure usage(String line) {
        return new Failure(Failure.USAGE, line);
    }
}
