package org.safeharbor.core.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.reasoning.Truth;

/**
 * Who must act by when in a dispute: every clock that runs or has run, the next one due first.
 *
 * @param clocks the clocks
 * @since 0.1
 */
public record Timetable(List<Clock> clocks) {

    /** Copies the list. */
    public Timetable {
        clocks = List.copyOf(clocks);
    }

    /** The timetable of a dispute on a day. */
    public static Timetable of(
            Dispute dispute, List<ClockRule> rules, RuleBook book, Readings readings, LocalDate asOf) {
        List<Clock> clocks = new ArrayList<>();
        for (ClockRule rule : rules) {
            for (Subject subject : dispute.subjects(rule.from().subject())) {
                if (!(subject.facts().value(rule.from()) instanceof Value.When start)) {
                    continue;
                }
                Truth runs = book.ask(dispute, rule.appliesWhen(), readings, subject);
                if (runs != Truth.FAILS) {
                    Missing doubt = runs == Truth.OPEN
                            ? book.missing(dispute, rule.appliesWhen(), readings, subject)
                            : Missing.NOTHING;
                    Running running = new Running(rule, dispute, subject, start.moment(), book, readings);
                    clocks.add(running.on(asOf, doubt));
                }
            }
        }
        clocks.sort(Comparator.comparing(Clock::due)
                .thenComparing(clock -> clock.rule().id()));
        return new Timetable(clocks);
    }
}
