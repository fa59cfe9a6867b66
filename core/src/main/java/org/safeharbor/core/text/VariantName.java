package org.safeharbor.core.text;

import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.analysis.ChangeOfLaw;
import org.safeharbor.core.analysis.Comparison;
import org.safeharbor.core.law.Instrument;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.reasoning.RuleBook;

/**
 * What a variant of a comparison takes otherwise, in words.
 *
 * @param group the disputed point that it is an option of; empty for a preset or the law of another time
 * @param label the option, the preset, or the law of which day
 * @param about who holds that view, what the preset stands for, or which texts begin and end
 * @param explanatory whether it can turn no outcome
 * @since 0.1
 */
public record VariantName(String group, String label, String about, boolean explanatory) {

    /** The words for a variant. */
    public static VariantName of(Comparison.Variant variant, Words words) {
        RuleBook book = variant.proof().book();
        if (variant.proof().lawOf().isPresent()) {
            return changeOfLaw(variant, words);
        }
        return book.readings().stream()
                .filter(reading -> variant.id().startsWith(reading.id() + '='))
                .findFirst()
                .map(reading -> option(reading, variant.proof().readings().option(reading), book, words))
                .orElseGet(() -> preset(variant, words));
    }

    private static VariantName option(Reading reading, String option, RuleBook book, Words words) {
        return new VariantName(
                words.reading(reading),
                words.option(reading, option),
                words.holders(reading, option),
                !book.decides(reading));
    }

    private static VariantName preset(Comparison.Variant variant, Words words) {
        return variant.proof().book().presets().stream()
                .filter(preset -> preset.id().equals(variant.id()))
                .findFirst()
                .map(preset -> new VariantName("", words.preset(preset), words.help(preset), false))
                .orElseThrow();
    }

    private static VariantName changeOfLaw(Comparison.Variant variant, Words words) {
        ChangeOfLaw change = ChangeOfLaw.of(variant.proof().book()).stream()
                .filter(one -> one.day().toString().equals(variant.id()))
                .findFirst()
                .orElseThrow();
        List<String> texts = Stream.concat(
                        named("comparison.begins", change.begins(), words),
                        named("comparison.ends", change.ends(), words))
                .toList();
        return new VariantName("", words.text("comparison.from", words.day(change.day())), words.clauses(texts), false);
    }

    private static Stream<String> named(String key, List<Instrument> texts, Words words) {
        return texts.stream().map(text -> words.text(key, words.shortTitle(text)));
    }
}
