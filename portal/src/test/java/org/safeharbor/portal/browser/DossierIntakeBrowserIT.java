package org.safeharbor.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Decided cases typed from what was reported of them, as somebody new to the program would. */
@Tag("browser")
@ExtendWith(Chromium.class)
class DossierIntakeBrowserIT {

    /** What is alike in two of them: goods on a marketplace, sold by a shop without permission. */
    private static Clerk soldOnAMarketplace(Clerk clerk, String work, String right, String period) {
        clerk.pick("provider-service", "marketplace")
                .no("provider-recommends")
                .yes("provider-seesContent", "provider-removesItems")
                .saveAndGo("work");
        clerk.write("Title or description of the work", work)
                .pick("work-right", right)
                .yes("work-protected", "work-entitled")
                .save("Content and conduct");
        clerk.type("content-from", period)
                .type("content-until", period)
                .choose("content-providedBy", "the user")
                .no("content-stillOnline", "content-ongoingDanger", "content-primaFacieProvision")
                .no("content-selfOperated", "content-organisesContent", "content-contentService", "content-induces")
                .saveAndGo("infringement");
        return clerk.yes("content-actWithinRight", "content-damage", "content-lossGrew")
                .no("content-licensed", "content-exception")
                .saveAndGo("notices");
    }

    /** The answer in the summary of the reasoning. */
    private static void expectAnswer(Page page, String question, String answer) {
        var row = page.locator(".sh-summary tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(question, new Page.GetByTextOptions().setExact(true))));
        assertThat(row.locator(".sh-outcome").first()).hasText(answer);
    }

    /** Adds a notice or measure, after which there are so many. */
    private static void add(Page page, Clerk clerk, String button, int then) {
        clerk.click(button);
        assertThat(page.locator("nav.sh-switch a")).hasCount(then);
    }

    @Test
    void jiayikao_against_tmall_ends_with_liability_for_the_enlarged_part(Page page) {
        var clerk = Clerk.signedIn(page);
        clerk.at(clerk.open("Jiayikao v. Tmall " + UUID.randomUUID()), "case");
        clerk.write("Docket number", "（2015）浙知终字第186号")
                .write("Name of the party 1", "嘉易烤")
                .write("Name of the party 2", "金仕德")
                .type("case-filedOn", "2015-03/2015-05")
                .type("case-decidedOn", "2015-11-17")
                .type("case-finalOn", "２０１５年１１月１７日")
                .no("case-limitationPleaded")
                .save("Provider and service");
        clerk.write("Name of the provider", "天猫");
        soldOnAMarketplace(clerk, "ZL200980000002.8", "patent", "2015");

        add(page, clerk, "add", 1);
        clerk.type("notice-arrivedAt", "2015-02-10")
                .yes("notice-identity", "notice-titleProof", "notice-comparison")
                .choose("notice-nature", "a notice of an infringement")
                .pick("notice-channel", "published")
                .choose("notice-evidence", "adequate")
                .pick("notice-location", "url")
                .yes("content-noFurtherNotices")
                .saveAndGo("measures");
        clerk.yes("content-noFurtherMeasures").saveAndGo("against");
        clerk.yes("content-complexLegality").saveAndGo("knowledge");
        clerk.no("content-admission", "content-itemReviewed", "content-earlierDecision")
                .saveAndGo("for");
        clerk.no("content-knownRepeater", "content-obviousMarks", "content-faciallyUnlawful")
                .saveAndGo("relief");
        clerk.yes("content-damagesSought").click("save");

        assertThat(clerk.result()).containsText("The safe harbor is closed to the provider.");
        assertThat(page.locator("#result"))
                .containsText("Joint and several liability for the enlarged part of the damage.");
    }

    @Test
    void e_land_against_taobao_with_seven_complaints_ends_with_liability_from_knowledge(Page page) {
        var clerk = Clerk.signedIn(page);
        clerk.at(clerk.open("E-Land v. Taobao " + UUID.randomUUID()), "case");
        clerk.type("case-filedOn", "2010")
                .type("case-decidedOn", "2011-04-25")
                .no("case-limitationPleaded")
                .save("Provider and service");
        clerk.write("Name of the provider", "淘宝");
        soldOnAMarketplace(clerk, "衣念", "trademark", "2009-12-01/2010-02-01");

        add(page, clerk, "add", 1);
        clerk.yes("notice-identity", "notice-titleProof")
                .choose("notice-nature", "a notice of an infringement")
                .choose("notice-evidence", "adequate")
                .pick("notice-location", "url")
                .type("notice-arrivedAt", "2009-09/2009-10");
        var further = List.of("2009-10", "2009-11", "2009-11/2009-12", "2009-12", "2010-01", "2010-02");
        for (var arrived : further) {
            add(page, clerk, "addLike", further.indexOf(arrived) + 2);
            clerk.type("notice-arrivedAt", arrived);
        }
        clerk.yes("content-noFurtherNotices").saveAndGo("measures");
        add(page, clerk, "add", 1);
        clerk.pick("measure-kind", "delete").type("measure-takenAt", "2009-10/2010-02");
        clerk.yes("content-noFurtherMeasures").saveAndGo("for");
        clerk.yes("content-knownRepeater").saveAndGo("against");
        clerk.no("content-effectivePrevention").saveAndGo("relief");
        clerk.yes("content-damagesSought").click("save");

        assertThat(clerk.result()).containsText("The safe harbor is closed to the provider.");
        assertThat(page.locator("#result"))
                .containsText("Joint and several liability with the user, from knowledge on.");
    }

    @Test
    void iqiyi_against_bytedance_with_a_disputed_letter_ends_with_liability_from_what_it_should_have_known(Page page) {
        var clerk = Clerk.signedIn(page);
        clerk.at(clerk.open("iQiyi v. ByteDance " + UUID.randomUUID()), "case");
        clerk.write("Docket number", "（2018）京0108民初49421号")
                .write("Name of the party 1", "北京爱奇艺科技有限公司")
                .type("case-filedOn", "2018")
                .type("case-decidedOn", "2021/2022-02")
                .no("case-limitationPleaded")
                .save("Provider and service");
        clerk.write("Name of the provider", "北京字节跳动科技有限公司")
                .pick("provider-service", "storage")
                .yes("provider-recommends", "provider-seesContent", "provider-removesItems")
                .saveAndGo("work");
        clerk.write("Title or description of the work", "电视剧《延禧攻略》")
                .pick("work-right", "dissemination")
                .yes("work-protected", "work-entitled")
                .save("Running the service")
                .saveAndGo("conduct");
        clerk.type("content-from", "2018")
                .type("content-until", "2018")
                .choose("content-providedBy", "the user")
                .no("content-stillOnline", "content-ongoingDanger", "content-primaFacieProvision")
                .no("content-organisesContent", "content-induces")
                .saveAndGo("infringement");
        clerk.yes("content-actWithinRight", "content-damage")
                .no("content-licensed", "content-exception")
                .saveAndGo("notices");

        add(page, clerk, "add", 1);
        clerk.states("notice-nature", "the right holder", "notice")
                .states("notice-nature", "the provider", "earlyWarning")
                .saveAndGo("measures");
        add(page, clerk, "add", 1);
        clerk.pick("measure-kind", "delete")
                .yes("measure-copiesRemain", "content-noFurtherMeasures")
                .saveAndGo("for");
        clerk.yes("content-hotWork", "content-highViews", "content-pushed", "content-professional")
                .states("content-warnedBeforeRelease", "the right holder", "yes")
                .takes("content-warnedBeforeRelease", "the provider", "denies")
                .saveAndGo("against");
        clerk.no("content-effectivePrevention", "content-complexLegality").saveAndGo("relief");
        clerk.yes("content-damagesSought").click("save");

        assertThat(clerk.result()).containsText("The safe harbor is closed to the provider.");
        assertThat(page.locator("#result"))
                .containsText("Joint and several liability with the user, from knowledge on.");
        expectAnswer(page, "Qualified notice", "open");
        expectAnswer(page, "Should have known", "holds");
        expectAnswer(page, "Necessary measures", "fails");
    }
}
