package org.safeharbor.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A judge looks for a case. */
@Tag("browser")
@ExtendWith(Chromium.class)
class ListBrowserIT {

    private static Locator filter(Page page, String label) {
        return page.locator(".sh-filters").getByLabel(label);
    }

    @Test
    void filters_narrow_the_list_and_stand_above_it_as_chips_to_be_taken_off(Page page) {
        Clerk.signedIn(page, "judge");
        page.locator(".sh-filters > summary").click();

        filter(page, "Docket number begins with").fill("(2017) 京73民终1194号");
        filter(page, "Docket number begins with").press("Tab");
        assertThat(page.locator(".sh-chip")).containsText(new String[] {"京73民终1194号"});
        filter(page, "Safe harbor").selectOption(new SelectOption().setLabel("holds"));
        assertThat(page.locator(".sh-chip")).hasCount(2);
        assertThat(page.locator("a.sh-case-link").first()).containsText("Locojoy");

        filter(page, "Safe harbor").selectOption(new SelectOption().setLabel("does not apply"));
        assertThat(page.locator("[id='form:found']")).containsText("No case");
        page.locator(".sh-chip")
                .filter(new Locator.FilterOptions().setHasText("Safe harbor"))
                .click();
        assertThat(page.locator(".sh-chip")).hasCount(1);
        assertThat(page.locator("a.sh-case-link").first()).containsText("Locojoy");
    }

    @Test
    void whoever_comes_back_from_a_case_finds_the_list_as_it_was_searched(Page page) {
        var title = "Searched " + UUID.randomUUID();
        Clerk.signedIn(page, "judge").open(title);
        page.navigate("/cases/list.xhtml");
        page.locator("[id='form:text']").fill(title);
        assertThat(page.locator("[id='form:found']")).hasText("1 case");
        page.locator("a.sh-case-link").first().click();
        page.waitForURL("**/case.xhtml?id=*");

        page.goBack();

        assertThat(page.locator("[id='form:text']")).hasValue(title);
        assertThat(page.locator("[id='form:found']")).hasText("1 case");
    }

    @Test
    void each_gate_has_its_sign_where_the_row_shows_it(Page page) {
        Clerk.signedIn(page, "judge");

        for (var width : new int[] {1280, 360}) {
            page.setViewportSize(width, 800);
            assertThat(page.locator(".sh-gates .sh-outcome").first()).isVisible();
            // Chromium tells no box of a sign; an indent of its own would push it out of the one that it has.
            var indents = page.locator(".sh-gates .sh-outcome")
                    .evaluateAll("gates => gates.map(gate => getComputedStyle(gate, '::before').textIndent)");
            assertEquals(Set.of("0px"), Set.copyOf((List<?>) indents));
        }
    }

    @Test
    void the_cases_of_a_colleague_are_found_by_the_sign_in_name(Page page) {
        Clerk.signedIn(page, "judge");
        page.locator(".sh-filters > summary").click();
        var colleague = filter(page, "With this person in the team");

        colleague.fill("nobody.of.this.house");
        colleague.press("Tab");
        assertThat(page.locator("[id='form:found']")).containsText("No case");
        colleague.fill("Clerk");
        colleague.press("Tab");
        assertThat(page.locator(".sh-chip")).containsText(new String[] {"Clerk"});
        assertThat(page.locator("a.sh-case-link").first()).isVisible();
    }

    @Test
    void a_case_is_found_by_its_form_of_liability_and_its_overview_names_that_form(Page page) throws IOException {
        var judge = Clerk.signedIn(page, "judge");
        judge.imported("D21-he-ai-companion.json");
        // Changed last, so an unfiltered list would begin with it.
        judge.imported("D09-locojoy-alibaba-cloud.json");
        page.locator("header").getByText("My cases").first().click();
        page.locator(".sh-filters > summary").click();

        filter(page, "Liability").selectOption(new SelectOption().setLabel("Direct liability"));

        assertThat(page.locator(".sh-chip")).hasCount(1);
        assertThat(page.locator("tbody")).not().containsText("Locojoy");
        page.locator("tbody a.sh-case-link").first().click();
        assertThat(page.locator("#liability")).hasText("Direct liability");
    }

    @Test
    void a_row_says_who_is_in_dispute_and_what_the_case_waits_for(Page page) {
        Clerk.signedIn(page, "judge");
        page.locator("[id='form:text']").fill("Bigverse");

        var row = page.locator(".sh-table tbody tr").first();
        assertThat(row).containsText("Qice");
        assertThat(row).containsText("the right holder");
        assertThat(row).containsText("facts are missing");
    }

    @Test
    void somebody_without_cases_is_told_how_to_begin(Page page) {
        Clerk.signedIn(page, "judge");
        page.locator("[id='form:text']").fill("no such case anywhere");

        assertThat(page.locator("[id='form:table']")).containsText("No case matches");
    }
}
