package org.safeharbor.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.dispute.Value.NO;
import static org.safeharbor.core.dispute.Value.YES;
import static org.safeharbor.core.text.OutlineTest.full;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.reasoning.Outcome;

class GroundsTest {

    private static final Words EN = Words.in(Locale.ENGLISH);
    private static final Words ZH = Words.in(Locale.CHINESE);

    @Test
    void says_in_one_sentence_why() {
        Outline outline = full(SmallDispute.plain());

        assertThat(outline.line("3.1").orElseThrow().why())
                .startsWith("It is established that a qualified notice reached the provider, because the notice is"
                        + " qualified (notice N1)");
        assertThat(Outline.of(SmallDispute.plain().proof(), Depth.FULL, ZH)
                        .showing("prc.infringement.right-protected", "")
                        .orElseThrow()
                        .why())
                .isEqualTo("因“客体受保护”为：是（法院认定），故认定涉案客体受所主张的权利保护。");
    }

    @Test
    void shows_both_readings_where_they_differ() {
        Line.Result licence = full(SmallDispute.plain())
                .showing("prc.infringement.licence", "")
                .orElseThrow()
                .result();

        assertThat(licence.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(licence.closed()).isEqualTo(Outcome.FAILS);
        assertThat(licence.word() + "/" + licence.closedWord()).isEqualTo("open/fails");
    }

    @Test
    void names_missing_facts_with_who_has_to_prove_them() {
        Line licence = full(SmallDispute.plain())
                .showing("prc.infringement.licence", "")
                .orElseThrow();

        assertThat(licence.grounds().missing()).containsExactly("Use licensed: not known; for the provider to prove");
        assertThat(licence.role()).isEqualTo("Unless");
    }

    @Test
    void who_has_to_show_that_something_is_not_so_has_to_disprove_it() {
        SmallDispute alters = SmallDispute.plain();

        assertThat(full(alters.content(ConductFact.DIRECT_BENEFIT, Value.UNKNOWN))
                        .showing("prc.harbor.no-direct-benefit", "")
                        .orElseThrow()
                        .grounds()
                        .missing())
                .containsExactly("Direct economic benefit: not known; for the provider to disprove");
        assertThat(full(alters)
                        .showing("prc.care.higher-ordered", "")
                        .orElseThrow()
                        .grounds()
                        .missing())
                .containsExactly("Direct economic benefit: not known; for the right holder to prove");
    }

    @Test
    void a_further_notice_is_to_be_proven_and_not_that_there_was_none() {
        Line qualified = full(SmallDispute.plain()
                        .notice(NoticeFact.IDENTITY, NO)
                        .content(ConductFact.NO_FURTHER_NOTICES, Value.UNKNOWN))
                .showing("prc.notice.some-qualified", "")
                .orElseThrow();

        assertThat(qualified.grounds().missing())
                .containsExactly("Further notices: not known; for the right holder to prove");
    }

    @Test
    void a_presumption_turns_the_burden() {
        Line entitled = full(SmallDispute.plain()).lines().stream()
                .filter(line -> line.id().equals("work.entitled"))
                .findFirst()
                .orElseThrow();

        assertThat(entitled.grounds().burden()).isEqualTo("presumed; for the provider to disprove");
    }

    @Test
    void cites_the_law_of_the_time() {
        SmallDispute old = SmallDispute.plain()
                .content(ConductFact.FROM, SmallDispute.when("2015-10-10"))
                .content(ConductFact.UNTIL, SmallDispute.when("2016"));

        Line qualified = full(old).showing("prc.notice.qualified", "N1").orElseThrow();

        assertThat(qualified.grounds().provisions().stream().map(Line.Cited::text))
                .containsExactly("Tort Liability Law art. 36(2)");
        assertThat(full(old).lines().stream().map(Line::text))
                .anyMatch(text -> text.startsWith(
                        "Tort Liability Law (in force from 1 July 2010 to 31 December 2020) governs these facts"));
    }

    @Test
    void the_step_that_is_met_is_the_reason_even_after_an_open_one_that_agrees() {
        Line known = full(SmallDispute.plain()
                        .content(KnowledgeFact.EFFECTIVE_PREVENTION, NO)
                        .content(KnowledgeFact.COMPLEX_LEGALITY, NO)
                        .content(KnowledgeFact.TITLE_CHECK, NO)
                        .content(KnowledgeFact.PUSHED, YES))
                .showing("prc.knowledge.should-have-known", "")
                .orElseThrow();

        assertThat(known.why())
                .startsWith("It is established that the provider should have known of this infringement, because this"
                        + " step of the default policy applies: “The infringement was obvious in this item");
    }

    @Test
    void the_court_s_own_finding_is_the_reason() {
        SmallDispute decided = SmallDispute.plain()
                .finding(new CourtFinding("prc.measures.timely-after-notice", "N1/M1", true, "三日内下架"));

        Line timely = full(decided)
                .showing("prc.measures.timely-after-notice", "N1/M1")
                .orElseThrow();

        assertThat(timely.result().word()).isEqualTo("holds");
        assertThat(timely.grounds().layer()).isEqualTo("the court’s own finding");
        assertThat(timely.why()).contains("the court found so itself: 三日内下架");
        assertThat(timely.grounds().readings()).isEmpty();
    }

    @Test
    void a_step_of_law_is_not_called_one_of_the_default_policy() {
        Line apology = full(SmallDispute.plain().content(ReliefFact.APOLOGY_SOUGHT, YES))
                .showing("prc.relief.apology", "")
                .orElseThrow();

        assertThat(apology.grounds().layer()).isEqualTo("a rule of law that leaves no choice");
        assertThat(apology.why()).contains("because this rule of law applies: “");
    }

    @Test
    void how_a_disputed_point_was_taken_is_said_once() {
        Line closure = full(SmallDispute.plain().content(ReliefFact.CLOSURE_SOUGHT, YES))
                .showing("prc.relief.closure", "")
                .orElseThrow();

        assertThat(closure.grounds().readings()).hasSize(1);
        assertThat(closure.why()).isNotEmpty().doesNotContain("Disputed point");
    }

    @Test
    void says_how_a_disputed_point_was_taken() {
        Line located =
                full(SmallDispute.plain()).showing("prc.notice.located", "N1").orElseThrow();

        assertThat(located.grounds().readings())
                .singleElement()
                .asString()
                .contains("Taken so: So that a careful provider can locate it");
    }

    @Test
    void says_which_rule_goes_first_as_special_law() {
        SmallDispute shop = onMarketplace();
        Outline outline = full(shop);

        Line line = outline.lines().stream()
                .filter(each -> each.text().contains("as special law"))
                .findFirst()
                .orElseThrow();
        assertThat(line.text())
                .isEqualTo("E-Commerce Law art. 42(2) applies and goes before Civil Code art. 1195(2) as special law");
        Line special = outline.line(line.number() + ".1").orElseThrow();
        assertThat(special.id()).isEqualTo("prc.liability.enlarged-loss.ecl");
        assertThat(special.role()).startsWith("Special rule");
        assertThat(outline.showing("prc.liability.enlarged-loss", "")
                        .orElseThrow()
                        .why())
                .contains("because E-Commerce Law art. 42(2) applies and goes before");
        assertThat(Outline.of(shop.proof(), Depth.FULL, ZH)
                        .line(line.number())
                        .orElseThrow()
                        .text())
                .isEqualTo("《电子商务法》第四十二条第二款作为特别法应优先适用，《民法典》第一千一百九十五条第二款不再适用");
    }

    @Test
    void shows_the_general_rule_as_if_alone_where_the_special_one_does_not_apply() {
        Outline outline = full(SmallDispute.plain());

        Line line = outline.lines().stream()
                .filter(each -> each.text().contains("as special law"))
                .findFirst()
                .orElseThrow();
        assertThat(line.text()).endsWith("but does not apply here");
        assertThat(line.result().word()).isEqualTo("does not apply");
        assertThat(line.result().greyed()).isTrue();
        assertThat(outline.lines()).noneMatch(each -> each.id().equals("prc.liability.enlarged-loss.ecl"));
        assertThat(outline.showing("prc.liability.enlarged-loss", "")
                        .orElseThrow()
                        .grounds()
                        .provisions())
                .extracting(Line.Cited::text)
                .containsExactly("Civil Code art. 1195(2)");
    }

    @Test
    void leaves_it_open_which_rule_goes_first_while_the_special_one_may_apply() {
        Line loss = full(SmallDispute.plain().on("marketplace"))
                .showing("prc.liability.enlarged-loss", "")
                .orElseThrow();

        assertThat(loss.why()).contains("it is open whether E-Commerce Law art. 42(2) applies, which would go before");
        assertThat(loss.grounds().provisions())
                .extracting(Line.Cited::text)
                .contains("E-Commerce Law art. 42(2)", "Civil Code art. 1195(2)");
    }

    private static SmallDispute onMarketplace() {
        return SmallDispute.plain()
                .on("marketplace")
                .withoutMeasure()
                .entitled()
                .content(ConductFact.CONTENT_SERVICE, NO)
                .content(ConductFact.SELF_OPERATED, NO)
                .content(ConductFact.LICENSED, NO)
                .content(ConductFact.EXCEPTION, NO)
                .content(ConductFact.LOSS_GREW, YES);
    }
}
