package org.safeharbor.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.InputSource;

/** A judge reads why, chooses what goes into the report, and takes it and the drawing along. */
@Tag("browser")
@ExtendWith(Chromium.class)
class ReportBrowserIT {

    /** The address of a page of the case about the recommended short videos. */
    private static String of(Page page, String name) {
        page.locator("[id='form:text']").fill("iQiyi");
        var link = page.locator("td a")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("iQiyi"))
                .first();
        var id = link.getAttribute("href").replaceFirst(".*id=", "");
        return "/cases/" + name + ".xhtml?id=" + id;
    }

    @Test
    void the_report_gives_both_premises_and_the_conclusion_and_what_was_chosen(Page page) {
        Clerk.signedIn(page, "judge");
        page.navigate(of(page, "case"));
        page.locator("nav.sh-tabs").getByText("Report").click();

        assertThat(page.locator("#r-2\\.1 .sh-premise"))
                .hasText(new String[] {"The law (major premise)", "The facts (minor premise)", "Conclusion"});
        assertThat(page.locator(".sh-stamp")).hasText("Draft");
        assertThat(page.locator("#annex-evidence")).isVisible();
        assertThat(page.locator("#annex-timeline")).hasCount(0);
        assertThat(page.locator(".sh-answered").first()).containsText("Is the provider a content provider");
        assertThat(page.locator(".sh-imprint")).containsText("This is not legal advice");

        page.getByLabel("Timeline and time limits").check();
        page.getByLabel("Marked as a draft").uncheck();
        page.getByLabel("Elements").check();
        page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator("#annex-timeline")).isVisible();
        assertThat(page.locator(".sh-stamp")).hasCount(0);
        assertThat(page.locator("#r-4\\.2\\.1, #r-3\\.1\\.1").first()).isVisible();
    }

    @Test
    void the_pdf_says_what_the_screen_says_and_is_reached_with_the_keyboard(Page page) throws Exception {
        Clerk.signedIn(page, "judge");
        page.navigate(of(page, "report") + "&lang=zh");
        var verdict = page.locator(".sh-verdict").first().textContent();

        page.locator("#pdf").focus();
        var download = page.waitForDownload(() -> page.keyboard().press("Enter"));

        assertThat(download.suggestedFilename()).endsWith(".pdf");
        try (var document = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(verdict)
                    .contains("大前提：法律规定");
        }
    }

    @Test
    void while_the_pdf_is_made_the_page_says_so_and_it_can_be_stopped(Page page) {
        Clerk.signedIn(page, "judge");
        page.navigate(of(page, "report"));
        var held = new ArrayList<Route>();
        page.route("**/report.pdf*", held::add);

        page.locator("#pdf").click();
        assertThat(page.locator("#making")).containsText("The PDF is being made");
        page.locator("#stop").click();

        assertThat(page.locator("#making")).isHidden();
        assertThat(page.locator("#notMade")).isHidden();
        assertThat(page.locator("#pdf")).isFocused();
        page.unroute("**/report.pdf*");
        page.route("**/report.pdf*", one -> one.fulfill(new Route.FulfillOptions().setStatus(500)));
        page.locator("#pdf").click();
        assertThat(page.locator("#notMade")).containsText("Nothing in the case has changed");
        page.unroute("**/report.pdf*");
        page.waitForDownload(() -> page.locator("#pdf").click());
        assertThat(page.locator("#notMade")).isHidden();
    }

    @Test
    void whoever_may_not_see_the_case_gets_neither_report_nor_drawing(Page page) {
        Clerk.signedIn(page, "judge");
        page.locator("#newCase").click();
        page.locator("[id='form:title']").fill("Nobody else’s");
        page.locator("[id='form:open']").click();
        page.waitForURL("**/case.xhtml?id=*");
        var id = page.url().replaceFirst(".*id=", "");
        page.context().clearCookies();
        Clerk.signedIn(page);

        for (var path : List.of("report.xhtml", "report.pdf", "proof.svg")) {
            var answer = page.request().get("/cases/" + path + "?id=" + id);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.text()).as(path).doesNotContain("Nobody else’s");
        }
    }

    @Test
    void a_case_without_content_says_what_to_do(Page page) {
        Clerk.signedIn(page);
        page.locator("#newCase").click();
        page.locator("[id='form:title']").fill("Still empty");
        page.locator("[id='form:open']").click();
        page.waitForURL("**/case.xhtml?id=*");

        page.locator("nav.sh-tabs").getByText("Report").click();

        assertThat(page.locator("main h1")).isVisible();
    }

    @Test
    void the_reasoning_shows_what_each_gets_and_both_readings_side_by_side(Page page) {
        Clerk.signedIn(page, "judge");
        page.navigate(of(page, "reasoning"));

        assertThat(page.locator(".sh-shares h3")).hasText(new String[] {"Right holder", "Provider", "User"});
        assertThat(page.locator("#result")).containsText("Still open");
        assertThat(page.locator("#closed")).not().containsText("Still open");
        assertThat(page.getByText("Still open", new Page.GetByTextOptions().setExact(false)))
                .hasCount(1);
        page.setViewportSize(390, 800);
        var tops = page.locator(".sh-shares section").all().stream()
                .map(column -> column.boundingBox().y)
                .distinct();
        assertThat(tops).hasSize(3);
    }

    @Test
    void a_step_leads_to_its_rule_and_to_the_question_and_the_depth_follows(Page page) {
        Clerk.signedIn(page, "judge");
        page.navigate(of(page, "reasoning"));
        page.locator("nav.sh-depth a").nth(2).click();

        assertThat(page.locator("nav.sh-depth a[aria-current=true]")).hasText("Full");
        var step = page.locator("[id='s-2.1']");
        step.locator("summary").first().click();
        assertThat(step.locator("a[href*='knowledge/rule.xhtml?id=prc.']")).isVisible();
        assertThat(page.locator(".sh-kind-fact a[href*='intake.xhtml']").first())
                .hasCount(1);
        assertThat(page.locator(".sh-greyed").first()).hasCount(1);
    }

    @Test
    void the_drawing_can_be_saved(Page page) throws Exception {
        Clerk.signedIn(page, "judge");
        page.navigate(of(page, "reasoning"));
        page.locator(".sh-drawing summary").click();

        assertThat(page.locator(".sh-drawing img")).isVisible();
        var download = page.waitForDownload(() -> page.locator("#drawing").click());

        assertThat(download.suggestedFilename()).isEqualTo("proof.svg");
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(download.path()))))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getTextContent()).contains("Safe harbor");
    }
}
