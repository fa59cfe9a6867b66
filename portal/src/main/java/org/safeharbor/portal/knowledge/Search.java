package org.safeharbor.portal.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.prc.KnowledgeFactors;
import org.safeharbor.core.prc.Propositions;
import org.safeharbor.core.precedent.CaseLaw;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.text.RuleText;
import org.safeharbor.core.text.Words;

/**
 * Finds everything in the law book that has all the words of a question, in any of its languages. Full-width letters and
 * digits, and articles numbered in Chinese or in digits, are found alike.
 */
final class Search {

    private static final int ENOUGH = 200;

    /** What stands around words and between them, and is itself not looked for. */
    private static final Pattern MARKS = Pattern.compile("[\\s《》〈〉「」『』“”‘’\"()\\[\\]、。,;:?!]+");

    private final List<Entry> entries = new ArrayList<>();

    /** The kinds of things there are to find, in the order in which they are shown. */
    enum Kind {
        RULE,
        PROVISION,
        POINT,
        FACTOR,
        DECIDED,
        PROPOSITION,
        TERM
    }

    /**
     * A thing that can be found.
     *
     * @param kind what it is
     * @param labels its name, by language
     * @param number its short number, or nothing
     * @param href where it stands
     * @param text all that it can be found by
     */
    record Entry(Kind kind, Map<Locale, String> labels, String number, String href, String text) {

        String label(Locale language) {
            return labels.getOrDefault(language, labels.get(Locale.ENGLISH));
        }

        private boolean isNamed(String word, Locale language) {
            return plain(label(language)).contains(word) || plain(number).equals(word);
        }
    }

    /** An index of the whole rule book. */
    Search() {
        rules();
        LawBook.instruments().forEach(text -> LawBook.provisionsOf(text).forEach(this::provision));
        LawBook.RULES.readings().forEach(point -> {
            var labels = said(words -> words.reading(point));
            var views = point.options().stream()
                    .flatMap(option -> Words.LANGUAGES.stream()
                            .map(Words::in)
                            .map(words -> words.option(point, option) + ' ' + words.holders(point, option)))
                    .collect(Collectors.joining(" "));
            add(Kind.POINT, labels, Addresses.number(point), Addresses.of(point), views);
        });
        KnowledgeFactors.ALL.forEach(factor ->
                add(Kind.FACTOR, said(words -> words.factor(factor)), factor.id(), "factors.xhtml#" + factor.id(), ""));
        CaseLaw.of(LawBook.RULES)
                .cases()
                .forEach(one -> add(
                        Kind.DECIDED,
                        said(words -> words.precedent(one.id())),
                        one.id(),
                        Addresses.decided(one.id()),
                        one.dockets().stream()
                                        .map(number ->
                                                DecidedCases.cited(number).orElse(number))
                                        .collect(Collectors.joining(" "))
                                + ' '
                                + String.join(
                                        " ", said(words -> words.named(one)).values())));
        Propositions.ALL.forEach(proposition -> add(
                Kind.PROPOSITION,
                said(words -> words.proposition(proposition)),
                proposition.id(),
                Addresses.proposition(proposition.id()),
                ""));
        Glossary.TERMS.forEach(term -> add(
                Kind.TERM,
                Map.of(
                        Locale.ENGLISH, term.english() + " · " + term.chinese(),
                        Locale.CHINESE, term.chinese(),
                        Locale.JAPANESE, term.japanese() + " · " + term.chinese()),
                "",
                "glossary.xhtml",
                term.english() + ' ' + term.chinese() + ' ' + term.japanese()));
    }

    private void rules() {
        for (var rule : LawBook.RULES.rules()) {
            var text = new StringBuilder(rule.id());
            for (var language : Words.LANGUAGES) {
                var words = Words.in(language);
                text.append(' ').append(words.proposition(rule)).append(' ').append(words.label(rule));
                LawBook.factsOf(rule).forEach(fact -> text.append(' ').append(words.label(fact)));
                // Not by what another rule says that it only refers to.
                RuleText.of(rule, words).stream()
                        .filter(clause -> !(clause.condition() instanceof Rule))
                        .forEach(clause -> text.append(' ').append(clause.text()));
            }
            rule.provisions().forEach(place -> text.append(' ').append(citations(place)));
            add(Kind.RULE, said(words -> words.question(rule)), "", Addresses.of(rule), text.toString());
        }
    }

    private void provision(Provision place) {
        var titles = Words.LANGUAGES.stream()
                .map(language -> Words.in(language).title(place.instrument()))
                .collect(Collectors.joining(" "));
        add(
                Kind.PROVISION,
                said(words -> words.citation(place)),
                "",
                Addresses.of(place),
                citations(place) + ' ' + titles);
    }

    /** A provision as it is cited in each language, and in Chinese with digits and without the marks of a title. */
    private static String citations(Provision place) {
        var chinese = Words.in(Locale.CHINESE).shortTitle(place.instrument());
        var all = Words.LANGUAGES.stream()
                .map(language -> Words.in(language).citation(place))
                .collect(Collectors.joining(" "));
        return all + ' ' + all.replaceAll("[《》]", "") + ' ' + chinese + "第" + place.article() + "条" + ' ' + chinese
                + place.article() + "条";
    }

    private static Map<Locale, String> said(Function<Words, String> saying) {
        return Words.LANGUAGES.stream()
                .collect(Collectors.toMap(language -> language, language -> saying.apply(Words.in(language))));
    }

    private void add(Kind kind, Map<Locale, String> labels, String number, String href, String text) {
        var all = number + ' ' + String.join(" ", labels.values()) + ' ' + text;
        entries.add(new Entry(kind, labels, number, href, plain(all)));
    }

    /** What has all these words; by kind, and within it what is named so first. Nothing is asked, nothing is found. */
    List<Entry> find(String asked, Locale language) {
        var words = Arrays.stream(MARKS.split(plain(asked)))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> words.stream().allMatch(entry.text()::contains))
                .sorted(Comparator.comparing(Entry::kind)
                        .thenComparing(entry -> words.stream().allMatch(word -> entry.isNamed(word, language)) ? 0 : 1))
                .limit(ENOUGH)
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
