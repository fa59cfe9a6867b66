package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.turns;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.DISPUTED;
import static org.safeharbor.core.prc.Situations.of2008;
import static org.safeharbor.core.prc.Situations.of2019;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;

/** Act, unlawfulness, causation and fault, and the forms of liability that rest on them. */
final class FaultExamples {

    private FaultExamples() {}

    static Stream<Example> all() {
        return Stream.of(faultAndForms(), causedByItsService(), eachElement(), reposted(), harborLost())
                .flatMap(examples -> examples);
    }

    private static Stream<Example> faultAndForms() {
        Situation abetted = aHostedWork().with(ConductFact.INDUCES, true);
        Situation marketplace = onAMarketplace(aNotifiedWork());
        return Stream.of(
                        turns(Fault.INDUCEMENT, ConductFact.INDUCES, true, aHostedWork()),
                        Stream.of(
                                holds(Fault.ACT, "its service carried the infringement", aHostedWork()),
                                fails(
                                        Fault.ACT,
                                        "there was no infringement",
                                        aHostedWork().with(ConductFact.LICENSED, true)),
                                fails(
                                        Fault.ACT,
                                        "its service had no part in it",
                                        aHostedWork().with(ConductFact.SUPPORT_FURTHERED, false)),
                                open(
                                        Fault.ACT,
                                        "the contract is missing",
                                        aHostedWork().without(ConductFact.LICENSED)),
                                holds(Fault.UNLAWFULNESS, "a hit was pushed", aPushedHit()),
                                holds(Fault.UNLAWFULNESS, "a notice was not answered", aNotifiedWork()),
                                holds(Fault.UNLAWFULNESS, "it paid for uploads", abetted),
                                fails(Fault.UNLAWFULNESS, "nothing points to it", aHostedWork()),
                                fails(
                                        Fault.UNLAWFULNESS,
                                        "a notice of what was licensed was not answered",
                                        aNotifiedWork().with(ConductFact.LICENSED, true)),
                                open(
                                        Fault.UNLAWFULNESS,
                                        "a notice was not answered, and the contract is missing",
                                        aNotifiedWork().without(ConductFact.LICENSED)),
                                open(
                                        Fault.UNLAWFULNESS,
                                        "nothing is known of knowledge",
                                        aHostedWork().withKnowledgeOpen()),
                                holds(Fault.CAUSATION, "its service carried the infringement", aHostedWork()),
                                fails(
                                        Fault.CAUSATION,
                                        "its service had no part in it",
                                        aHostedWork().with(ConductFact.SUPPORT_FURTHERED, false)),
                                holds(
                                        Fault.CAUSATION,
                                        "it looked away for profit",
                                        aPushedHit()
                                                .with(ConductFact.SUPPORT_FURTHERED, false)
                                                .with(ConductFact.DIRECT_BENEFIT, true)
                                                .with(ProviderFact.REMOVES_ITEMS, true)),
                                fails(
                                        Fault.CAUSATION,
                                        "it could not remove anything",
                                        aPushedHit()
                                                .with(ConductFact.SUPPORT_FURTHERED, false)
                                                .with(ConductFact.DIRECT_BENEFIT, true)
                                                .with(ProviderFact.REMOVES_ITEMS, false)),
                                open(
                                        Fault.CAUSATION,
                                        "the contract is missing",
                                        aHostedWork().without(ConductFact.LICENSED)),
                                holds(Fault.FAULT, "it paid for uploads", abetted),
                                holds(
                                        Fault.FAULT,
                                        "it uploaded itself",
                                        aHostedWork().with(ConductFact.PROVIDED_BY, "provider")),
                                holds(Liability.ABETTING, "it paid for uploads", abetted),
                                fails(Liability.ABETTING, "it did not encourage anybody", aHostedWork()),
                                fails(
                                        Liability.ABETTING,
                                        "it paid for lawful uploads",
                                        abetted.copy().with(ConductFact.LICENSED, true)),
                                fails(
                                        Liability.ABETTING,
                                        "it paid and nobody lost anything",
                                        abetted.copy()
                                                .with(ConductFact.DAMAGE, false)
                                                .without(ConductFact.LOSS_GREW)),
                                open(
                                        Liability.ABETTING,
                                        "its promotion is not on file",
                                        aHostedWork().without(ConductFact.INDUCES)),
                                inapplicable(
                                        Liability.ABETTING,
                                        "it uploaded itself",
                                        abetted.copy().with(ConductFact.PROVIDED_BY, "provider")),
                                holds(EnlargedLoss.UNDER_E_COMMERCE_LAW, "a marketplace did not answer", marketplace),
                                fails(
                                        EnlargedLoss.UNDER_E_COMMERCE_LAW,
                                        "the loss did not grow",
                                        marketplace.copy().with(ConductFact.LOSS_GREW, false)),
                                open(
                                        EnlargedLoss.UNDER_E_COMMERCE_LAW,
                                        "how the loss grew is not known",
                                        marketplace.copy().without(ConductFact.LOSS_GREW)),
                                inapplicable(
                                        EnlargedLoss.UNDER_E_COMMERCE_LAW,
                                        "a platform is no marketplace",
                                        aNotifiedWork()),
                                inapplicable(
                                        EnlargedLoss.UNDER_E_COMMERCE_LAW,
                                        "the law came in 2019",
                                        marketplace
                                                .copy()
                                                .with(ConductFact.FROM, "2018-03-01")
                                                .with(ConductFact.UNTIL, "2018-12-31")),
                                holds(
                                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                                        "a marketplace did not answer",
                                        marketplace),
                                holds(
                                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                                        "a marketplace did not answer in 2018",
                                        marketplace
                                                .copy()
                                                .with(ConductFact.FROM, "2018-03-01")
                                                .with(ConductFact.UNTIL, "2018-12-31")),
                                fails(
                                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                                        "no such rule was in force in 2008",
                                        of2008(aNotifiedWork())),
                                holds(
                                        Liability.WITH_USER_UNDER_GENERAL_PRINCIPLES,
                                        "a hit was pushed in 2008",
                                        of2008(aPushedHit()).without(KnowledgeFact.KNOWN_FROM)),
                                fails(
                                        Liability.WITH_USER_UNDER_GENERAL_PRINCIPLES,
                                        "nothing points to it",
                                        of2008(aHostedWork())),
                                open(
                                        Liability.WITH_USER_UNDER_GENERAL_PRINCIPLES,
                                        "nothing is known of knowledge",
                                        of2008(aHostedWork()).withKnowledgeOpen()),
                                holds(
                                        Liability.WITH_USER_UNDER_E_COMMERCE_LAW,
                                        "a marketplace let listings call themselves fakes",
                                        onAMarketplace(aHostedWork()).with(ProviderFact.FILTERS_EVIDENT_FAKES, false)),
                                fails(
                                        Liability.WITH_USER_UNDER_E_COMMERCE_LAW,
                                        "nothing points to it",
                                        onAMarketplace(aHostedWork())),
                                open(
                                        Liability.WITH_USER_UNDER_E_COMMERCE_LAW,
                                        "nothing is known of knowledge",
                                        onAMarketplace(aHostedWork()).withKnowledgeOpen()),
                                inapplicable(
                                        Liability.WITH_USER_UNDER_E_COMMERCE_LAW,
                                        "a platform is no marketplace",
                                        aPushedHit()),
                                fails(
                                        Liability.WITH_USER_UNDER_TORT_LIABILITY_LAW,
                                        "knew means knew under one reading",
                                        of2019(aPushedHit()).reading(DisputedPoints.KNEW_IN_OLD_LAW, "actual-only")),
                                holds(
                                        Liability.WITH_USER_UNDER_TORT_LIABILITY_LAW,
                                        "it admitted knowledge",
                                        of2019(aHostedWork())
                                                .with(KnowledgeFact.ADMISSION, true)
                                                .reading(DisputedPoints.KNEW_IN_OLD_LAW, "actual-only")),
                                inapplicable(
                                        Liability.AIDING_WITH_THE_USER,
                                        "the papers limit the scope",
                                        aPushedHit().reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part")),
                                holds(
                                        Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                                        "the papers limit the scope",
                                        aPushedHit().reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part")),
                                fails(
                                        Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                                        "the loss did not grow",
                                        aPushedHit()
                                                .with(ConductFact.LOSS_GREW, false)
                                                .reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part")),
                                open(
                                        Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                                        "how the loss grew is not known",
                                        aPushedHit()
                                                .without(ConductFact.LOSS_GREW)
                                                .reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part")),
                                inapplicable(
                                        Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                                        "positive law does not limit it",
                                        aPushedHit()),
                                holds(
                                        Liability.HARBOR_LOST,
                                        "failing the harbor is liability under one reading",
                                        aHostedWork()
                                                .with(ConductFact.DIRECT_BENEFIT, true)
                                                .reading(DisputedPoints.NATURE_OF_HARBOR, "attribution")),
                                fails(
                                        Liability.HARBOR_LOST,
                                        "the harbor holds",
                                        aHostedWork().reading(DisputedPoints.NATURE_OF_HARBOR, "attribution")),
                                open(
                                        Liability.HARBOR_LOST,
                                        "nothing is known of knowledge",
                                        aHostedWork()
                                                .withKnowledgeOpen()
                                                .reading(DisputedPoints.NATURE_OF_HARBOR, "attribution")),
                                inapplicable(
                                        Liability.HARBOR_LOST,
                                        "the Regulation has no harbor for a good name",
                                        aHostedWork()
                                                .with(WorkFact.RIGHT, "reputation")
                                                .with(ConductFact.DIRECT_BENEFIT, true)
                                                .reading(DisputedPoints.NATURE_OF_HARBOR, "attribution")),
                                inapplicable(
                                        Liability.HARBOR_LOST,
                                        "the Regulation has no harbor for who rents out servers",
                                        aHostedWork()
                                                .with(ProviderFact.SERVICE, "cloud")
                                                .with(ConductFact.DIRECT_BENEFIT, true)
                                                .reading(DisputedPoints.NATURE_OF_HARBOR, "attribution")),
                                inapplicable(
                                        Liability.HARBOR_LOST,
                                        "failing the harbor is no liability",
                                        aHostedWork().with(ConductFact.DIRECT_BENEFIT, true)),
                                holds(
                                        Liability.PREVENTIVE,
                                        "it threatens to come again",
                                        aHostedWork().with(ConductFact.ONGOING_DANGER, true)),
                                fails(
                                        Liability.PREVENTIVE,
                                        "a breach is asked for and there is none",
                                        aHostedWork()
                                                .with(ConductFact.STILL_ONLINE, true)
                                                .reading(DisputedPoints.PREVENTIVE_RELIEF, "breach")),
                                fails(Liability.NOT_LIABLE, "it paid for uploads", abetted),
                                holds(SeveralDebtors.RECOURSE, "a hit was pushed", aPushedHit()),
                                fails(SeveralDebtors.RECOURSE, "nobody answers jointly", aHostedWork()),
                                open(
                                        SeveralDebtors.RECOURSE,
                                        "nothing is known of knowledge",
                                        aHostedWork().withKnowledgeOpen())))
                .flatMap(examples -> examples);
    }

    /** Its service furthered what was infringed, until that is in doubt; then it is asked how the harm follows from its act. */
    private static Stream<Example> causedByItsService() {
        Situation doubtful = aPushedHit().standing(ConductFact.SUPPORT_FURTHERED, DISPUTED);
        Situation profiting =
                doubtful.copy().with(ConductFact.DIRECT_BENEFIT, true).with(ProviderFact.REMOVES_ITEMS, true);
        return Stream.of(
                holds(
                        Liability.AIDING_WITH_THE_USER,
                        "nobody doubts that its service carried it, whatever it earned",
                        aPushedHit().without(ConductFact.DIRECT_BENEFIT, ProviderFact.REMOVES_ITEMS)),
                open(Liability.AIDING_WITH_THE_USER, "whether its support furthered it is disputed", doubtful.copy()),
                holds(
                        Liability.AIDING_WITH_THE_USER,
                        "it is disputed, and it looked away for profit",
                        profiting.copy()),
                fails(
                        Liability.ABETTING,
                        "it paid for uploads, and had no part in what came of it",
                        aHostedWork().with(ConductFact.INDUCES, true).with(ConductFact.SUPPORT_FURTHERED, false)),
                holds(
                        Liability.ABETTING,
                        "it paid for uploads, and looked away for profit",
                        aPushedHit()
                                .with(ConductFact.INDUCES, true)
                                .with(ConductFact.SUPPORT_FURTHERED, false)
                                .with(ConductFact.DIRECT_BENEFIT, true)
                                .with(ProviderFact.REMOVES_ITEMS, true)),
                fails(
                        Liability.AIDING_WITH_THE_USER,
                        "it had no part in it, and earned nothing",
                        aPushedHit().with(ConductFact.SUPPORT_FURTHERED, false)));
    }

    private static Stream<Example> eachElement() {
        Situation market = onAMarketplace(aHostedWork()).with(ConductFact.SELF_OPERATED, true);
        Situation apart = aHostedWork().with(ConductFact.SUPPORT_FURTHERED, false);
        Situation profiting = aPushedHit()
                .with(ConductFact.SUPPORT_FURTHERED, false)
                .with(ConductFact.DIRECT_BENEFIT, true)
                .with(ProviderFact.REMOVES_ITEMS, true);
        Situation uploaded = apart.copy().with(ConductFact.PROVIDED_BY, "provider");
        return Stream.of(
                holds(Fault.ACT, "it sold itself", market.copy().without(ConductFact.SUPPORT_FURTHERED)),
                holds(Fault.ACT, "it uploaded it", uploaded),
                holds(Fault.ACT, "it called for uploads", apart.copy().with(ConductFact.INDUCES, true)),
                fails(
                        Fault.ACT,
                        "it had a licence for what it uploaded with others' help",
                        apart.copy().with(ConductFact.LICENSED, true)),
                holds(Fault.CAUSATION, "it uploaded it", uploaded),
                holds(Fault.CAUSATION, "it looked away for profit", profiting.copy()),
                fails(Fault.CAUSATION, "it had no profit", profiting.copy().with(ConductFact.DIRECT_BENEFIT, false)),
                fails(
                        Fault.CAUSATION,
                        "nothing pointed to it",
                        profiting.copy().with(KnowledgeFact.PUSHED, false).with(KnowledgeFact.HOT_WORK, false)),
                holds(Fault.UNLAWFULNESS, "it uploaded it", uploaded),
                holds(
                        Fault.UNLAWFULNESS,
                        "a notice of a mark was left",
                        aNotifiedWork().with(WorkFact.RIGHT, "trademark")),
                fails(
                        Fault.UNLAWFULNESS,
                        "a pushed hit was deleted at once",
                        aPushedHit().measure("m1").measure("m1", MeasureFact.TAKEN_AT, "2023-03-07")));
    }

    /** Who passed something on, changed, and plainly unlawful: the change is told first. */
    private static Stream<Example> reposted() {
        return Stream.of(
                holds(
                                Fault.REPOSTED_CARELESSLY,
                                "it changed what was plainly unlawful",
                                aHostedWork()
                                        .with(WorkFact.RIGHT, "reputation")
                                        .with(ConductFact.PROVIDED_BY, "provider")
                                        .with(ConductFact.REPOSTED, true)
                                        .with(ConductFact.CHANGED_IN_REPOST, true)
                                        .with(KnowledgeFact.FACIALLY_UNLAWFUL, true))
                        .decidedBy("changed"),
                unproven(
                        Fault.REPOSTED_CARELESSLY,
                        RIGHT_HOLDER,
                        WorkFact.RIGHT,
                        aHostedWork().with(ConductFact.PROVIDED_BY, "provider").with(ConductFact.REPOSTED, true)));
    }

    /** The harbor of the Regulation is for these services, and since the Regulation. */
    private static Stream<Example> harborLost() {
        Situation attributed = aHostedWork()
                .withKnowledgeOpen()
                .with(ConductFact.DIRECT_BENEFIT, true)
                .without(ConductFact.LICENSED)
                .reading(DisputedPoints.NATURE_OF_HARBOR, "attribution");
        return Stream.concat(
                Stream.of("access", "cache", "storage", "platform", "search")
                        .map(service -> open(
                                Liability.HARBOR_LOST,
                                "whether it was licensed and what was known is open (" + service + ")",
                                attributed.copy().with(ProviderFact.SERVICE, service))),
                Stream.of(
                        unproven(Liability.HARBOR_LOST, RIGHT_HOLDER, WorkFact.RIGHT, attributed),
                        inapplicable(
                                Liability.HARBOR_LOST,
                                "before the Regulation there was no harbor to fail",
                                attributed
                                        .copy()
                                        .with(ConductFact.FROM, "2005-03-01")
                                        .with(ConductFact.UNTIL, "2005-09-01")
                                        .with(ConductFact.DAMAGE_AT, "2005-09-01"))));
    }
}
