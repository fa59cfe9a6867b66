package org.safeharbor.portal.cases;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.law.Preset;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.RuleBook;

/**
 * How the law is taken on a page: the options for the disputed points, and whether it is as if the law of another time
 * governed. In an address it is the id of a preset, or points with their options, {@code prc.g-22=duty}, with commas
 * between; a day in front, {@code 2012-05-01}, stands for the law of that day. What is no such thing is passed over.
 *
 * @param options id of the reading to id of the option, where it is not the usual one
 * @param lawOf the day, ISO; empty for the law that the dates of the facts call for
 */
public record Lens(Map<String, String> options, String lawOf) implements Serializable {

    /** Positive law, by the dates of the facts. */
    public static final Lens USUAL = new Lens(Map.of(), "");

    /** Sorts the options. */
    public Lens {
        options = new TreeMap<>(options);
    }

    /** What an address says. */
    public static Lens parse(RuleBook book, String text) {
        var lens = USUAL;
        for (var part : text.split(",")) {
            lens = lens.and(book, part.strip());
        }
        return lens;
    }

    private Lens and(RuleBook book, String part) {
        var day = day(part);
        return day == null ? choosing(book, part) : new Lens(options, day.toString());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** The same law with the options of a preset. */
    public Lens with(Preset preset) {
        return new Lens(preset.readings().chosen(), lawOf);
    }

    /** The same with one point taken so. */
    public Lens with(RuleBook book, String reading, String option) {
        return choosing(book, reading + '=' + option);
    }

    private Lens choosing(RuleBook book, String choice) {
        return book.choose(readings(), choice)
                .map(chosen -> new Lens(unusual(chosen, book), lawOf))
                .orElse(this);
    }

    private static Map<String, String> unusual(Readings chosen, RuleBook book) {
        return book.readings().stream()
                .filter(point -> !chosen.option(point).equals(point.standard()))
                .collect(Collectors.toMap(Reading::id, chosen::option));
    }

    /** How a proof took the law. */
    public static Lens of(Proof proof) {
        return new Lens(
                proof.readings().chosen(), proof.lawOf().map(Objects::toString).orElse(""));
    }

    public Readings readings() {
        return new Readings(options);
    }

    /** The preset that this is, as far as the disputed points go; null for none. */
    public Preset preset(RuleBook book) {
        return book.presets().stream()
                .filter(preset -> preset.readings().equals(readings()))
                .findFirst()
                .orElse(null);
    }

    /** Assesses a dispute so. */
    Proof assess(RuleBook book, Dispute dispute, LocalDate asOf) {
        return lawOf.isEmpty()
                ? book.assess(dispute, readings(), asOf)
                : book.assessUnderTheLawOf(LocalDate.parse(lawOf), dispute, readings(), asOf);
    }

    /** As it stands in an address, without anything that needs quoting but the sign between a point and its option. */
    public String text(RuleBook book) {
        var preset = preset(book);
        var points = preset != null
                ? preset.readings().equals(Readings.STANDARD) ? Stream.<String>empty() : Stream.of(preset.id())
                : options.entrySet().stream().map(point -> point.getKey() + '=' + point.getValue());
        return Stream.concat(Stream.of(lawOf), points)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(","));
    }

    /** The end of an address that has a query already; empty for the usual one. */
    public String query(RuleBook book) {
        var text = text(book);
        return text.isEmpty() ? "" : "&reading=" + text;
    }

    public boolean isUsual() {
        return equals(USUAL);
    }
}
