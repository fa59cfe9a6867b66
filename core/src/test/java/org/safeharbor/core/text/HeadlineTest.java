package org.safeharbor.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.dispute.Value.NO;
import static org.safeharbor.core.dispute.Value.YES;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Proof;

class HeadlineTest {

    private static final Words EN = Words.in(Locale.ENGLISH);
    private static final Words ZH = Words.in(Locale.CHINESE);
    private static final Words JA = Words.in(Locale.JAPANESE);

    @Test
    void says_what_is_open_and_what_would_be_if_the_record_closed_today() {
        Headline headline = Headline.of(SmallDispute.plain().proof(), EN);

        assertThat(headline.result()).first().isEqualTo("It is open whether the provider may enter the safe harbor.");
        assertThat(headline.closed())
                .first()
                .isEqualTo("The safe harbor is closed to the provider. That alone founds no liability.");
        assertThat(headline.missing()).contains("Use licensed: not known; for the provider to prove");
        assertThat(headline.remarks()).contains(headline.missing().size() - 1 + " facts are missing.");
    }

    @Test
    void names_what_keeps_the_result_open_in_the_order_in_which_it_is_missing() {
        Proof proof = SmallDispute.plain().proof();
        Missing missing = Missing.of(proof);
        List<String> named = Headline.of(proof, EN).missing();

        assertThat(named).hasSize(missing.facts().size() + missing.questions().size());
        for (int i = 0; i < missing.facts().size(); i++) {
            assertThat(named.get(i)).contains(EN.label(missing.facts().get(i).fact()));
        }
    }

    @Test
    void knowledge_is_the_right_holders_to_prove_though_the_harbor_asks_the_provider_for_its_contrary() {
        Headline headline = Headline.of(SmallDispute.plain().proof(), EN);

        assertThat(headline.missing())
                .contains("Knowledge admitted: not known; for the right holder to prove")
                .doesNotContain("Knowledge admitted: not known; for the provider to prove");
    }

    @Test
    void where_nothing_is_infringed_the_summary_knows_of_no_knowledge_of_it() {
        SmallDispute known = SmallDispute.plain().content(KnowledgeFact.ADMISSION, YES);

        assertThat(Headline.of(known.proof(), EN).rows())
                .extracting(Headline.Row::id)
                .contains("prc.knowledge.knew");
        assertThat(Headline.of(known.content(ConductFact.ACT_WITHIN_RIGHT, NO).proof(), EN)
                        .rows())
                .extracting(Headline.Row::id)
                .isNotEmpty()
                .doesNotContain("prc.knowledge.knew", "prc.knowledge.should-have-known");
    }

    @Test
    void where_nothing_is_infringed_nobody_is_asked_whether_the_provider_knew_of_it() {
        SmallDispute innocent = SmallDispute.plain().withoutMeasure().content(ConductFact.ACT_WITHIN_RIGHT, NO);
        Headline headline = Headline.of(innocent.proof(), EN);

        assertThat(headline.result())
                .first()
                .isEqualTo(
                        "Nothing is infringed, so there is no liability from which the safe harbor would free the provider.");
        assertThat(headline.closed()).isEmpty();
        assertThat(headline.missing()).isEmpty();
        assertThat(headline.rows()).noneMatch(row -> row.id().equals("prc.knowledge.should-have-known"));
        assertThat(Shares.of(innocent.proof(), EN).shares())
                .flatExtracting(Shares.Share::rows)
                .extracting(Headline.Row::id)
                .contains("prc.liability.none")
                .doesNotContain("prc.harbor.safe-harbor");
    }

    @Test
    void where_it_may_be_infringed_that_is_asked() {
        Headline headline =
                Headline.of(SmallDispute.plain().withoutMeasure().entitled().proof(), EN);

        assertThat(headline.result()).first().isEqualTo("The safe harbor is closed to the provider.");
        assertThat(headline.missing()).contains("Use licensed: not known; for the provider to prove");
    }

    @Test
    void names_the_forms_of_liability_with_their_scope() {
        SmallDispute unanswered = SmallDispute.plain()
                .withoutMeasure()
                .content(ConductFact.LICENSED, NO)
                .content(ConductFact.EXCEPTION, NO)
                .content(ConductFact.LOSS_GREW, YES);
        Proof proof = unanswered.entitled().proof();

        assertThat(Headline.of(proof, ZH).result())
                .contains("网络服务提供者不能适用避风港规则。")
                .anyMatch(sentence -> sentence.startsWith("责任认定：") && sentence.contains("对损害的扩大部分承担连带责任"));
    }

    @Test
    void names_what_the_right_holder_owes_for_a_wrong_notice_once_it_is_established() {
        SmallDispute wrong = SmallDispute.plain()
                .content(ConductFact.ACT_WITHIN_RIGHT, NO)
                .notice(NoticeFact.LED_TO_MEASURES, YES)
                .notice(NoticeFact.CAUSED_LOSS, YES)
                .notice(NoticeFact.SENDER_GOOD_FAITH, NO);

        assertThat(Headline.of(wrong.proof(), EN).result()).noneMatch(sentence -> sentence.startsWith("Besides"));
        assertThat(Headline.of(wrong.notice(NoticeFact.CARELESS, YES).proof(), EN)
                        .result())
                .last()
                .isEqualTo("Besides, the right holder is liable for at least one wrong notice.");
    }

