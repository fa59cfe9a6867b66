package org.safeharbor.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk enters a dispute by hand and reads what follows and why. */
@Tag("browser")
@ExtendWith(Chromium.class)
class IntakeBrowserIT {

    private static final Path ALIBABA_CLOUD =
            Path.of("../persistence/src/main/resources/demo/D09-locojoy-alibaba-cloud.json");

    private static void signIn(Page page) {
        signIn(page, "clerk");
    }

    private static void signIn(Page page, String login) {
        page.navigate("/");
        page.locator("[id='form:login']").fill(login);
        page.locator("[id='form:password']").fill(RunningPortal.get().password());
        page.locator("[id='form:enter']").click();
        page.waitForURL("**/cases/list.xhtml");
    }

    /** Opens a case by its title; the address of its page. */
    private static String open(Page page, String title) {
        page.locator("#newCase").click();
        page.locator("[id='form:title']").fill(title);
        page.locator("[id='form:open']").click();
        page.waitForURL("**/case.xhtml?id=*");
        return page.url();
    }

    /** Imports the decided case with all that is noted in it; the address of its page. */
    private static String imported(Page page) throws IOException {
        page.navigate("/cases/import.xhtml");
        page.locator("[id='form:text']").fill(Files.readString(ALIBABA_CLOUD));
        page.locator("[id='form:take']").click();
        page.waitForURL("**/case.xhtml?id=*");
        return page.url();
    }

    private static Locator question(Page page, String fact) {
        return page.locator("#q-" + fact);
    }

    private static void choose(Page page, String fact, String answer) {
        question(page, fact)
                .locator(".sh-choices")
                .getByText(answer, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void pick(Page page, String fact, String answer) {
        question(page, fact).locator("select").first().selectOption(answer);
    }

    private static void type(Page page, String fact, String answer) {
        question(page, fact).locator("input[type=text]").first().fill(answer);
    }

    private static void yes(Page page, String... facts) {
        List.of(facts).forEach(fact -> choose(page, fact, "yes"));
    }

    private static void no(Page page, String... facts) {
        List.of(facts).forEach(fact -> choose(page, fact, "no"));
    }

    private static void expectTopic(Page page, String title) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title);
    }

    private static void save(Page page, String nextTopic) {
        page.locator("[id='form:save']").click();
        expectTopic(page, nextTopic);
    }

    private static void describeNotice(Page page, String arrived) {
        type(page, "notice-arrivedAt", arrived);
        yes(page, "notice-identity", "notice-titleProof", "notice-written");
        choose(page, "notice-channel", "by letter");
        choose(page, "notice-nature", "a notice of an infringement");
        choose(page, "notice-evidence", "weak");
        choose(page, "notice-location", "not at all");
    }

