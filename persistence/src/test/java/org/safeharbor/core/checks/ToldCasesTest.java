package org.safeharbor.core.checks;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule book as mathematics once more, searched from the made-up and the decided cases, with more turned at once. */
class ToldCasesTest {

    private static final String PRESETS = "org.safeharbor.core.checks.Checks#presets";

    @ParameterizedTest
    @MethodSource(PRESETS)
    void check_3_what_is_not_open_is_the_result_of_every_completion(Preset preset) {
        new RuleBookChecksTest().check_3_what_is_not_open_is_the_result_of_every_completion(preset);
    }

    @ParameterizedTest
    @MethodSource(PRESETS)
    void check_4_with_everything_decided_each_question_is_answered_and_the_forms_fit(Preset preset) {
        new RuleBookChecksTest().check_4_with_everything_decided_each_question_is_answered_and_the_forms_fit(preset);
    }

    @ParameterizedTest
    @MethodSource(PRESETS)
    void check_5_one_more_element_never_makes_a_notice_worse(Preset preset) {
        new MoreIsNeverWorseTest().check_5_one_more_element_never_makes_a_notice_worse(preset);
    }

    @ParameterizedTest
    @MethodSource(PRESETS)
    void check_6_an_earlier_measure_never_harms_the_provider_toward_the_right_holder(Preset preset) {
        new MoreIsNeverWorseTest().check_6_an_earlier_measure_never_harms_the_provider_toward_the_right_holder(preset);
    }

    @ParameterizedTest
    @MethodSource(PRESETS)
    void check_7_nobody_is_better_off_with_an_element_open_than_with_it_established(Preset preset) {
        new OpenIsNeverBetterTest().check_7_nobody_is_better_off_with_an_element_open_than_with_it_established(preset);
    }
}
