package org.safeharbor.portal.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.portal.shell.Language;
import org.safeharbor.portal.shell.Texts;

/** Draws a chronicle: finds the scale, and the days to name below. */
@RequestScoped
public class Drawer {

    /** The least distance of two dates below, as a share of the width. */
    private static final double TICKS_APART = 11;

    /** So many alike are drawn once. */
    private static final int MANY = 3;

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    /** How far apart the days below are: the words of each, and how to get from one to the next. */
    private record Step(int days, String pattern, UnaryOperator<LocalDate> floor, UnaryOperator<LocalDate> next) {}

    private static final List<Step> STEPS = List.of(
            new Step(1, "timeline.tickDay", day -> day, day -> day.plusDays(1)),
            new Step(7, "timeline.tickDay", day -> day, day -> day.plusDays(7)),
            new Step(31, "timeline.tickMonth", day -> day.withDayOfMonth(1), day -> day.plusMonths(1)),
            new Step(92, "timeline.tickMonth", day -> quarter(day), day -> day.plusMonths(3)),
            new Step(365, "timeline.tickYear", day -> day.withDayOfYear(1), day -> day.plusYears(1)),
            new Step(1826, "timeline.tickYear", day -> day.withDayOfYear(1), day -> day.plusYears(5)));

    Drawing draw(List<Item> items, List<Timed> clocks) {
        var points = new ArrayList<LocalDateTime>();
        items.forEach(item -> Drawing.points(item).forEach(points::add));
        if (points.stream().distinct().count() < 2) {
            var only = points.get(0).toLocalDate();
            points.add(only.minusDays(3).atStartOfDay());
            points.add(only.plusDays(4).atStartOfDay());
        }
        var scale = new Scale(points);
        return Drawing.of(together(items), scale, ticks(scale), breaks(scale), dues(clocks, scale));
    }

    /** Many that differ in nothing but the notice or measure that they are about are drawn once, with how many more there are. */
    private List<Item> together(List<Item> items) {
        return items.stream()
                .collect(Collectors.groupingBy(Item::drawn, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(alike -> alike.size() < MANY ? alike.stream() : Stream.of(once(alike)))
                .toList();
    }

    private Item once(List<Item> alike) {
        var first = alike.get(0);
        return first.labelled(texts.get("timeline.andMore", first.label(), alike.size() - 1));
    }

    private List<Drawing.Due> dues(List<Timed> clocks, Scale scale) {
        var ends = new ArrayList<Double>();
        return clocks.stream()
                .filter(clock -> clock.rule().done() == MeasureFact.TAKEN_AT)
                .filter(clock -> clock.rule().mark() != Band.Mark.SUGGESTION)
                .sorted(Comparator.comparing(Timed::dueAtTheEarliest))
                .map(Drawer::dueBetween)
                .distinct()
                .map(between -> due(between, scale, ends))
                .toList();
    }

    /** The end of the days on which it may be due, the first and the last. */
    private static List<LocalDateTime> dueBetween(Timed clock) {
        return List.of(after(clock.dueAtTheEarliest()), after(clock.due()));
    }

    private Drawing.Due due(List<LocalDateTime> between, Scale scale, List<Double> ends) {
        var from = scale.at(between.get(0));
        var to = scale.at(between.get(1));
        var label = texts.get("timeline.measuresDue");
        var room = Drawing.width(label) + 2;
        var flipped = to + room > 100;
        var row = Drawing.row(ends, flipped ? from - room : from, flipped ? to : to + room);
        return new Drawing.Due(from, to - from, label, flipped, row);
    }

    private static LocalDateTime after(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }

    private List<Drawing.Break> breaks(Scale scale) {
        return scale.stretches().stream()
                .filter(Scale.Stretch::shortened)
                .map(stretch -> new Drawing.Break(stretch.middle(), length(stretch)))
                .toList();
    }

    private String length(Scale.Stretch stretch) {
        var gap = Period.between(stretch.from().toLocalDate(), stretch.to().toLocalDate());
        return gap.getYears() > 0
                ? texts.get("timeline.gapYears", gap.getYears())
                : texts.get("timeline.gapMonths", Math.max(1, gap.getMonths()));
    }

    /** The days to name: where a stretch that is drawn in full begins after a shortened one, and even steps within. */
    private List<Drawing.Tick> ticks(Scale scale) {
        var step = STEPS.stream()
                .filter(one -> one.days() * scale.day() >= TICKS_APART)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        var format = DateTimeFormatter.ofPattern(texts.get(step.pattern()), language.getLocale());
        var ticks = new ArrayList<Drawing.Tick>();
        for (var stretch : scale.stretches()) {
            if (stretch.shortened()) {
                continue;
            }
            var day = step.floor().apply(stretch.from().toLocalDate());
            for (; !day.atStartOfDay().isAfter(stretch.to()); day = step.next().apply(day)) {
                add(ticks, scale, day, stretch, format);
            }
        }
        return ticks;
    }

    private static void add(
            List<Drawing.Tick> ticks, Scale scale, LocalDate day, Scale.Stretch stretch, DateTimeFormatter format) {
        var at = scale.at(day.atStartOfDay());
        var free = ticks.isEmpty() || at - ticks.get(ticks.size() - 1).at() >= TICKS_APART;
        if (free && !day.atStartOfDay().isBefore(stretch.from()) && at <= 100 - TICKS_APART / 2) {
            ticks.add(new Drawing.Tick(at, format.format(day)));
        }
    }

    private static LocalDate quarter(LocalDate day) {
        return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
    }
}
