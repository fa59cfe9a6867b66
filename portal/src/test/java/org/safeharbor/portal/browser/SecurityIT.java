package org.safeharbor.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Strangers, planted forms and planted words, over plain HTTP. */
class SecurityIT {

    private static final String NOWHERE = "00000000-0000-0000-0000-000000000000";
    private static final Pattern CASE = Pattern.compile("id=([0-9a-f-]{36})");
    private static final String SCRIPT = "<script>alert(1)</script>";

    private static final List<String> ADMINISTRATION = List.of(
            "/admin/users.xhtml",
            "/admin/user.xhtml?login=clerk",
            "/admin/teams.xhtml",
            "/admin/audit.xhtml",
            "/admin/audit.csv",
            "/admin/audit.jsonl",
            "/admin/backups.xhtml",
            "/admin/backup?name=x",
            "/admin/health.xhtml",
            "/admin/retention.xhtml",
            "/metrics");

    private static List<String> placesOf(String id) {
        return Stream.of(
                        "case.xhtml?",
                        "case.json?",
                        "intake.xhtml?",
                        "reasoning.xhtml?",
                        "history.xhtml?",
                        "history.xhtml?check=true&",
                        "revision.xhtml?number=1&",
                        "changes.xhtml?from=1&to=1&",
                        "team.xhtml?",
                        "files.xhtml?",
                        "file?number=1&",
                        "assessments.xhtml?",
                        "assessment.xhtml?number=1&")
                .map(place -> "/cases/" + place + "id=" + id)
                .toList();
    }

