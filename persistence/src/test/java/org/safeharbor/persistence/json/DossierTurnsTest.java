package org.safeharbor.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.reasoning.Outcome.FAILS;
import static org.safeharbor.core.reasoning.Outcome.HOLDS;
import static org.safeharbor.core.reasoning.Outcome.OPEN;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.text.Depth;
import org.safeharbor.core.text.PlainText;

/** Each decided case turns on the point that it stands for: without that point it comes out otherwise. */
class DossierTurnsTest {

    private static final String WITH_USER = "prc.liability.with-user";
    private static final String ENLARGED = "prc.liability.enlarged-loss";

    @Test
    void huan_tv_turns_on_the_watermark_and_the_plain_place() {
        for (String point : List.of("obviousMarks", "prominentPlace")) {
            DecidedCase turned = DecidedCase.named("D01-huan-tv-jiecheng").turned("/content/0/facts/" + point, "false");

            assertThat(turned.outcome(WITH_USER)).as(point).isNotEqualTo(HOLDS);
        }
    }

    @Test
    void huan_tv_is_told_apart_care_that_was_owed_from_review_that_was_not() {
        Proof proof = DecidedCase.named("D01-huan-tv-jiecheng").proof(0);

        assertThat(outcome(proof, "prc.care.not-review")).isEqualTo(HOLDS);
        assertThat(outcome(proof, "prc.knowledge.should-have-known")).isEqualTo(HOLDS);
        assertThat(text(proof, Locale.CHINESE, "")).contains("未主动审查（该情形本身不构成过错，也不因此免责）");
        assertThat(text(proof, Locale.ENGLISH, " "))
                .contains("did not review of its own motion, which alone is no fault and excuses none");
    }

    @Test
    void han_han_turns_on_the_fame_and_on_what_had_led_the_library_to_him() {
        assertThat(DecidedCase.named("D02-han-han-baidu")
                        .turned("/content/0/facts/famous", "false")
                        .outcome("prc.knowledge.should-have-known"))
                .isNotEqualTo(HOLDS);
        assertThat(DecidedCase.named("D02-han-han-baidu")
                        .turned("/content/0/facts/protests", "false")
                        .turned("/content/0/facts/ownToolFailed", "false")
                        .outcome("prc.knowledge.should-have-known"))
                .isNotEqualTo(HOLDS);
    }

    @Test
    void bytedance_owes_more_care_for_recommending_and_recommending_alone_is_no_knowledge() {
        DecidedCase turned = DecidedCase.named("D03-iqiyi-bytedance")
                .turned("/content/0/facts/hotWork", "false")
                .turned("/content/0/facts/highViews", "false")
                .turned("/content/0/facts/warnedBeforeRelease", "false");

        assertThat(turned.outcome("prc.care.higher-by-cases")).isEqualTo(HOLDS);
        assertThat(turned.outcome("prc.knowledge.should-have-known")).isEqualTo(OPEN);
    }

    @Test
    void the_token_market_owes_more_care_by_its_gain_and_by_what_it_is() {
        DecidedCase decided = DecidedCase.named("D07-fat-tiger-nft");

        assertThat(decided.outcome("prc.care.higher-ordered")).isEqualTo(HOLDS);
        assertThat(decided.outcome("prc.care.higher-by-cases")).isEqualTo(HOLDS);
        assertThat(decided.turned("/content/0/facts/obviousMarks", "false").outcome(WITH_USER))
                .isNotEqualTo(HOLDS);
    }

    @Test
    void the_hotel_chain_answers_in_the_second_place_where_three_are_involved_and_the_source_is_shown() {
        DecidedCase shown = DecidedCase.named("D12-wang-hanting")
                .turned("/content/0/facts/fromProvider", "true")
                .turned("/content/0/facts/thirdPartyAct", "true")
                .turned("/content/0/facts/safeguards", "false")
                .turned("/content/0/facts/damage", "true");

        assertThat(outcome(shown.proof(0, "prc.g-13", "supplementary"), "prc.liability.supplementary"))
                .isEqualTo(HOLDS);
        assertThat(outcome(
                        shown.turned("/content/0/facts/fromProvider", "false").proof(0, "prc.g-13", "supplementary"),
                        "prc.liability.supplementary"))
                .isEqualTo(FAILS);
    }

    @Test
    void taobao_turns_on_the_seller_who_came_back() {
        DecidedCase first = DecidedCase.named("D14-e-land-taobao").turned("/content/0/facts/knownRepeater", "false");

        assertThat(first.outcome("prc.knowledge.should-have-known")).isNotEqualTo(HOLDS);
        assertThat(first.outcome(WITH_USER)).isNotEqualTo(HOLDS);
    }

    @Test
    void tmall_would_not_have_been_liable_had_it_passed_the_complaint_on_without_deleting_anything() {
        DecidedCase passedOn = DecidedCase.named("D15-jiayikao-tmall").turned("/measures", """
                        [{"id": "m1", "by": "tmall", "facts": {"kind": "forward", "takenAt": "2015-02-12"},
                          "about": {"goods": {}}}]""");

        assertThat(passedOn.outcome("prc.harbor.notice-rule")).isEqualTo(HOLDS);
        assertThat(passedOn.outcome(ENLARGED)).isEqualTo(FAILS);
        assertThat(passedOn.outcome("prc.liability.none")).isEqualTo(HOLDS);
    }

    @Test
    void titles_bind_a_search_service_under_the_broad_view_alone() {
        DecidedCase songs = DecidedCase.named("D17-fanya-baidu");

        assertThat(outcome(songs.proof(0, "prc.g-3", "url"), "prc.liability.none"))
                .isEqualTo(HOLDS);
        assertThat(outcome(songs.proof(0, "prc.g-3", "titles"), "prc.notice.some-qualified"))
                .isEqualTo(HOLDS);
        assertThat(outcome(songs.proof(0, "prc.g-3", "titles"), "prc.liability.none"))
                .isNotEqualTo(HOLDS);
    }

    @Test
    void taobao_may_rely_on_papers_that_looked_complete_and_the_sender_turns_on_the_forged_ones() {
        DecidedCase decided = DecidedCase.named("D19-wang-jiang");

        assertThat(decided.outcome("prc.declaration.removal-justified")).isEqualTo(HOLDS);
        for (String fact : List.of("forged", "knownWrong", "careless")) {
            decided.turned("/notices/1/facts/" + fact, "false");
        }
        assertThat(decided.outcome("prc.wrong-notice.some-liable")).isEqualTo(FAILS);
    }

    private static Outcome outcome(Proof proof, String rule) {
        return proof.find(rule, "").orElseThrow().outcome();
    }

    /** The text of a proof with its lines joined again. */
    private static String text(Proof proof, Locale locale, String joint) {
        return PlainText.of(proof, Depth.FULL, locale).replaceAll("\\n *", joint);
    }
}
