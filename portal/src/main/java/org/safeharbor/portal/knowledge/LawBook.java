package org.safeharbor.portal.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.law.Instrument;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.reasoning.Chapter;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.ReadingIs;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;

/** The rule book as readers go through it: which rules a chapter or a provision leads to, and what refers to what. */
final class LawBook {

    static final RuleBook RULES = SafeHarbor.under(Jurisdiction.PRC).rules();

    private static final Map<Rule, Chapter> CHAPTERS = new LinkedHashMap<>();
    private static final Map<Rule, Set<Rule>> REFERRING = new LinkedHashMap<>();
    private static final Map<Rule, Set<Fact>> FACTS = new LinkedHashMap<>();
    private static final Map<Rule, Set<Reading>> READINGS = new LinkedHashMap<>();

    static {
        for (Chapter chapter : RULES.chapters()) {
            chapter.rules().forEach(rule -> CHAPTERS.putIfAbsent(rule, chapter));
        }
        for (Chapter chapter : RULES.chapters()) {
            chapter.rules().forEach(rule -> place(rule, chapter));
        }
        RULES.forms().forEach(rule -> place(rule, RULES.chapters().get(0)));
        RULES.rules().forEach(rule -> collect(rule, rule));
    }

    private LawBook() {}

    private static void place(Condition condition, Chapter chapter) {
        for (Condition part : condition.parts()) {
            if (part instanceof Rule rule) {
                if (CHAPTERS.putIfAbsent(rule, chapter) != null) {
                    continue;
                }
            }
            place(part, chapter);
        }
    }

    private static void collect(Rule rule, Condition condition) {
        for (Condition part : condition.parts()) {
            if (part instanceof FactIs is) {
                of(FACTS, rule).add(is.fact());
            } else if (part instanceof ReadingIs is) {
                of(READINGS, rule).add(is.reading());
            }
            if (part instanceof Rule other) {
                of(REFERRING, other).add(rule);
            } else {
                collect(rule, part);
            }
        }
    }

    private static <T> Set<T> of(Map<Rule, Set<T>> sets, Rule rule) {
        return sets.computeIfAbsent(rule, key -> new LinkedHashSet<>());
    }

    static Optional<Chapter> chapter(String id) {
        return RULES.chapters().stream()
                .filter(chapter -> chapter.id().equals(id))
                .findFirst();
    }

    /** The chapter of the reasoning that first comes to a rule. */
    static Chapter chapterOf(Rule rule) {
        return CHAPTERS.getOrDefault(rule, RULES.chapters().get(0));
    }

    /** The rules of a chapter: its questions, then the rules that only it leads to. */
    static List<Rule> rulesOf(Chapter chapter) {
        var rules = new ArrayList<>(chapter.rules());
        RULES.rules().stream()
                .filter(rule -> chapterOf(rule) == chapter && !rules.contains(rule))
                .forEach(rules::add);
        return rules;
    }

    /** The rules that name this one among their conditions. */
    static Collection<Rule> referringTo(Rule rule) {
        return REFERRING.getOrDefault(rule, Set.of());
    }

    /** The facts that a rule itself asks for. */
    static Collection<Fact> factsOf(Rule rule) {
        return FACTS.getOrDefault(rule, Set.of());
    }

    /** The disputed points that a rule itself turns on. */
    static Collection<Reading> readingsOf(Rule rule) {
        return READINGS.getOrDefault(rule, Set.of());
    }

    /** The rules that turn on a disputed point. */
    static List<Rule> turningOn(Reading reading) {
        return RULES.rules().stream()
                .filter(rule -> readingsOf(rule).contains(reading))
                .toList();
    }

    static List<Rule> asking(Fact fact) {
        return RULES.rules().stream()
                .filter(rule -> factsOf(rule).contains(fact))
                .toList();
    }

    /** The texts that rules stand in, by rank and then by the day on which they came into force. */
    static List<Instrument> instruments() {
        return RULES.rules().stream()
                .flatMap(rule -> rule.provisions().stream())
                .map(Provision::instrument)
                .distinct()
                .sorted(Comparator.comparing(Instrument::rank)
                        .thenComparing(text -> text.inForce().from(), Comparator.reverseOrder()))
                .toList();
    }

    static Optional<Instrument> instrument(String id) {
        return instruments().stream().filter(text -> text.id().equals(id)).findFirst();
    }

    /** The places of a text that rules stand under, in its order. */
    static List<Provision> provisionsOf(Instrument text) {
        return RULES.rules().stream()
                .flatMap(rule -> rule.provisions().stream())
                .filter(place -> place.instrument().equals(text))
                .distinct()
                .sorted(Comparator.comparingInt(Provision::article)
                        .thenComparingInt(Provision::paragraph)
                        .thenComparingInt(Provision::item))
                .toList();
    }

    static List<Rule> rulesUnder(Provision place) {
        return RULES.rules().stream()
                .filter(rule -> rule.provisions().contains(place))
                .toList();
    }

    static List<Rule> realising(String proposition) {
        return RULES.rules().stream()
                .filter(rule -> rule.propositions().contains(proposition))
                .toList();
    }
}
