package org.safeharbor.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.reasoning.Outcome.DOES_NOT_APPLY;
import static org.safeharbor.core.reasoning.Outcome.FAILS;
import static org.safeharbor.core.reasoning.Outcome.HOLDS;
import static org.safeharbor.core.reasoning.Outcome.OPEN;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;

/** Each decided case that is rich enough comes out, step by step, as its court decided. */
class DossierTest {

    /** What the court answered on each step, by rule; a case with several content groups has several rows. */
    record Decided(String file, int dispute, Map<String, Outcome> steps) {
        @Override
        public String toString() {
            return file + " #" + dispute;
        }
    }

    static Stream<Decided> cases() {
        return Stream.of(
                decided(
                        "D01-huan-tv-jiecheng",
                        Map.of(
                                "prc.role.intermediary", HOLDS,
                                "prc.knowledge.should-have-known", HOLDS,
                                "prc.harbor.red-flag-rule", FAILS,
                                "prc.harbor.safe-harbor", FAILS,
                                "prc.liability.with-user", HOLDS,
                                "prc.care.not-review", HOLDS)),
                decided(
                        "D02-han-han-baidu",
                        Map.of(
                                "prc.role.intermediary", HOLDS,
                                "prc.infringement.infringed", HOLDS,
                                "prc.knowledge.should-have-known", HOLDS,
                                "prc.harbor.measures", FAILS,
                                "prc.harbor.safe-harbor", FAILS,
                                "prc.liability.with-user", HOLDS,
                                "prc.relief.damages", HOLDS,
                                "prc.relief.apology", FAILS,
                                "prc.relief.closure", FAILS)),
                decided(
                        "D03-iqiyi-bytedance",
                        Map.of(
                                "prc.role.content-provider", FAILS,
                                "prc.role.intermediary", HOLDS,
                                "prc.infringement.infringed", HOLDS,
                                "prc.knowledge.should-have-known", HOLDS,
                                "prc.care.higher-by-cases", HOLDS,
                                "prc.harbor.red-flag-rule", FAILS,
                                "prc.harbor.measures", FAILS,
                                "prc.harbor.safe-harbor", FAILS,
                                "prc.liability.with-user", HOLDS,
                                "prc.relief.damages", HOLDS)),
                decided(
                        "D05-chongqing-film-site",
                        Map.of("prc.care.subject", HOLDS, "prc.knowledge.should-have-known", OPEN)),
                decided(
                        "D06-tianjin-no-hit",
                        Map.of("prc.care.object", FAILS, "prc.knowledge.should-have-known", OPEN)),
                decided(
                        "D07-fat-tiger-nft",
                        Map.of(
                                "prc.role.content-provider", FAILS,
                                "prc.infringement.infringed", HOLDS,
                                "prc.care.higher-by-cases", HOLDS,
                                "prc.harbor.special-conditions", DOES_NOT_APPLY,
                                "prc.knowledge.should-have-known", HOLDS,
                                "prc.harbor.measures", FAILS,
                                "prc.harbor.safe-harbor", FAILS,
                                "prc.liability.with-user", HOLDS,
                                "prc.relief.damages", HOLDS)),
                decided(
                        "D08-beijing-mass-uploads",
                        Map.of(
                                "prc.care.before", HOLDS,
                                "prc.care.not-review", HOLDS,
                                "prc.knowledge.should-have-known", FAILS,
                                "prc.liability.with-user", FAILS)),
                decided(
                        "D09-locojoy-alibaba-cloud",
                        Map.of(
                                "prc.role.base-layer", HOLDS,
                                "prc.infringement.infringed", HOLDS,
                                "prc.notice.some-qualified", FAILS,
                                "prc.harbor.notice-rule", DOES_NOT_APPLY,
                                "prc.harbor.special-conditions", DOES_NOT_APPLY,
                                "prc.knowledge.knew", FAILS,
                                "prc.knowledge.should-have-known", FAILS,
                                "prc.harbor.safe-harbor", HOLDS,
                                "prc.liability.none", HOLDS,
                                "prc.relief.damages", FAILS)),
                decided(
                        "D11-mooncake-tencent",
                        Map.of(
                                "prc.infringement.infringed", HOLDS,
                                "prc.notice.some-qualified", HOLDS,
                                "prc.harbor.notice-rule", FAILS,
                                "prc.liability.enlarged-loss", HOLDS,
                                "prc.relief.damages", HOLDS)),
                decided("D12-wang-hanting", Map.of("prc.liability.data-processor", FAILS, "prc.liability.none", HOLDS)),
                decided(
                        "D14-e-land-taobao",
                        Map.of(
                                "prc.role.intermediary", HOLDS,
                                "prc.knowledge.should-have-known", HOLDS,
                                "prc.measures.escalated", FAILS,
                                "prc.liability.enlarged-loss", FAILS,
                                "prc.liability.with-user", HOLDS,
                                "prc.relief.damages", HOLDS)),
                decided(
                        "D15-jiayikao-tmall",
                        Map.of(
                                "prc.notice.some-qualified", HOLDS,
                                "prc.harbor.notice-rule", FAILS,
                                "prc.harbor.measures", FAILS,
                                "prc.knowledge.should-have-known", FAILS,
                                "prc.liability.enlarged-loss", HOLDS,
                                "prc.liability.with-user", FAILS)),
                decided(
                        "D16-daodou-tencent",
                        Map.of(
                                "prc.role.base-layer", HOLDS,
                                "prc.harbor.special-conditions", DOES_NOT_APPLY,
                                "prc.liability.none", HOLDS)),
                decided(
                        "D17-fanya-baidu",
                        Map.of(
                                "prc.role.content-provider", FAILS,
                                "prc.notice.some-qualified", FAILS,
                                "prc.knowledge.should-have-known", FAILS,
                                "prc.liability.none", HOLDS)),
                new Decided(
                        "D17-fanya-baidu",
                        1,
                        Map.of(
                                "prc.role.content-provider", HOLDS,
                                "prc.harbor.safe-harbor", DOES_NOT_APPLY,
                                "prc.liability.direct", HOLDS)),
                decided("D18-pang-qunar", leakOf2014()),
                new Decided("D18-pang-qunar", 1, leakOf2014()),
                decided(
                        "D19-wang-jiang",
                        Map.of(
                                "prc.wrong-notice.some-liable", HOLDS,
                                "prc.wrong-notice.doubled", DOES_NOT_APPLY,
                                "prc.liability.none", HOLDS)),
                decided(
                        "D20-douyin-huopai",
                        Map.of(
                                "prc.infringement.infringed", HOLDS,
                                "prc.harbor.notice-rule", HOLDS,
                                "prc.knowledge.should-have-known", FAILS,
                                "prc.harbor.special-conditions", HOLDS,
                                "prc.harbor.safe-harbor", HOLDS,
                                "prc.liability.none", HOLDS)),
                decided(
                        "D21-he-ai-companion",
                        Map.of(
                                "prc.role.content-provider", HOLDS,
                                "prc.harbor.safe-harbor", DOES_NOT_APPLY,
                                "prc.liability.direct", HOLDS,
                                "prc.relief.apology", HOLDS,
                                "prc.relief.mental-harm", HOLDS)));
    }