    @Test
    void names_what_right_holder_and_user_may_owe_while_it_is_open_and_somebody_relies_on_it() {
        SmallDispute wrong = SmallDispute.plain()
                .content(ConductFact.ACT_WITHIN_RIGHT, NO)
                .notice(NoticeFact.LED_TO_MEASURES, YES)
                .notice(NoticeFact.SENDER_GOOD_FAITH, NO);

        assertThat(Headline.of(wrong.proof(), EN).remarks()).noneMatch(remark -> remark.startsWith("Besides"));
        SmallDispute costly = wrong.notice(NoticeFact.CAUSED_LOSS, YES);
        assertThat(Headline.of(costly.proof(), EN).remarks())
                .anyMatch(remark -> remark.startsWith("Besides, it is open: Is the right holder liable for at least one"
                        + " wrong notice? Not known: "));
        assertThat(Headline.of(costly.notice(NoticeFact.CARELESS, YES).proof(), EN)
                        .remarks())
                .noneMatch(remark -> remark.startsWith("Besides, it is open"));
    }

    @Test
    void asks_about_no_wrong_notice_where_nobody_speaks_of_one() {
        SmallDispute silent = SmallDispute.plain().content(ConductFact.NO_FURTHER_NOTICES, Value.UNKNOWN);

        assertThat(Headline.of(silent.proof(), EN).remarks()).noneMatch(remark -> remark.startsWith("Besides"));
    }

    @Test
    void names_what_is_left_to_the_court_between_right_holder_and_user_once_its_facts_are_known() {
        SmallDispute declared = SmallDispute.plain()
                .content(ConductFact.NO_FURTHER_DECLARATIONS, YES)
                .declaration(DeclarationFact.ARRIVED_AT, SmallDispute.when("2023-06-06"))
                .declaration(DeclarationFact.IDENTITY, YES)
                .declaration(DeclarationFact.EVIDENCE, YES)
                .declaration(DeclarationFact.LOCATION, YES)
                .declaration(DeclarationFact.FORWARDED_AT, SmallDispute.when("2023-06-07"))
                .declaration(DeclarationFact.HOLDER_ACTED, NO);

        assertThat(Headline.of(declared.proof(), EN).remarks())
                .noneMatch(sentence -> sentence.startsWith("Besides, it is left"));
        assertThat(Headline.of(
                                declared.declaration(DeclarationFact.RESTORED_AT, SmallDispute.when("2023-08-01"))
                                        .proof(),
                                EN)
                        .remarks())
                .last()
                .isEqualTo("Besides, it is left to the court: Toward the user, was content put back too late or never?"
                        + " (declaration E1)");
    }

    @Test
    void what_the_result_hangs_on_is_not_named_as_left_to_the_court_besides() {
        Proof proof = SmallDispute.plain()
                .entitled()
                .content(ConductFact.LICENSED, NO)
                .content(ConductFact.EXCEPTION, NO)
                .content(ConductFact.LOSS_GREW, YES)
                .content(ConductFact.NO_FURTHER_DECLARATIONS, YES)
                .declaration(DeclarationFact.ARRIVED_AT, SmallDispute.when("2023-06-06"))
                .declaration(DeclarationFact.IDENTITY, YES)
                .declaration(DeclarationFact.EVIDENCE, YES)
                .declaration(DeclarationFact.LOCATION, YES)
                .declaration(DeclarationFact.FORWARDED_AT, SmallDispute.when("2023-06-07"))
                .declaration(DeclarationFact.HOLDER_ACTED_AT, SmallDispute.when("2023-06-08"))
                .declaration(DeclarationFact.RESTORED_AT, SmallDispute.when("2023-06-09"))
                .proof();
        String early = "Does content that was put back too early count as left without measures?";

        assertThat(Headline.of(proof, EN).missing()).anyMatch(line -> line.contains(early));
        assertThat(Headline.of(proof, EN).remarks()).noneMatch(remark -> remark.contains(early));
    }

    @Test
    void a_claim_has_a_row_when_it_is_raised_and_a_form_when_it_is_made_for_the_facts() {
        Headline silent = Headline.of(SmallDispute.plain().proof(), EN);
        Headline raised = Headline.of(
                SmallDispute.plain().content(ReliefFact.STOP_SOUGHT, YES).proof(), EN);

        assertThat(silent.rows().stream().map(Headline.Row::id))
                .doesNotContain("prc.relief.stop", "prc.liability.harbor-lost");
        assertThat(raised.rows().stream().map(Headline.Row::id)).contains("prc.relief.stop");
    }

