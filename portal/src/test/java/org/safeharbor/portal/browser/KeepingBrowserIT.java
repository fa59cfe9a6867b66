package org.safeharbor.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was answered stays, whatever happens to the page, the session or the colleague. */
@Tag("browser")
@ExtendWith(Chromium.class)
class KeepingBrowserIT {

    private static Locator answer(Clerk clerk, String fact, String value) {
        return clerk.question(fact).locator("input[value=" + value + "]").first();
    }

    @Test
    void an_answer_is_kept_by_itself_without_a_revision_until_the_topic_is_left(Page page) {
        var clerk = Clerk.signedIn(page);
        var home = clerk.open("Kept " + UUID.randomUUID());
        clerk.at(home, "work").yes("work-protected").kept();

        page.navigate(home);
        assertThat(page.locator("#history li")).hasCount(1);
        clerk.at(home, "work");
        assertThat(answer(clerk, "work-protected", "yes")).isChecked();
        page.navigate(home);
        assertThat(page.locator("#history li")).hasCount(2);
    }

    @Test
    void answers_survive_a_lost_session_even_the_last_one(Page page) {
        var clerk = Clerk.signedIn(page);
        clerk.at(clerk.open("Lost session " + UUID.randomUUID()), "work");
        clerk.yes("work-protected").kept();

        page.context().clearCookies();
        clerk.no("work-entitled");
        page.waitForURL(Pattern.compile(".*/signin\\.xhtml.*"));
        Clerk.signIn(page, "clerk");

        page.waitForURL(Pattern.compile(".*topic=work.*"));
        assertThat(answer(clerk, "work-protected", "yes")).isChecked();
        assertThat(answer(clerk, "work-entitled", "no")).isChecked();
    }

    @Test
    void the_back_button_shows_the_answers_that_were_given(Page page) {
        var clerk = Clerk.signedIn(page);
        clerk.at(clerk.open("Back " + UUID.randomUUID()), "work");
        clerk.yes("work-protected").saveAndGo("infringement");

        page.goBack();
        page.goBack();

        clerk.expectTopic("Work and right");
        assertThat(answer(clerk, "work-protected", "yes")).isChecked();
    }

    @Test
    void the_back_button_shows_what_was_answered_elsewhere_meanwhile(Page page) {
        var clerk = Clerk.signedIn(page);
        var home = clerk.open("Back later " + UUID.randomUUID());
        clerk.at(home, "work").yes("work-protected").kept();
        page.navigate(home);
        var other = Clerk.in(page.context().newPage());
        other.at(home, "work").no("work-protected").kept();

        page.goBack();

        assertThat(answer(clerk, "work-protected", "no")).isChecked();
    }

    @Test
    void the_next_page_shows_the_answer_that_is_still_on_its_way(Page page) {
        var clerk = Clerk.signedIn(page);
        var home = clerk.open("On its way " + UUID.randomUUID());
        for (var day : List.of("2021-05-04", "2022-05-04", "2023-05-04")) {
            clerk.at(home, "case").type("case-decidedOn", day);
            page.locator(".sh-tabs a[href*=timeline]").click();
            assertThat(page.locator(".sh-chronicle")).containsText(day.substring(0, 4));
        }
    }

    @Test
    void an_answer_that_arrives_after_its_page_was_saved_changes_nothing(Page page) {
        var clerk = Clerk.signedIn(page);
        var home = clerk.open("Arrives late " + UUID.randomUUID());
        clerk.at(home, "work");
        var answered = page.waitForRequest("**/intake.xhtml*", () -> clerk.yes("work-protected"));
        clerk.kept().no("work-protected").kept().saveAndGo("work");

        var late = RequestOptions.create().setHeader("Content-Type", answered.headerValue("Content-Type"));
        assertThat(page.request().post(answered.url(), late.setData(answered.postData())))
                .isOK();

        clerk.at(home, "work");
        assertThat(page.locator("[id='form:conflict']")).hasCount(0);
        assertThat(answer(clerk, "work-protected", "no")).isChecked();
        page.navigate(home);
        assertThat(page.locator("#history li")).hasCount(2);
    }

    @Test
    void answers_given_while_another_is_still_on_its_way_are_kept_too(Page page) {
        var clerk = Clerk.signedIn(page);
        var home = clerk.open("Quicker than the net " + UUID.randomUUID());
        clerk.at(home, "work");
        page.route("**/intake.xhtml*", route -> {
            page.waitForTimeout(500);
            route.resume();
        });

        clerk.yes("work-protected", "work-entitled").no("work-notorious");
        page.waitForCondition(() -> (boolean) page.evaluate("PrimeFaces.ajax.Queue.isEmpty()"));

        page.unroute("**/intake.xhtml*");
        clerk.at(home, "work");
        assertThat(answer(clerk, "work-entitled", "yes")).isChecked();
        assertThat(answer(clerk, "work-notorious", "no")).isChecked();
    }

