package org.safeharbor.core.law;

import static org.assertj.core.api.BDDAssertions.then;
import static org.assertj.core.api.BDDAssertions.thenIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InForceTest {

    private static final LocalDate THU_2020_12_31 = LocalDate.of(2020, 12, 31);
    private static final LocalDate FRI_2021_01_01 = LocalDate.of(2021, 1, 1);

    @Test
    void both_ends_are_included() {
        InForce tortLaw = InForce.between("2010-07-01", "2020-12-31");

        then(tortLaw.covers(LocalDate.of(2010, 7, 1))).isTrue();
        then(tortLaw.covers(THU_2020_12_31)).isTrue();
        then(tortLaw.covers(FRI_2021_01_01)).isFalse();
        then(tortLaw.isOver()).isTrue();
    }

    @Test
    void a_text_without_an_end_goes_on() {
        InForce code = InForce.since("2021-01-01");

        then(code.covers(THU_2020_12_31)).isFalse();
        then(code.covers(LocalDate.of(2999, 1, 1))).isTrue();
        then(code.isOver()).isFalse();
    }

    @Test
    void the_end_is_not_before_the_beginning() {
        thenIllegalArgumentException().isThrownBy(() -> InForce.between("2021-01-01", "2020-12-31"));
    }
}
