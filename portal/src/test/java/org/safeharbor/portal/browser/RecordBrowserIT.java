package org.safeharbor.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The record of a case: its history, its files, its kept assessments, and how the house keeps and deletes them. */
@Tag("browser")
@ExtendWith(Chromium.class)
class RecordBrowserIT {

    /** Opens a case and changes its docket number once; its id. */
    static String changedCase(Page page, String title) {
        var id = Clerk.in(page).open(title).replaceAll(".*id=", "");
        page.navigate("/cases/intake.xhtml?id=" + id + "&topic=case");
        page.getByLabel("Docket number").fill("(2026)京73民终1号");
        page.locator("[id='form:save']").click();
        page.waitForURL("**topic=provider**");
        return id;
    }

    @Test
    void the_history_says_in_words_what_changed_and_an_earlier_revision_is_brought_back(Page page) {
        Clerk.signedIn(page);
        var id = changedCase(page, "History " + UUID.randomUUID());

        page.navigate("/cases/history.xhtml?id=" + id);
        assertThat(page.locator("#history > li")).hasCount(2);
        assertThat(page.locator("#r2")).containsText("Docket number");
        page.locator("#check").click();
        assertThat(page.locator("#state")).containsText("all 2 revisions are as they were written");

        page.locator("#r2 a").click();
        assertThat(page.locator("[id='form:changed']").or(page.locator("main"))).containsText("(2026)京73民终1号");
        page.navigate("/cases/revision.xhtml?id=" + id + "&number=1");
        page.locator("#restoring summary").click();
        page.locator("[id='form:restore']").click();
        assertThat(page.locator("[id='form:messages']")).containsText("give a reason");
        page.locator("#restoring summary").click();
        page.locator("[id='form:restoreReason']").fill("entered by mistake");
        page.locator("[id='form:restore']").click();

        assertThat(page.locator("#r3")).containsText("Brings back revision 1: entered by mistake");
        page.navigate("/cases/changes.xhtml?id=" + id + "&from=1&to=3");
        assertThat(page.locator("main")).containsText("The two say the same");
        page.navigate("/cases/changes.xhtml?id=" + id + "&from=1&to=2");
        assertThat(page.locator("#changes")).containsText("(2026)京73民终1号");
    }

    @Test
    void an_administrator_erases_a_revision_and_the_tombstone_says_so(Page page) {
        Clerk.signedIn(page, "administrator");
        var id = changedCase(page, "Erased " + UUID.randomUUID());

        page.navigate("/cases/revision.xhtml?id=" + id + "&number=1");
        page.locator("#erasing summary").click();
        page.locator("[id='form:eraseReason']").fill("names a child");
        page.locator("[id='form:erase']").click();

        assertThat(page.locator("#tombstone")).containsText("names a child");
        page.navigate("/cases/history.xhtml?id=" + id + "&check=true");
        assertThat(page.locator("#r1")).containsText("Content erased by administrator: names a child");
        assertThat(page.locator("#state")).containsText("as they were written");
    }

    @Test
    void a_file_is_added_with_its_hash_fetched_as_it_was_and_a_wrong_one_is_refused_in_words(Page page)
            throws Exception {
        Clerk.signedIn(page);
        var id = changedCase(page, "Files " + UUID.randomUUID());
        page.navigate("/cases/files.xhtml?id=" + id);
        var bytes = "公证书".getBytes(StandardCharsets.UTF_8);

        assertThat(page.locator(".sh-file-face")).containsText("No file chosen");
        page.locator("#file").setInputFiles(new FilePayload("公证书 1.txt", "text/plain", bytes));
        assertThat(page.locator(".sh-file-face")).containsText("公证书 1.txt");
        page.locator("#send").click();
        assertThat(page.locator("#files")).containsText("公证书 1.txt");
        assertThat(page.locator("#files")).containsText("SHA-256");
        var download = page.waitForDownload(() -> page.getByText("公证书 1.txt").click());
        assertThat(Files.readAllBytes(download.path())).isEqualTo(bytes);

        page.locator("#file").setInputFiles(new FilePayload("letter.pdf", "application/pdf", bytes));
        page.locator("#send").click();
        assertThat(page.locator("#messages")).containsText("does not begin like a file of its ending");
        assertThat(page.locator("#files > li")).hasCount(1);
    }

