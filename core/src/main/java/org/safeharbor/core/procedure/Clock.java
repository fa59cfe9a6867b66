package org.safeharbor.core.procedure;

import java.time.LocalDate;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.time.DayCount;
import org.safeharbor.core.time.Moment;

/**
 * A clock of one case: what has to be done by whom until when, counted day by day, and how it stands.
 *
 * @param rule what lets it run
 * @param about id of the notice or declaration that started it; empty for the case
 * @param earliest the count from the first day on which it can have started
 * @param latest the count from the last such day; equal to the earliest where the day is known
 * @param end the last moment in time, at the latest: the hour where hours run from a known one, else the day
 * @param state how it stands on the day of the assessment
 * @param doubt what keeps it open that it runs at all; nothing where it runs
 * @since 0.1
 */
public record Clock(
        ClockRule rule, String about, DayCount earliest, DayCount latest, Moment end, State state, Missing doubt) {

    /** How a clock stands. */
    public enum State {
        /** It runs. */
        RUNNING("running"),
        /** What was to be done was done in time. */
        KEPT("kept"),
        /** It was done too late. */
        LATE("late"),
        /** It was not done, and the time is over. */
        OVERDUE("overdue"),
        /** The days are too vague to say, or the calendar does not reach so far. */
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

    /** The last day in time, at the latest. */
    public LocalDate due() {
        return latest.lastDay();
    }
}
