package org.safeharbor.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case from the list to its reasoning without a mouse. */
@Tag("browser")
@ExtendWith(Chromium.class)
class KeyboardBrowserIT {

    private static final int MOST_STOPS = 250;

    /** Presses the tab key until the focus is on what this selector names. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < MOST_STOPS; i++) {
            if (focused(page, selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(selector).as("what the tab key reaches").isEmpty();
    }

    private static void choose(Page page, String fact, String answer) {
        tabTo(page, "#q-" + fact + " .sh-choices input");
        for (int i = 0; i < 3 && !checked(page, answer); i++) {
            page.keyboard().press(i == 0 ? "Space" : "ArrowDown");
        }
        assertThat(checked(page, answer)).as(fact + " " + answer).isTrue();
    }

    private static boolean checked(Page page, String answer) {
        return (boolean) page.evaluate(
                "answer => document.activeElement.checked && document.activeElement.value === answer", answer);
    }

    @Test
    void a_case_is_opened_answered_and_read_by_keyboard_alone(Page page) {
        Clerk.signedIn(page);
        tabTo(page, "#newCase");
        page.keyboard().press("Enter");
        page.waitForURL("**/new.xhtml");
        tabTo(page, "[id='form:title']");
        page.keyboard().type("By keyboard " + UUID.randomUUID());
        page.keyboard().press("Enter");
        page.waitForURL("**/case.xhtml?id=*");
        tabTo(page, "main a[href*='intake.xhtml']");
        page.keyboard().press("Enter");
        page.waitForURL("**/intake.xhtml*");

        tabTo(page, "#q-case-filedOn input[type=text]");
        page.keyboard().type("2023-05-04");
        page.keyboard().press("Enter");
        assertThat(page.locator(".sh-saved")).containsText("Undo");
        tabTo(page, "[id='form:save']");
        page.keyboard().press("Enter");
        page.waitForURL("**topic=provider*");
        tabTo(page, "#q-provider-service select");
        page.keyboard().type("info");
        choose(page, "provider-seesContent", "yes");
        tabTo(page, "[id='form:save']");
        page.keyboard().press("Enter");
        page.waitForURL("**topic=work*");
        tabTo(page, "#q-work-right select");
        page.keyboard().type("right of dis");
        tabTo(page, "[id='form:save']");
        page.keyboard().press("Enter");
        page.waitForURL("**topic=running*");
        choose(page, "provider-alters", "no");
        tabTo(page, "[id='form:save']");
        page.keyboard().press("Enter");
        page.waitForURL("**topic=conduct*");
        choose(page, "content-providedBy", "provider");
        tabTo(page, "[id='form:save']");
        page.keyboard().press("Enter");
        page.waitForURL("**topic=infringement*");
        tabTo(page, "nav.sh-topics a[href*='sheet.xhtml']");
        page.keyboard().press("Enter");
        page.waitForURL("**/sheet.xhtml*");
        tabTo(page, "[id='form:reason']");
        page.keyboard().press("Enter");
        page.waitForURL("**/reasoning.xhtml*");

        assertThat(page.locator("#result")).containsText("does not apply");
    }

    @Test
    void the_list_goes_from_case_to_case_by_the_arrows(Page page) {
        Clerk.signedIn(page);

        page.keyboard().press("/");
        assertThat(page.locator("[id='form:text']")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("a.sh-case-link").first()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("a.sh-case-link").nth(1)).isFocused();
        page.keyboard().press("Enter");

        page.waitForURL("**/case.xhtml?id=*");
    }

    @Test
    void the_keyboard_is_never_lost_and_always_seen(Page page) {
        var home = Clerk.signedIn(page).open("Never lost " + UUID.randomUUID());
        Clerk.in(page).at(home, "work");
        choose(page, "work-protected", "yes");
        Clerk.in(page).kept();
        page.locator("[id='form:undo']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[id='form:undo']")).hasCount(0);
        assertThat(page.locator("[id='form:saving']")).isFocused();

        page.navigate(home.replace("case.xhtml", "whatif.xhtml"));
        page.locator(".sh-segments input").first().focus();
        page.keyboard().press("Space");
        tabBackTo(page, "[id='form:reset']");
        page.keyboard().press("Enter");
        assertThat(page.locator("[id='form:reset']")).hasCount(0);
        assertThat(page.locator("[id='form:result']")).isFocused();

        page.navigate("/cases/list.xhtml");
        tabTo(page, "th.ui-sortable-column");
        assertThat(page.locator("th.ui-sortable-column:focus")).hasCSS("outline-style", "solid");
    }

    private static void tabBackTo(Page page, String selector) {
        page.locator(selector).waitFor();
        for (int i = 0; i < MOST_STOPS && !focused(page, selector); i++) {
            page.keyboard().press("Shift+Tab");
        }
    }

    private static boolean focused(Page page, String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }
}
