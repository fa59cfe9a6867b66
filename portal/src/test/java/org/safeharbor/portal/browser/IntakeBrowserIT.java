package org.safeharbor.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.text.Words;
import org.safeharbor.persistence.json.CaseFileDiff;

/** A clerk enters a dispute by hand and reads what follows and why. */
@Tag("browser")
@ExtendWith(Chromium.class)
class IntakeBrowserIT {

    private static final String ALIBABA_CLOUD = "D09-locojoy-alibaba-cloud.json";

    private static void describeNotice(Clerk clerk, String arrived) {
        clerk.type("notice-arrivedAt", arrived)
                .yes("notice-identity", "notice-titleProof", "notice-written")
                .choose("notice-channel", "by letter")
                .choose("notice-nature", "a notice of an infringement")
                .choose("notice-evidence", "weak")
                .choose("notice-location", "not at all");
    }

    @Test
    void what_matters_only_if_a_notice_was_wrong_is_folded_until_somebody_says_so(Page page) {
        var clerk = Clerk.signedIn(page);
        clerk.at(clerk.open("Wrong notice " + UUID.randomUUID()), "notices").click("add");
        assertThat(clerk.question("notice-arrivedAt")).isVisible();
        assertThat(clerk.question("notice-arrivedAt")).not().containsText("It changes nothing here");
        assertThat(clerk.question("notice-wrong")).isHidden();

        clerk.yes("notice-wrong").kept();
        page.reload();

        assertThat(clerk.question("notice-wrong")).isVisible();
        assertThat(clerk.question("notice-careless")).isVisible();
    }

    @Test
    void rarer_claims_are_folded_and_not_counted_until_one_is_raised(Page page) {
        var clerk = Clerk.signedIn(page);
        clerk.at(clerk.open("Rarer claims " + UUID.randomUUID()), "relief");
        assertThat(clerk.question("content-damagesSought")).isVisible();
        assertThat(clerk.question("content-interimSought")).isHidden();
        assertThat(clerk.question("content-disclosureSought")).isHidden();
        var topic = page.locator(".sh-topics-wide [aria-current=step]");
        var before = topic.innerText();

        clerk.yes("content-interimSought").kept();
        page.reload();

        assertThat(clerk.question("content-irreparableHarm")).isVisible();
        assertThat(clerk.question("content-disclosureSought")).isHidden();
        assertThat(topic).not().containsText(before.replaceAll("\\D+", "") + " open");
    }

    @Test
    void the_alibaba_cloud_dispute_entered_by_hand_ends_without_liability_and_says_why(Page page) {
        var clerk = Clerk.signedIn(page);
        clerk.open("Locojoy v. Alibaba Cloud " + UUID.randomUUID());
        page.locator("main").getByText("Enter the facts").click();

        clerk.expectTopic("Case and parties");
        clerk.write("Docket number", "（2017）京73民终1194号")
                .write("Name of the party 1", "北京乐动卓越科技有限公司")
                .write("Name of the party 2", "callmt.com")
                .type("case-filedOn", "2015-11")
                .type("case-decidedOn", "2019-06-20")
                .type("case-finalOn", "2019年6月20日")
                .no("case-limitationPleaded")
                .save("Provider and service");
        clerk.write("Name of the provider", "阿里云计算有限公司")
                .pick("provider-service", "cloud")
                .no("provider-recommends", "provider-seesContent", "provider-removesItems")
                .save("Work and right");
        clerk.write("Title or description of the work", "《我叫MT online》")
                .pick("work-right", "dissemination")
                .yes("work-protected", "work-namedOnWork", "work-entitled")
                .no("work-notorious")
                .save("Content and conduct");

        clerk.write("What the content is", "《我叫MT畅爽版》 on callmt.com")
                .type("content-from", "last summer")
                .no("content-stillOnline", "content-ongoingDanger", "content-induces")
                .no("content-primaFacieProvision", "content-organisesContent")
                .choose("content-providedBy", "the user")
                .click("save");
        assertThat(clerk.question("content-from")).containsText("Write a year, month, day or time");
        assertThat(page.getByLabel("What the content is")).hasValue("《我叫MT畅爽版》 on callmt.com");
        assertThat(page.url()).contains("topic=conduct");
        clerk.type("content-from", "２０１５－０８").save("Infringement and damage");

        clerk.yes("content-actWithinRight", "content-damage", "content-lossGrew")
                .no("content-licensed", "content-exception")
                .save("Notices");
        clerk.click("add");
        describeNotice(clerk, "2015-10-10");
        clerk.click("add");
        assertThat(page.locator("nav.sh-switch a")).hasCount(2);
        describeNotice(clerk, "2015-10-30");
        clerk.yes("content-noFurtherNotices").saveAndGo("measures");
        clerk.yes("content-noFurtherMeasures").saveAndGo("knowledge");
        clerk.no("content-admission", "content-itemReviewed", "content-earlierDecision")
                .saveAndGo("for");
        clerk.no("content-directBenefit", "content-knownRepeater").saveAndGo("against");
        clerk.no("content-effectivePrevention").saveAndGo("relief");
        clerk.yes("content-damagesSought").click("save");
        clerk.expectTopic("Summary");
        assertThat(page.locator("main")).containsText("Notice 2 (arrived 30 October 2015)");

        clerk.click("reason");
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
        var clerk = Clerk.signedIn(page);
        var home = clerk.imported(ALIBABA_CLOUD);
        page.navigate(home.replace("case.xhtml", "intake.xhtml") + "&topic=provider");

        clerk.saveAndGo("work");
        page.navigate(home);
        assertThat(page.locator("#history li")).hasCount(1);

        page.navigate(home.replace("case.xhtml", "intake.xhtml") + "&topic=provider");
        clerk.yes("provider-removesItems").saveAndGo("work");
        page.navigate(home);
        assertThat(page.locator("#history li")).hasCount(2);
        page.navigate(home.replace("case.xhtml", "intake.xhtml") + "&topic=provider");
        assertThat(clerk.question("provider-removesItems")).containsText("found by the court");
        assertThat(clerk.question("provider-removesItems").locator("textarea"))
                .hasValue(Pattern.compile(".*it can stop a server, not single items on it\\."));
    }

