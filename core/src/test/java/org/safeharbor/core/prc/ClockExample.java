package org.safeharbor.core.prc;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.procedure.Clock;
import org.safeharbor.core.procedure.ClockRule;
import org.safeharbor.core.procedure.Timetable;
import org.safeharbor.core.reasoning.RuleBook;

/**
 * Facts, a day and every clock that has run then: a test as data.
 *
 * @param because what is special about it
 * @param dispute the facts
 * @param readings how its disputed points are taken
 * @param on the day on which the clocks are read
 * @param only the id of those that are looked at, without {@code prc.clock.}; empty for all
 * @param clocks each clock as id, last day, state, who has to act and how firm the time is; the next one due first
 */
public record ClockExample(
        String because, Dispute dispute, Readings readings, LocalDate on, String only, List<String> clocks) {

    /** The same, looking at the clocks with this id alone. */
    ClockExample only(String id) {
        return new ClockExample(because, dispute, readings, on, id, clocks);
    }

    static ClockExample on(String day, String because, Situation situation, String... clocks) {
        return new ClockExample(
                because, situation.dispute(), situation.readings(), LocalDate.parse(day), "", List.of(clocks));
    }

    /** What the clocks of other rules, or of a book with another calendar, show. */
    public List<String> under(List<ClockRule> rules, RuleBook book) {
        return Timetable.of(dispute, rules, book, readings, on).clocks().stream()
                .filter(clock -> only.isEmpty() || clock.rule().id().equals("prc.clock." + only))
                .map(ClockExample::line)
                .toList();
    }

    /** Whether they show what is expected. */
    public boolean isMetBy(List<ClockRule> rules, RuleBook book) {
        return under(rules, book).equals(clocks);
    }

    private static String line(Clock clock) {
        ClockRule rule = clock.rule();
        boolean exact = clock.earliest().lastDay().equals(clock.due());
        return String.join(
                " ",
                rule.id().substring("prc.clock.".length()),
                (exact ? "" : clock.earliest().lastDay() + "/") + clock.due(),
                clock.state().id(),
                rule.actor().id(),
                rule.mark().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "on " + on + ", " + because;
    }
}
