package org.safeharbor.portal.timeline;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where moments stand across the drawing, from 0 to 100. Within a stretch the scale is even; a long time in which nothing
 * begins or ends is shortened, and said to be.
 */
final class Scale {

    private static final double LEFT = 2;
    private static final double WIDTH = 96;
    /** A gap of so many times the usual one, and of so many days, is too long to be drawn in full. */
    private static final int USUAL = 12;

    private static final double LEAST_DAYS = 45;

    /**
     * The time between two neighbouring points.
     *
     * @param from its first instant
     * @param to its last
     * @param start where it starts, from 0 to 100
     * @param width how wide it is drawn
     * @param shortened whether it is drawn narrower than its length calls for
     */
    record Stretch(LocalDateTime from, LocalDateTime to, double start, double width, boolean shortened) {
        double middle() {
            return start + width / 2;
        }
    }

    private final List<Stretch> stretches = new ArrayList<>();

    /** A scale on which all of these have their place; two different ones at least. */
    Scale(Collection<LocalDateTime> moments) {
        var points = moments.stream().sorted().distinct().toList();
        var gaps = IntStream.range(1, points.size())
                .mapToDouble(i -> days(points.get(i - 1), points.get(i)))
                .toArray();
        var usual = IntStream.range(0, gaps.length)
                .mapToDouble(i -> gaps[i])
                .filter(gap -> gap >= 1)
                .sorted()
                .toArray();
        var longest = Math.max(LEAST_DAYS, usual.length == 0 ? 0 : USUAL * usual[usual.length / 2]);
        var drawn = Arrays.stream(gaps)
                .map(gap -> gap > longest ? longest / 2 : gap)
                .toArray();
        var total = Arrays.stream(drawn).sum();
        var at = LEFT;
        for (int i = 0; i < gaps.length; i++) {
            var width = WIDTH * drawn[i] / total;
            stretches.add(new Stretch(points.get(i), points.get(i + 1), at, width, gaps[i] > longest));
            at += width;
        }
    }

    /** Where a moment stands; one beyond either end stands at that end. */
    double at(LocalDateTime moment) {
        for (var stretch : stretches) {
            if (!moment.isAfter(stretch.to())) {
                var share = days(stretch.from(), moment) / days(stretch.from(), stretch.to());
                return stretch.start() + stretch.width() * Math.max(0, share);
            }
        }
        return LEFT + WIDTH;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** How wide a day is, where nothing is shortened. */
    double day() {
        return stretches.stream()
                .filter(stretch -> !stretch.shortened())
                .mapToDouble(stretch -> stretch.width() / days(stretch.from(), stretch.to()))
                .findFirst()
                .orElse(1);
    }

    private static double days(LocalDateTime from, LocalDateTime to) {
        return ChronoUnit.SECONDS.between(from, to) / 86_400.0;
    }
}
