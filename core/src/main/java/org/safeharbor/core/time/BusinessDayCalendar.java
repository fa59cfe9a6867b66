package org.safeharbor.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which days are working days: weekdays, but for published holidays, and the weekend days that were made working days.
 *
 * @param exceptions each published day that departs from the plain week: true for a working day, false for a day off
 * @param firstYear the first year for which the days were published
 * @param lastYear the last such year; later years are unknown until the next notice
 * @param names after which holiday each of the exceptions was published, as an id such as {@code national-day}
 * @since 0.1
 */
public record BusinessDayCalendar(
        Map<LocalDate, Boolean> exceptions, int firstYear, int lastYear, Map<LocalDate, String> names) {

    /** Copies the exceptions and their names. */
    public BusinessDayCalendar {
        exceptions = Map.copyOf(exceptions);
        names = Map.copyOf(names);
    }

    /** A calendar whose exceptions have no names. */
    public BusinessDayCalendar(Map<LocalDate, Boolean> exceptions, int firstYear, int lastYear) {
        this(exceptions, firstYear, lastYear, Map.of());
    }

    /**
     * Reads {@code date,kind,name,English name} lines, kind being {@code holiday} or {@code working}; the first line is a
     * heading. The names may be left out.
     */
    public static BusinessDayCalendar read(Stream<String> lines) {
        Map<LocalDate, Boolean> days = new TreeMap<>();
        Map<LocalDate, String> names = new TreeMap<>();
        lines.skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            String[] cells = line.split(",");
            LocalDate day = LocalDate.parse(cells[0]);
            days.put(day, cells[1].equals("working"));
            if (cells.length > 3) {
                names.put(day, cells[3].toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
            }
        });
        int first = days.keySet().stream().mapToInt(LocalDate::getYear).min().orElseThrow();
        int last = days.keySet().stream().mapToInt(LocalDate::getYear).max().orElseThrow();
        return new BusinessDayCalendar(days, first, last, names);
    }

    /** Whether the days of this date's year were published. */
    public boolean knows(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }

    /** Whether people work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        return exceptions.getOrDefault(
                day, day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /** The day on which so many working days after the start have passed; the start itself is not counted. */
    public LocalDate after(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
