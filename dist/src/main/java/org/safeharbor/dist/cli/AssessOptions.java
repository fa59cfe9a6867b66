package org.safeharbor.dist.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 * @param lawOf the day whose law is taken to govern; empty for the law that the dates of the facts call for
 * @param content id of the one content group that is asked for; empty for all
 * @param view the view of the disputed points as it was typed; empty for positive law
 * @param compare what the dispute is compared under, {@code presets}, {@code options} or {@code versions}; empty for its
 *     proof
 */
record AssessOptions(
        String file,
        Locale language,
        Depth depth,
        String format,
        LocalDate asOf,
        Optional<LocalDate> lawOf,
        String content,
        String view,
        String compare) {

    private static final List<String> LANGUAGES = List.of("zh", "en", "ja");
    private static final List<String> COMPARED = List.of("", "presets", "options", "versions");
    private static final Set<String> NAMES =
            Set.of("--lang", "--depth", "--format", "--as-of", "--law-of", "--content", "--view", "--compare");
    /** What a comparison has no place for: it is text, and chooses its laws and views itself. */
    private static final Map<String, List<String>> NOT_COMPARED = Map.of(
            "presets", List.of("--format", "--law-of", "--view"),
            "options", List.of("--format", "--law-of"),
            "versions", List.of("--format", "--law-of"));

    static AssessOptions parse(List<String> arguments) {
        Words given = Words.parse("assess", NAMES, arguments);
        String file = given.file().orElseThrow(() -> Words.usage("assess needs a case file: safeharbor assess FILE"));
        String compare = oneOf(given, "--compare", COMPARED, "");
        NOT_COMPARED.getOrDefault(compare, List.of()).stream()
                .filter(name -> given.option(name).isPresent())
                .forEach(name -> {
                    throw Words.usage("--compare " + compare + " does not go with " + name + "; leave one of them out");
                });
        return new AssessOptions(
                file,
                Locale.forLanguageTag(oneOf(given, "--lang", LANGUAGES, standardLanguage())),
                depth(given),
                oneOf(given, "--format", List.of("text", "report", "json"), "text"),
                day(given, "--as-of").orElseGet(LocalDate::now),
                day(given, "--law-of"),
                given.option("--content").orElse(""),
                given.option("--view").orElse(""),
                compare);
    }

    private static String standardLanguage() {
        String here = Locale.getDefault().getLanguage();
        return LANGUAGES.contains(here) ? here : "en";
    }

    private static Depth depth(Words given) {
        List<String> depths = Arrays.stream(Depth.values()).map(Depth::id).collect(Collectors.toList());
        return Depth.values()[depths.indexOf(oneOf(given, "--depth", depths, Depth.ELEMENTS.id()))];
    }

    private static Optional<LocalDate> day(Words given, String name) {
        try {
            return given.option(name).map(LocalDate::parse);
        } catch (DateTimeException malformed) {
            throw Words.usage(name + " " + given.option(name).orElse("") + " is no day; write it like 2026-11-21");
        }
    }

    private static String oneOf(Words given, String name, List<String> allowed, String standard) {
        String value = given.option(name).orElse(standard);
        if (!allowed.contains(value)) {
            throw Words.usage(name + " " + value + " is not known; it is one of "
                    + allowed.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining(", ")));
        }
        return value;
    }
}
