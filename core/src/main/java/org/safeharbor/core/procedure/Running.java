package org.safeharbor.core.procedure;

import java.time.LocalDate;
import java.util.List;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.reasoning.Truth;
import org.safeharbor.core.time.Certainty;
import org.safeharbor.core.time.DayCount;
import org.safeharbor.core.time.Limit;
import org.safeharbor.core.time.Moment;

/** A clock that was started: counts its days and looks for what stops it. */
final class Running {

    private final ClockRule rule;
    private final Dispute dispute;
    private final Subject subject;
    private final RuleBook book;
    private final Readings readings;
    private final Moment start;
    private final boolean startIsCertain;
    private final DayCount earliest;
    private final DayCount latest;

    Running(ClockRule rule, Dispute dispute, Subject subject, Moment begun, RuleBook book, Readings readings) {
        this.rule = rule;
        this.dispute = dispute;
        this.subject = subject;
        this.book = book;
        this.readings = readings;
        Moment moment = begun;
        boolean certain = true;
        for (Limit before : rule.first()) {
            DayCount soonest = DayCount.of(moment.firstDay(), before, book.calendar());
            DayCount last = DayCount.of(moment.lastDay(), before, book.calendar());
            certain &= soonest.certain() && last.certain();
            moment = Moment.between(soonest.lastDay(), last.lastDay());
        }
        this.start = moment;
        this.startIsCertain = certain;
        this.earliest = DayCount.of(start.firstDay(), rule.limit(), book.calendar());
        this.latest = DayCount.of(start.lastDay(), rule.limit(), book.calendar());
    }

    Clock on(LocalDate asOf, Missing doubt) {
        return new Clock(rule, subject.id(), earliest, latest, end(), state(asOf), doubt);
    }

    private Moment end() {
        return rule.limit().unit() == Limit.Unit.HOURS && start.isExact()
                ? Moment.exactly(start.earliest().plusHours(rule.limit().amount()))
                : Moment.on(latest.lastDay());
    }

    private Clock.State state(LocalDate asOf) {
        boolean late = false;
        boolean perhaps = false;
        boolean undated = false;
        for (Subject other : rule.done().subject() == subject.kind()
                ? List.of(subject)
                : dispute.subjects(rule.done().subject())) {
            Truth counts = book.ask(dispute, rule.counts(), readings, subject, other);
            Certainty kept = kept(other.facts().value(rule.done()));
            if (counts == Truth.HOLDS && kept == Certainty.CERTAIN) {
                return Clock.State.KEPT;
            }
            boolean dated = other.facts().value(rule.done()).isKnown();
            late |= counts == Truth.HOLDS && dated && kept == Certainty.IMPOSSIBLE;
            perhaps |= dated && kept != Certainty.IMPOSSIBLE && counts != Truth.FAILS;
            undated |= !dated && counts != Truth.FAILS;
        }
        if (perhaps) {
            return Clock.State.OPEN;
        }
        return late ? Clock.State.LATE : untouched(asOf, undated);
    }

    private Certainty kept(Value done) {
        if (!(done instanceof Value.When when)) {
            return Certainty.OPEN;
        }
        return startIsCertain ? rule.limit().covers(start, when.moment(), book.calendar()) : Certainty.OPEN;
    }

    private Clock.State untouched(LocalDate asOf, boolean perhapsDone) {
        if (!startIsCertain || !latest.certain()) {
            return Clock.State.OPEN;
        }
        if (asOf.isAfter(latest.lastDay())) {
            return perhapsDone ? Clock.State.OPEN : Clock.State.OVERDUE;
        }
        return asOf.isAfter(earliest.lastDay()) ? Clock.State.OPEN : Clock.State.RUNNING;
    }
}