    @Test
    void an_answer_that_found_no_server_is_told_as_not_saved_and_sent_again(Page page) {
        var clerk = Clerk.signedIn(page);
        var home = clerk.open("Net gone " + UUID.randomUUID());
        clerk.at(home, "work");

        page.context().setOffline(true);
        clerk.yes("work-protected");
        assertThat(page.locator(".sh-saved")).containsText("Not saved yet");
        page.locator("[id='form:save']").click();
        page.context().setOffline(false);
        clerk.kept();

        clerk.at(home, "work");
        assertThat(answer(clerk, "work-protected", "yes")).isChecked();
        page.navigate(home.replace("case.xhtml", "whatif.xhtml"));
        page.context().setOffline(true);
        page.locator(".sh-segments label").first().click();
        assertThat(page.locator("#silent p")).isVisible();
    }

    @Test
    void files_that_found_no_server_are_told_as_not_added_and_all_of_them_are_sent_again(Page page) {
        var home = Clerk.signedIn(page).open("Files " + UUID.randomUUID());
        page.navigate(home.replace("case.xhtml", "files.xhtml"));
        page.locator("#file").setInputFiles(new FilePayload[] {
            new FilePayload("one.txt", "text/plain", "1".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("two.txt", "text/plain", "2".getBytes(StandardCharsets.UTF_8))
        });

        page.context().setOffline(true);
        page.locator("#send").click();
        assertThat(page.locator("#untaken")).isVisible();
        page.context().setOffline(false);
        page.locator("#send").click();

        assertThat(page.locator("#files > li")).hasCount(2);
    }

    @Test
    void the_last_answer_can_be_undone(Page page) {
        var clerk = Clerk.signedIn(page);
        var home = clerk.open("Undo " + UUID.randomUUID());
        clerk.at(home, "work");
        clerk.yes("work-protected").kept();

        clerk.click("undo");

        assertThat(answer(clerk, "work-protected", "yes")).not().isChecked();
        page.navigate(home);
        assertThat(page.locator("#history li")).hasCount(1);
    }

    @Test
    void what_cannot_be_read_is_told_as_not_kept_and_is_where_the_keyboard_is_when_saving_fails(Page page) {
        var clerk = Clerk.signedIn(page);
        clerk.at(clerk.open("Unreadable " + UUID.randomUUID()), "case");
        clerk.type("case-decidedOn", "2015/10/30");
        page.keyboard().press("Tab");
        clerk.kept();
        assertThat(page.locator(".sh-saved")).not().containsText("except");

        clerk.type("case-filedOn", "last autumn");
        page.keyboard().press("Tab");
        assertThat(page.locator(".sh-saved")).containsText("except what is marked");
        page.locator("details.sh-aside > summary").click();
        clerk.type("case-holderKnewAt", "some day").click("save");

        assertThat(page.locator("#form\\:messages")).containsText("Nothing was saved yet");
        var field = clerk.question("case-filedOn").locator("input[type=text]").first();
        assertThat(field).isFocused();
        clerk.type("case-filedOn", "2014").click("save");
        assertThat(clerk.question("case-holderKnewAt")
                        .locator("input[type=text]")
                        .first())
                .isFocused();
    }

    @Test
    void what_contradicts_an_answer_hinders_no_other_from_being_kept(Page page) {
        var clerk = Clerk.signedIn(page);
        var home = clerk.open("Contradicting " + UUID.randomUUID());
        clerk.at(home, "case").type("case-filedOn", "2016");
        page.keyboard().press("Tab");
        clerk.kept().type("case-decidedOn", "2015");
        page.keyboard().press("Tab");
        assertThat(clerk.question("case-decidedOn")).containsText("Correct");

        clerk.write("Docket number", "（2016）京73民初1号");
        page.keyboard().press("Tab");
        assertThat(page.locator(".sh-saved")).containsText("except what is marked");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        clerk.at(home, "case");

        assertThat(page.getByLabel("Docket number")).hasValue("（2016）京73民初1号");
        assertThat(clerk.question("case-filedOn").locator("input[type=text]").first())
                .hasValue("2016");
        assertThat(clerk.question("case-decidedOn").locator("input[type=text]").first())
                .hasValue("");
    }

    @Test
    void what_one_person_answers_in_two_windows_comes_together(Page page) {
        var clerk = Clerk.signedIn(page);
        var home = clerk.open("Two windows " + UUID.randomUUID());
        clerk.at(home, "work");
        var window = page.context().newPage();
        var other = Clerk.in(window).at(home, "work");
        var third = Clerk.in(page.context().newPage()).at(home, "infringement");

        clerk.yes("work-protected").kept();
        other.no("work-entitled").kept();
        third.yes("content-damage").kept();
        clerk.yes("work-notorious").kept();
        other.yes("work-entitled").kept();
        window.locator("[id='form:undo']").click();
        assertThat(answer(other, "work-entitled", "no")).isChecked();
        assertThat(answer(other, "work-notorious", "yes")).isChecked();
        window.locator("[id='form:undo']").click();

        assertThat(answer(other, "work-entitled", "no")).not().isChecked();
        assertThat(answer(other, "work-protected", "yes")).isChecked();
        clerk.no("work-notorious").saveAndGo("infringement");
        assertThat(answer(clerk, "content-damage", "yes")).isChecked();
        clerk.at(home, "work");
        assertThat(answer(clerk, "work-protected", "yes")).isChecked();
        assertThat(answer(clerk, "work-notorious", "no")).isChecked();
    }

    @Test
    void the_second_writer_sees_both_and_puts_them_together(Page page) {
        var clerk = Clerk.signedIn(page);
        var home = clerk.open("Two writers " + UUID.randomUUID());
        clerk.at(home, "work");
        var other = Clerk.in(page.context().newPage());
        other.at(home, "work").yes("work-protected").no("work-notorious").saveAndGo("conduct");

        clerk.no("work-entitled").yes("work-notorious");
        clerk.click("save");
        var conflict = page.locator("[id='form:conflict']");
        assertThat(conflict).containsText("in another window");
        assertThat(conflict).containsText("clerk saved a newer version");
        assertThat(conflict.locator("tr").filter(new Locator.FilterOptions().setHasText("changed by both")))
                .hasCount(1);
        page.locator("[id='form:merge']").click();

        assertThat(page.locator("[id='form:conflict']")).hasCount(0);
        assertThat(answer(clerk, "work-protected", "yes")).isChecked();
        assertThat(answer(clerk, "work-entitled", "no")).isChecked();
        assertThat(answer(clerk, "work-notorious", "yes")).isChecked();
    }

    @Test
    void a_notice_that_the_other_one_took_out_is_told_as_that_and_so_is_it_in_the_history(Page page) {
        var clerk = Clerk.signedIn(page);
        var home = clerk.open("Notice gone " + UUID.randomUUID());
        clerk.at(home, "notices").click("add");
        assertThat(clerk.question("notice-identity")).isVisible();
        var window = page.context().newPage();
        var other = Clerk.in(window).at(home, "notices");
        window.getByText("Remove this notice").click();
        other.click("remove");
        window.waitForURL("**removed=**");

        clerk.yes("notice-identity");

        var told = page.locator("[id='form:conflict'] tbody tr");
        assertThat(told).hasCount(1);
        assertThat(told).containsText("Notice 1 changed by both");
        assertThat(told).containsText("removed");
        window.navigate(home.replace("case.xhtml", "history.xhtml"));
        assertThat(window.locator("#r2")).containsText("Notice 1: added");
        assertThat(window.locator("#r3")).containsText("Notice 1: removed");
    }

    @Test
    void a_question_that_no_longer_matters_says_so_and_keeps_its_answer(Page page) {
        var clerk = Clerk.signedIn(page);
        var home = clerk.open("Settled " + UUID.randomUUID());
        clerk.at(home, "provider").pick("provider-service", "storage").saveAndGo("running");
        clerk.yes("provider-labelledUserSpace").saveAndGo("work");
        clerk.pick("work-right", "patent").saveAndGo("conduct");

        clerk.at(home, "running");

        var question = clerk.question("provider-labelledUserSpace");
        assertThat(question).containsText("This changes nothing here");
        assertThat(answer(clerk, "provider-labelledUserSpace", "yes")).isChecked();
        assertThat(page.locator(".sh-aside").first()).containsText("nothing here");
    }

    @Test
    void a_second_provider_is_described_by_hand_and_can_be_taken_out_and_put_back(Page page) {
        var clerk = Clerk.signedIn(page);
        clerk.at(clerk.open("Two providers " + UUID.randomUUID()), "provider");
        clerk.write("Name of the provider", "Taobao").click("addProvider");
        assertThat(page.locator("nav.sh-switch a")).hasCount(2);
        clerk.write("Name of the provider", "Tmall").saveAndGo("conduct");
        assertThat(page.locator("nav.sh-switch")).containsText("Tmall");

        page.getByText("Remove this content group").click();
        clerk.click("removeContent");
        assertThat(page.locator("nav.sh-switch")).hasCount(0);
        clerk.click("putBack");

        assertThat(page.locator("nav.sh-switch")).containsText("Tmall");
    }

    @Test
    void a_line_of_the_sheet_is_changed_in_place(Page page) throws IOException {
        var clerk = Clerk.signedIn(page);
        var home = clerk.imported("D15-jiayikao-tmall.json");
        page.navigate(home.replace("case.xhtml", "sheet.xhtml"));

        page.getByLabel(Pattern.compile("^Notice 1.*Location.*|^Notice 1.*where.*", Pattern.CASE_INSENSITIVE))
                .first()
                .selectOption("titleOnly");
        clerk.kept();
        page.navigate(home.replace("case.xhtml", "intake.xhtml") + "&topic=notices");

        assertThat(answer(clerk, "notice-location", "titleOnly")).isChecked();
    }
}
