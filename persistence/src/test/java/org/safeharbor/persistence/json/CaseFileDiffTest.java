package org.safeharbor.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeharbor.persistence.json.CaseFileDiff.Change;

class CaseFileDiffTest {

    private static final String BEFORE = """
            {"format": "case.v1", "title": "old", "facts": {"decidedOn": "2022-04-20"},
             "works": [{"id": "w1"}],
             "notices": [{"id": "n1", "to": "p", "about": {"c1": {"evidence": "weak"}}},
                         {"id": "n2", "to": "p", "facts": {"arrivedAt": "2021-01-02"}}]}""";

    private static String after(String before, String after) {
        assertThat(BEFORE).contains(before);
        return BEFORE.replace(before, after);
    }

    @Test
    void equal_documents_have_no_changes() {
        assertThat(CaseFileDiff.between(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void a_fact_that_was_answered_otherwise_is_one_change_with_its_id() {
        assertThat(CaseFileDiff.between(BEFORE, after("\"weak\"", "{\"found\": \"adequate\", \"note\": \"R\"}")))
                .containsExactly(new Change(
                        "/notices/n1/about/c1/evidence",
                        "notice.evidence",
                        "weak",
                        "{\"found\":\"adequate\",\"note\":\"R\"}"));
        assertThat(CaseFileDiff.between(BEFORE, after("2022-04-20", "2022-04-21")))
                .containsExactly(new Change("/facts/decidedOn", "case.decidedOn", "2022-04-20", "2022-04-21"));
    }

    @Test
    void an_answer_taken_back_leaves_nothing_after_it() {
        assertThat(CaseFileDiff.between(BEFORE, after(", \"facts\": {\"arrivedAt\": \"2021-01-02\"}", "")))
                .containsExactly(new Change("/notices/n2/facts/arrivedAt", "notice.arrivedAt", "2021-01-02", ""));
    }

    @Test
    void what_is_no_fact_has_no_id() {
        assertThat(CaseFileDiff.between(BEFORE, after("old", "new")))
                .containsExactly(new Change("/title", "", "old", "new"));
    }

    @Test
    void a_thing_added_to_a_list_is_named_by_its_id() {
        assertThat(CaseFileDiff.between(BEFORE, after("{\"id\": \"w1\"}", "{\"id\": \"w0\"}, {\"id\": \"w1\"}")))
                .containsExactly(new Change("/works/w0/id", "", "", "w0"));
    }

    @Test
    void another_order_of_members_and_of_things_is_no_change() {
        var turned = """
                {"title": "old", "format": "case.v1", "facts": {"decidedOn": "2022-04-20"},
                 "notices": [{"facts": {"arrivedAt": "2021-01-02"}, "id": "n2", "to": "p"},
                             {"id": "n1", "to": "p", "about": {"c1": {"evidence": "weak"}}}],
                 "works": [{"id": "w1"}]}""";
        assertThat(CaseFileDiff.between(BEFORE, turned)).isEmpty();
    }

    @Test
    void two_things_of_one_name_do_not_hide_each_other() {
        var twice = after("{\"id\": \"w1\"}", "{\"id\": \"w1\"}, {\"id\": \"w1\", \"title\": \"second\"}");
        assertThat(CaseFileDiff.between(twice, twice.replace("second", "third")))
                .extracting(Change::after)
                .containsExactly("third");
    }
}
