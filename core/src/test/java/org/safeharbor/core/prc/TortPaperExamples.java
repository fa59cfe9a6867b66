package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.PropositionExamples.shows;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.aDeletedHit;
import static org.safeharbor.core.prc.Situations.aLeak;
import static org.safeharbor.core.prc.Situations.aNotifiedMark;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.prc.PropositionExamples.Shown;

/** Propositions D1 to D19: the tort liability of network service providers. */
final class TortPaperExamples {

    private TortPaperExamples() {}

    static Stream<Shown> shown() {
        return Stream.of(types(), elements(), forms(), security()).flatMap(shown -> shown);
    }

    private static Stream<Shown> types() {
        Situation carrier = aHostedWork()
                .with(ProviderFact.SERVICE, "access")
                .with(ProviderFact.SELECTS, false)
                .with(ProviderFact.FORWARDS_AUTOMATICALLY, true);
        Situation copied = aHostedWork().with(ConductFact.SUBSTITUTES_ORIGIN, true);
        return Stream.of(
                shows(
                        "D1",
                        holds(Harbor.SPECIAL_CONDITIONS, "it only transmits", carrier.copy()),
                        fails(
                                Harbor.SPECIAL_CONDITIONS,
                                "it selects what it transmits",
                                carrier.copy().with(ProviderFact.SELECTS, true)),
                        holds(Harbor.STORAGE_CONDITIONS, "it stores for users", aHostedWork()),
                        inapplicable(Harbor.STORAGE_CONDITIONS, "it only transmits", carrier.copy())),
                shows(
                        "D2",
                        holds(
                                ServiceRole.CONTENT_PROVIDER,
                                "it put the content there",
                                aHostedWork().with(ConductFact.PROVIDED_BY, "provider")),
                        fails(ServiceRole.CONTENT_PROVIDER, "a user put it there", aHostedWork())),
                shows(
                        "D3",
                        holds(
                                ServiceRole.SUBSTITUTES,
                                "a search engine shows copies that replace the offer",
                                copied.copy().with(ProviderFact.SERVICE, "search")),
                        fails(ServiceRole.SUBSTITUTES, "a platform is no location service", copied.copy())),
                shows(
                        "D4",
                        holds(
                                Liability.ABETTING,
                                "it rewarded infringing uploads",
                                aHostedWork().with(ConductFact.INDUCES, true)),
                        fails(
                                Liability.ABETTING,
                                "the uploads it rewarded were licensed",
                                aHostedWork().with(ConductFact.INDUCES, true).with(ConductFact.LICENSED, true))));
    }

    private static Stream<Shown> elements() {
        Situation unhelped = aPushedHit()
                .with(ConductFact.SUPPORT_FURTHERED, false)
                .with(ProviderFact.REMOVES_ITEMS, true)
                .with(ConductFact.DIRECT_BENEFIT, true);
        return Stream.of(
                shows(
                        "D5",
                        holds(Fault.ACT, "its service helped", aPushedHit()),
                        holds(Fault.UNLAWFULNESS, "it let stand what it should have known", aPushedHit()),
                        holds(Fault.CAUSATION, "its service helped", aPushedHit()),
                        holds(Fault.FAULT, "it let stand what it should have known", aPushedHit()),
                        holds(Fault.DAMAGE_CAUSED, "the holder lost", aPushedHit()),
                        fails(
                                Fault.ACT,
                                "its service did not help",
                                aPushedHit().with(ConductFact.SUPPORT_FURTHERED, false)),
                        fails(Fault.UNLAWFULNESS, "it knew of nothing", aHostedWork()),
                        fails(
                                Fault.CAUSATION,
                                "its service did not help",
                                aPushedHit().with(ConductFact.SUPPORT_FURTHERED, false)),
                        fails(Fault.FAULT, "it knew of nothing", aHostedWork()),
                        fails(
                                Fault.DAMAGE_CAUSED,
                                "nobody lost",
                                aPushedHit().with(ConductFact.DAMAGE, false).with(ConductFact.LOSS_GREW, false))),
                shows(
                        "D6",
                        holds(
                                Fault.UNLAWFULNESS,
                                "(a) it induced",
                                aHostedWork().with(ConductFact.INDUCES, true)),
                        holds(Fault.UNLAWFULNESS, "(b) it let stand what it was told of", aNotifiedMark()),
                        fails(Fault.UNLAWFULNESS, "neither", aHostedWork())),
                shows(
                        "D7",
                        holds(Fault.CAUSATION, "its support furthered the infringement", aHostedWork()),
                        holds(
                                Fault.CAUSATION,
                                "it brought it about itself",
                                aHostedWork()
                                        .with(ConductFact.PROVIDED_BY, "provider")
                                        .with(ConductFact.SUPPORT_FURTHERED, false)),
                        holds(Fault.CAUSATION, "for profit it ignored what it controlled", unhelped.copy()),
                        fails(
                                Fault.CAUSATION,
                                "it ignored it without profit",
                                unhelped.copy().with(ConductFact.DIRECT_BENEFIT, false))),
                shows(
                        "D8",
                        holds(Fault.FAULT, "it should have known and did nothing", aPushedHit()),
                        fails(Fault.FAULT, "it should have known and acted at once", aDeletedHit())),
                shows(
                        "D17",
                        holds(Fault.ACT, "server, software and search helped", aHostedWork()),
                        fails(
                                Fault.ACT,
                                "they did not help",
                                aHostedWork().with(ConductFact.SUPPORT_FURTHERED, false))));
    }