    private static Map<String, Outcome> leakOf2014() {
        return Map.of(
                "prc.liability.data-processor", HOLDS,
                "prc.relief.apology", HOLDS,
                "prc.relief.mental-harm", FAILS);
    }

    private static Decided decided(String file, Map<String, Outcome> steps) {
        return new Decided(file, 0, steps);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comes_out_as_decided(Decided decided) {
        Proof proof = DecidedCase.named(decided.file).proof(decided.dispute);

        assertThat(decided.steps).allSatisfy((rule, outcome) -> assertThat(
                        proof.find(rule, "").orElseThrow().outcome())
                .as(rule)
                .isEqualTo(outcome));
    }

    @Test
    void pang_would_win_today_although_he_could_prove_no_fault() {
        DecidedCase today = DecidedCase.named("D18-pang-qunar")
                .turned("/facts/decidedOn", "\"2024-03-27\"")
                .turned("/facts/finalOn", "\"2024-03-27\"")
                .turned("/content/0/facts/from", "\"2023-10-11\"")
                .turned("/content/0/facts/until", "\"2023-10-13\"")
                .without("/content/0/facts/safeguards")
                .without("/content/0/facts/remediedAtOnce");
        Proof proof = today.proof(0);

        assertThat(proof.find("prc.liability.data-processor", "").orElseThrow().outcomeIfClosedToday())
                .isEqualTo(HOLDS);
    }

    @Test
    void the_mini_program_comes_out_alike_whatever_is_held_of_services_that_the_regulation_does_not_list() {
        Proof general = DecidedCase.named("D16-daodou-tencent").proof(0);
        Proof analogy = DecidedCase.named("D16-daodou-tencent").proof(0, "prc.g-6", "analogy");

        assertThat(analogy.formsThatHold()).isEqualTo(general.formsThatHold());
    }
}