    @Test
    void names_what_is_told_to_have_happened_after_the_day_of_assessment() {
        Proof proof = SmallDispute.plain()
                .content(ConductFact.UNTIL, SmallDispute.when("2026-03-02"))
                .notice(NoticeFact.ARRIVED_AT, SmallDispute.when("2026-04"))
                .withoutMeasure()
                .proof();

        assertThat(Headline.of(proof, EN).notices())
                .contains(
                        "Moments after the day of assessment: Conduct ended – 2 March 2026, Arrived (notice N1) – April 2026;"
                                + " the result takes them as having happened.");
        assertThat(Headline.of(proof, ZH).notices()).anyMatch(notice -> notice.startsWith("晚于评估日期的时间："));
        assertThat(Headline.of(proof, JA).notices()).anyMatch(notice -> notice.startsWith("評価日より後の日時："));
    }

    @Test
    void does_not_name_what_happened_on_the_day_of_assessment_or_can_have_happened_before() {
        Proof proof = SmallDispute.plain()
                .content(ConductFact.UNTIL, SmallDispute.when("2026-03-01"))
                .notice(NoticeFact.ARRIVED_AT, SmallDispute.when("2026"))
                .withoutMeasure()
                .proof();

        assertThat(Headline.of(proof, EN).notices()).noneMatch(notice -> notice.startsWith("Moments after"));
    }

    @Test
    void the_rows_are_those_that_every_case_is_compared_on() {
        Headline headline = Headline.of(SmallDispute.plain().proof(), EN);

        assertThat(headline.rows().stream().map(Headline.Row::id))
                .containsSubsequence(
                        "prc.role.intermediary",
                        "prc.harbor.safe-harbor",
                        "prc.harbor.notice-rule",
                        "prc.harbor.special-conditions",
                        "prc.notice.some-qualified",
                        "prc.knowledge.knew",
                        "prc.harbor.timely",
                        "prc.liability.none")
                .doesNotHaveDuplicates();
        assertThat(headline.rows()).allSatisfy(row -> {
            assertThat(row.label()).isNotBlank();
            assertThat(row.number()).matches("\\d+\\.\\d+");
        });
        assertThat(headline.rows().stream()
                        .filter(row -> row.id().equals("prc.harbor.red-flag-rule"))
                        .map(Headline.Row::group))
                .containsExactly("Safe harbor");
    }

    @Test
    void names_the_provision_that_the_court_departs_from() {
        SmallDispute departing = SmallDispute.plain()
                .content(KnowledgeFact.EFFECTIVE_PREVENTION, YES)
                .content(KnowledgeFact.HARD_TO_DISCOVER, YES)
                .finding(new CourtFinding("prc.knowledge.should-have-known", "", true, "reasons"));

        assertThat(Headline.of(departing.proof(), EN).remarks())
                .contains("On the question “Should the provider have known of this infringement?” the court’s finding"
                        + " departs from SPC Provisions on Network Dissemination art. 8(3).");
        assertThat(Headline.of(SmallDispute.plain().proof(), EN).remarks())
                .noneMatch(remark -> remark.contains("departs"));
    }

    @Test
    void never_leaves_out_the_status_date_and_that_it_is_no_advice() {
        assertThat(Headline.of(SmallDispute.plain().proof(), ZH).notices())
                .containsExactly("法律状态截至2026年2月28日；评估日期：2026年3月1日。", "本系统输出不构成法律意见，供审理与教学参考。");
    }

    /** In 2026 the amended Cybersecurity Law governs, and is asked of leaks alone. */
    @Test
    void leaves_out_the_unchecked_provisions_of_what_is_not_asked_here() {
        SmallDispute lasting = SmallDispute.plain().content(ConductFact.UNTIL, SmallDispute.when("2026-02"));

        assertThat(Headline.of(lasting.proof(), ZH).notices())
                .noneMatch(notice -> notice.contains("网络安全法"))
                .noneMatch(notice -> notice.startsWith("条文尚未完全核对的规定"));
    }

    /** In 2015 the Tort Law governs; its article 20 is on rights of the person. */
    @Test
    void leaves_out_the_unchecked_provisions_of_questions_that_do_not_apply() {
        SmallDispute earlier = SmallDispute.plain()
                .content(ConductFact.FROM, SmallDispute.when("2015-03-02"))
                .content(ConductFact.UNTIL, SmallDispute.when("2015-03-09"));

        assertThat(Headline.of(earlier.proof(), ZH).notices())
                .anyMatch(notice -> notice.startsWith("条文尚未完全核对的规定：《侵权责任法》第六条、"))
                .noneMatch(notice -> notice.contains("第二十条"));
    }

    @Test
    void names_the_provisions_that_count_here_and_whose_text_was_not_fully_checked() {
        assertThat(Headline.of(SmallDispute.plain().on("marketplace").proof(), ZH)
                        .notices())
                .anyMatch(notice -> notice.startsWith("条文尚未完全核对的规定：《最高人民法院关于审理涉电子商务平台知识产权民事案件的指导意见》第二条、第三条、"));
    }
}
