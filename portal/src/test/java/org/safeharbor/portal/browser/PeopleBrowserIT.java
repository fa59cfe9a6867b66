package org.safeharbor.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People's accounts, their sessions, and the teams of a case. */
@Tag("browser")
@ExtendWith(Chromium.class)
class PeopleBrowserIT {

    private static void signIn(Page page, String login, String password) {
        page.navigate("/signin.xhtml");
        Clerk.enter(page, login, password);
    }

    @Test
    void a_team_grows_changes_and_is_handed_over(Page page) {
        Clerk.signedIn(page);
        var id = RecordBrowserIT.changedCase(page, "Team " + UUID.randomUUID());
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
        Clerk.signedIn(page);
        var id = RecordBrowserIT.changedCase(page, "Leaving " + UUID.randomUUID());
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
        Clerk.signedIn(page, "administrator");
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
        Clerk.signedIn(page, "administrator");
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
    void a_reader_is_told_before_the_session_ends_and_can_stay(Page page) {
        page.clock().install();
        Clerk.signedIn(page);
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
        Clerk.signedIn(page);
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
        Clerk.signedIn(page);
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
        Clerk.signedIn(page);
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(20, 23, 26)");
    }
}