    /** A case that nobody but this person may see. */
    private static String opened(Visitor visitor, String title) throws Exception {
        var fields = new LinkedHashMap<String, String>();
        fields.put("form", "form");
        fields.put("form:title", title);
        fields.put("form:open", "");
        fields.put("jakarta.faces.ViewState", visitor.viewState("/cases/new.xhtml"));
        var match = CASE.matcher(visitor.post("/cases/new.xhtml", fields).uri().toString());
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    /** An answer without what any two requests differ in: the address itself, tokens, nonces. */
    private static String told(HttpResponse<String> answer, String id) {
        return answer.statusCode()
                + answer.body()
                        .replace(id, "ID")
                        .replaceAll("nonce[^\\s>]*|csp\\.init\\([^)]*\\)", "")
                        .replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void an_error_page_carries_one_policy_and_runs_its_own_scripts() throws Exception {
        var clerk = Visitor.signedInAs("clerk");
        var id = opened(clerk, "A case with one revision " + UUID.randomUUID());

        for (var address :
                List.of("revision.xhtml?number=abc", "changes.xhtml?from=9&to=x", "assessment.xhtml?number=x")) {
            var answer = clerk.get("/cases/" + address + "&id=" + id);

            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(address)
                    .hasSize(1);
        }
    }

    @Test
    void what_is_nobodys_failure_is_not_answered_as_one() throws Exception {
        var clerk = Visitor.signedInAs("clerk");
        var fields = new LinkedHashMap<String, String>();
        fields.put("form", "form");
        fields.put("form:title", "Kept open too long");
        fields.put("jakarta.faces.ViewState", "1:1");

        assertThat(clerk.post("/cases/new.xhtml", fields).statusCode()).isEqualTo(409);
        fields.put("form:text", "x".repeat(13 * 1024 * 1024));
        assertThat(clerk.upload("/cases/import.xhtml", fields).statusCode()).isEqualTo(413);
        fields.put("form:text", "x".repeat(7 * 1024 * 1024));
        assertThat(clerk.upload("/cases/import.xhtml", fields).statusCode()).isEqualTo(413);
        for (var page : List.of("/cases/import.xhtml", "/cases/upload?id=none")) {
            for (var type : List.of("multipart/form-data", "multipart/form-data; boundary=b")) {
                var brokenOff = clerk.send(page, type, "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx");
                assertThat(brokenOff.statusCode()).as(page + " " + type).isEqualTo(400);
                assertThat(brokenOff.body()).contains("This did not arrive whole");
            }
        }
    }

    @Test
    void the_audit_names_the_cases_and_leads_to_them() throws Exception {
        var title = "Named in the audit " + UUID.randomUUID();
        var id = opened(Visitor.signedInAs("clerk"), title);
        var none = UUID.randomUUID().toString();
        var administrator = Visitor.signedInAs("administrator");
        administrator.get("/cases/case.xhtml?id=" + none);

        assertThat(administrator.get("/admin/audit.xhtml?case=" + id).body())
                .contains("/cases/case.xhtml?id=" + id + "\">" + title);
        assertThat(administrator.get("/admin/audit.xhtml?case=" + none).body())
                .contains("Case " + none)
                .doesNotContain("/cases/case.xhtml?id=" + none);
    }

    @Test
    void to_a_stranger_a_case_is_no_different_from_none_on_every_page_and_download() throws Exception {
        var id = opened(Visitor.signedInAs("clerk"), "A case of the clerk " + UUID.randomUUID());
        var stranger = Visitor.signedInAs("student");
        var theirs = placesOf(id);
        var none = placesOf(NOWHERE);

        for (var i = 0; i < theirs.size(); i++) {
            var refused = stranger.get(theirs.get(i));
            assertThat(refused.statusCode()).as(theirs.get(i)).isEqualTo(404);
            assertThat(told(refused, id)).as(theirs.get(i)).isEqualTo(told(stranger.get(none.get(i)), NOWHERE));
        }
        var audit = Visitor.signedInAs("administrator")
                .get("/admin/audit.csv?login=student&act=ACCESS_REFUSED&case=" + id)
                .body();
        assertThat(audit.lines().count() - 1).isGreaterThanOrEqualTo(theirs.size());
    }

    @Test
    void a_judge_reads_every_case_and_writes_into_none_of_another_team() throws Exception {
        var title = "Read by a judge " + UUID.randomUUID();
        var id = opened(Visitor.signedInAs("clerk"), title);
        var judge = Visitor.signedInAs("judge");

        assertThat(judge.get("/cases/list.xhtml").body()).contains(title);
        for (var place : List.of("case.xhtml", "reasoning.xhtml", "team.xhtml", "files.xhtml")) {
            var answer = judge.get("/cases/" + place + "?id=" + id);
            assertThat(answer.statusCode()).as(place).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("form:share", "id=\"upload\"");
        }
        assertThat(judge.get("/cases/intake.xhtml?id=" + id).body())
                .contains(title)
                .doesNotContain("form:saveHere");
    }

    @Test
    void the_administration_is_closed_to_all_others_and_their_attempts_are_remembered() throws Exception {
        for (var login : List.of("judge", "clerk", "student", "supervisor")) {
            var visitor = Visitor.signedInAs(login);
            for (var place : ADMINISTRATION) {
                var answer = visitor.get(place);
                assertThat(answer.statusCode()).as(login + place).isEqualTo(403);
                assertThat(answer.body()).contains("This page is not for you");
            }
        }

        var audit = Visitor.signedInAs("administrator")
                .get("/admin/audit.csv?login=supervisor&act=ACCESS_REFUSED")
                .body();
        assertThat(audit).contains("/admin/users.xhtml", "/admin/audit.csv", "/admin/backup");
    }

    @Test
    void a_part_of_a_page_is_no_page() throws Exception {
        for (var login : List.of("student", "administrator")) {
            var visitor = Visitor.signedInAs(login);
            for (var part : List.of("/resources/sh/fact.xhtml", "/resources/safeharbor/page.js", "/resources/")) {
                assertThat(visitor.get(part).statusCode()).as(login + part).isEqualTo(403);
            }
            assertThat(visitor.get("/jakarta.faces.resource/page.js.xhtml?ln=safeharbor")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void the_administration_is_open_to_administrators() throws Exception {
        var administrator = Visitor.signedInAs("administrator");
        for (var language : List.of("zh", "ja", "en")) {
            for (var place : ADMINISTRATION) {
                if (place.endsWith(".xhtml")) {
                    var answer = administrator.get(place + "?lang=" + language);
                    assertThat(answer.statusCode()).as(place).isEqualTo(200);
                    assertThat(answer.body())
                            .as(place)
                            .contains("lang=\"" + language + '"')
                            .doesNotContain("???")
                            .doesNotContain("#{");
                }
            }
        }
        assertThat(administrator.get("/metrics").statusCode()).isEqualTo(200);
        assertThat(administrator.get("/admin/audit.csv").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(header -> assertThat(header).startsWith("attachment"));
    }

    @Test
    void a_form_that_was_sent_from_elsewhere_does_nothing() throws Exception {
        var administrator = Visitor.signedInAs("administrator");
        var login = "planted" + UUID.randomUUID().toString().substring(0, 8);
        var fields = new LinkedHashMap<String, String>();
        fields.put("form", "form");
        fields.put("form:login", login);
        fields.put("form:role", "ADMINISTRATOR");
        fields.put("form:add", "");

        administrator.post("/admin/users.xhtml", fields);

        assertThat(administrator.get("/admin/users.xhtml").body()).doesNotContain(login);
        var clerk = Visitor.signedInAs("clerk");
        var id = opened(clerk, "Upload " + UUID.randomUUID());
        var upload = clerk.send("/cases/upload?id=" + id, "multipart/form-data; boundary=b", """
                --b\r
                Content-Disposition: form-data; name="file"; filename="planted.txt"\r
                Content-Type: text/plain\r
                \r
                planted\r
                --b--\r
                """);
        assertThat(upload.statusCode()).isEqualTo(403);
        assertThat(clerk.get("/cases/files.xhtml?id=" + id).body()).doesNotContain("planted.txt");
    }

    @Test
    void planted_words_are_shown_and_never_run() throws Exception {
        var clerk = Visitor.signedInAs("clerk");
        var title = SCRIPT + UUID.randomUUID();
        var id = opened(clerk, title);

        for (var place : placesOf(id)) {
            var answer = clerk.get(place);
            if (answer.headers().firstValue("Content-Disposition").isEmpty()) {
                assertThat(answer.body()).as(place).doesNotContain("<script>alert");
            }
        }
        var saved = clerk.get("/cases/case.json?id=" + id);
        assertThat(saved.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(header -> assertThat(header).startsWith("attachment"));
        assertThat(saved.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        var files = "/cases/files.xhtml?id=" + id + "&problem=EMPTY&name=" + encoded(SCRIPT);
        assertThat(clerk.get(files).body()).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
        assertThat(clerk.get("/cases/list.xhtml").body())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert");
        var administrator = Visitor.signedInAs("administrator");
        assertThat(administrator
                        .get("/admin/audit.xhtml?login=" + encoded(SCRIPT))
                        .body())
                .doesNotContain("<script>alert");
        assertThat(administrator.get("/admin/teams.xhtml").body()).doesNotContain("<script>alert");
        assertThat(administrator.get("/admin/retention.xhtml").body()).doesNotContain("<script>alert");
    }

    @Test
    void a_sign_in_under_a_planted_name_is_shown_in_the_audit_as_text() throws Exception {
        var visitor = new Visitor();
        var fields = new LinkedHashMap<String, String>();
        fields.put("form", "form");
        fields.put("form:login", SCRIPT);
        fields.put("form:password", "wrong");
        fields.put("form:enter", "");
        fields.put("jakarta.faces.ViewState", visitor.viewState("/signin.xhtml"));
        visitor.post("/signin.xhtml", fields);

        var audit = Visitor.signedInAs("administrator")
                .get("/admin/audit.xhtml?act=SIGN_IN_REFUSED")
                .body();

        assertThat(audit).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
    }

    @Test
    void what_is_typed_into_a_search_is_looked_for_and_not_obeyed() throws Exception {
        var administrator = Visitor.signedInAs("administrator");
        for (var planted : List.of("' or '1'='1", "'; drop table case_file; --", "%", "\\", "\u0000")) {
            assertThat(administrator
                            .get("/admin/teams.xhtml?login=" + encoded(planted))
                            .statusCode())
                    .as(planted)
                    .isEqualTo(200);
            assertThat(administrator
                            .get("/admin/audit.xhtml?login=" + encoded(planted))
                            .body())
                    .as(planted)
                    .contains("Nothing of that kind happened");
            assertThat(administrator
                            .get("/cases/history.xhtml?id=" + encoded(planted))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(administrator.get("/cases/list.xhtml").statusCode()).isEqualTo(200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
