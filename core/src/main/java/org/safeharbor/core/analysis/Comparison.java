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
 * One dispute under several readings, with what comes out otherwise than under the first.
 *
 * @param base the proof that the others are compared with
 * @param variants the others
 * @since 0.1
 */
public record Comparison(Proof base, List<Variant> variants) {

    /**
     * The dispute under other readings.
     *
     * @param id of the preset, or of the reading and its option with an equals sign between
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

    /** The variants in which something comes out otherwise. */
    public List<Variant> partings() {
        return variants.stream()
                .filter(variant -> !variant.differences().isEmpty())
                .toList();
    }

    private static Variant variant(Proof base, String id, Proof proof) {
        RuleBook book = base.book();
        return new Variant(
                id,
                proof,
                Stream.concat(
                                book.summary().stream(),
                                Stream.concat(
                                        book.forms().stream(),
                                        book.chapters().stream().flatMap(chapter -> chapter.rules().stream())))
                        .distinct()
                        .filter(rule -> !rule.isDeclaratory())
                        .filter(rule -> base.outcome(rule) != proof.outcome(rule))
                        .map(rule -> new Difference(rule, base.outcome(rule), proof.outcome(rule)))
                        .toList());
    }
}
