package org.safeharbor.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk's first five minutes. */
@Tag("browser")
@ExtendWith(Chromium.class)
class SignInBrowserIT {

    private static void signIn(Page page, String login, String password) {
        page.navigate("/");
        Clerk.enter(page, login, password);
    }

    private static void signInAsClerk(Page page) {
        signIn(page, "clerk", RunningPortal.get().password());
        page.waitForURL("**/cases/list.xhtml");
    }

    private static void open(Page page, String title) {
        page.locator("#newCase").click();
        page.locator("[id='form:title']").fill(title);
        page.locator("[id='form:open']").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title);
    }

    @Test
    void a_wrong_password_is_answered_with_what_to_do(Page page) {
        signIn(page, "clerk", "wrong");

        assertThat(page.locator("[id='form:messages']")).containsText("do not match");
        assertThat(page.locator("[id='form:login']")).hasValue("clerk");
        assertThat(page.locator("[id='form:password']")).hasValue("");
    }

    @Test
    void a_case_that_was_opened_stands_in_the_list_and_is_found(Page page) {
        var title = "Locojoy v. Alibaba Cloud " + UUID.randomUUID();
        signInAsClerk(page);

        open(page, title);
        page.navigate("/cases/list.xhtml");
        assertThat(page.locator("[id='form:table']")).containsText(title);

        page.locator("[id='form:text']").fill("nothing like this");
        assertThat(page.locator("[id='form:table']")).containsText("No case matches");
        page.locator("[id='form:text']").fill(title.substring(title.length() - 12));
        page.getByText(title).click();
        assertThat(page.locator("#history li")).hasCount(1);
    }

    @Test
    void the_language_is_chosen_by_a_link_and_stays(Page page) {
        signInAsClerk(page);

        page.getByText("中文").click();
        assertThat(page.locator("h1")).hasText("我的案件");
        assertThat(page.locator("html")).hasAttribute("lang", "zh");
        page.navigate("/cases/new.xhtml");
        assertThat(page.locator("h1")).hasText("新建案件");

        page.getByText("English").click();
        assertThat(page.locator("h1")).hasText("New case");
    }

    @Test
    void after_signing_out_the_cases_are_closed_again(Page page) {
        signInAsClerk(page);

        page.locator("[id='leaving:leave']").click();
        page.waitForURL("**/signin.xhtml");
        page.navigate("/cases/list.xhtml");

        assertThat(page.locator("h1")).hasText("Sign in");
    }

    @Test
    void a_case_without_a_title_is_not_opened(Page page) {
        signInAsClerk(page);

        page.navigate("/cases/new.xhtml");
        page.locator("[id='form:open']").click();

        assertThat(page.locator("form#form")).containsText("Please give the case a title");
    }
}
