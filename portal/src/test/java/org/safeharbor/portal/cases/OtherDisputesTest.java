package org.safeharbor.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeharbor.portal.cases.OtherDisputes.Alike;

class OtherDisputesTest {

    @Test
    void what_a_projection_counted_is_read() {
        assertThat(OtherDisputes.read("fails 2 open 11")).containsExactly(new Alike("fails", 2), new Alike("open", 11));
        assertThat(OtherDisputes.read("")).isEmpty();
    }
}