    @Test
    void whoever_saves_stays_at_the_content_whatever_script_its_id_is_in(Page page) throws IOException {
        var document = Files.readString(Clerk.DEMO.resolve(ALIBABA_CLOUD)).replace("\"c1\"", "\"直播\"");
        var home = Clerk.signedIn(page).importedText(document);
        var live = Pattern.compile(".*content=%E7%9B%B4%E6%92%AD.*");
        page.navigate(home.replace("case.xhtml", "reasoning.xhtml"));

        var step = page.locator("[id='s-4.2']");
        step.locator(".sh-finding a").click();
        step.locator("input[value=holds]").check();
        step.locator("textarea").fill("The lessee was known to the provider.");
        step.getByText("Save the finding").click();

        assertThat(page.locator("#result")).not().containsText("No damages owed");
        assertThat(page).hasURL(live);
        page.navigate(home.replace("case.xhtml", "sheet.xhtml"));
        page.locator("[id='form:saveHere']").click();
        assertThat(page).hasURL(live);
    }

    @Test
    void the_courts_own_finding_turns_the_result_and_can_be_taken_back(Page page) throws IOException {
        var clerk = Clerk.signedIn(page);
        page.navigate(clerk.imported(ALIBABA_CLOUD).replace("case.xhtml", "reasoning.xhtml"));
        assertThat(page.locator("#result")).containsText("No damages owed");
        var step = page.locator("[id='s-4.2']");

        step.locator(".sh-finding a").click();
        step.locator("input[value=holds]").check();
        step.getByText("Save the finding").click();
        assertThat(step).containsText("give the reasons");
        step.locator("textarea").fill("The lessee was known to the provider.");
        step.getByText("Save the finding").click();
        assertThat(page.locator("#result")).containsText("The safe harbor is closed to the provider.");

        step.locator(".sh-finding a").click();
        step.getByText("Take it back").click();
        assertThat(page.locator("#result")).containsText("No damages owed");
    }

    @Test
    void each_fact_that_the_result_lacks_leads_to_its_own_question(Page page) throws IOException {
        page.navigate(
                Clerk.signedIn(page).imported("D03-iqiyi-bytedance.json").replace("case.xhtml", "reasoning.xhtml"));
        page.locator("#missing summary").click();

        var links = page.locator("#missing a").all();

        org.assertj.core.api.Assertions.assertThat(links).hasSizeGreaterThan(3);
        for (var link : links) {
            var question = link.getAttribute("href").replaceFirst(".*#q-", "");
            var fact = Vocabulary.all().stream()
                    .filter(one -> one.id().replace('.', '-').equals(question))
                    .findFirst()
                    .orElseThrow();
            var asked = Words.in(Locale.ENGLISH).label(fact).replace("No further", "Further");
            assertThat(link).containsText(asked);
        }
    }

    @Test
    void whoever_may_only_read_is_shown_what_is_known_and_nothing_to_change(Page page) {
        Clerk.signedIn(page, "student");
        page.locator("td a")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("iQiyi v. ByteDance"))
                .first()
                .click();
        page.locator("nav.sh-tabs").getByText("Facts").click();

