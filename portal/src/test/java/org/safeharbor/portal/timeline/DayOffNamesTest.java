package org.safeharbor.portal.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.law.Jurisdiction;

class DayOffNamesTest {

    @Test
    void every_published_day_off_has_a_name_to_be_told_by() {
        var labels = ResourceBundle.getBundle("org.safeharbor.portal.i18n.Labels");
        var calendar = SafeHarbor.under(Jurisdiction.PRC).rules().calendar();

        assertThat(calendar.names()).containsOnlyKeys(calendar.exceptions().keySet());
        assertThat(calendar.names().values())
                .allSatisfy(name -> assertThat(labels.containsKey("timeline.dayOff." + name))
                        .as(name)
                        .isTrue());
    }
}