    @Test
    void the_alibaba_cloud_dispute_entered_by_hand_ends_without_liability_and_says_why(Page page) {
        signIn(page);
        open(page, "Locojoy v. Alibaba Cloud " + UUID.randomUUID());
        page.locator("main").getByText("Enter the facts").click();

        expectTopic(page, "Case and parties");
        page.getByLabel("Docket number").fill("（2017）京73民终1194号");
        page.getByLabel("Name of the party 1").fill("北京乐动卓越科技有限公司");
        page.getByLabel("Name of the party 2").fill("callmt.com");
        type(page, "case-filedOn", "2015-11");
        type(page, "case-decidedOn", "2019-06-20");
        type(page, "case-finalOn", "2019年6月20日");
        no(page, "case-limitationPleaded");
        save(page, "Provider and service");

        page.getByLabel("Name of the provider").fill("阿里云计算有限公司");
        pick(page, "provider-service", "cloud");
        no(page, "provider-recommends", "provider-seesContent", "provider-removesItems");
        save(page, "Work and right");

        page.getByLabel("Title or description of the work").fill("《我叫MT online》");
        pick(page, "work-right", "dissemination");
        yes(page, "work-protected", "work-namedOnWork", "work-entitled");
        no(page, "work-notorious");
        save(page, "Content and conduct");

        page.getByLabel("What the content is").fill("《我叫MT畅爽版》 on callmt.com");
        type(page, "content-from", "last summer");
        no(page, "content-stillOnline", "content-ongoingDanger", "content-induces");
        no(page, "content-primaFacieProvision", "content-organisesContent");
        choose(page, "content-providedBy", "the user");
        page.locator("[id='form:save']").click();
        assertThat(question(page, "content-from")).containsText("Write a year, month, day or time");
        assertThat(page.getByLabel("What the content is")).hasValue("《我叫MT畅爽版》 on callmt.com");
        assertThat(page.url()).contains("topic=conduct");
        type(page, "content-from", "２０１５－０８");
        save(page, "Infringement and damage");

        yes(page, "content-actWithinRight", "content-damage", "content-lossGrew");
        no(page, "content-licensed", "content-exception");
        save(page, "Notices");

        page.locator("[id='form:add']").click();
        describeNotice(page, "2015-10-10");
        page.locator("[id='form:add']").click();
        assertThat(page.locator("nav.sh-switch a")).hasCount(2);
        describeNotice(page, "2015-10-30");
        yes(page, "content-noFurtherNotices");
        save(page, "Measures");
        yes(page, "content-noFurtherMeasures");
        save(page, "Declarations of the user");
        save(page, "Direct knowledge");
        no(page, "content-admission", "content-itemReviewed", "content-earlierDecision");
        save(page, "Speaks for knowledge");
        no(page, "content-directBenefit", "content-knownRepeater");
        save(page, "Speaks against knowledge");
        no(page, "content-effectivePrevention");
        save(page, "Duty of care");
        save(page, "Security of data");
        save(page, "Relief sought");
        yes(page, "content-damagesSought");
        save(page, "Exhibits");
        save(page, "Summary");
        assertThat(page.locator("main")).containsText("Notice 2 (arrived 30 October 2015)");

        page.locator("form#form").getByText("Read the reasoning").click();
        assertThat(page.locator("#result")).containsText("The provider may enter the safe harbor.");
        assertThat(page.locator("#result")).containsText("No damages owed");
        assertThat(page.locator("[id='s-3.1']")).containsText("It is not established that a qualified notice reached");
        page.getByText("Elements", new Page.GetByTextOptions().setExact(true)).click();
        for (var notice : List.of("3.1.1", "3.1.2")) {
            assertThat(page.locator("[id='s-" + notice + "']"))
                    .containsText("not established that the notice brings preliminary evidence");
            assertThat(page.locator("[id='s-" + notice + "']"))
                    .containsText("not established that the notice tells where the content is");
        }

        page.getByText("中文").click();
        assertThat(page.locator("#result")).containsText("可以适用避风港规则");
        assertThat(page.locator("#result")).containsText("不承担赔偿责任");
        assertThat(page.locator("[id='s-3.1.1']")).containsText("不能认定");
    }

    @Test
    void what_is_noted_beside_an_answer_stays_when_the_plain_form_is_saved(Page page) throws IOException {
        signIn(page);
        var home = imported(page);
        page.navigate(home.replace("case.xhtml", "intake.xhtml") + "&topic=provider");

        save(page, "Work and right");
        page.navigate(home);
        assertThat(page.locator("#history li")).hasCount(1);

        page.navigate(home.replace("case.xhtml", "intake.xhtml") + "&topic=provider");
        yes(page, "provider-removesItems");
        save(page, "Work and right");
        page.navigate(home);
        assertThat(page.locator("#history li")).hasCount(2);
        page.navigate(home.replace("case.xhtml", "intake.xhtml") + "&topic=provider");
        assertThat(question(page, "provider-removesItems")).containsText("found by the court");
        assertThat(question(page, "provider-removesItems").locator("textarea"))
                .hasValue(Pattern.compile(".*it can stop a server, not single items on it\\."));
    }

