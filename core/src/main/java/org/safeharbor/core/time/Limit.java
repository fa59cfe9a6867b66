package org.safeharbor.core.time;

import java.time.Duration;
import java.time.LocalDate;

/**
 * A length of time within which something is done: so many hours, days or working days.
 *
 * <p>Days are counted as a Chinese court counts them: the first day is not counted and the last one ends at 24:00
 * (Civil Code arts. 201, 203). Hours are counted as hours where both moments have a time of day, and as days of 24
 * hours by the same rule where one of them has none; less than a day is never counted as one.
 *
 * @param amount how many, at least 1
 * @param unit of what
 * @param nextDay whether the first working day after the last one is still within it
 * @since 0.1
 */
public record Limit(int amount, Unit unit, boolean nextDay) {

    private static final int HOURS_OF_A_DAY = 24;

    /** What is counted. */
    public enum Unit {
        /** Hours of the clock. */
        HOURS,
        /** Calendar days; a last day on which nobody works moves to the next working day. */
        DAYS,
        /** Days on which public offices work, by the holiday calendar of the jurisdiction. */
        WORKING_DAYS,
        /** Years of the calendar; their last day moves likewise. */
        YEARS
    }

    /** Refuses an empty limit. */
    public Limit {
        if (amount < 1) {
            throw new IllegalArgumentException("A limit is at least 1, not " + amount);
        }
    }

    /** So many of them. */
    public Limit(int amount, Unit unit) {
        this(amount, unit, false);
    }

    /** So many hours. */
    public static Limit hours(int amount) {
        return new Limit(amount, Unit.HOURS);
    }

    /** So many calendar days. */
    public static Limit days(int amount) {
        return new Limit(amount, Unit.DAYS);
    }

    /** So many years, counted by the calendar. */
    public static Limit years(int amount) {
        return new Limit(amount, Unit.YEARS);
    }

    /** So many working days of the jurisdiction. */
    public static Limit workingDays(int amount) {
        return new Limit(amount, Unit.WORKING_DAYS);
    }

    /** The same, and the first working day after its last one. */
    public Limit andTheNextDay() {
        return new Limit(amount, unit, true);
    }

    /**
     * Whether the end came within this limit from the start.
     *
     * @param calendar which days are working days; not asked for hours
     * @return open where the moments are too vague, or the calendar does not reach that far
     */
    public Certainty covers(Moment start, Moment end, BusinessDayCalendar calendar) {
        if (unit == Unit.HOURS && (amount < HOURS_OF_A_DAY || start.isExact() && end.isExact())) {
            Duration most = Duration.between(start.earliest(), end.latest());
            Duration least = Duration.between(start.latest(), end.earliest());
            Duration length = Duration.ofHours(amount);
            return Certainty.of(most.compareTo(length) <= 0, least.compareTo(length) > 0);
        }
        if (unit == Unit.WORKING_DAYS
                && !(calendar.knows(start.firstDay()) && calendar.knows(lastDay(start.lastDay(), calendar)))) {
            return Certainty.OPEN;
        }
        return Certainty.of(
                !end.lastDay().isAfter(lastDay(start.firstDay(), calendar)),
                end.firstDay().isAfter(lastDay(start.lastDay(), calendar)));
    }

    /**
     * The last day of this limit when it is counted from a day, which is itself not counted. A limit in days or years that
     * would end on a day off ends on the first working day after it.
     */
    public LocalDate lastDay(LocalDate start, BusinessDayCalendar calendar) {
        LocalDate last =
                switch (unit) {
                    case HOURS -> start.plusDays((amount + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY);
                    case DAYS -> workingDayFrom(start.plusDays(amount), calendar);
                    case WORKING_DAYS -> calendar.after(start, amount);
                    case YEARS -> workingDayFrom(start.plusYears(amount), calendar);
                };
        return nextDay ? workingDayFrom(last.plusDays(1), calendar) : last;
    }

    private static LocalDate workingDayFrom(LocalDate day, BusinessDayCalendar calendar) {
        LocalDate end = day;
        while (!calendar.isWorkingDay(end)) {
            end = end.plusDays(1);
        }
        return end;
    }
}
