package org.safeharbor.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.reasoning.RuleBook;

class LensTest {

    private final RuleBook book = SafeHarbor.under(Jurisdiction.PRC).rules();

    @Test
    void a_preset_a_point_and_a_day_are_read_and_written_alike() {
        assertThat(Lens.parse(book, "prc.strict").text(book)).isEqualTo("prc.strict");
        assertThat(Lens.parse(book, "prc.g-22=duty").text(book)).isEqualTo("prc.g-22=duty");
        assertThat(Lens.parse(book, "2012-05-01,prc.strict").text(book)).isEqualTo("2012-05-01,prc.strict");
    }

    @Test
    void the_usual_option_is_no_choice() {
        assertThat(Lens.parse(book, "prc.g-22=factor,prc.positive-law").isUsual())
                .isTrue();
        assertThat(Lens.USUAL.query(book)).isEmpty();
    }

    @Test
    void what_is_no_view_is_passed_over() {
        assertThat(Lens.parse(book, "prc.g-22=nonsense,'+alert(1)+',2012-13-99"))
                .isEqualTo(Lens.USUAL);
    }
}