        assertThat(page.locator("main h1")).hasText("Summary");
        assertThat(page.locator("main")).containsText("You may read this case, but not change it.");
        assertThat(page.locator("main .sh-lead")).hasCount(0);
        page.locator("nav.sh-tabs").getByText("Reasoning").click();
        assertThat(page.locator("#result")).isVisible();
        assertThat(page.locator(".sh-finding")).hasCount(0);
    }

    @Test
    void a_title_of_a_paragraph_and_many_notices_leave_room_for_the_work(Page page) {
        var clerk = Clerk.signedIn(page);
        var title = "很长的案件名称".repeat(60);
        var notices = IntStream.rangeClosed(1, 20)
                .mapToObj("{\"id\":\"n%d\",\"to\":\"p\",\"about\":{\"c\":{}}}"::formatted)
                .collect(Collectors.joining(","));
        var home = clerk.importedText("""
                {"format":"case.v1","jurisdiction":"prc","title":"%s","providers":[{"id":"p","name":"P"}],
                "works":[{"id":"w","title":"W"}],"content":[{"id":"c","provider":"p","work":"w","description":""}],
                "notices":[%s]}""".formatted(title, notices));
        assertThat(page.locator("h1")).hasText(title);

        clerk.at(home, "notices");

        assertThat(page.locator(".sh-context-title")).hasText(title);
        assertTrue(page.locator(".sh-context").boundingBox().height < 250);
        assertThat(page.locator("nav.sh-switch a:visible")).hasCount(2);
        page.getByText("All 20 notices").click();
        assertThat(page.locator("nav.sh-switch a:visible")).hasCount(20);
    }

    @Test
    void a_removed_notice_can_be_put_back(Page page) throws IOException {
        var clerk = Clerk.signedIn(page);
        page.navigate(clerk.imported(ALIBABA_CLOUD).replace("case.xhtml", "intake.xhtml") + "&topic=notices&item=n2");

        page.getByText("Remove this notice").click();
        page.locator("[id='form:remove']").click();
        page.waitForURL("**removed=**");
        assertThat(page.locator("nav.sh-switch a")).hasCount(1);
        page.locator("[id='form:putBack']").click();

        assertThat(page.locator("nav.sh-switch a")).hasCount(2);
    }

    @Test
    void a_file_that_is_no_case_is_answered_with_what_is_wrong(Page page) {
        Clerk.signedIn(page);
        page.navigate("/cases/import.xhtml");

        page.locator("[id='form:text']")
                .fill(
                        "{\"format\":\"case.v1\",\"jurisdiction\":\"prc\",\"titel\":\"x\",\"facts\":{\"filedOn\":\"soon\"}}");
        page.locator("[id='form:take']").click();

        assertThat(page.locator("#problems")).containsText("/facts/filedOn");
        assertThat(page.locator("[id='form:text']")).hasValue(Pattern.compile(".*soon.*"));

        page.locator("[id='form:text']").clear();
        page.locator("[id='form:file']").setInputFiles(new FilePayload("case.json", "application/json", new byte[0]));
        page.locator("[id='form:take']").click();
        assertThat(page.locator("[id='form:messages']")).containsText("no file is chosen, or it is empty");
    }

    @Test
    void what_an_imported_file_tells_in_vain_is_told_once_with_the_case(Page page) {
        var home = Clerk.signedIn(page).importedText("""
                        {"format": "case.v1", "jurisdiction": "prc", "title": "Two works",
                         "providers": [{"id": "p"}], "works": [{"id": "w"}, {"id": "v"}],
                         "content": [{"id": "c", "provider": "p", "work": "w"}]}""");

        assertThat(page.locator("#doubts li")).hasCount(1);
        assertThat(page.locator("#doubts")).containsText("/works/1");
        page.navigate(home);
        assertThat(page.locator("#doubts")).hasCount(0);
    }

    @Test
    void a_case_is_saved_as_a_file_and_imported_as_the_same(Page page) throws IOException {
        var clerk = Clerk.signedIn(page);
        clerk.imported("D09-locojoy-alibaba-cloud.json");
        var saved = page.waitForDownload(() -> page.locator("#save").click());

        assertThat(saved.suggestedFilename()).startsWith("乐动卓越诉阿里云（首例云服务器案）").endsWith(".json");
        var text = Files.readString(saved.path());
        clerk.importedText(text);
        var again = page.waitForDownload(() -> page.locator("#save").click());

        assertThat(Files.readString(again.path())).isEqualTo(text);
        assertThat(CaseFileDiff.between(Files.readString(Clerk.DEMO.resolve("D09-locojoy-alibaba-cloud.json")), text))
                .isEmpty();
    }
}
