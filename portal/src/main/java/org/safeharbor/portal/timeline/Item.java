package org.safeharbor.portal.timeline;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Something on the timeline, in words.
 *
 * @param anchor the name of its row on the page
 * @param sort what it is, whichever notice or measure it is about
 * @param lane whose doing it is
 * @param kind what it is
 * @param extent when it was, or from when to when
 * @param counted for a clock, the stretches of days that count
 * @param label what it is, in a few words
 * @param when its moment, or its limit and last day, in words
 * @param brief the same for the drawing, where the place tells the day
 * @param state for a clock, id of how it stands; empty otherwise
 * @param stateWord the same in words
 * @param details how it was counted, and on what it rests
 * @param fact where the moment is entered; empty for nowhere
 * @param step where the reasoning uses it; empty for nowhere
 */
public record Item(
        String anchor,
        String sort,
        Lane lane,
        Kind kind,
        Extent extent,
        List<Extent> counted,
        String label,
        String when,
        String brief,
        String state,
        String stateWord,
        List<String> details,
        String fact,
        String step) {

    /** What is drawn: a moment, a time that something lasted, or a clock. */
    public enum Kind {
        MOMENT("moment"),
        PERIOD("period"),
        CLOCK("clock");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /**
     * A stretch of time whose ends may be vague.
     *
     * @param first when it began at the earliest
     * @param begun when it had begun for certain
     * @param ending until when it lasted for certain
     * @param last when it ended at the latest
     */
    public record Extent(LocalDateTime first, LocalDateTime begun, LocalDateTime ending, LocalDateTime last) {

        /** Takes the last instant of a day for its end. */
        public Extent {
            first = minute(first);
            begun = minute(begun);
            ending = minute(ending);
            last = minute(last);
        }

        private static LocalDateTime minute(LocalDateTime instant) {
            return instant.plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
        }

        static Extent of(LocalDateTime first, LocalDateTime last) {
            return new Extent(first, first, last, last);
        }

        /** Whether the day is not known on which it was. */
        boolean isVague() {
            return last.isAfter(first.plusDays(1));
        }
    }

    /** What a drawing shows of it beside which notice or measure it is about. */
    List<Object> drawn() {
        return List.of(sort, lane, extent, counted, brief, state);
    }

    /** The same under another label. */
    Item labelled(String other) {
        return new Item(
                anchor, sort, lane, kind, extent, counted, other, when, brief, state, stateWord, details, fact, step);
    }

    /** The sign before the word for how a clock stands, as colour alone tells some readers nothing. */
    public String getSign() {
        return switch (state) {
            case "overdue", "late" -> "⚠ ";
            case "kept" -> "✓ ";
            case "open" -> "? ";
            case "running" -> "▸ ";
            default -> "";
        };
    }

    /** All that the drawing says of it, in one line. */
    public String getSaid() {
        return label + " · " + getSign() + stateWord + getGap() + when;
    }

    /** What stands between that word and the days. */
    public String getGap() {
        return state.isEmpty() ? "" : " · ";
    }

    /** Whether it is one moment, and the day is not known. */
    public boolean isVague() {
        return kind == Kind.MOMENT && extent.isVague();
    }
}
