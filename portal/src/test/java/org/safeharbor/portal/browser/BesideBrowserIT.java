package org.safeharbor.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What opens beside or above the page: the law beside the reasoning, and the menus of a phone. */
@Tag("browser")
@ExtendWith(Chromium.class)
class BesideBrowserIT {

    private static final Pattern THE_LAW_BOOK = Pattern.compile(".*/knowledge/.*");

    /** Opens the reasoning of a decided case. */
    private static String reasoning(Page page) throws IOException {
        var home = Clerk.signedIn(page, "judge").imported("D09-locojoy-alibaba-cloud.json");
        var address = home.replace("case.xhtml", "reasoning.xhtml");
        page.navigate(address);
        return address;
    }

    /** The first provision that the first step rests on. */
    private static Locator provision(Page page) {
        var grounds = page.locator("details.sh-grounds").first();
        grounds.locator("summary").click();
        return grounds.locator("a[data-drawer]").first();
    }

    private static Locator drawer(Page page) {
        return page.locator("#drawer");
    }

    @Test
    void a_provision_opens_beside_the_reasoning_leads_to_its_rule_and_closes_to_where_one_was(Page page)
            throws IOException {
        page.setViewportSize(1400, 900);
        reasoning(page);
        var provision = provision(page);
        var before = provision.boundingBox().y;

        provision.focus();
        page.keyboard().press("Enter");

        assertThat(drawer(page).locator("section.sh-article")).hasCount(1);
        assertThat(drawer(page).locator("section.sh-article h2")).hasText(provision.textContent());
        assertThat(drawer(page).locator(".sh-law .sh-clause").first()).isVisible();
        assertThat(page.locator("#drawerTitle")).isFocused();
        assertThat(provision.boundingBox().y).isCloseTo(before, within(2.0));
        assertThat(page).not().hasURL(THE_LAW_BOOK);

        drawer(page).locator("section a").first().click();
        assertThat(drawer(page).locator(".sh-apparatus")).isVisible();
        drawer(page)
                .getByText("Back", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(drawer(page).locator("section.sh-article")).hasCount(1);
        page.keyboard().press("Escape");

        assertThat(drawer(page)).isHidden();
        assertThat(provision).isFocused();
    }

    @Test
    void without_script_the_same_link_leads_to_the_place_in_the_law_book(Page page) throws IOException {
        reasoning(page);
        var link = (String) provision(page).evaluate("link => link.href");

        page.navigate(link);

        assertThat(page.locator("section.sh-article:target")).isVisible();
    }

    @Test
    void on_a_phone_the_law_covers_the_page_and_escape_uncovers_it(Page page) throws IOException {
        page.setViewportSize(390, 844);
        reasoning(page);
        var provision = provision(page);

        provision.click();
        assertThat(drawer(page).locator("section.sh-article")).isVisible();
        assertThat((boolean) drawer(page).evaluate("drawer => drawer.matches(':modal')"))
                .isTrue();
        page.keyboard().press("Escape");

        assertThat(provision).isFocused();
    }

    @Test
    void a_view_that_was_chosen_stays_in_the_drawing_and_at_the_findings(Page page) throws IOException {
        page.navigate(reasoning(page) + "&reading=prc.strict&depth=elements");

        assertThat(page.locator(".sh-drawing img")).hasAttribute("src", Pattern.compile(".*reading=prc\\.strict.*"));
        page.locator(".sh-finding a").first().click();

        assertThat(page.locator("#finding")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*reading=prc\\.strict.*"));
        page.locator("#finding a").click();
        assertThat(page.locator("#finding")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile(".*reading=prc\\.strict#s-.*"));
    }

    @Test
    void the_menus_of_a_phone_unfold_and_fold_by_keyboard(Page page) throws IOException {
        page.setViewportSize(390, 844);
        reasoning(page);
        for (var folded : new String[][] {{"menu", "Notice check"}, {"sections", "Timeline"}}) {
            var button = page.locator("button[aria-controls=" + folded[0] + "]");
            var entry = page.locator("#" + folded[0]).getByText(folded[1]);
            assertThat(button).hasAttribute("aria-expanded", "false");
            assertThat(entry).isHidden();

            button.press("Enter");
            assertThat(button).hasAttribute("aria-expanded", "true");
            assertThat(entry).isVisible();
            page.keyboard().press("Tab");
            page.keyboard().press("Escape");

            assertThat(entry).isHidden();
            assertThat(button).isFocused();
        }
        page.setViewportSize(1200, 900);
        assertThat(page.locator("button[aria-controls=menu]")).isHidden();
        assertThat(page.locator("#sections").getByText("Timeline")).isVisible();
    }

    @Test
    void drawer_and_menus_break_no_rule_in_either_theme(Page page) throws IOException {
        reasoning(page);
        var findings = new ArrayList<String>();
        provision(page).click();
        assertThat(drawer(page).locator("section.sh-article")).isVisible();
        findings.addAll(Accessibility.brokenInEitherTheme(page));
        page.keyboard().press("Escape");
        page.setViewportSize(390, 844);
        page.locator("button[aria-controls=menu]").click();
        page.locator("button[aria-controls=sections]").click();
        findings.addAll(Accessibility.brokenInEitherTheme(page));

        assertThat(findings).isEmpty();
    }
}
