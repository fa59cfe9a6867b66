package org.safeharbor.core.procedure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.reasoning.Truth;
import org.safeharbor.core.time.Moment;

/**
 * The time in which damage was enlarged because a notice was not answered: from when measures were due until they were
 * taken, or the content was gone. It is a time and never a share of a sum; both ends are as exact as the facts.
 *
 * @param notice id of the notice
 * @param from when measures were due, or the notice arrived, as the chosen reading asks
 * @param until when they were taken or the content was gone; from {@code from} to the assessment while it goes on
 * @param state whether there is such a time
 * @since 0.1
 */
public record EnlargedPart(String notice, Moment from, Moment until, State state) {

    /** Whether there is an enlarged part. */
    public enum State {
        /** It certainly began and has ended. */
        ENDED("ended"),
        /** It certainly began and goes on. */
        RUNNING("running"),
        /** Measures came, or the content was gone, before they were due. */
        NONE("none"),
        /** The moments are too vague, or missing, to say. */
        OPEN("open");

        private final String id;

        State(String id) {
            this.id = id;
        }

        /** The name in files and message keys. */
        public String id() {
            return id;
        }
    }

    /** The enlarged part after each qualified notice of a dispute, on a day. */
    public static List<EnlargedPart> of(
            Dispute dispute, EnlargedRule rule, RuleBook book, Readings readings, LocalDate asOf) {
        Timetable timetable = Timetable.of(dispute, rule.due(), book, readings, asOf);
        List<EnlargedPart> parts = new ArrayList<>();
        for (Subject notice : dispute.subjects(SubjectKind.NOTICE)) {
            List<Clock> due = timetable.clocks().stream()
                    .filter(clock -> clock.about().equals(notice.id()))
                    .toList();
            if (!due.isEmpty() && notice.facts().value(rule.arrived()) instanceof Value.When arrived) {
                boolean fromReceipt = book.ask(dispute, rule.fromReceipt(), readings, notice) == Truth.HOLDS;
                Moment from = fromReceipt ? arrived.moment() : due(due);
                parts.add(part(notice, from, dispute, rule, book, readings, asOf));
            }
        }
        return List.copyOf(parts);
    }

    /** From the soonest to the latest day on which measures can have been due. */
    private static Moment due(List<Clock> clocks) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Clock clock : clocks) {
            first = first.isBefore(clock.earliest().lastDay())
                    ? first
                    : clock.earliest().lastDay();
            last = last.isAfter(clock.latest().lastDay())
                    ? last
                    : clock.latest().lastDay();
        }
        return Moment.between(first, last);
    }

    private static EnlargedPart part(
            Subject notice,
            Moment from,
            Dispute dispute,
            EnlargedRule rule,
            RuleBook book,
            Readings readings,
            LocalDate asOf) {
        Optional<Moment> gone = gone(dispute, rule);
        boolean stillThere = isStillThere(dispute, rule);
        boolean unsure = gone.isEmpty() && !stillThere;
        Optional<Moment> end = stillThere ? Optional.empty() : gone;
        for (Subject measure : dispute.subjects(SubjectKind.MEASURE)) {
            Truth ends = book.ask(dispute, rule.ends(), readings, notice, measure);
            if (measure.facts().value(rule.taken()) instanceof Value.When taken && ends == Truth.HOLDS) {
                end = Optional.of(
                        end.map(other -> sooner(other, taken.moment())).orElse(taken.moment()));
                unsure = false;
            } else {
                unsure |= ends != Truth.FAILS;
            }
        }
        return of(notice.id(), from, end, unsure, asOf);
    }

    private static EnlargedPart of(String notice, Moment from, Optional<Moment> end, boolean unsure, LocalDate asOf) {
        Moment until = end.orElse(Moment.on(asOf.isBefore(from.lastDay()) ? from.lastDay() : asOf));
        if (end.isPresent() && !until.lastDay().isAfter(from.firstDay())) {
            return new EnlargedPart(notice, from, until, State.NONE);
        }
        if (unsure || !until.firstDay().isAfter(from.lastDay())) {
            return new EnlargedPart(notice, from, until, State.OPEN);
        }
        return new EnlargedPart(notice, from, until, end.isPresent() ? State.ENDED : State.RUNNING);
    }

    private static Optional<Moment> gone(Dispute dispute, EnlargedRule rule) {
        Subject content = dispute.subjects(SubjectKind.CONTENT).get(0);
        return content.facts().value(rule.gone()) instanceof Value.When when
                ? Optional.of(when.moment())
                : Optional.empty();
    }

    private static boolean isStillThere(Dispute dispute, EnlargedRule rule) {
        return dispute.subjects(SubjectKind.CONTENT)
                .get(0)
                .facts()
                .value(rule.stillThere())
                .equals(Value.YES);
    }

    private static Moment sooner(Moment one, Moment other) {
        return new Moment(
                one.earliest().isBefore(other.earliest()) ? one.earliest() : other.earliest(),
                one.latest().isBefore(other.latest()) ? one.latest() : other.latest());
    }

    /** The fewest days that it can have lasted, at least 0. */
    public long leastDays() {
        return Math.max(0, ChronoUnit.DAYS.between(from.lastDay(), until.firstDay()));
    }

    /** The most days that it can have lasted, at least 0. */
    public long mostDays() {
        return Math.max(0, ChronoUnit.DAYS.between(from.firstDay(), until.lastDay()));
    }
}
