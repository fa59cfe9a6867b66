package org.safeharbor.core.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.law.Preset;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;

/**
 * One dispute under several readings, or under the law of several times, with what comes out otherwise than under the first.
 *
 * @param base the proof that the others are compared with
 * @param variants the others
 * @since 0.1
 */
public record Comparison(Proof base, List<Variant> variants) {

    /**
     * The dispute under other readings, or under the law of another time.
     *
     * @param id of the preset; of the reading and its option with an equals sign between; or the day, ISO
     * @param proof what comes out
     * @param differences what comes out otherwise; empty where the result is the same
     */
    public record Variant(String id, Proof proof, List<Difference> differences) {
        /** Copies the list. */
        public Variant {
            differences = List.copyOf(differences);
        }
    }

    /**
     * A question with another answer.
     *
     * @param question the question
     * @param before the answer under the first readings
     * @param after the answer under the others
     */
    public record Difference(Rule question, Outcome before, Outcome after) {}

    /** Copies the list. */
    public Comparison {
        variants = List.copyOf(variants);
    }

    /** Under each preset of the book; the first is the base. */
    public static Comparison ofPresets(RuleBook book, Dispute dispute, LocalDate asOf) {
        Proof base = book.assess(dispute, book.presets().get(0).readings(), asOf);
        List<Variant> variants = new ArrayList<>();
        for (Preset preset : book.presets().subList(1, book.presets().size())) {
            variants.add(variant(base, preset.id(), book.assess(dispute, preset.readings(), asOf)));
        }
        return new Comparison(base, variants);
    }

    /** From the chosen readings, with each other option of each disputed point switched alone. */
    public static Comparison ofEachOption(RuleBook book, Dispute dispute, Readings chosen, LocalDate asOf) {
        Proof base = book.assess(dispute, chosen, asOf);
        List<Variant> variants = new ArrayList<>();
        for (Reading reading : book.readings()) {
            for (String option : reading.options()) {
                if (!option.equals(chosen.option(reading))) {
                    Proof proof = book.assess(dispute, chosen.with(reading, option), asOf);
                    variants.add(variant(base, reading.id() + "=" + option, proof));
                }
            }
        }
        return new Comparison(base, variants);
    }

    /**
     * By its own dates, and as if the law of each other time had governed it: one variant for each {@link ChangeOfLaw},
     * the oldest first. The base follows the dates of the facts; the variants are hypothetical and say so.
     */
    public static Comparison ofVersions(RuleBook book, Dispute dispute, Readings chosen, LocalDate asOf) {
        Proof base = book.assess(dispute, chosen, asOf);
        return new Comparison(
                base,
                ChangeOfLaw.of(book).stream()
                        .map(change -> variant(
                                base,
                                change.day().toString(),
                                book.assessUnderTheLawOf(change.day(), dispute, chosen, asOf)))
                        .toList());
    }

    /** The variants in which something comes out otherwise. */
    public List<Variant> partings() {
        return variants.stream()
                .filter(variant -> !variant.differences().isEmpty())
                .toList();
    }

    private static Variant variant(Proof base, String id, Proof proof) {
        return new Variant(
                id,
                proof,
                compared(base.book()).stream()
                        .filter(rule -> base.outcome(rule) != proof.outcome(rule))
                        .map(rule -> new Difference(rule, base.outcome(rule), proof.outcome(rule)))
                        .toList());
    }

    /** The questions whose results are compared: summary, forms of liability, then the other questions of the chapters. */
    static List<Rule> compared(RuleBook book) {
        return Stream.of(
                        book.summary().stream(),
                        book.forms().stream(),
                        book.chapters().stream().flatMap(chapter -> chapter.rules().stream()))
                .flatMap(rules -> rules)
                .distinct()
                .filter(rule -> !rule.isDeclaratory())
                .toList();
    }
}
