package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.turns;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situations.aLeak;
import static org.safeharbor.core.prc.Situations.of2019;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.WorkFact;

/** What the keeper of data answers for when they leaked. */
final class DataExamples {

    private DataExamples() {}

    static Stream<Example> all() {
        return data();
    }

    /** A leak without safeguards; nobody has said whether the keeper is free of fault. */
    private static Situation unspoken() {
        return aLeak().without(SecurityFact.FREE_OF_FAULT);
    }

    private static Stream<Example> data() {
        Situation leaked = aLeak();
        return Stream.of(
                        turns(DataSecurity.ATTRIBUTED, SecurityFact.FROM_PROVIDER, true, aLeak()),
                        turns(
                                DataSecurity.NO_FAULT,
                                SecurityFact.FREE_OF_FAULT,
                                true,
                                aLeak().with(SecurityFact.SAFEGUARDS, true)),
                        Stream.of(
                                fails(DataSecurity.NO_FAULT, "it took no safeguards", unspoken()),
                                open(
                                        DataSecurity.NO_FAULT,
                                        "whether it is free of fault is disputed, although it took no safeguards",
                                        unspoken().standing(SecurityFact.FREE_OF_FAULT, Situations.DISPUTED)),
                                holds(ServiceRole.LEAK_CASE, "guest records were sold", leaked),
                                fails(
                                        ServiceRole.LEAK_CASE,
                                        "a platform shows content",
                                        aHostedWork().with(SecurityFact.LEAK, true)),
                                fails(ServiceRole.LEAK_CASE, "nothing leaked", aLeak().with(SecurityFact.LEAK, false)),
                                open(
                                        ServiceRole.LEAK_CASE,
                                        "whether anything leaked is not known",
                                        aLeak().without(SecurityFact.LEAK, ConductFact.PROVIDED_BY)),
                                holds(DataSecurity.SECURITY_DUTY_BREACHED, "nothing was encrypted", leaked),
                                holds(
                                        DataSecurity.SECURITY_DUTY_BREACHED,
                                        "the hole stayed open",
                                        aLeak().with(SecurityFact.SAFEGUARDS, true)
                                                .with(SecurityFact.REMEDIED_AT_ONCE, false)),
                                fails(
                                        DataSecurity.SECURITY_DUTY_BREACHED,
                                        "all was done",
                                        aLeak().with(SecurityFact.SAFEGUARDS, true)),
                                open(
                                        DataSecurity.SECURITY_DUTY_BREACHED,
                                        "the system is not described",
                                        aLeak().without(SecurityFact.SAFEGUARDS)),
                                holds(DataSecurity.PROCESSOR_UNDER_PIPL, "no excuse is shown in 2023", leaked),
                                fails(
                                        DataSecurity.PROCESSOR_UNDER_PIPL,
                                        "the provider shows that it is free of fault",
                                        aLeak().with(SecurityFact.FREE_OF_FAULT, true)),
                                fails(
                                        DataSecurity.PROCESSOR_UNDER_PIPL,
                                        "the data came from elsewhere",
                                        aLeak().with(SecurityFact.FROM_PROVIDER, false)),
                                inapplicable(
                                        DataSecurity.PROCESSOR_UNDER_PIPL,
                                        "they were no personal data",
                                        aLeak().with(SecurityFact.PERSONAL_DATA, false)),
                                holds(
                                        DataSecurity.PROCESSOR,
                                        "files of a company, and the breach is shown",
                                        aLeak().with(WorkFact.RIGHT, "other").with(SecurityFact.PERSONAL_DATA, false)),
                                fails(
                                        DataSecurity.PROCESSOR,
                                        "files of a company, and all that is due was done",
                                        aLeak().with(WorkFact.RIGHT, "other")
                                                .with(SecurityFact.PERSONAL_DATA, false)
                                                .with(SecurityFact.SAFEGUARDS, true)),
                                open(
                                        DataSecurity.PROCESSOR,
                                        "files of a company, and what was done is not known",
                                        aLeak().with(WorkFact.RIGHT, "other")
                                                .with(SecurityFact.PERSONAL_DATA, false)
                                                .without(SecurityFact.SAFEGUARDS)),
                                open(
                                        DataSecurity.PROCESSOR_UNDER_PIPL,
                                        "whether it is free of fault is not known",
                                        aLeak().with(SecurityFact.SAFEGUARDS, true)
                                                .without(SecurityFact.FREE_OF_FAULT)),
                                inapplicable(
                                        DataSecurity.PROCESSOR_UNDER_PIPL,
                                        "the law came in November 2021",
                                        of2019(aLeak())),
                                holds(DataSecurity.PROCESSOR, "no excuse is shown in 2023", leaked),
                                holds(DataSecurity.PROCESSOR, "nothing was encrypted in 2019", of2019(aLeak())),
                                fails(
                                        DataSecurity.PROCESSOR,
                                        "all was done in 2019",
                                        of2019(aLeak()).with(SecurityFact.SAFEGUARDS, true)),
                                open(
                                        DataSecurity.PROCESSOR,
                                        "where the data came from is not known",
                                        aLeak().without(SecurityFact.FROM_PROVIDER)),
                                inapplicable(DataSecurity.PROCESSOR, "a platform shows content", aHostedWork()),
                                inapplicable(
                                        DataSecurity.PROCESSOR,
                                        "the papers see a supplementary duty",
                                        aLeak().reading(DisputedPoints.DATA_BREACH, "supplementary")),
                                inapplicable(
                                        DataSecurity.PROCESSOR,
                                        "nor beside the view that it answers in full",
                                        aLeak().with(SecurityFact.THIRD_PARTY_ACT, false)
                                                .reading(DisputedPoints.DATA_BREACH, "full")),
                                holds(
                                        DataSecurity.PROCESSOR,
                                        "without a third person its own fault stays, whatever the papers see",
                                        aLeak().with(SecurityFact.THIRD_PARTY_ACT, false)
                                                .reading(DisputedPoints.DATA_BREACH, "supplementary")),
                                open(
                                                DataSecurity.PROCESSOR,
                                                "who did it is not known",
                                                aLeak().without(SecurityFact.THIRD_PARTY_ACT)
                                                        .reading(DisputedPoints.DATA_BREACH, "supplementary"))
                                        .borneBy(PROVIDER, SecurityFact.THIRD_PARTY_ACT),
                                open(
                                                DataSecurity.PROCESSOR,
                                                "no third person, and how the data were kept is not known",
                                                aLeak().with(SecurityFact.THIRD_PARTY_ACT, false)
                                                        .without(
                                                                SecurityFact.SAFEGUARDS,
                                                                SecurityFact.REMEDIED_AT_ONCE,
                                                                SecurityFact.FREE_OF_FAULT)
                                                        .reading(DisputedPoints.DATA_BREACH, "supplementary"))
                                        .borneBy(PROVIDER, SecurityFact.SAFEGUARDS),
                                holds(
                                        Liability.PREVENTIVE,
                                        "the data are still there to be had",
                                        aLeak().with(ConductFact.STILL_ONLINE, true)),
                                fails(
                                        Liability.PREVENTIVE,
                                        "the data came from somebody else, whatever was done with them",
                                        aLeak().with(SecurityFact.FROM_PROVIDER, false)
                                                .with(ConductFact.STILL_ONLINE, true)
                                                .without(ConductFact.ACT_WITHIN_RIGHT)),
                                holds(
                                        DataSecurity.SUPPLEMENTARY,
                                        "hackers broke in through an open door",
                                        aLeak().reading(DisputedPoints.DATA_BREACH, "supplementary")),
                                fails(
                                        DataSecurity.SUPPLEMENTARY,
                                        "there was no third person",
                                        aLeak().with(SecurityFact.THIRD_PARTY_ACT, false)
                                                .reading(DisputedPoints.DATA_BREACH, "supplementary")),
                                fails(
                                        DataSecurity.SUPPLEMENTARY,
                                        "the door was shut",
                                        aLeak().with(SecurityFact.SAFEGUARDS, true)
                                                .reading(DisputedPoints.DATA_BREACH, "supplementary")),
                                open(
                                        DataSecurity.SUPPLEMENTARY,
                                        "who did it is not known",
                                        aLeak().without(SecurityFact.THIRD_PARTY_ACT)
                                                .reading(DisputedPoints.DATA_BREACH, "supplementary")),
                                inapplicable(DataSecurity.SUPPLEMENTARY, "positive law presumes fault", aLeak()),
                                holds(
                                        DataSecurity.FULL,
                                        "the strict view asks for the whole",
                                        aLeak().reading(DisputedPoints.DATA_BREACH, "full")),
                                fails(
                                        DataSecurity.FULL,
                                        "it shows that it is free of fault",
                                        aLeak().with(SecurityFact.FREE_OF_FAULT, true)
                                                .reading(DisputedPoints.DATA_BREACH, "full")),
                                holds(
                                        DataSecurity.FULL,
                                        "the fault is presumed whatever it answers for",
                                        aLeak().with(SecurityFact.SAFEGUARDS, true)
                                                .with(SecurityFact.FREE_OF_FAULT, false)
                                                .reading(DisputedPoints.DATA_BREACH, "full")),
                                fails(
                                        DataSecurity.FULL,
                                        "in 2019 the data came from elsewhere",
                                        of2019(aLeak())
                                                .with(SecurityFact.FROM_PROVIDER, false)
                                                .reading(DisputedPoints.DATA_BREACH, "full")),
                                fails(
                                        DataSecurity.FULL,
                                        "in 2019 nobody was harmed",
                                        of2019(aLeak())
                                                .with(ConductFact.DAMAGE, false)
                                                .with(ConductFact.LOSS_GREW, false)
                                                .reading(DisputedPoints.DATA_BREACH, "full")),
                                fails(
                                        DataSecurity.FULL,
                                        "the door was shut in 2019",
                                        of2019(aLeak())
                                                .with(SecurityFact.SAFEGUARDS, true)
                                                .reading(DisputedPoints.DATA_BREACH, "full")),
                                open(
                                        DataSecurity.FULL,
                                        "where the data came from is not known",
                                        aLeak().without(SecurityFact.FROM_PROVIDER)
                                                .reading(DisputedPoints.DATA_BREACH, "full")),
                                inapplicable(DataSecurity.FULL, "positive law presumes fault", aLeak()),
                                fails(Liability.NOT_LIABLE, "no excuse is shown in 2023", leaked)))
                .flatMap(examples -> examples);
    }
}
