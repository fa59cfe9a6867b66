package org.safeharbor.core.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.Readings;
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
     */
    public record Open(Lever.OfFact lever, List<Rule> decides, List<Rule> mayDecide) {
        /** Copies the lists. */
        public Open {
            decides = List.copyOf(decides);
            mayDecide = List.copyOf(mayDecide);
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
                Results after = book.results(lever.moved(dispute, answer), readings);
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
     * The open facts whose settlement decides a result that is open: first those that decide most results whatever the
     * answer, then those that may decide most, then in the order of the vocabularies.
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
        List<Open> open = new ArrayList<>();
        decidedByAnswer.forEach((lever, decided) -> {
            Set<Rule> some = new LinkedHashSet<>();
            decided.forEach(some::addAll);
            Set<Rule> all = new LinkedHashSet<>(some);
            decided.forEach(all::retainAll);
            if (!some.isEmpty()) {
                open.add(new Open(lever, List.copyOf(all), List.copyOf(some)));
            }
        });
        open.sort(Comparator.<Open>comparingInt(fact -> -fact.decides().size())
                .thenComparingInt(fact -> -fact.mayDecide().size()));
        return open;
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
