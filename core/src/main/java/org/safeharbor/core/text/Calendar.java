package org.safeharbor.core.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.safeharbor.core.time.Moment;

/** Writes days and vague moments as a language does, whatever the locale of the machine. */
final class Calendar {

    private static final LocalTime LAST = LocalTime.of(23, 59, 59, 999_999_000);

    private final Bundles bundles;
    private final Locale locale;

    Calendar(Bundles bundles, Locale locale) {
        this.bundles = bundles;
        this.locale = locale;
    }

    String day(LocalDate day) {
        return format("date.day", day);
    }

    String moment(Moment moment) {
        if (moment.isExact()) {
            return format("date.instant", moment.earliest());
        }
        LocalDate first = moment.firstDay();
        LocalDate last = moment.lastDay();
        boolean wholeDays = isStart(moment.earliest()) && isEnd(moment.latest());
        if (wholeDays && first.equals(last)) {
            return day(first);
        }
        boolean wholeMonths = wholeDays
                && first.getDayOfMonth() == 1
                && last.equals(YearMonth.from(last).atEndOfMonth());
        if (wholeMonths && YearMonth.from(first).equals(YearMonth.from(last))) {
            return format("date.month", first);
        }
        if (wholeMonths
                && first.getYear() == last.getYear()
                && first.getMonthValue() == 1
                && last.getMonthValue() == 12) {
            return format("date.year", first);
        }
        String from = isStart(moment.earliest()) ? day(first) : format("date.instant", moment.earliest());
        String to = isEnd(moment.latest()) ? day(last) : format("date.instant", moment.latest());
        return bundles.text("date.between", from, to);
    }

    private String format(String key, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(bundles.text(key), locale).format(time);
    }

    private static boolean isStart(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIN);
    }

    private static boolean isEnd(LocalDateTime time) {
        return time.toLocalTime().equals(LAST);
    }
}
