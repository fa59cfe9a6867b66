package org.safeharbor.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * When something happened, as exactly as it is known: the earliest and the latest local date-time that it can have been.
 *
 * <p>{@code 2011}, {@code 2011-07}, {@code 2011-07-21}, {@code 2011-07-21T10:42} and {@code 2011-07/2011-09} are all
 * moments. Times are local to the jurisdiction; there is no time zone to convert. Both ends are inclusive and hold
 * whole microseconds at the finest, and lie between the years 0 and 19999, so that a stored moment equals the one that was entered.
 *
 * @param earliest the first instant that it can have been
 * @param latest the last instant that it can have been; not before {@code earliest}
 * @since 0.1
 */
public record Moment(LocalDateTime earliest, LocalDateTime latest) {

    /** Years of five digits cannot be written; they are what is counted from the last of four digits. */
    private static final int LAST_YEAR = 19_999;

    private static final LocalTime LAST = LocalTime.of(23, 59, 59, 999_999_000);

    /** Checks the order and drops what is finer than a microsecond. */
    public Moment {
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
        earliest = earliest.truncatedTo(ChronoUnit.MICROS);
        latest = latest.truncatedTo(ChronoUnit.MICROS);
        if (earliest.getYear() < 0 || latest.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "A moment lies between the years 0 and " + LAST_YEAR + ": " + earliest + "/" + latest);
        }
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "A moment cannot end (" + latest + ") before it begins (" + earliest + ")");
        }
    }

    /** Some time on this day. */
    public static Moment on(LocalDate day) {
        return new Moment(day.atStartOfDay(), day.atTime(LAST));
    }

    /** Some time from the first to the last of these days. */
    public static Moment between(LocalDate first, LocalDate last) {
        return new Moment(first.atStartOfDay(), last.atTime(LAST));
    }

    /**
     * Reads a moment as a person writes it.
     *
     * @param text {@code yyyy}, {@code yyyy-MM}, {@code yyyy-MM-dd}, {@code yyyy-MM-ddTHH:mm[:ss]}, or two of them with a slash between
     * @return the moment, or empty when the text is none
     */
    public static Optional<Moment> parse(String text) {
        String trimmed = text.strip();
        int slash = trimmed.indexOf('/');
        try {
            if (slash < 0) {
                return Optional.of(single(trimmed));
            }
            Moment first = single(trimmed.substring(0, slash).strip());
            Moment last = single(trimmed.substring(slash + 1).strip());
            return Optional.of(new Moment(first.earliest, last.latest));
        } catch (DateTimeException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Moment single(String text) {
        if (!text.matches("\\d{4}.*")) {
            throw new IllegalArgumentException("A moment begins with a year of four digits, not " + text);
        }
        return switch (text.length()) {
            case 4 ->
                between(Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
            case 7 ->
                between(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
            case 10 -> on(LocalDate.parse(text));
            default -> exactly(LocalDateTime.parse(text));
        };
    }

    /** This very instant. */
    public static Moment exactly(LocalDateTime instant) {
        return new Moment(instant, instant);
    }

    /** Whether the time of day is known, so that hours can be counted. */
    public boolean isExact() {
        return earliest.equals(latest);
    }

    /** Whether this was before the other. */
    public Certainty before(Moment other) {
        return Certainty.of(latest.isBefore(other.earliest), !earliest.isBefore(other.latest));
    }

    /**
     * Whether this was not before the other. Two moments on the same day count as in order, as the law counts in days,
     * unless their times of day show that they are not.
     */
    public Certainty notBefore(Moment other) {
        boolean reversed = before(other) == Certainty.CERTAIN;
        return Certainty.of(!reversed && !firstDay().isBefore(other.lastDay()), reversed);
    }

    /** The earliest day that it can have been. */
    public LocalDate firstDay() {
        return earliest.toLocalDate();
    }

    /** The latest day that it can have been. */
    public LocalDate lastDay() {
        return latest.toLocalDate();
    }

    /** The shortest text that {@link #parse} reads back as this moment. */
    @Override
    public String toString() {
        if (isExact()) {
            return earliest.toString();
        }
        String first = whole(earliest, latest);
        return first.isEmpty() ? side(earliest, true) + "/" + side(latest, false) : first;
    }

    private static String whole(LocalDateTime from, LocalDateTime to) {
        if (!from.toLocalTime().equals(LocalTime.MIN) || !to.toLocalTime().equals(LAST)) {
            return "";
        }
        LocalDate a = from.toLocalDate();
        LocalDate b = to.toLocalDate();
        if (a.equals(b)) {
            return a.toString();
        }
        if (a.getDayOfMonth() == 1
                && YearMonth.from(a).equals(YearMonth.from(b))
                && b.equals(YearMonth.from(b).atEndOfMonth())) {
            return YearMonth.from(a).toString();
        }
        boolean year = a.getDayOfYear() == 1
                && a.getYear() == b.getYear()
                && b.getMonthValue() == 12
                && b.getDayOfMonth() == 31;
        return year ? a.toString().substring(0, 4) : "";
    }

    private static String side(LocalDateTime end, boolean first) {
        LocalTime edge = first ? LocalTime.MIN : LAST;
        return end.toLocalTime().equals(edge) ? end.toLocalDate().toString() : end.toString();
    }
}
