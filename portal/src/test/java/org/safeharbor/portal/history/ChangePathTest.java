package org.safeharbor.portal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeharbor.persistence.json.CaseFileDiff;

class ChangePathTest {

    private static ChangePath path(String way) {
        return ChangePath.of(new CaseFileDiff.Change(way, "", "", "x"));
    }

    @Test
    void a_member_of_the_case_belongs_to_no_thing_in_it() {
        assertThat(path("/title").thing()).isEmpty();
        assertThat(path("/facts/filedOn").thing()).isEmpty();
        assertThat(path("/title").isIdentity()).isFalse();
    }

    @Test
    void a_notice_comes_and_goes_with_its_id() {
        assertThat(path("/notices/n1/id").isIdentity()).isTrue();
        assertThat(path("/notices/n1/facts/arrivedAt").isIdentity()).isFalse();
        assertThat(path("/notices/n1/facts/arrivedAt").thing()).isEqualTo(List.of("notices", "n1"));
    }

    @Test
    void what_is_said_for_one_content_group_names_it() {
        assertThat(path("/notices/n1/about/c1/exactUrl").group()).isEqualTo("c1");
        assertThat(path("/notices/n1/about/c1/exactUrl").isConcern()).isFalse();
        assertThat(path("/notices/n1/about/c1").isConcern()).isTrue();
        assertThat(path("/notices/n1/facts/arrivedAt").group()).isEmpty();
    }

    @Test
    void a_finding_of_the_court_is_a_thing_of_its_own() {
        var reasons = path("/content/c1/findings/prc.measures.timely n1~1m1/reasons");

        assertThat(reasons.thing()).isEqualTo(List.of("content", "c1", "findings", "prc.measures.timely n1/m1"));
        assertThat(reasons.member()).isEqualTo("reasons");
    }
}
