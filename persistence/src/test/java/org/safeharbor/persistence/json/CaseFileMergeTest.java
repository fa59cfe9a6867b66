package org.safeharbor.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeharbor.persistence.json.CaseFileDiff.Change;

class CaseFileMergeTest {

    private static final String BASE = document("\"service\":\"storage\",\"recommends\":false", "\"n1\"");

    private static String document(String facts, String... notices) {
        var list = List.of(notices).stream()
                .map(id -> "{\"id\":" + id + ",\"to\":\"p1\",\"facts\":{\"identity\":true},\"about\":{}}")
                .toList();
        return "{\"format\":\"case.v1\",\"jurisdiction\":\"prc\",\"providers\":[{\"id\":\"p1\",\"name\":\"x\",\"facts\":{"
                + facts + "}}],\"notices\":[" + String.join(",", list) + "]}";
    }

    private static List<Change> changes(String mine, String theirs) {
        return CaseFileDiff.between(BASE, CaseFileMerge.of(BASE, mine, theirs));
    }

    @Test
    void changes_to_different_answers_stand_beside_each_other() {
        var mine = document("\"service\":\"cloud\",\"recommends\":false", "\"n1\"");
        var theirs = document("\"service\":\"storage\",\"recommends\":true", "\"n1\"");

        assertThat(changes(mine, theirs))
                .extracting(Change::fact, Change::after)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("provider.service", "cloud"),
                        org.assertj.core.groups.Tuple.tuple("provider.recommends", "true"));
    }

    @Test
    void where_both_answered_the_same_question_the_first_one_counts_and_as_a_whole() {
        var mine = document("\"service\":{\"found\":\"cloud\"},\"recommends\":false", "\"n1\"");
        var theirs = document("\"service\":{\"assumed\":\"link\",\"note\":\"guess\"},\"recommends\":false", "\"n1\"");

        assertThat(changes(mine, theirs)).extracting(Change::after).containsExactly("{\"found\":\"cloud\"}");
    }

    @Test
    void a_notice_that_one_added_and_one_that_the_other_took_out_are_both_so() {
        var mine = document("\"service\":\"storage\",\"recommends\":false", "\"n1\"", "\"n2\"");
        var theirs = document("\"service\":\"storage\",\"recommends\":false");

        assertThat(CaseFileMerge.of(BASE, mine, theirs)).contains("\"n2\"").doesNotContain("\"n1\"");
    }

    @Test
    void what_one_added_stays_where_the_other_took_out_all_else_that_stood_there() {
        var nothing = BASE.replaceAll(",\"facts\":\\{\"service[^}]*}", "").replaceAll(",\"notices\":\\[.*]", "");
        var more = document("\"service\":\"storage\",\"recommends\":false,\"seesContent\":true", "\"n1\"", "\"n2\"");

        assertThat(nothing).doesNotContain("service", "n1");
        for (var merged : List.of(CaseFileMerge.of(BASE, nothing, more), CaseFileMerge.of(BASE, more, nothing))) {
            assertThat(merged).contains("seesContent", "\"n2\"").doesNotContain("\"service\"", "\"n1\"");
        }
    }

    @Test
    void nothing_changed_is_nothing_changed() {
        assertThat(changes(BASE, BASE)).isEmpty();
    }
}
