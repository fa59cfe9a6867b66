package org.safeharbor.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A judge looks at what happened when, at what decides the case, and at how it comes out under other views. */
@Tag("browser")
@ExtendWith(Chromium.class)
class AnalysisBrowserIT {

    private static final Path HOLIDAY = Path.of("src/test/resources/cases/holiday.json");
    private static final Path BYTEDANCE = Path.of("../persistence/src/main/resources/demo/D03-iqiyi-bytedance.json");
    private static final Path ALIBABA_CLOUD =
            Path.of("../persistence/src/main/resources/demo/D09-locojoy-alibaba-cloud.json");

    /** Signs in and imports a case; its id. */
    private static String imported(Page page, Path file) throws IOException {
        return Clerk.signedIn(page, "judge")
                .importedText(Files.readString(file))
                .replaceAll(".*id=", "");
    }

    private static Locator row(Page page, String text) {
        return page.locator(".sh-chronicle tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator fact(Page page, String label) {
        return page.locator(".sh-switches > li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".sh-switch-label", new Page.LocatorOptions().setHasText(label))))
                .first();
    }

    @Test
    void paper_shows_the_table_what_was_chosen_and_nothing_to_press(Page page) throws IOException {
        var id = imported(page, HOLIDAY);
        page.navigate("/cases/reasoning.xhtml?id=" + id);
        page.locator(".sh-lacks dd p").first().waitFor(new Locator.WaitForOptions().setState(ATTACHED));

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        // The width of A4 without its margins, where a screen would show the page of a phone.
        page.setViewportSize(718, 1000);

        assertThat(page.locator(".sh-summary thead")).isVisible();
        assertThat(page.locator(".sh-fold:visible, .sh-grounds summary:visible, .sh-to-fact:visible"))
                .hasCount(0);
        page.navigate("/cases/whatif.xhtml?id=" + id);
        assertThat(page.locator(".sh-segments input:checked + label").first()).isVisible();
        assertThat(page.locator(".sh-segments input:not(:checked) + label:visible"))
                .hasCount(0);
        page.navigate("/cases/list.xhtml");
        assertThat(page.locator(".sh-filters")).isHidden();
    }

    @Test
    void the_timeline_draws_lanes_clocks_and_vague_moments_and_names_the_holidays(Page page) throws IOException {
        var id = imported(page, HOLIDAY);

        page.navigate("/cases/timeline.xhtml?id=" + id);

        assertThat(page.locator(".sh-lane h2")).hasText(new String[] {"Right holder", "Provider", "User", "Court"});
        assertThat(page.locator(".sh-drawing .sh-vague").first()).isVisible();
        assertThat(page.locator(".sh-due-text").first()).hasText("Measures due");
        var dues = page.locator(".sh-lane-dues .sh-lane-drawing");
        assertThat(dues.locator("line").first()).hasAttribute("y2", dues.getAttribute("height"));
        var clock = row(page, "Necessary measures after the notice (notice 1)").first();
        assertThat(clock).containsText("3 working days");
        assertThat(clock).containsText("⚠");
        clock.locator("summary").click();
        assertThat(clock.locator(".sh-counting")).containsText("1 October 2021 to 7 October 2021 (National Day)");
        assertThat(clock.locator(".sh-counting"))
                .containsText("Weekend days that were made working days: 9 October 2021 (National Day)");
    }

    @Test
    void many_letters_of_one_day_are_drawn_once_and_listed_each(Page page) throws IOException {
        var letter = """
                {"id": "%s", "to": "p", "facts": {"arrivedAt": {"assumed": "2021-09-29"}}, "about": {"c": {}}},""";
        var first = "\"notices\": [";
        var id = Clerk.signedIn(page, "judge")
                .importedText(Files.readString(HOLIDAY)
                        .replace(first, first + letter.formatted("x1") + letter.formatted("x2")))
                .replaceAll(".*id=", "");

        page.navigate("/cases/timeline.xhtml?id=" + id);

        assertThat(page.locator(".sh-drawing .sh-mark-label tspan:text-matches('^Notice.*reaches')"))
                .hasText(new String[] {"Notice 1 reaches the provider, and 2 more", "Notice 4 reaches the provider"});
        assertThat(page.locator(".sh-chronicle .sh-strong:text-matches('^Notice.*reaches')"))
                .hasCount(4);
    }

    @Test
    void a_thing_on_the_timeline_is_reached_by_keyboard_and_leads_to_fact_and_reasoning(Page page) throws IOException {
        var id = imported(page, HOLIDAY);
        page.navigate("/cases/timeline.xhtml?id=" + id);

        page.locator(".sh-drawing a").first().focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*#t-.*"));
        var notice = row(page, "Notice 1 reaches the provider");
        notice.getByText("Reasoning").click();
        assertThat(page.locator("li:target")).isVisible();
        page.goBack();
        notice.getByText("Fact").click();
        assertThat(page.locator("#q-notice-arrivedAt")).isVisible();
    }

    @Test
    void of_what_happened_in_the_same_year_the_suit_comes_last(Page page) throws IOException {
        var id = imported(page, BYTEDANCE);

        page.navigate("/cases/timeline.xhtml?id=" + id);

        var rows = page.locator(".sh-chronicle tbody tr");
        assertThat(rows.nth(0)).containsText("Content put on the network");
        assertThat(rows.nth(1)).containsText("Action brought");
    }

    @Test
    void without_any_moment_the_timeline_says_what_to_do(Page page) {
        Clerk.signedIn(page, "judge");
        page.navigate("/cases/new.xhtml");
        page.locator("[id='form:title']").fill("Nothing known");
        page.locator("[id='form:open']").click();
        page.waitForURL("**/case.xhtml?id=*");

        page.navigate("/cases/timeline.xhtml?id=" + page.url().replaceAll(".*id=", ""));

        assertThat(page.locator(".sh-empty")).containsText("No moment is known yet");
        assertThat(page.locator(".sh-empty a")).hasCount(2);
    }

    @Test
    void on_a_phone_the_timeline_is_a_list(Page page) throws IOException {
        var id = imported(page, HOLIDAY);
        page.setViewportSize(390, 844);

        page.navigate("/cases/timeline.xhtml?id=" + id);

        assertThat(page.locator(".sh-drawing")).isHidden();
        assertThat(page.locator(".sh-chronicle")).isVisible();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    @Test
    void a_fact_that_is_switched_shows_before_and_after_at_once_and_survives_a_reload(Page page) throws IOException {
        var id = imported(page, ALIBABA_CLOUD);
        page.navigate("/cases/whatif.xhtml?id=" + id);
        assertThat(page.locator("#after")).containsText("Nothing is supposed yet");
        assertThat(page.locator("#turns li").first()).isVisible();

        fact(page, "Knowledge admitted")
                .getByText("yes", new Locator.GetByTextOptions().setExact(true))
                .click();

        assertThat(page.locator("#before")).containsText("may enter the safe harbor");
        assertThat(page.locator("#after")).not().containsText("Nothing is supposed yet");
        assertThat(page.locator("#changes .sh-change").first()).isVisible();
        page.reload();
        assertThat(page.locator(".sh-switched")).hasCount(1);
        page.navigate("/cases/case.xhtml?id=" + id);
        assertThat(page.locator("#history li")).hasCount(1);
    }

    @Test
    void a_change_that_takes_long_to_try_says_so_until_it_is_done(Page page) throws IOException {
        var id = imported(page, ALIBABA_CLOUD);
        page.navigate("/cases/whatif.xhtml?id=" + id);
        var held = new ArrayList<Route>();
        page.route("**/whatif.xhtml*", held::add);
        assertThat(page.getByText("Every change is being tried")).isHidden();

        fact(page, "Knowledge admitted")
                .getByText("yes", new Locator.GetByTextOptions().setExact(true))
                .click();

        assertThat(page.getByText("Every change is being tried")).isVisible();
        held.forEach(Route::resume);
        assertThat(page.locator("#changes .sh-change").first()).isVisible();
        assertThat(page.getByText("Every change is being tried")).isHidden();
    }

    private static Object colour(Page page, String selector, String property) {
        return page.locator(selector).first().evaluate("(one, of) => getComputedStyle(one)[of]", property);
    }

    @Test
    void what_is_chosen_is_marked_where_the_system_forces_its_colours_too(Page page) throws IOException {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        var id = imported(page, ALIBABA_CLOUD);
        page.navigate("/cases/whatif.xhtml?id=" + id + "&if=content.admission@c1:yes");

        assertThat(colour(page, ".sh-segments input:checked + label", "backgroundColor"))
                .isNotEqualTo(colour(page, ".sh-segments input:not(:checked) + label", "backgroundColor"));
        for (var filled : List.of(".sh-segments input:checked + label", "[id='form:reset']")) {
            assertThat(colour(page, filled, "forcedColorAdjust")).isEqualTo("none");
        }
        assertThat(colour(page, ".sh-switches > .sh-switched", "borderLeftColor"))
                .isNotEqualTo(colour(page, ".sh-switches > li:not(.sh-switched)", "borderLeftColor"));
        assertThat(colour(page, ".sh-tabs a[aria-current=page]", "borderBottomColor"))
                .isNotEqualTo(colour(page, ".sh-tabs a[aria-current=false]", "borderBottomColor"));
        page.navigate("/cases/reasoning.xhtml?id=" + id);
        assertThat(page.locator(".sh-depth .sh-stop[aria-current=true]")
                        .evaluate("one => getComputedStyle(one, '::after').backgroundColor"))
                .isNotEqualTo(page.locator(".sh-depth .sh-stop[aria-current=false]")
                        .first()
                        .evaluate("one => getComputedStyle(one, '::after').backgroundColor"));
    }

    @Test
    void what_is_supposed_is_reset_or_knowingly_kept(Page page) throws IOException {
        var id = imported(page, ALIBABA_CLOUD);
        page.navigate("/cases/whatif.xhtml?id=" + id + "&if=content.admission@c1:yes");
        page.locator("[id='form:reset']").click();
        assertThat(page.locator("#after")).containsText("Nothing is supposed yet");

        page.navigate("/cases/whatif.xhtml?id=" + id + "&if=content.admission@c1:yes");
        page.locator("#keeping summary").click();
        page.locator("[id='form:keep']").click();

        assertThat(page.locator("[role=status]")).containsText("kept as revision 2");
        page.navigate("/cases/case.xhtml?id=" + id);
        assertThat(page.locator("#history li")).hasCount(2);
    }

    @Test
    void what_both_sides_agree_on_is_not_kept_as_unknown_and_the_page_says_why(Page page) throws IOException {
        var admitted = Files.createTempFile("admitted", ".json");
        Files.writeString(
                admitted, Files.readString(BYTEDANCE).replace("\"provider\": \"denies\"", "\"provider\": \"admits\""));
        var id = imported(page, admitted);

        page.navigate("/cases/whatif.xhtml?id=" + id + "&if=content.warnedBeforeRelease@clips:");
        page.locator("#keeping summary").click();

        assertThat(page.locator("#settled")).containsText("both sides agree");
        assertThat(page.locator("#settled li")).hasText("Warned before release");
        assertThat(page.locator("[id='form:keep']")).hasCount(0);
    }

    @Test
    void views_moments_and_idle_facts_can_be_put_otherwise_too(Page page) throws IOException {
        var id = imported(page, ALIBABA_CLOUD);
        page.navigate("/cases/whatif.xhtml?id=" + id);

        page.locator("[id='form:preset']").selectOption("prc.strict");
        assertThat(page.locator("#after")).containsText("open whether the provider may enter");
        page.locator("[id='form:reset']").click();
        assertThat(page.locator("#after")).containsText("Nothing is supposed yet");

        var arrived = fact(page, "Arrived").locator("input");
        arrived.fill("2015-10");
        arrived.press("Tab");
        assertThat(page.locator(".sh-switched")).containsText("10 October 2015");

        page.locator("#idle summary").click();
        assertThat(page.locator("#idle summary")).containsText("change nothing");
    }

    @Test
    void who_may_only_read_cannot_keep(Page page) {
        Clerk.signedIn(page, "student");
        page.locator(".sh-table a", new Page.LocatorOptions().setHasText("Alibaba Cloud"))
                .first()
                .click();
        page.waitForURL("**/case.xhtml?id=*");

        page.navigate("/cases/whatif.xhtml?id=" + page.url().replaceAll(".*id=", "") + "&if=content.admission@c1:yes");

        assertThat(page.locator("#changes")).isVisible();
        assertThat(page.locator("#keeping")).hasCount(0);
    }

    @Test
    void views_are_compared_row_by_row_and_lead_to_the_reasoning_under_them(Page page) throws IOException {
        var id = imported(page, ALIBABA_CLOUD);
        page.navigate("/cases/compare.xhtml?id=" + id);

        assertThat(page.locator(".sh-compared").first().locator("thead th")).hasCount(4);
        assertThat(page.locator(".sh-same summary")).containsText("results are alike");
        page.locator(".sh-compared")
                .first()
                .locator("tbody tr")
                .first()
                .locator("td a")
                .last()
                .click();
        assertThat(page.locator(".sh-notice")).containsText("Read under");

        page.navigate("/cases/compare.xhtml?id=" + id + "&by=options");
        assertThat(page.locator("#partings > li").first()).isVisible();
        page.locator(".sh-same summary").click();
        assertThat(page.locator("#alike")).containsText("explains only");

        page.navigate("/cases/compare.xhtml?id=" + id + "&by=versions");
        assertThat(page.locator(".sh-same summary")).containsText("turn nothing");
    }

    @Test
    void two_cases_stand_side_by_side_but_only_those_that_the_reader_may_see(Page page) throws IOException {
        var id = imported(page, ALIBABA_CLOUD);
        page.navigate("/cases/compare.xhtml?id=" + id + "&by=case");
        page.locator("#search").fill("Fat Tiger");
        page.keyboard().press("Enter");
        page.locator(".sh-found a").first().click();

        assertThat(page.locator("#facts")).isVisible();
        assertThat(page.locator(".sh-compared").first().locator("tbody tr").first())
                .isVisible();
        page.navigate("/cases/compare.xhtml?id=" + id + "&by=case&other=" + id);
        assertThat(page.locator("main")).containsText("All facts are the same.");
        assertThat(page.locator("main table:visible")).hasCount(0);
        var stranger =
                page.navigate("/cases/compare.xhtml?id=" + id + "&by=case&other=00000000-0000-0000-0000-000000000000");
        assertThat(stranger.status()).isEqualTo(404);
    }
}
