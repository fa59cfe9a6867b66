package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.analysis.Comparison;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.law.Preset;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.law.Readings;

/** Each option of each disputed point turns some result, but for those that are said only to explain. */
class ReadingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void every_option_changes_some_result_unless_it_is_explanatory() {
        Set<String> turning = Witnesses.all().parallelStream()
                .flatMap(witness ->
                        Comparison.ofEachOption(PrcRuleBook.BOOK, witness.dispute(), Readings.STANDARD, TODAY)
                                .partings()
                                .stream())
                .map(Comparison.Variant::id)
                .collect(Collectors.toCollection(TreeSet::new));

        for (Reading reading : DisputedPoints.ALL) {
            for (String option : reading.options().subList(1, reading.options().size())) {
                assertThat(turning.contains(reading.id() + "=" + option))
                        .as(reading.id() + "=" + option)
                        .isEqualTo(!DisputedPoints.EXPLANATORY.contains(reading));
            }
        }
    }

    @Test
    void presets_name_readings_and_options_that_exist() {
        Map<String, List<String>> options =
                DisputedPoints.ALL.stream().collect(Collectors.toMap(Reading::id, Reading::options));

        for (Preset preset : DisputedPoints.PRESETS) {
            preset.readings().chosen().forEach((reading, option) -> assertThat(options.get(reading))
                    .as(preset.id())
                    .contains(option));
        }
    }

    @Test
    void the_three_presets_part_on_a_signed_but_defective_notice_about_a_rented_server() {
        Situation silent = Situation.aRentedServer()
                .notice("n1")
                .notice("n1", org.safeharbor.core.dispute.NoticeFact.LOCATION, "none")
                .with(ConductFact.LOSS_GREW, true);

        Comparison comparison = Comparison.ofPresets(PrcRuleBook.BOOK, silent.dispute(), TODAY);

        assertThat(comparison.base().formsThatHold()).containsExactly(Liability.NOT_LIABLE);
        assertThat(Stream.of("prc.papers", "prc.strict")).allSatisfy(preset -> assertThat(comparison.partings())
                .extracting(Comparison.Variant::id)
                .contains(preset));
    }
}
