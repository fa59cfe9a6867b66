package org.safeharbor.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The record of a case, people's accounts, and running the house. */
@Tag("browser")
@ExtendWith(Chromium.class)
class PeopleBrowserIT {

    private static void signIn(Page page, String login, String password) {
        page.navigate("/signin.xhtml");
        page.locator("[id='form:login']").fill(login);
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:enter']").click();
    }

    private static void signIn(Page page, String login) {
        signIn(page, login, RunningPortal.get().password());
        page.waitForURL("**/cases/list.xhtml");
    }

    /** Opens a case and changes its docket number once; its id. */
    private static String changedCase(Page page, String title) {
        page.navigate("/cases/new.xhtml");
        page.locator("[id='form:title']").fill(title);
        page.locator("[id='form:open']").click();
        page.waitForURL("**id=**");
        var id = page.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        page.navigate("/cases/intake.xhtml?id=" + id + "&topic=case");
        page.getByLabel("Docket number").fill("(2026)京73民终1号");
        page.locator("[id='form:save']").click();
        page.waitForURL("**topic=provider**");
        return id;
    }

    @Test
    void the_history_says_in_words_what_changed_and_an_earlier_revision_is_brought_back(Page page) {
        signIn(page, "clerk");
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
        signIn(page, "administrator");
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
    void a_team_grows_changes_and_is_handed_over(Page page) {
        signIn(page, "clerk");
        var id = changedCase(page, "Team " + UUID.randomUUID());
        page.navigate("/cases/team.xhtml?id=" + id);

        assertThat(page.locator("[id='form:login'] option[value=student]")).hasText("student");
        page.locator("[id='form:login']").selectOption("student");
        page.locator("[id='form:right']").selectOption("WRITE");
        page.locator("[id='form:share']").click();
        assertThat(page.locator("#people .sh-person").last()).hasText("student");
        assertThat(page.locator("#people li").filter(new Locator.FilterOptions().setHasText("student")))
                .containsText("may write");

        page.locator("#people li")
                .filter(new Locator.FilterOptions().setHasText("clerk"))
                .getByText("remove")
                .click();
        assertThat(page.locator("[id='form:messages']")).containsText("Somebody has to decide");

        page.locator("#handing summary").click();
        page.locator("[id='form:heir']").selectOption("student");
        page.locator("[id='form:handOver']").click();
        assertThat(page.locator("main")).containsText("Whoever may decide the case says who belongs to the team");
    }

    @Test
    void whoever_leaves_a_team_is_back_at_their_cases(Page page) {
        signIn(page, "clerk");
        var id = changedCase(page, "Leaving " + UUID.randomUUID());
        page.navigate("/cases/team.xhtml?id=" + id);
        page.locator("[id='form:login']").selectOption("administrator");
        page.locator("[id='form:right']").selectOption("DECIDE");
        page.locator("[id='form:share']").click();

        page.locator("#people li")
                .filter(new Locator.FilterOptions().setHasText("clerk"))
                .getByText("remove")
                .click();

        page.waitForURL("**/cases/list.xhtml");
        assertThat(page.locator("main")).not().containsText("Leaving");
    }

    @Test
    void a_file_is_added_with_its_hash_fetched_as_it_was_and_a_wrong_one_is_refused_in_words(Page page)
            throws Exception {
        signIn(page, "clerk");
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
        signIn(page, "student");
        page.locator("a.sh-case-link").first().click();
        page.waitForURL("**/case.xhtml?id=*");

        page.navigate(page.url().replace("case.xhtml", "files.xhtml"));

        assertThat(page.locator("h1")).hasText("Evidence files");
        assertThat(page.locator("#upload")).hasCount(0);
    }

    @Test
    void an_assessment_is_kept_opened_as_it_was_and_made_again_beside_it(Page page) {
        signIn(page, "clerk");
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

    /** Adds a user as an administrator; the one-time code. */
    private static String added(Page page, String login) {
        page.navigate("/admin/users.xhtml");
        page.locator("[id='form:login']").fill(login);
        page.locator("[id='form:shownName']").fill("<script>alert(1)</script>");
        page.locator("[id='form:add']").click();
        var code = page.locator("#code .sh-code-once").textContent();
        assertThat(page.locator("#people")).containsText(login);
        page.navigate("/admin/users.xhtml");
        assertThat(page.locator("#code")).hasCount(0);
        return code;
    }

    @Test
    void somebody_new_comes_in_with_a_code_changes_the_password_and_is_out_when_deactivated(Page page) {
        var login = "new-" + UUID.randomUUID().toString().substring(0, 8);
        signIn(page, "administrator");
        var code = added(page, login);
        var theirs = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(RunningPortal.get().at("/").toString())
                        .setLocale("en-GB"));
        var person = theirs.newPage();

        signIn(person, login, code);
        assertThat(person.locator("main")).containsText("You came in with a one-time code");
        person.locator("[id='form:password']").fill(login + "1234");
        person.locator("[id='form:again']").fill(login + "1234");
        person.locator("[id='form:settle']").click();
        assertThat(person.locator("[id='form:messages']")).containsText("among the first that somebody would try");
        person.locator("[id='form:password']").fill("correct horse battery");
        person.locator("[id='form:again']").fill("correct horse battery");
        person.locator("[id='form:settle']").click();
        person.waitForURL("**/cases/list.xhtml");

        person.navigate("/account/account.xhtml");
        person.locator("[id='form:old']").fill("wrong");
        person.locator("[id='form:password']").fill("another horse battery");
        person.locator("[id='form:again']").fill("another horse battery");
        person.locator("[id='form:change']").click();
        assertThat(person.locator("[id='form:messages']")).containsText("is not right");
        person.locator("[id='form:old']").fill("correct horse battery");
        person.locator("[id='form:password']").fill("another horse battery");
        person.locator("[id='form:again']").fill("another horse battery");
        person.locator("[id='form:change']").click();
        assertThat(person.locator("[id='form:messages']")).containsText("The password is changed");
        person.navigate("/cases/list.xhtml");
        assertThat(person.locator("h1")).hasText("My cases");

        page.navigate("/admin/user.xhtml?login=" + login);
        page.locator("#leaving summary").click();
        page.locator("[id='form:deactivate']").click();
        assertThat(page.locator("[id='form:messages']")).containsText("can no longer sign in");
        person.navigate("/cases/list.xhtml");
        assertThat(person.locator("#ended")).containsText("Your session ended");
        signIn(person, login, "another horse battery");
        assertThat(person.locator("[id='form:messages']")).containsText("do not match");
        theirs.close();
    }

    @Test
    void the_last_administrator_stays_one(Page page) {
        signIn(page, "administrator");
        page.navigate("/admin/user.xhtml?login=administrator");

        page.locator("#leaving summary").click();
        page.locator("[id='form:deactivate']").click();

        assertThat(page.locator("[id='form:messages']")).containsText("There must always be an administrator");
    }

    @Test
    void whoever_guesses_is_told_when_to_try_again(Page page) {
        var login = "guess-" + UUID.randomUUID().toString().substring(0, 8);
        for (var i = 0; i < 6; i++) {
            signIn(page, login, "wrong");
            assertThat(page.locator("[id='form:messages']")).not().isEmpty();
        }

        assertThat(page.locator("[id='form:messages']"))
                .containsText(Pattern.compile("Try again at \\d\\d:\\d\\d, in a minute"));
    }

    @Test
    void a_backup_is_made_found_whole_and_fetched_and_all_chains_are_walked(Page page) {
        signIn(page, "administrator");
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
        signIn(page, "administrator");
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
        signIn(page, "administrator");
        page.navigate("/admin/audit.xhtml");

        page.locator("#act").selectOption("SIGNED_IN");
        page.locator("#login").fill("administrator");
        page.locator("#search button").click();

        assertThat(page.locator("[id='form:table']")).containsText("Signed in");
        assertThat(page.locator("[id='form:table'] tbody")).not().containsText("Case read");
    }

    @Test
    void an_earlier_revision_is_brought_back_by_keyboard_alone(Page page) {
        signIn(page, "clerk");
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

    @Test
    void a_reader_is_told_before_the_session_ends_and_can_stay(Page page) {
        page.clock().install();
        signIn(page, "clerk");
        assertThat(page.getByText("I am still here")).isHidden();

        page.clock().fastForward("29:00");
        page.getByText("I am still here").click();
        assertThat(page.getByText("I am still here")).isHidden();

        page.clock().fastForward("31:00");
        assertThat(page.locator("#session")).containsText("Your session has ended");
    }

    @Test
    void whoever_writes_for_long_is_still_here(Page page) {
        page.clock().install();
        signIn(page, "clerk");
        page.navigate("/cases/new.xhtml");

        page.clock().fastForward("20:00");
        page.waitForResponse(
                "**/still-here", () -> page.locator("[id='form:title']").fill("A long title"));
        page.clock().fastForward("20:00");

        assertThat(page.locator("#session p[data-when=over]")).isHidden();
    }

    @Test
    void a_session_that_is_used_in_another_tab_is_not_told_to_have_ended(Page page) {
        page.context().clock().install();
        signIn(page, "clerk");
        page.clock().fastForward("25:00");
        var other = page.context().newPage();
        other.navigate("/cases/list.xhtml");

        page.clock().fastForward("20:00");

        assertThat(page.locator("#session p[data-when=over]")).isHidden();
        page.clock().fastForward("11:00");
        assertThat(page.locator("#session")).containsText("Your session has ended");
    }

    @Test
    void the_chosen_appearance_stays(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate("/signin.xhtml");

        page.locator("footer").getByText("Dark").click();

        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(20, 23, 26)");
        signIn(page, "clerk");
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(20, 23, 26)");
    }
}
