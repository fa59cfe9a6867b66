package org.safeharbor.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.reasoning.Outcome.FAILS;
import static org.safeharbor.core.reasoning.Outcome.HOLDS;
import static org.safeharbor.core.reasoning.Outcome.OPEN;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeharbor.core.analysis.Flips;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Results;

/** The cases that the program ships come out as the courts decided, and turn where a deciding fact is turned. */
class DecidedCasesTest {

    private static final String ALIBABA_CLOUD = "D09-locojoy-alibaba-cloud";
    private static final String BYTEDANCE = "D03-iqiyi-bytedance";
    private static final String FAT_TIGER = "D07-fat-tiger-nft";

    /** The same rules at once and again: of a case with many events only what can notice a change is asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {"D03-iqiyi-bytedance", "D09-locojoy-alibaba-cloud", "D14-e-land-taobao", "D15-jiayikao-tmall"})
    void a_single_change_gives_what_asking_everything_anew_gives(String name) {
        Proof proof = DecidedCase.named(name).proof();
        Results before = proof.book().results(proof.dispute(), proof.readings());

        Flips.of(proof.book(), proof.dispute(), proof.readings(), proof.asOf())
                .flips()
                .forEach(flip -> {
                    Results quick = flip.lever().moved(before, flip.to());
                    Results anew =
                            proof.book().results(flip.lever().moved(proof.dispute(), flip.to()), proof.readings());
                    assertThat(proof.book().questions())
                            .as(flip.lever() + " " + flip.to())
                            .allMatch(question -> quick.of(question) == anew.of(question));
                });
    }

    @Test
    void alibaba_cloud_was_not_liable_because_the_letters_lacked_evidence_and_place() {
        DecidedCase decided = DecidedCase.named(ALIBABA_CLOUD);

        Node second = decided.proof().find("prc.notice.qualified.tll", "n2").orElseThrow();
        assertThat(second.children().get(0).children())
                .filteredOn(element -> element.outcome() == FAILS)
                .extracting(element -> element.rule().orElseThrow().id())
                .containsExactly("prc.notice.evidence", "prc.notice.located");
    }

    @Test
    void alibaba_cloud_with_a_complete_second_letter_would_have_answered_for_the_enlarged_part() {
        DecidedCase turned = withACompleteSecondLetter();

        assertOutcomes(
                turned,
                Map.of(
                        "prc.notice.some-qualified", HOLDS,
                        "prc.harbor.notice-rule", FAILS,
                        "prc.harbor.safe-harbor", FAILS,
                        "prc.liability.enlarged-loss", HOLDS,
                        "prc.liability.none", FAILS,
                        "prc.relief.damages", HOLDS));
    }

    @Test
    void alibaba_cloud_would_not_have_been_liable_had_it_passed_that_letter_on_at_once() {
        DecidedCase turned = withACompleteSecondLetter().with("/measures", """
                        {"id": "m1", "by": "aliyun", "facts": {"kind": "forward", "takenAt": "2015-10-30"},
                         "about": {"c1": {}}, "answers": ["n2"]}""");

        assertOutcomes(
                turned,
                Map.of(
                        "prc.notice.some-qualified", HOLDS,
                        "prc.harbor.notice-rule", HOLDS,
                        "prc.harbor.measures", HOLDS,
                        "prc.harbor.safe-harbor", HOLDS,
                        "prc.liability.none", HOLDS));
    }

    private static DecidedCase withACompleteSecondLetter() {
        return DecidedCase.named(ALIBABA_CLOUD)
                .turned("/notices/1/about/c1/evidence", "\"adequate\"")
                .turned("/notices/1/about/c1/location", "\"url\"");
    }

    @Test
    void bytedance_without_hit_push_and_views_is_no_longer_found_to_have_known() {
        DecidedCase turned = DecidedCase.named(BYTEDANCE)
                .turned("/content/0/facts/hotWork", "false")
                .turned("/content/0/facts/pushed", "false")
                .turned("/content/0/facts/highViews", "false");

        assertThat(turned.outcome("prc.knowledge.should-have-known")).isNotEqualTo(HOLDS);
    }

    @Test
    void the_nft_platform_with_an_effective_title_check_and_no_watermark_is_no_longer_found_to_have_known() {
        DecidedCase turned = DecidedCase.named(FAT_TIGER)
                .turned("/content/0/facts/obviousMarks", "false")
                .turned("/content/0/facts/titleCheck", "true");

        assertThat(turned.outcome("prc.knowledge.should-have-known")).isNotEqualTo(HOLDS);
    }

    @Test
    void with_knowledge_open_the_harbor_and_the_liability_are_open_and_both_fail_if_the_record_closed_today() {
        DecidedCase open = DecidedCase.named(BYTEDANCE);
        for (String fact : new String[] {
            "hotWork",
            "pushed",
            "highViews",
            "professional",
            "warnedBeforeRelease",
            "effectivePrevention",
            "complexLegality"
        }) {
            open.without("/content/0/facts/" + fact);
        }
        Proof proof = open.proof();

        for (String rule : new String[] {"prc.harbor.special-conditions", "prc.liability.with-user"}) {
            Node node = proof.of(proof.book().rule(rule).orElseThrow());
            assertThat(node.outcome()).as(rule).isEqualTo(OPEN);
            assertThat(node.outcomeIfClosedToday()).as(rule).isEqualTo(FAILS);
        }
    }

    private static void assertOutcomes(DecidedCase decided, Map<String, Outcome> expected) {
        Proof proof = decided.proof();

        assertThat(expected).allSatisfy((rule, outcome) -> assertThat(
                        proof.outcome(proof.book().rule(rule).orElseThrow()))
                .as(rule)
                .isEqualTo(outcome));
    }
}