    @Test
    void whoever_may_only_read_sees_the_files_and_no_script_stumbles(Page page) {
        Clerk.signedIn(page, "student");
        page.locator("a.sh-case-link", new Page.LocatorOptions().setHasText("Alibaba Cloud"))
                .first()
                .click();
        page.waitForURL("**/case.xhtml?id=*");

        page.navigate(page.url().replace("case.xhtml", "files.xhtml"));

        assertThat(page.locator("h1")).hasText("Evidence files");
        assertThat(page.locator("#upload")).hasCount(0);
    }

    @Test
    void an_assessment_is_kept_opened_as_it_was_and_made_again_beside_it(Page page) {
        Clerk.signedIn(page);
        var id = changedCase(page, "Assessed " + UUID.randomUUID());
        page.navigate("/cases/assessments.xhtml?id=" + id);

        page.locator("[id='form:keep']").click();
        assertThat(page.locator("h1")).hasText("Assessment 1");
        assertThat(page.locator("#result")).not().isEmpty();
        page.locator("[id='form:again']").click();

        assertThat(page.locator("h1")).hasText("Assessment 2");
        assertThat(page.locator("#difference")).containsText("Every question came out as before");
        page.navigate("/cases/assessments.xhtml?id=" + id);
        assertThat(page.locator("#kept > li")).hasCount(2);
    }

    @Test
    void a_backup_is_made_found_whole_and_fetched_and_all_chains_are_walked(Page page) {
        Clerk.signedIn(page, "administrator");
        page.navigate("/admin/backups.xhtml");

        page.locator("[id='form:make']").click();
        assertThat(page.locator("#state")).containsText("Made: safeharbor-");
        page.locator("[id='form:list'] li").first().getByText("check").click();
        assertThat(page.locator("[id='form:messages']")).containsText("is whole");
        var download = page.waitForDownload(
                () -> page.locator("[id='form:list'] li a").first().click());
        assertThat(download.suggestedFilename()).startsWith("safeharbor-").endsWith(".zip");

        page.navigate("/admin/health.xhtml");
        page.locator("[id='form:verify']").click();
        assertThat(page.locator("#state")).containsText("0 broken");
    }

    @Test
    void a_case_is_deleted_for_a_reason_and_leaves_its_tombstone(Page page) {
        Clerk.signedIn(page, "administrator");
        var title = "Deleted " + UUID.randomUUID();
        var id = changedCase(page, title);
        page.navigate("/admin/retention.xhtml");
        page.locator("[id='form:before']").fill("long ago");
        page.locator("[id='form:search']").click();
        assertThat(page.locator("[id='form:messages']")).containsText("long ago");
        assertThat(page.getByLabel(title)).hasCount(0);
        page.locator("[id='form:before']").fill("2999年1月1日");
        page.locator("[id='form:text']").fill(title.substring(8));
        page.locator("[id='form:search']").click();

        page.getByLabel(title).check();
        page.locator("#deleting summary").click();
        page.locator("[id='form:delete']").click();
        assertThat(page.locator("[id='form:messages']")).containsText("give a reason");
        page.locator("#deleting summary").click();
        page.locator("[id='form:reason']").fill("kept for ten years");
        page.locator("[id='form:delete']").click();

        assertThat(page.locator("#deleted")).containsText("kept for ten years");
        page.navigate("/cases/case.xhtml?id=" + id);
        assertThat(page.locator("h1")).hasText("There is nothing here");
    }

    @Test
    void the_audit_is_searched_by_act(Page page) {
        Clerk.signedIn(page, "administrator");
        page.navigate("/admin/audit.xhtml");

        page.locator("#act").selectOption("SIGNED_IN");
        page.locator("#login").fill("administrator");
        page.locator("#search button").click();

        assertThat(page.locator("[id='form:table']")).containsText("Signed in");
        assertThat(page.locator("[id='form:table'] tbody")).not().containsText("Case read");
    }

    @Test
    void an_earlier_revision_is_brought_back_by_keyboard_alone(Page page) {
        Clerk.signedIn(page);
        var id = changedCase(page, "Keys " + UUID.randomUUID());
        page.navigate("/cases/revision.xhtml?id=" + id + "&number=1");

        page.locator("#restoring summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().type("entered by mistake");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator("#r3")).containsText("Brings back revision 1");
    }
}
