package org.safeharbor.core.law;

import static org.assertj.core.api.BDDAssertions.then;
import static org.assertj.core.api.BDDAssertions.thenIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReadingsTest {

    private static final Reading FORWARDING = Reading.of("prc.g-22", "A", "B");

    @Test
    void a_point_that_nobody_chose_keeps_its_default() {
        then(Readings.STANDARD.option(FORWARDING)).isEqualTo("A");
    }

    @Test
    void a_choice_makes_new_readings_and_leaves_the_old() {
        Readings chosen = Readings.STANDARD.with(FORWARDING, "B");

        then(chosen.option(FORWARDING)).isEqualTo("B");
        then(Readings.STANDARD.option(FORWARDING)).isEqualTo("A");
    }

    @Test
    void an_option_that_is_none_is_refused_with_those_that_are() {
        thenIllegalArgumentException()
                .isThrownBy(() -> Readings.STANDARD.with(FORWARDING, "C"))
                .withMessageContaining("[A, B]");
    }

    @Test
    void a_reading_has_two_options_or_more() {
        thenIllegalArgumentException().isThrownBy(() -> Reading.of("prc.g-22", "A"));
    }
}
