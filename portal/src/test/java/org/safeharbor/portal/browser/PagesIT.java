package org.safeharbor.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in every language over plain HTTP, and what the server says to those who do not belong. */
class PagesIT {

    private static final List<String> PAGES = List.of(
            "/signin.xhtml",
            "/cases/list.xhtml",
            "/cases/new.xhtml",
            "/cases/import.xhtml",
            "/account/account.xhtml",
            "/notices/check.xhtml",
            "/knowledge/index.xhtml",
            "/knowledge/factors.xhtml",
            "/knowledge/points.xhtml",
            "/knowledge/precedents.xhtml",
            "/knowledge/papers.xhtml",
            "/knowledge/glossary.xhtml",
            "/knowledge/search.xhtml");
    private static final Pattern CASE = Pattern.compile("case\\.xhtml\\?id=([0-9a-f-]{36})");

    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");

    private final Visitor visitor = new Visitor();

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en", "ja"})
    void every_page_speaks_the_language_and_shows_no_seams(String language) throws Exception {
        visitor.signIn("clerk");

        for (var page : PAGES) {
            var answer = visitor.get(page + "?lang=" + language);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body())
                    .as(page)
                    .contains("lang=\"" + language + '"')
                    .doesNotContain("???")
                    .doesNotContain("Exception")
                    .doesNotContain("#{");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en", "ja"})
    void every_page_of_a_case_speaks_the_language_and_shows_no_seams(String language) throws Exception {
        visitor.signIn("clerk");
        var cases = CASE.matcher(visitor.get("/cases/list.xhtml").body())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .limit(3)
                .toList();
        assertThat(cases).isNotEmpty();

        for (var id : cases) {
            for (var page : pagesOf(id)) {
                var answer = visitor.get(page + "&lang=" + language);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(answer.body())
                        .as(page)
                        .contains("lang=\"" + language + '"')
                        .doesNotContain("???")
                        .doesNotContain("Exception")
                        .doesNotContain("#{");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "99999999999999999999", "直播", "<script>alert(1)</script>", "#{7*7}"})
    void a_page_answers_whatever_stands_in_its_address(String nonsense) throws Exception {
        visitor.signIn("clerk");
        var cases = CASE.matcher(visitor.get("/cases/list.xhtml").body());
        assertThat(cases.find()).isTrue();
        var pages = parametersOfPages();
        assertThat(pages).hasSizeGreaterThan(25);

        for (var page : pages) {
            var answer = visitor.get("/cases/" + page + '=' + URLEncoder.encode(nonsense, StandardCharsets.UTF_8)
                    + (page.endsWith("?id") ? "" : "&id=" + cases.group(1)));
            assertThat(answer.statusCode()).as(page).isIn(200, 404);
            assertThat(answer.body()).as(page).doesNotContain("Exception").doesNotContain("<script>alert(1)");
        }
    }

    /** The pages of a case, each once for every parameter that it takes. */
    private static List<String> parametersOfPages() throws IOException {
        var pages = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(Path.of("src/main/webapp/cases"), "*.xhtml")) {
            for (var file : files) {
                PARAMETER
                        .matcher(Files.readString(file))
                        .results()
                        .map(parameter -> file.getFileName() + "?" + parameter.group(1))
                        .forEach(pages::add);
            }
        }
        return pages;
    }

    private static List<String> pagesOf(String id) {
        var topics = Stream.of(
                        "case",
                        "provider",
                        "work",
                        "conduct",
                        "infringement",
                        "notices",
                        "measures",
                        "declarations",
                        "knowledge",
                        "for",
                        "against",
                        "care",
                        "security",
                        "relief",
                        "evidence",
                        "summary")
                .map(topic -> "/cases/intake.xhtml?id=" + id + "&topic=" + topic);
        var depths = Stream.of("headline", "elements", "full", "audit")
                .map(depth -> "/cases/reasoning.xhtml?id=" + id + "&depth=" + depth);
        var analysis = Stream.of(
                        "timeline.xhtml?",
                        "whatif.xhtml?",
                        "compare.xhtml?",
                        "compare.xhtml?by=options&",
                        "compare.xhtml?by=versions&",
                        "compare.xhtml?by=case&")
                .map(page -> "/cases/" + page + "id=" + id);
        var record = Stream.of(
                        "case.xhtml?",
                        "history.xhtml?",
                        "revision.xhtml?number=1&",
                        "changes.xhtml?from=1&to=1&",
                        "team.xhtml?",
                        "files.xhtml?",
                        "assessments.xhtml?")
                .map(page -> "/cases/" + page + "id=" + id);
        var reports = Stream.of("headline", "audit")
                .map(depth ->
                        "/cases/report.xhtml?id=" + id + "&chosen=1&annex=timeline&annex=readings&depth=" + depth);
        return Stream.of(record, topics, depths, analysis, reports)
                .flatMap(pages -> pages)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,登录", "zh-TW,登录", "ja,サインイン", "'fr,en;q=0.5',Sign in", "fr,Sign in"})
    void a_stranger_is_greeted_in_the_browsers_language(String asked, String title) throws Exception {
        var answer = visitor.get("/signin.xhtml", asked);

        assertThat(answer.body()).contains("<h1>" + title + "</h1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases/list.xhtml",
                "/cases/case.xhtml?id=x",
                "/admin/users.xhtml",
                "/admin/audit.csv",
                "/admin/backup?name=x",
                "/cases/file?id=x&number=1",
                "/account/account.xhtml",
                "/metrics",
                "/openapi",
                "/x"
            })
    void whoever_is_not_signed_in_is_asked_to(String path) throws Exception {
        var answer = visitor.get(path);

        assertThat(answer.uri().getPath()).isEqualTo("/signin.xhtml");
    }

    @Test
    void the_health_address_tells_nothing_but_health() throws Exception {
        assertThat(visitor.get("/health/ready").body())
                .isEqualToIgnoringWhitespace(
                        "{\"status\":\"UP\",\"checks\":[{\"name\":\"database\",\"status\":\"UP\",\"data\":{}}]}");
    }

    @Test
    void a_missing_page_a_strangers_case_and_a_page_for_others_are_told_in_words() throws Exception {
        visitor.signIn("clerk");

        var missing = visitor.get("/nothing.xhtml");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("There is nothing here");
        var stranger = visitor.get("/cases/case.xhtml?id=00000000-0000-0000-0000-000000000000");
        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(stranger.body()).contains("There is nothing here").doesNotContain("NoSuchCase");
        var forbidden = visitor.get("/admin/users.xhtml");
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(forbidden.body()).contains("This page is not for you");
        var notToBeRead = visitor.get("/cases/upload");
        assertThat(notToBeRead.statusCode()).isEqualTo(405);
        assertThat(notToBeRead.body()).contains("Go back to the page").doesNotContain("Reference");
    }

    @Test
    void a_form_that_was_open_too_long_says_so() throws Exception {
        visitor.signIn("clerk");

        var answer = visitor.post("/cases/new.xhtml", Visitor.signInForm("clerk", "1:1"));

        assertThat(answer.body()).contains("This page was open too long").doesNotContain("Exception");
    }

    @Test
    void signing_in_gives_the_session_another_id() throws Exception {
        var before = visitor.get("/signin.xhtml?lang=en").headers();
        var planted = visitor.session().findFirst().orElseThrow().getValue();

        visitor.signIn("clerk");

        assertThat(before.map()).isNotEmpty();
        assertThat(visitor.session())
                .singleElement()
                .satisfies(cookie -> assertThat(cookie.getValue()).isNotEqualTo(planted))
                .satisfies(cookie -> assertThat(cookie.isHttpOnly()).isTrue());
    }

    @Test
    void a_form_that_is_sent_after_the_session_ended_leads_back_to_its_page() throws Exception {
        assertThat(visitor.post("/cases/intake.xhtml?id=x&topic=work", Map.of())
                        .uri()
                        .getQuery())
                .contains("next=/cases/intake.xhtml?id=x&topic=work");
        assertThat(visitor.post("/cases/upload?id=x", Map.of()).uri().getQuery())
                .doesNotContain("upload");
    }

    @Test
    void the_sign_in_page_leads_nowhere_else() throws Exception {
        var fields = Visitor.signInForm("clerk", visitor.viewState("/signin.xhtml?next=//example.org/"));
        fields.put("form:next", "//example.org/");

        assertThat(visitor.post("/signin.xhtml", fields).uri().getHost())
                .isEqualTo(RunningPortal.get().at("/").getHost());
    }

    @Test
    void every_answer_carries_the_headers_that_keep_browsers_strict() throws Exception {
        var headers = visitor.get("/signin.xhtml").headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'", "script-src 'self'"));
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }
}