    @Test
    void the_second_writer_is_told_and_loses_nothing(Page page) {
        signIn(page);
        var work = open(page, "Two writers " + UUID.randomUUID()).replace("case.xhtml", "intake.xhtml") + "&topic=work";
        page.navigate(work);
        var other = page.context().newPage();
        other.navigate(work);
        yes(other, "work-protected");
        save(other, "Content and conduct");

        no(page, "work-entitled");
        page.locator("[id='form:save']").click();
        assertThat(page.locator("main")).containsText("Somebody else saved this case meanwhile");
        page.locator("[id='form:onTop']").click();
        expectTopic(page, "Content and conduct");
        page.navigate(work);

        assertThat(question(page, "work-protected").locator("input[value=yes]").first())
                .isChecked();
        assertThat(question(page, "work-entitled").locator("input[value=no]").first())
                .isChecked();
    }

    @Test
    void the_courts_own_finding_turns_the_result_and_can_be_taken_back(Page page) throws IOException {
        signIn(page);
        page.navigate(imported(page).replace("case.xhtml", "reasoning.xhtml"));
        assertThat(page.locator("#result")).containsText("No damages owed");
        var step = page.locator("[id='s-4.2']");

        step.locator(".sh-finding summary").click();
        step.locator("input[value=holds]").check();
        step.getByText("Save the finding").click();
        assertThat(step).containsText("give the reasons");
        step.locator("textarea").fill("The lessee was known to the provider.");
        step.getByText("Save the finding").click();
        assertThat(page.locator("#result")).containsText("The safe harbor is closed to the provider.");

        step.locator(".sh-finding summary").click();
        step.getByText("Take it back").click();
        assertThat(page.locator("#result")).containsText("No damages owed");
    }

    @Test
    void whoever_may_only_read_is_shown_what_is_known_and_nothing_to_change(Page page) {
        signIn(page, "student");
        page.locator("td a").first().click();
        page.locator("nav.sh-tabs").getByText("Facts").click();

        expectTopic(page, "Summary");
        assertThat(page.locator("main")).containsText("You may read this case, but not change it.");
        page.locator("nav.sh-tabs").getByText("Reasoning").click();
        assertThat(page.locator("#result")).isVisible();
        assertThat(page.locator(".sh-finding")).hasCount(0);
    }

    @Test
    void a_removed_notice_can_be_put_back(Page page) throws IOException {
        signIn(page);
        page.navigate(imported(page).replace("case.xhtml", "intake.xhtml") + "&topic=notices&item=n2");

        page.getByText("Remove this notice").click();
        page.locator("[id='form:remove']").click();
        assertThat(page.locator("nav.sh-switch a")).hasCount(1);
        page.locator("[id='form:putBack']").click();

        assertThat(page.locator("nav.sh-switch a")).hasCount(2);
    }

    @Test
    void a_file_that_is_no_case_is_answered_with_what_is_wrong(Page page) {
        signIn(page);
        page.navigate("/cases/import.xhtml");

        page.locator("[id='form:text']")
                .fill(
                        "{\"format\":\"case.v1\",\"jurisdiction\":\"prc\",\"titel\":\"x\",\"facts\":{\"filedOn\":\"soon\"}}");
        page.locator("[id='form:take']").click();

        assertThat(page.locator("#problems")).containsText("/facts/filedOn");
        assertThat(page.locator("[id='form:text']")).hasValue(Pattern.compile(".*soon.*"));
    }

    @Test
    void intake_and_reasoning_can_be_used_without_eyes_and_on_a_phone(Page page) throws IOException {
        signIn(page);
        var home = imported(page);
        var intake = home.replace("case.xhtml", "intake.xhtml") + "&topic=";
        var pages = List.of(
                home,
                intake + "case",
                intake + "notices",
                intake + "for",
                intake + "summary",
                home.replace("case.xhtml", "reasoning.xhtml") + "&depth=full",
                "/cases/import.xhtml");
        var findings = new ArrayList<String>();
        page.setViewportSize(390, 800);
        for (var path : pages) {
            page.navigate(path);
            new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                    .analyze()
                    .getViolations()
                    .forEach(violation -> findings.add(path + ": " + violation.getId() + " "
                            + violation.getNodes().get(0).getHtml()));
            if ((int) page.evaluate("document.documentElement.scrollWidth") > 390) {
                findings.add(path + " scrolls sideways");
            }
        }

        assertThat(findings).isEmpty();
    }
}
