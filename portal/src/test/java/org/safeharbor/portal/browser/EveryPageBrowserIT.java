package org.safeharbor.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page can be used without eyes in both themes, fits the phone, the small screen and the wide one in English and
 * in Chinese, and breaks no rule of the browser.
 */
@Tag("browser")
@ExtendWith(Chromium.class)
class EveryPageBrowserIT {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final List<Integer> WIDTHS = List.of(1600, 1024, 390);

    private static final String MISFITS = """
            () => {
                const cutOff = one => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1
                        && ['hidden', 'clip'].includes(getComputedStyle(one).overflowX);
                const cut = [...document.querySelectorAll('body *:not(input)')]
                        .filter(cutOff)
                        .map(one => 'cuts off ' + one.textContent.trim().slice(0, 40));
                const sideways = document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : [];
                return [...sideways, ...new Set(cut)];
            }""";

    /** What a page may ask of the database, whoever is signed in and may see it included, and the audit. */
    private static final int MOST_STATEMENTS = 16;

    /** Each page, in each of its shapes; ID is a case with two revisions and a kept assessment, BARE one without facts. */
    private static final List<String> ADDRESSES = List.of(
            "/signin.xhtml?ended=true",
            "/first.xhtml",
            "/account/account.xhtml",
            "/admin/audit.xhtml",
            "/admin/backups.xhtml",
            "/admin/health.xhtml",
            "/admin/retention.xhtml",
            "/admin/teams.xhtml",
            "/admin/user.xhtml?login=clerk",
            "/admin/users.xhtml",
            "/cases/list.xhtml",
            "/cases/new.xhtml",
            "/cases/import.xhtml",
            "/cases/case.xhtml?id=ID",
            "/cases/intake.xhtml?id=ID&topic=case",
            "/cases/intake.xhtml?id=ID&topic=provider",
            "/cases/intake.xhtml?id=ID&topic=notices",
            "/cases/intake.xhtml?id=ID&topic=for",
            "/cases/intake.xhtml?id=ID&topic=evidence",
            "/cases/sheet.xhtml?id=ID&all=true",
            "/cases/timeline.xhtml?id=ID",
            "/cases/reasoning.xhtml?id=ID",
            "/cases/reasoning.xhtml?id=ID&depth=elements&find=4.2",
            "/cases/reasoning.xhtml?id=ID&depth=full",
            "/cases/whatif.xhtml?id=ID",
            "/cases/whatif.xhtml?id=ID&if=content.admission@c1:yes",
            "/cases/compare.xhtml?id=ID",
            "/cases/compare.xhtml?id=ID&by=options",
            "/cases/compare.xhtml?id=ID&by=versions",
            "/cases/report.xhtml?id=ID",
            "/cases/report.xhtml?id=ID&chosen=1&depth=elements&annex=facts&annex=evidence&annex=timeline&annex=readings"
                    + "&annex=missing",
            "/cases/history.xhtml?id=ID",
            "/cases/revision.xhtml?number=1&id=ID",
            "/cases/revision.xhtml?number=2&id=ID",
            "/cases/changes.xhtml?from=1&to=2&id=ID",
            "/cases/team.xhtml?id=ID",
            "/cases/files.xhtml?id=ID",
            "/cases/assessments.xhtml?id=ID",
            "/cases/assessment.xhtml?number=1&id=ID",
            "/cases/case.xhtml?id=BARE",
            "/cases/timeline.xhtml?id=BARE",
            "/cases/reasoning.xhtml?id=BARE",
            "/cases/whatif.xhtml?id=BARE",
            "/cases/files.xhtml?id=BARE",
            "/cases/assessments.xhtml?id=BARE",
            "/knowledge/index.xhtml",
            "/knowledge/chapter.xhtml?id=notice",
            "/knowledge/rule.xhtml?id=prc.notice.qualified",
            "/knowledge/rule.xhtml?id=prc.knowledge.should-have-known",
            "/knowledge/instrument.xhtml?id=prc.cc",
            "/knowledge/factors.xhtml",
            "/knowledge/points.xhtml",
            "/knowledge/precedents.xhtml",
            "/knowledge/papers.xhtml",
            "/knowledge/glossary.xhtml",
            "/knowledge/search.xhtml?q=1195",
            "/knowledge/search.xhtml?q=nothing-of-that-kind",
            "/notices/check.xhtml",
            "/notices/check.xhtml?case=ID");

    @Test
    void every_page_is_looked_at() throws IOException {
        var visited = ADDRESSES.stream()
                .map(address -> address.replaceAll("\\?.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> file.endsWith(".xhtml"))
                            .filter(file -> !file.startsWith("/WEB-INF/") && !file.startsWith("/resources/")))
                    .containsExactlyInAnyOrderElementsOf(visited);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_page(Page page) throws IOException {
        var clerk = Clerk.signedIn(page, "administrator");
        var bare = id(clerk.open("Nothing known yet"));
        var id = id(clerk.imported("D09-locojoy-alibaba-cloud.json"));
        changeAndAssess(page, id);
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        return ADDRESSES.stream()
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    complaints.clear();
                    look(page, address.replace("=ID", "=" + id).replace("=BARE", "=" + bare), complaints);
                }));
    }

    private static String id(String address) {
        return address.replaceAll(".*id=", "");
    }

    /** Answers one question more, and keeps an assessment. */
    private static void changeAndAssess(Page page, String id) {
        page.navigate("/cases/intake.xhtml?id=" + id + "&topic=case");
        page.getByLabel("Docket number").fill("(2026)京73民终9号");
        page.locator("[id='form:save']").click();
        page.waitForURL(address -> !address.contains("topic=case"));
        page.navigate("/cases/assessments.xhtml?id=" + id);
        page.locator("[id='form:keep']").click();
        page.waitForURL("**/assessment.xhtml**");
    }

    private static void look(Page page, String address, List<String> complaints) throws IOException {
        var findings = new ArrayList<String>();
        page.setViewportSize(WIDTHS.get(0), 900);
        page.navigate(withLanguage(address, "en"));
        page.locator("details").evaluateAll("all => all.slice(0, 8).forEach(one => one.open = true)");
        findings.addAll(Accessibility.brokenInEitherTheme(page));
        findings.addAll(misfits(page));
        var statements = RunningPortal.get().statements();
        page.navigate(withLanguage(address, "zh"));
        findings.addAll(misfits(page));
        statements = RunningPortal.get().statements() - statements;
        if (statements == 0 || statements > MOST_STATEMENTS) {
            findings.add("asks the database " + statements + " times");
        }
        findings.addAll(complaints);
        if (address.contains("find=") && page.locator("#finding").count() == 0) {
            findings.add("has no place for the finding");
        }

        assertThat(findings).isEmpty();
    }

    /** At which widths the page is wider than its window, or words in it wider than the place that shows them. */
    private static List<String> misfits(Page page) {
        return WIDTHS.stream()
                .flatMap(width -> {
                    page.setViewportSize(width, 900);
                    var found = (List<?>) page.evaluate(MISFITS);
                    return found.stream().map(one -> page.url() + " at " + width + " " + one);
                })
                .toList();
    }

    private static String withLanguage(String address, String language) {
        return address + (address.contains("?") ? '&' : '?') + "lang=" + language;
    }
}
