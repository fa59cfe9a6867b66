package org.safeharbor.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A limit counted day by day from a day, so that everybody can check it.
 *
 * @param start the day from which is counted; itself not counted
 * @param limit how much
 * @param lastDay the last day in time
 * @param days every day after the start up to the last
 * @param certain whether the calendar knows all of them; later years are unknown until published
 * @since 0.1
 */
public record DayCount(LocalDate start, Limit limit, LocalDate lastDay, List<Day> days, boolean certain) {

    /**
     * A day of the count.
     *
     * @param date the day
     * @param number which one it is, or 0 where it does not count
     */
    public record Day(LocalDate date, int number) {}

    /** Copies the days. */
    public DayCount {
        days = List.copyOf(days);
    }

    /** Counts a limit from a day. */
    public static DayCount of(LocalDate start, Limit limit, BusinessDayCalendar calendar) {
        LocalDate last = limit.lastDay(start, calendar);
        boolean working = limit.unit() == Limit.Unit.WORKING_DAYS;
        List<Day> days = new ArrayList<>();
        int number = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            boolean counts = !working || calendar.isWorkingDay(day);
            days.add(new Day(day, counts ? ++number : 0));
        }
        return new DayCount(start, limit, last, days, isCertain(start, limit, last, calendar));
    }

    /** Working days are each looked up; of days and years the last one, which moves where it is a day off. */
    private static boolean isCertain(LocalDate start, Limit limit, LocalDate last, BusinessDayCalendar calendar) {
        return switch (limit.unit()) {
            case HOURS -> true;
            case DAYS, YEARS -> calendar.knows(last);
            case WORKING_DAYS -> calendar.knows(start) && calendar.knows(last);
        };
    }
}
