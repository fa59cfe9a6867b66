package org.safeharbor.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.analysis.Comparison;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.reasoning.Proof;

class ComparisonTextTest {

    private final Proof proof = SmallDispute.plain().entitled().proof();
    private final Comparison presets = Comparison.ofPresets(proof.book(), proof.dispute(), proof.asOf());
    private final Comparison options =
            Comparison.ofEachOption(proof.book(), proof.dispute(), Readings.STANDARD, proof.asOf());
    private final Comparison versions =
            Comparison.ofVersions(proof.book(), proof.dispute(), Readings.STANDARD, proof.asOf());

    @Test
    void names_every_variant_once_in_every_language_within_a_hundred_columns() {
        for (Locale language : Words.LANGUAGES) {
            for (Comparison comparison : List.of(presets, options, versions)) {
                String text = ComparisonText.of(comparison, Depth.FULL, language);

                assertThat(comparison.variants())
                        .allSatisfy(variant -> assertThat(text).containsOnlyOnce("[" + variant.id() + "]"));
                assertThat(text.lines())
                        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100));
            }
        }
    }

    @Test
    void counts_the_further_steps_and_names_them_at_full_depth() {
        assertThat(ComparisonText.of(versions, Depth.ELEMENTS, Locale.ENGLISH)).contains("further steps change.");
        assertThat(ComparisonText.of(versions, Depth.FULL, Locale.ENGLISH)).doesNotContain("further step");
    }

    @Test
    void an_option_is_named_with_its_point_and_who_holds_it() {
        Words words = Words.in(Locale.CHINESE);

        assertThat(options.variants()).allSatisfy(variant -> {
            VariantName name = VariantName.of(variant, words);
            assertThat(List.of(name.group(), name.label(), name.about())).noneMatch(String::isEmpty);
        });
        assertThat(versions.variants())
                .allSatisfy(variant ->
                        assertThat(VariantName.of(variant, words).about()).matches(".*(施行|失效)"));
    }
}
