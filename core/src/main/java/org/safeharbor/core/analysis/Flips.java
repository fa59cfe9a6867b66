package org.safeharbor.core.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Results;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;

/**
 * What turns if one single thing were otherwise: each fact that the reasoning asks for put to each other answer, and each
 * weighed question found the other way by the court.
 *
 * <p>An answer that would contradict another fact is left out. A moment that is open is tried at, before and after each
 * day that the case names, and well before and after all of them; a known moment is not moved.
 *
 * @param base the proof as things stand
 * @param flips each change tried, also those that turn nothing; facts in the order of the vocabularies, then questions in
 *     the order of the reasoning
 * @since 0.1
 */
public record Flips(Proof base, List<Flip> flips) {

    /**
     * One change.
     *
     * @param lever what is changed
     * @param to to what; for a finding yes or no
     * @param turned the results that come out otherwise; empty if none does
     */
    public record Flip(Lever lever, Value to, List<Comparison.Difference> turned) {
        /** Copies the list. */
        public Flip {
            turned = List.copyOf(turned);
        }
    }

    /**
     * An open fact that is worth settling.
     *
     * @param lever the fact
     * @param decides the open results that are decided whatever the answer is
     * @param mayDecide the open results that are decided by some answer, those of {@code decides} included
     * @param needed the open ones of the {@linkplain RuleBook#decisive() decisive} results that miss it
     */
    public record Open(Lever.OfFact lever, List<Rule> decides, List<Rule> mayDecide, List<Rule> needed) {
        /** Copies the lists. */
        public Open {
            decides = List.copyOf(decides);
            mayDecide = List.copyOf(mayDecide);
            needed = List.copyOf(needed);
        }
    }

    /** Copies the list. */
    public Flips {
        flips = List.copyOf(flips);
    }

    /** Tries every single change. The same input gives the same list in the same order. */
    public static Flips of(RuleBook book, Dispute dispute, Readings readings, LocalDate asOf) {
        Proof base = book.assess(dispute, readings, asOf);
        Results before = book.results(dispute, readings);
        List<Rule> compared = Comparison.compared(book);
        List<Flip> flips = new ArrayList<>();
        new Levers(base).all().forEach((lever, answers) -> {
            for (Value answer : answers) {
                Results after = lever.moved(before, answer);
                flips.add(new Flip(lever, answer, turned(compared, before, after)));
            }
        });
        return new Flips(base, flips);
    }

    private static List<Comparison.Difference> turned(List<Rule> questions, Results before, Results after) {
        return questions.stream()
                .filter(rule -> before.outcome(rule) != after.outcome(rule))
                .map(rule -> new Comparison.Difference(rule, before.outcome(rule), after.outcome(rule)))
                .toList();
    }

    /** The changes that turn some result. */
    public List<Flip> turning() {
        return flips.stream().filter(flip -> !flip.turned().isEmpty()).toList();
    }

    /**
     * The open facts that decide a result that is open and misses them, or that a decisive one misses; what counts only
     * once somebody raises it is no such fact before. What decides the safe harbor or a form of liability comes first, then
     * what these miss, then what decides any other question; within each, what decides more whatever the answer, then what
     * may decide more, then the order of the vocabularies.
     */
    public List<Open> worthSettling() {
        Map<Lever.OfFact, List<Set<Rule>>> decidedByAnswer = new LinkedHashMap<>();
        for (Flip flip : flips) {
            if (flip.lever() instanceof Lever.OfFact fact && !fact.now().isKnown()) {
                decidedByAnswer
                        .computeIfAbsent(fact, lever -> new ArrayList<>())
                        .add(decided(flip));
            }
        }
        Map<Rule, Missing> missing = new HashMap<>();
        List<Rule> decisive = base.book().decisive();
        List<Open> open = new ArrayList<>();
        decidedByAnswer.forEach((lever, decided) -> {
            Set<Rule> some = new LinkedHashSet<>();
            decided.forEach(some::addAll);
            some.removeIf(rule -> !misses(rule, lever, missing));
            Set<Rule> all = new LinkedHashSet<>(some);
            decided.forEach(all::retainAll);
            List<Rule> needed = decisive.stream()
                    .filter(rule -> misses(rule, lever, missing))
                    .toList();
            if (!some.isEmpty() || !needed.isEmpty()) {
                open.add(new Open(lever, List.copyOf(all), List.copyOf(some), needed));
            }
        });
        open.sort(Comparator.<Open>comparingLong(fact -> -count(fact.decides(), decisive))
                .thenComparingLong(fact -> -count(fact.mayDecide(), decisive))
                .thenComparingInt(fact -> -fact.needed().size())
                .thenComparingInt(fact -> -fact.decides().size())
                .thenComparingInt(fact -> -fact.mayDecide().size()));
        return open;
    }

    private static long count(List<Rule> rules, List<Rule> among) {
        return rules.stream().filter(among::contains).count();
    }

    /** Whether this fact is one of those that keep a result open. */
    private boolean misses(Rule result, Lever.OfFact fact, Map<Rule, Missing> missing) {
        return missing.computeIfAbsent(result, rule -> Missing.of(base.of(rule)))
                .names(fact.fact(), fact.subject().id());
    }

    /** The open fact that is most worth settling next. */
    public Optional<Open> next() {
        return worthSettling().stream().findFirst();
    }

    private static Set<Rule> decided(Flip flip) {
        Set<Rule> decided = new LinkedHashSet<>();
        flip.turned().stream()
                .filter(difference -> difference.before() == Outcome.OPEN)
                .forEach(difference -> decided.add(difference.question()));
        return decided;
    }
}
