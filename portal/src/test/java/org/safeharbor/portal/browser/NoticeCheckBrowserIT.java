package org.safeharbor.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk checks a notice: read from its text or ticked, judged, asked to be completed, and taken into a case. */
@Tag("browser")
@ExtendWith(Chromium.class)
class NoticeCheckBrowserIT {

    private static final String TEXT = """
            To: Some Hosting Ltd
            Name: Jane Roe, e-mail: jane@roe-pictures.example
            Work: "Summer Letters", copyright registration no. PA-1234567.
            You host infringing copies of it; a screenshot is attached.
            I have a good faith belief that the use is not authorised.
            """;

    private static Locator element(Page page, String name) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void say(Page page, String name, String answer) {
        element(page, name)
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static Locator verdict(Page page) {
        return page.locator(".sh-verdict");
    }

    private static void open(Page page) {
        Clerk.signedIn(page);
        page.navigate("/notices/check.xhtml");
        page.getByLabel("Right relied on").selectOption("dissemination");
        page.getByLabel("Service of the provider").selectOption("storage");
    }

    private static void readText(Page page) {
        page.getByLabel("Text of the notice").fill(TEXT);
        page.locator("[id='form:read']").click();
        assertThat(page.locator(".sh-pieces mark").first()).isVisible();
    }

    private static void acceptAll(Page page) {
        page.locator("[id='form:acceptAll']").click();
        assertThat(page.locator("[id='form:acceptAll']")).hasCount(0);
    }

    @Test
    void what_is_recognised_is_only_proposed_and_counts_when_it_is_confirmed(Page page) {
        open(page);
        readText(page);

        assertThat(page.locator(".sh-pieces")).containsText("jane@roe-pictures.example");
        assertThat(element(page, "True identity")).containsText("Proposed: found");
        assertThat(verdict(page)).hasText("Not clear yet");
        assertThat(page.locator("[id='form:result']")).containsText("not confirmed");

        acceptAll(page);
        say(page, "Preliminary evidence", "adequate");
        say(page, "Channel", "by letter");
        assertThat(verdict(page)).hasText("Defective but curable");
        assertThat(page.locator("#effect")).containsText("Civil Code art. 1195(1)");
        assertThat(page.locator(".sh-alternatives")).containsText("By title is enough");
        assertThat(page.locator(".sh-alternatives")).containsText("Defective, but obliges to react");

        page.locator(".sh-requirements a").first().click();
        page.waitForURL("**/knowledge/**");
        page.goBack();
        assertThat(element(page, "Channel").getByLabel("by letter")).isChecked();
        assertThat(verdict(page)).hasText("Defective but curable");
    }

    @Test
    void the_letter_asks_for_what_is_missing_in_the_language_that_is_chosen(Page page) {
        open(page);
        say(page, "True identity", "missing");
        assertThat(verdict(page)).hasText("Ineffective");
        assertThat(page.locator("#letter")).containsText("the right holder’s true identity");

        page.locator("[id='form:language']").selectOption("zh");
        assertThat(page.locator("#letter")).containsText("关于请求补正侵权通知的函");
        page.getByText("Copy the letter").click();
        assertThat(page.locator("[id='form:asks'] [data-copied]")).hasText("Copied.");
    }

    @Test
    void the_law_of_the_day_of_arrival_counts_and_a_day_that_is_none_is_refused_kindly(Page page) {
        open(page);
        page.getByLabel("Day on which it arrived").fill("2015年10月10日");
        page.locator("[id='form:judge']").click();
        assertThat(page.locator("#effect")).containsText("Tort Liability Law art. 36(2)");

        page.getByLabel("Day on which it arrived").fill("last summer");
        page.locator("[id='form:judge']").click();
        assertThat(page.locator("[id='form:arrivedFault']")).containsText("2024-05-06");
    }

    @Test
    void a_checked_notice_is_taken_into_a_new_case_and_checked_again_from_there(Page page) {
        open(page);
        readText(page);
        acceptAll(page);
        say(page, "Preliminary evidence", "adequate");
        page.locator("[id='form:begin']").click();
        page.getByLabel("Title of the new case").fill("Roe v. Hosting " + UUID.randomUUID());
        page.locator("[id='form:take']").click();
        page.waitForURL(Pattern.compile("/cases/intake\\.xhtml\\?.*id="));

        page.locator(".sh-tabs").getByText("Notices").click();
        assertThat(page).hasURL(Pattern.compile("/notices/check.xhtml\\?case="));
        assertThat(element(page, "True identity").getByLabel("found", new Locator.GetByLabelOptions().setExact(true)))
                .isChecked();
        assertThat(element(page, "Preliminary evidence").getByLabel("adequate")).isChecked();
    }

    @Test
    void a_case_that_is_not_the_readers_is_a_missing_page(Page page) {
        Clerk.signedIn(page);
        var answer = page.navigate("/notices/check.xhtml?case=" + UUID.randomUUID());

        Assertions.assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void a_checked_notice_hinders_nobody_in_either_theme(Page page) {
        open(page);
        readText(page);
        say(page, "True identity", "missing");
        assertThat(page.locator("#letter")).isVisible();

        Assertions.assertThat(Accessibility.brokenInEitherTheme(page)).isEmpty();
    }
}