    private static Stream<Shown> forms() {
        Situation enlarged = aPushedHit().reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part");
        return Stream.of(
                shows(
                        "D9",
                        holds(EnlargedLoss.UNDER_E_COMMERCE_LAW, "a market", onAMarketplace(aNotifiedWork())),
                        inapplicable(EnlargedLoss.UNDER_E_COMMERCE_LAW, "no market", aNotifiedMark())),
                shows(
                        "D10",
                        holds(Relief.DAMAGES_GRANTED, "it is at fault", aPushedHit()),
                        fails(Relief.DAMAGES_GRANTED, "it is not", aHostedWork())),
                shows(
                        "D11",
                        holds(
                                Liability.PREVENTIVE,
                                "without fault, the content is still there",
                                aHostedWork().with(ConductFact.STILL_ONLINE, true)),
                        fails(Liability.PREVENTIVE, "the danger is over", aHostedWork())),
                shows(
                        "D12",
                        holds(Liability.AIDING_WITH_THE_USER, "negligent help, and nothing concerted", aPushedHit()),
                        fails(Liability.AIDING_WITH_THE_USER, "help without negligence", aHostedWork())),
                shows(
                        "D13",
                        holds(
                                Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                                "the loss grew under its eyes",
                                enlarged.copy()),
                        fails(
                                Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                                "the loss had come about before",
                                enlarged.copy().with(ConductFact.LOSS_GREW, false)),
                        holds(
                                Liability.AIDING_WITH_THE_USER,
                                "today it answers for that too",
                                aPushedHit().with(ConductFact.LOSS_GREW, false))),
                shows(
                        "D14",
                        holds(SeveralDebtors.RECOURSE, "two are bound for the same damage", aPushedHit()),
                        fails(SeveralDebtors.RECOURSE, "only the user is bound", aHostedWork()),
                        holds(SeveralDebtors.HOLDER_CHOOSES, "two are bound for the same damage", aPushedHit())),
                shows(
                        "D18",
                        holds(
                                EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                                "nothing was done after the complaint",
                                aNotifiedWork()),
                        fails(
                                EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                                "the content went the day after",
                                aDeletedWork())));
    }

    private static Stream<Shown> security() {
        Situation supplementary = aLeak().reading(DisputedPoints.DATA_BREACH, "supplementary");
        return Stream.of(
                shows(
                        "D15",
                        holds(DataSecurity.SUPPLEMENTARY, "an attacker found the door open", supplementary.copy()),
                        fails(
                                DataSecurity.SUPPLEMENTARY,
                                "the door was shut",
                                supplementary.copy().with(SecurityFact.SAFEGUARDS, true)),
                        inapplicable(DataSecurity.SUPPLEMENTARY, "today the keeper answers for its fault", aLeak())),
                shows(
                        "D16",
                        holds(
                                DataSecurity.SUPPLEMENTARY,
                                "three persons: a third party attacked",
                                supplementary.copy()),
                        fails(
                                DataSecurity.SUPPLEMENTARY,
                                "two persons only",
                                supplementary.copy().with(SecurityFact.THIRD_PARTY_ACT, false))),
                shows(
                        "D19",
                        holds(DataSecurity.PROCESSOR, "guest records leaked", aLeak()),
                        fails(
                                DataSecurity.PROCESSOR,
                                "the keeper shows that it was free of fault",
                                aLeak().with(SecurityFact.FREE_OF_FAULT, true))));
    }
}
