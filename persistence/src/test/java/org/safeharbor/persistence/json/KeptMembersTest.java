package org.safeharbor.persistence.json;

import static org.assertj.core.api.BDDAssertions.then;

import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.Problem;

class KeptMembersTest {

    private static final String TEXT = """
            {
              "format": "case.v1",
              "jurisdiction": "prc",
              "providers": [
                {
                  "id": "p1",
                  "x-rating": 1.50
                },
                {
                  "id": "p2",
                  "facts": {
                    "selects": {
                      "assumed": true,
                      "x-page": 7
                    },
                    "x-clause": "new"
                  }
                }
              ],
              "x-tags": [
                "a",
                {
                  "b": null
                }
              ]
            }
            """;

    private static CaseReading.Accepted read(String text) {
        return (CaseReading.Accepted) CaseFileJson.read(text);
    }

    private static String rewritten(CaseReading.Accepted reading) {
        return CaseFileJson.write(reading.file(), reading.kept());
    }

    @Test
    void unknown_members_are_written_back_at_their_place() {
        then(rewritten(read(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void unknown_members_are_reported_as_warnings() {
        then(read(TEXT).warnings())
                .extracting(Problem::path)
                .containsExactly(
                        "/providers/0/x-rating",
                        "/providers/1/facts/selects/x-page",
                        "/providers/1/facts/x-clause",
                        "/x-tags");
    }

    @Test
    void a_finding_that_the_law_no_longer_asks_for_does_not_make_a_kept_case_unreadable() {
        String text = ("{'format':'case.v1','jurisdiction':'prc','providers':[{'id':'p'}],'works':[{'id':'w'}],"
                        + "'content':[{'id':'c','provider':'p','work':'w','findings':["
                        + "{'rule':'prc.once.asked','answer':'holds','reasons':'y'}]}]}")
                .replace('\'', '"');

        then(CaseFileJson.read(text)).isInstanceOf(CaseReading.Rejected.class);
        CaseReading.Accepted kept = (CaseReading.Accepted) CaseFileJson.readKept(text);
        then(kept.warnings()).extracting(Problem::key).containsExactly("unknownRule");
        then(CaseFileJson.write(kept.file(), kept.kept())).contains("prc.once.asked");
    }

    @Test
    void unknown_members_follow_their_item_when_the_list_changes() {
        CaseReading.Accepted reading = read(TEXT);
        CaseFile without = CaseFile.under(reading.file().jurisdiction())
                .provider(reading.file().providers().get(1))
                .build();

        String written = CaseFileJson.write(without, reading.kept());

        then(read(written).warnings())
                .extracting(Problem::path)
                .containsExactly("/providers/0/facts/selects/x-page", "/providers/0/facts/x-clause", "/x-tags");
        then(rewritten(read(written))).isEqualTo(written);
    }

    @Test
    void a_place_that_has_become_empty_is_made_again_but_a_removed_thing_is_not() {
        CaseReading.Accepted reading = read("""
                {"format": "case.v1", "jurisdiction": "prc", "facts": {"x-a": 1, "filedOn": {"x-b": 2}},
                 "providers": [{"id": "p"}], "works": [{"id": "w"}],
                 "content": [{"id": "c", "provider": "p", "work": "w"}],
                 "notices": [{"id": "n", "to": "p", "about": {"c": {"x-c": 3}}}]}
                """);

        then(rewritten(read(rewritten(reading)))).isEqualTo(rewritten(reading));
        then(CaseFileJson.write(CaseFile.under(reading.file().jurisdiction()).build(), reading.kept()))
                .contains("x-a", "x-b")
                .doesNotContain("x-c", "about", "notices");
    }

    @Test
    void the_reference_to_a_schema_is_kept_without_a_warning() {
        CaseReading.Accepted reading =
                read("{\"$schema\": \"case.v1.schema.json\", \"format\": \"case.v1\", \"jurisdiction\": \"prc\"}");

        then(reading.warnings()).isEmpty();
        then(rewritten(reading)).contains("case.v1.schema.json");
    }
}
