package org.safeharbor.core.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.law.InForce;
import org.safeharbor.core.law.Instrument;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Governs;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.reasoning.Step;

/**
 * A day on which the law of a rule book changes.
 *
 * @param day the first day of the new state of the law
 * @param begins the texts that come into force on it, by id
 * @param ends the texts that were in force up to the day before, by id
 * @since 0.1
 */
public record ChangeOfLaw(LocalDate day, List<Instrument> begins, List<Instrument> ends) {

    /** Copies the lists. */
    public ChangeOfLaw {
        begins = List.copyOf(begins);
        ends = List.copyOf(ends);
    }

    /** Every day on which a text that a rule of the book cites comes into force or ends, the oldest first. */
    public static List<ChangeOfLaw> of(RuleBook book) {
        List<Instrument> texts = book.rules().stream()
                .flatMap(ChangeOfLaw::cited)
                .map(Provision::instrument)
                .distinct()
                .sorted(Comparator.comparing(Instrument::id))
                .toList();
        return texts.stream()
                .map(Instrument::inForce)
                .flatMap(force -> force.isOver() ? Stream.of(force.from(), dayAfter(force)) : Stream.of(force.from()))
                .distinct()
                .sorted()
                .map(day -> new ChangeOfLaw(
                        day,
                        texts.stream()
                                .filter(text -> text.inForce().from().equals(day))
                                .toList(),
                        texts.stream()
                                .filter(text -> text.inForce().isOver()
                                        && dayAfter(text.inForce()).equals(day))
                                .toList()))
                .toList();
    }

    private static LocalDate dayAfter(InForce force) {
        return force.to().plusDays(1);
    }

    private static Stream<Provision> cited(Rule rule) {
        return Stream.concat(rule.provisions().stream(), rule.parts().stream().flatMap(ChangeOfLaw::citedIn));
    }

    /** The provisions that a condition cites itself, down to the next rules. */
    private static Stream<Provision> citedIn(Condition condition) {
        if (condition instanceof Rule) {
            return Stream.empty();
        }
        Stream<Provision> own = Stream.empty();
        if (condition instanceof Governs governs) {
            own = Stream.of(governs.provision());
        } else if (condition instanceof Step step) {
            own = step.provisions().stream();
        } else if (condition instanceof Band band) {
            own = band.rows().stream().flatMap(row -> row.provisions().stream());
        }
        return Stream.concat(own, condition.parts().stream().flatMap(ChangeOfLaw::citedIn));
    }
}
