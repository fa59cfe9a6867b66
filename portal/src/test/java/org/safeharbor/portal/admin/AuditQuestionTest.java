package org.safeharbor.portal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditFilter;

class AuditQuestionTest {

    @Test
    void what_is_empty_or_missing_is_not_asked() {
        assertThat(new AuditQuestion("", " ", null, "", null).filter()).isEqualTo(AuditFilter.ALL);
    }

    @Test
    void the_last_day_is_included() {
        var filter = new AuditQuestion("", "", "", "2026-11-20", "2026-11-21").filter();

        assertThat(Duration.between(filter.from(), filter.until())).isEqualTo(Duration.ofDays(2));
    }

    @Test
    void a_month_is_all_its_days_in_whatever_digits() {
        var question = new AuditQuestion("", "", "", "２０２６-１１", "2026-11");

        assertThat(question.isReadable()).isTrue();
        assertThat(Duration.between(question.filter().from(), question.filter().until()))
                .isEqualTo(Duration.ofDays(30));
    }

    @Test
    void a_day_that_cannot_be_read_is_told() {
        assertThat(new AuditQuestion("", "", "", "yesterday", "").isReadable()).isFalse();
        assertThat(new AuditQuestion("", "", "", "", " ").isReadable()).isTrue();
    }

    @Test
    void a_login_is_found_in_whatever_letters_and_an_act_by_its_name() {
        var filter = new AuditQuestion(" Lin ", "SIGNED_IN", "", "", "").filter();

        assertThat(filter.login()).isEqualTo("lin");
        assertThat(filter.act()).isEqualTo(Act.SIGNED_IN);
    }

    @Test
    void what_is_no_day_and_no_act_is_not_asked_rather_than_failing() {
        assertThat(new AuditQuestion("", "' or 1=1 --", "", "yesterday", "2026-13-01").filter())
                .isEqualTo(AuditFilter.ALL);
    }
}
