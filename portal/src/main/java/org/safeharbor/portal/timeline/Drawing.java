package org.safeharbor.portal.timeline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where everything stands in the drawing. Across it places are shares of its width, so that it fits every screen while the
 * letters keep their size; down it they are pixels.
 *
 * @param lanes the lanes, from the top
 * @param ticks the days below
 * @param breaks where time is shortened
 * @param dues when measures were due
 */
public record Drawing(List<LaneOf> lanes, List<Tick> ticks, List<Break> breaks, List<Due> dues) {

    private static final int ROW = 52;
    private static final int DUE_ROW = 22;
    private static final int ABOVE = 10;
    /** What a lane is at least as wide as, in pixels; a narrower screen gets the list. */
    private static final double NARROWEST = 700;

    private static final double APART = 2.5;

    /**
     * A lane.
     *
     * @param lane whose
     * @param height in pixels
     * @param marks what is in it
     */
    public record LaneOf(Lane lane, int height, List<Mark> marks) {}

    /**
     * Something in a lane.
     *
     * @param item what it is
     * @param row the row within the lane, from 0
     * @param from where it begins
     * @param wide how wide it is; 0 for a point
     * @param solid the part of it that is certain, or of a clock the days that count
     * @param flipped whether its words stand to the left, because there is no room to the right
     * @param above whether all its words stand above it, because there is no room on either side
     * @param words where its words are set
     */
    public record Mark(
            Item item,
            int row,
            double from,
            double wide,
            List<Bar> solid,
            boolean flipped,
            boolean above,
            double words) {
        public String getX() {
            return percent(from);
        }

        public String getWidth() {
            return percent(wide);
        }

        public boolean isPoint() {
            return wide == 0;
        }

        public String getWordsAt() {
            return percent(words);
        }

        /** Where the words beside it are set. */
        public String getBeside() {
            return percent(flipped ? from : from + wide);
        }

        public int getBesideShift() {
            return flipped ? -12 : 12;
        }

        public String getTextAnchor() {
            return flipped ? "end" : "start";
        }

        public int getTop() {
            return ABOVE + row * ROW;
        }
    }

    /** A part of a mark. */
    public record Bar(double from, double wide) {
        public String getX() {
            return percent(from);
        }

        public String getWidth() {
            return percent(wide);
        }
    }

    /** A day below the lanes. */
    public record Tick(double at, String label) {
        public String getX() {
            return percent(at);
        }
    }

    /** A place where time is shortened, with how long it is. */
    public record Break(double at, String label) {
        public String getX() {
            return percent(at);
        }
    }

    /** When measures were due, in words; a stretch where that is vague. */
    public record Due(double from, double wide, String label, boolean flipped, int row) {
        public boolean isVague() {
            return wide > 0;
        }

        public int getTop() {
            return row * DUE_ROW;
        }

        public String getX() {
            return percent(from + wide);
        }

        public String getStart() {
            return percent(from);
        }

        public String getWidth() {
            return percent(wide);
        }

        /** Where its words are set. */
        public String getWords() {
            return percent(flipped ? from : from + wide);
        }

        public String getTextAnchor() {
            return flipped ? "end" : "start";
        }

        public int getShift() {
            return flipped ? -6 : 6;
        }
    }

    /** How high the row of the due moments is. */
    public int getDuesHeight() {
        return DUE_ROW * (1 + dues.stream().mapToInt(Due::row).max().orElse(0));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    static Drawing of(List<Item> items, Scale scale, List<Tick> ticks, List<Break> breaks, List<Due> dues) {
        return new Drawing(
                Arrays.stream(Lane.values())
                        .map(lane -> lane(lane, items, scale))
                        .toList(),
                ticks,
                breaks,
                dues);
    }

    private static LaneOf lane(Lane lane, List<Item> items, Scale scale) {
        var ends = new ArrayList<Double>();
        var marks = items.stream()
                .filter(item -> item.lane() == lane)
                .sorted(Comparator.comparing(item -> item.extent().first()))
                .map(item -> place(item, scale, ends))
                .toList();
        return new LaneOf(lane, 2 * ABOVE + Math.max(1, ends.size()) * ROW - ABOVE / 2, marks);
    }

    /** Puts an item into the first row that has room for it and its words. */
    private static Mark place(Item item, Scale scale, List<Double> ends) {
        var extent = item.extent();
        var from = scale.at(extent.first());
        var point = item.kind() == Item.Kind.MOMENT && !extent.isVague();
        var width = point ? 0 : Math.max(0.6, scale.at(extent.last()) - from);
        var label = width(item.label());
        var beside = width(item.getSign() + item.stateWord() + item.getGap() + item.brief()) + 3;
        var room = Math.max(label, width + beside);
        var fits = from + room <= 100;
        var flipped = !fits && from + width - room >= 0;
        var above = !fits && !flipped;
        var words = above ? Math.max(0, Math.min(from, 100 - label - beside)) : flipped ? from + width : from;
        var begin = flipped ? from + width - room : Math.min(from, words);
        var end = flipped ? from + width : Math.max(from + width, above ? words + label + beside : from + room);
        return new Mark(item, row(ends, begin, end), from, width, solid(item, scale), flipped, above, words);
    }

    /** The first row in which this stretch is still free; it is taken then. */
    static int row(List<Double> ends, double begin, double end) {
        var row = 0;
        while (row < ends.size() && ends.get(row) > begin) {
            row++;
        }
        if (row == ends.size()) {
            ends.add(end + APART);
        } else {
            ends.set(row, end + APART);
        }
        return row;
    }

    private static List<Bar> solid(Item item, Scale scale) {
        var extent = item.extent();
        if (item.kind() == Item.Kind.CLOCK) {
            return item.counted().stream()
                    .map(part -> bar(part.first(), part.last(), scale))
                    .toList();
        }
        return extent.begun().isBefore(extent.ending())
                ? List.of(bar(extent.begun(), extent.ending(), scale))
                : List.of();
    }

    private static Bar bar(LocalDateTime from, LocalDateTime to, Scale scale) {
        return new Bar(scale.at(from), scale.at(to) - scale.at(from));
    }

    /** How wide words are at the least, as a share of the narrowest lane. */
    static double width(String words) {
        var pixels =
                words.codePoints().mapToDouble(c -> c >= 0x2E80 ? 14.5 : 7.3).sum();
        return 100 * pixels / NARROWEST;
    }

    static Stream<LocalDateTime> points(Item item) {
        var extent = item.extent();
        return Stream.of(extent.first(), extent.begun(), extent.ending(), extent.last());
    }
}
