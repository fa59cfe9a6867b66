package org.safeharbor.core.prc;

import static org.safeharbor.core.law.KnowledgeFactor.Side.OBJECTIVE;
import static org.safeharbor.core.law.KnowledgeFactor.Side.SUBJECTIVE;

import java.util.List;
import java.util.Set;
import org.safeharbor.core.law.Instrument;
import org.safeharbor.core.law.KnowledgeFactor;
import org.safeharbor.core.law.KnowledgeFactor.Side;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.Verification;

/**
 * The circumstances that speak for (K) and against (N) the provider's knowledge, with what they rest on.
 *
 * @since 0.1
 */
public final class KnowledgeFactors {

    private static final Instrument SPC = Instruments.NETWORK_DISSEMINATION;
    private static final Instrument PERSONAL = Instruments.NETWORK_PERSONAL_RIGHTS;
    private static final Provision CAPABLE = SPC.article(9).item(1);
    private static final Provision WORK = SPC.article(9).item(2);
    private static final Provision DEALT_WITH = SPC.article(9).item(3);
    private static final Provision PREVENTION = SPC.article(9).item(4);
    private static final Provision HARD_TO_FIND = SPC.article(8).paragraph(3);

    /** All of them, in their order. */
    public static final List<KnowledgeFactor> ALL = List.of(
            objective("K1", 3, List.of(WORK, SPC.article(10), SPC.article(12), netdisk(6)), "D03"),
            objective("K2", 3, List.of(SPC.article(12).item(1), Instruments.ALGORITHM_PROVISIONS.article(11)), "D01"),
            subjective("K3", 3, List.of(DEALT_WITH, SPC.article(12).item(2))),
            new KnowledgeFactor(
                    "K4",
                    Set.of(Side.values()),
                    1,
                    2,
                    List.of(PERSONAL.article(6).item(1)),
                    List.of("D03")),
            objective("K5", 1, List.of(DEALT_WITH, PERSONAL.article(6).item(1))),
            objective("K6", 2, List.of(WORK), "D01", "D07"),
            objective("K7", 2, List.of(PERSONAL.article(6).item(4)), "D03"),
            subjective("K8", 1, List.of(SPC.article(11)), "D07"),
            subjective("K9", 2, List.of(CAPABLE), "D05"),
            subjective("K10", 1, List.of(), "D03"),
            subjective("K11", 2, List.of(netdisk(5)), "D14"),
            subjective(
                    "K12",
                    3,
                    List.of(SPC.article(9).item(6), PERSONAL.article(6).item(6)),
                    "D14"),
            subjective("K13", 1, List.of(), "D02"),
            subjective("K14", 2, List.of(), "D02"),
            objective("K15", 2, List.of(CAPABLE, PREVENTION)),
            objective("K16", 2, List.of(), "D02"),
            objective("K17", 2, List.of(PERSONAL.article(6).item(3))),
            objective("N1", 2, List.of(), "D06", "D20"),
            objective("N2", 2, List.of(), "D20"),
            objective("N3", 2, List.of(HARD_TO_FIND), "D08"),
            subjective("N4", 3, List.of(HARD_TO_FIND, PREVENTION), "D20"),
            subjective("N5", 2, List.of(SPC.article(9).item(5)), "D20"),
            objective("N6", 3, List.of(PERSONAL.article(6).item(3), opinions(3)), "D15"),
            objective("N7", 3, List.of(), "D09", "D16"),
            objective("N8", 2, List.of(), "D17"),
            new KnowledgeFactor("N9", Set.of(), 0, 0, List.of(), List.of()));

    private KnowledgeFactors() {}

    private static KnowledgeFactor objective(String id, int weight, List<Provision> anchors, String... cases) {
        return new KnowledgeFactor(id, Set.of(OBJECTIVE), weight, weight, anchors, List.of(cases));
    }

    private static KnowledgeFactor subjective(String id, int weight, List<Provision> anchors, String... cases) {
        return new KnowledgeFactor(id, Set.of(SUBJECTIVE), weight, weight, anchors, List.of(cases));
    }

    private static Provision netdisk(int article) {
        return Instruments.NETDISK_NOTICE.article(article);
    }

    private static Provision opinions(int article) {
        return Instruments.PLATFORM_OPINIONS.article(article).marked(Verification.UNVERIFIED);
    }
}
