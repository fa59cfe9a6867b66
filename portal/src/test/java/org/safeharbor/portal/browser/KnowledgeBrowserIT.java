package org.safeharbor.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader goes through the law book: from a question of law to a rule, its exceptions and those who use it. */
@Tag("browser")
@ExtendWith(Chromium.class)
class KnowledgeBrowserIT {

    @Test
    void a_rule_is_read_with_its_exceptions_indented_and_its_burden_beside_each_element(Page page) {
        Clerk.signedIn(page);
        page.getByText("Law book").first().click();
        page.locator(".sh-columns").getByText("Notice rule").click();
        page.locator(".sh-rules")
                .getByText("Is the notice qualified, so that it obliges the provider to act?")
                .click();

        assertThat(page.locator(".sh-places").first()).containsText("in force from 1 January 2021");
        assertThat(page.locator(".sh-places").first()).containsText("text checked");
        var law = page.locator("#rule");
        assertThat(law.locator(".sh-clause-part").first()).hasText("Unless");
        assertThat(law).containsText("exempt from the notice rule");
        assertThat(law.locator(".sh-clause", new Locator.LocatorOptions().setHasText("exempt from the notice rule"))
                        .locator(".sh-clause-burden"))
                .containsText("the provider");
        assertThat(page.locator(".sh-apparatus")).containsText("A2");
        assertThat(page.locator("#decided")).containsText("D11");

        law.getByText("(g-19)").click();
        assertThat(page).hasURL(Pattern.compile("points.xhtml#g-19$"));
        page.goBack();
        assertThat(page.locator("h1")).containsText("Is the notice qualified");
    }

    @Test
    void the_readers_own_cases_are_looked_through_when_asked_and_only_those_that_the_reader_may_see(Page page) {
        Clerk.signedIn(page);
        page.navigate("/knowledge/rule.xhtml?id=prc.role.intermediary");
        page.getByText("Look through my cases").click();
        assertThat(page.locator("#own")).containsText("iQiyi v. ByteDance");
        page.locator("#own a").first().click();
        assertThat(page).hasURL(Pattern.compile("/cases/reasoning.xhtml\\?id="));
    }

    @Test
    void a_step_of_the_reasoning_leads_to_its_rule(Page page) {
        Clerk.signedIn(page);
        page.locator("table a").first().click();
        page.locator(".sh-tabs").getByText("Reasoning").click();
        page.locator(".sh-grounds summary").first().click();
        page.locator(".sh-grounds")
                .first()
                .getByText("The rule in the law book")
                .click();
        assertThat(page.locator("#drawer .sh-clause-lead")).containsText("It is to be found that");
        page.locator("#drawer").getByText("Open in the law book").click();

        assertThat(page).hasURL(Pattern.compile("/knowledge/rule.xhtml\\?id=prc\\."));
        assertThat(page.locator("#rule .sh-clause-lead")).containsText("It is to be found that");
    }

    @Test
    void everything_is_found_by_number_and_in_chinese_and_with_the_keyboard_alone(Page page) {
        Clerk.signedIn(page);
        page.navigate("/knowledge/index.xhtml");
        page.locator("#q").focus();
        page.keyboard().type("民法典1195条");
        page.keyboard().press("Enter");
        assertThat(page.locator("#count")).containsText("found");
        assertThat(page.locator(".sh-book-text")).containsText("Civil Code art. 1195(1)");

        page.locator("#q").fill("nothing-like-this");
        page.keyboard().press("Enter");
        assertThat(page.locator(".sh-book-text")).containsText("Try fewer or shorter words");
        assertThat(page.locator("#q")).hasValue("nothing-like-this");
    }

    @Test
    void a_citation_is_copied(Page page) {
        Clerk.signedIn(page);
        page.navigate("/knowledge/rule.xhtml?id=prc.notice.qualified");
        page.getByText("Copy citation").click();

        assertThat(page.locator("[data-copied]")).hasText("Copied.");
    }

    @Test
    void a_disputed_point_names_all_its_views_their_holders_and_the_choices_that_take_them(Page page) {
        Clerk.signedIn(page);
        page.navigate("/knowledge/points.xhtml");

        assertThat(page.locator("[id^='g-']")).hasCount(24);
        var location = page.locator("#g-3");
        assertThat(location.locator(".sh-views > li")).hasCount(3);
        assertThat(location).containsText("Held by:");
        assertThat(location.locator(".sh-views > li").last()).containsText("Strict view");
        assertThat(page.locator("#g-6")).containsText("no outcome turns on it");
        assertThat(location).not().containsText("Explanatory");
    }

    @Test
    void what_is_not_in_the_book_is_a_missing_page(Page page) {
        Clerk.signedIn(page);

        assertThat(page.navigate("/knowledge/rule.xhtml?id=prc.none").status()).isEqualTo(404);
        assertThat(page.navigate("/knowledge/instrument.xhtml?id=prc.none").status())
                .isEqualTo(404);
        assertThat(page.navigate("/knowledge/chapter.xhtml?id=none").status()).isEqualTo(404);
    }
}
