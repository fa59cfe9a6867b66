package org.safeharbor.core.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.reasoning.Truth;
import org.safeharbor.core.time.Certainty;
import org.safeharbor.core.time.DayCount;
import org.safeharbor.core.time.Moment;

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
                if (subject.facts().value(rule.from()) instanceof Value.When start
                        && book.ask(dispute, rule.appliesWhen(), readings, subject) != Truth.FAILS) {
                    clocks.add(clock(rule, dispute, subject, start.moment(), book, asOf));
                }
            }
        }
        clocks.sort(Comparator.comparing(Clock::due)
                .thenComparing(clock -> clock.rule().id()));
        return new Timetable(clocks);
    }

    private static Clock clock(
            ClockRule rule, Dispute dispute, Subject subject, Moment start, RuleBook book, LocalDate asOf) {
        DayCount earliest = DayCount.of(start.firstDay(), rule.limit(), book.calendar());
        DayCount latest = DayCount.of(start.lastDay(), rule.limit(), book.calendar());
        Value done = rule.done().subject() == subject.kind()
                ? subject.facts().value(rule.done())
                : dispute.subjects(rule.done().subject()).stream()
                        .filter(other -> other.answers().contains(subject.id()))
                        .map(other -> other.facts().value(rule.done()))
                        .filter(Value::isKnown)
                        .findFirst()
                        .orElse(Value.UNKNOWN);
        return new Clock(rule, subject.id(), earliest, latest, state(rule, start, done, earliest, latest, book, asOf));
    }

    private static Clock.State state(
            ClockRule rule,
            Moment start,
            Value done,
            DayCount earliest,
            DayCount latest,
            RuleBook book,
            LocalDate asOf) {
        if (done instanceof Value.When when) {
            Certainty kept = rule.limit().covers(start, when.moment(), book.calendar());
            return kept == Certainty.CERTAIN
                    ? Clock.State.KEPT
                    : kept == Certainty.IMPOSSIBLE ? Clock.State.LATE : Clock.State.OPEN;
        }
        if (!latest.certain()) {
            return Clock.State.OPEN;
        }
        if (asOf.isAfter(latest.lastDay())) {
            return Clock.State.OVERDUE;
        }
        return asOf.isAfter(earliest.lastDay()) ? Clock.State.OPEN : Clock.State.RUNNING;
    }
}
