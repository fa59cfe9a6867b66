package org.safeharbor.core.time;

import java.time.Duration;
import java.time.LocalDate;

/**
 * A length of time within which something is done: so many hours, days or working days.
 *
 * <p>Days are counted as a Chinese court counts them: the first day is not counted and the last one ends at 24:00
 * (Civil Code arts. 201, 203). Hours are counted as hours where both moments have a time of day, and as days of 24
 * hours by the same rule where one of them has none.
 *
 * @param amount how many, at least 1
 * @param unit of what
 * @since 0.1
 */
public record Limit(int amount, Unit unit) {

    /** What is counted. */
    public enum Unit {
        HOURS,
        DAYS,
        WORKING_DAYS
    }

    /** Refuses an empty limit. */
    public Limit {
        if (amount < 1) {
            throw new IllegalArgumentException("A limit is at least 1, not " + amount);
        }
    }

    /** So many hours. */
    public static Limit hours(int amount) {
        return new Limit(amount, Unit.HOURS);
    }

    /** So many calendar days. */
    public static Limit days(int amount) {
        return new Limit(amount, Unit.DAYS);
    }

    /** So many working days of the jurisdiction. */
    public static Limit workingDays(int amount) {
        return new Limit(amount, Unit.WORKING_DAYS);
    }

    /**
     * Whether the end came within this limit from the start.
     *
     * @param calendar which days are working days; asked only when this limit counts them
     * @return open where the moments are too vague, or the calendar does not reach that far
     */
    public Certainty covers(Moment start, Moment end, BusinessDayCalendar calendar) {
        if (unit == Unit.HOURS && start.isExact() && end.isExact()) {
            boolean within =
                    Duration.between(start.earliest(), end.earliest()).compareTo(Duration.ofHours(amount)) <= 0;
            return Certainty.of(within, !within);
        }
        return unit == Unit.WORKING_DAYS ? coversWorkingDays(start, end, calendar) : coversDays(start, end);
    }

    private Certainty coversDays(Moment start, Moment end) {
        int days = unit == Unit.HOURS ? (amount + 23) / 24 : amount;
        return Certainty.of(
                !end.lastDay().isAfter(start.firstDay().plusDays(days)),
                end.firstDay().isAfter(start.lastDay().plusDays(days)));
    }

    private Certainty coversWorkingDays(Moment start, Moment end, BusinessDayCalendar calendar) {
        LocalDate soonest = calendar.after(start.firstDay(), amount);
        LocalDate latest = calendar.after(start.lastDay(), amount);
        if (!calendar.knows(start.firstDay()) || !calendar.knows(latest)) {
            return Certainty.OPEN;
        }
        return Certainty.of(!end.lastDay().isAfter(soonest), end.firstDay().isAfter(latest));
    }
}
