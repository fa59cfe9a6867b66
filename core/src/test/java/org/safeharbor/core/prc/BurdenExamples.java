package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.Side.USER;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.aLeak;
import static org.safeharbor.core.prc.Situations.aWrongNotice;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CareFact;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.WorkFact;

/** Who has to prove what, rule by rule: a fact that is not known is missing for that side. */
final class BurdenExamples {

    private BurdenExamples() {}

    static Stream<Example> all() {
        return Stream.of(care(), data(), access(), platform(), declarations(), wrong(), relief(), times(), lists())
                .flatMap(examples -> examples);
    }

    static Stream<Example> care() {
        Situation work = aHostedWork();
        return Stream.of(
                unproven(DutyOfCare.HIGHER_DUTY_ORDERED, RIGHT_HOLDER, ConductFact.DIRECT_BENEFIT, work),
                unproven(DutyOfCare.HIGHER_DUTY_BY_CASES, RIGHT_HOLDER, ProviderFact.RECOMMENDS, work),
                unproven(DutyOfCare.SUBJECT_RAISES, RIGHT_HOLDER, KnowledgeFact.PROFESSIONAL, work),
                unproven(DutyOfCare.OBJECT_RAISES, RIGHT_HOLDER, KnowledgeFact.FAMOUS, work),
                unproven(
                        DutyOfCare.OBJECT_RAISES,
                        PROVIDER,
                        KnowledgeFact.UNKNOWN_WORK,
                        work.copy().with(KnowledgeFact.FAMOUS, true)),
                unproven(DutyOfCare.BEHAVIOUR_RAISES, RIGHT_HOLDER, KnowledgeFact.EDITED, work),
                unproven(
                        DutyOfCare.BEHAVIOUR_RAISES,
                        PROVIDER,
                        KnowledgeFact.NEUTRAL_FUNCTION,
                        work.copy().with(KnowledgeFact.EDITED, true)),
                unproven(
                        DutyOfCare.BEHAVIOUR_RAISES,
                        PROVIDER,
                        KnowledgeFact.ORDINARY_PLACE,
                        work.copy().with(KnowledgeFact.EDITED, true)),
                unproven(DutyOfCare.BEFORE, PROVIDER, KnowledgeFact.EFFECTIVE_PREVENTION, work),
                unproven(DutyOfCare.DURING, PROVIDER, CareFact.COOPERATED, work),
                unproven(DutyOfCare.CARE_IS_NOT_REVIEW, PROVIDER, CareFact.NO_REVIEW, work),
                unproven(DutyOfCare.CAPARO, RIGHT_HOLDER, CareFact.FAIR_TO_IMPOSE, work));
    }

    static Stream<Example> data() {
        Situation leak = aLeak();
        return Stream.of(
                unproven(
                        ServiceRole.LEAK_CASE,
                        RIGHT_HOLDER,
                        SecurityFact.LEAK,
                        leak.copy().without(ConductFact.PROVIDED_BY)),
                unproven(DataSecurity.ATTRIBUTED, RIGHT_HOLDER, SecurityFact.FROM_PROVIDER, leak),
                unproven(DataSecurity.SECURITY_DUTY_BREACHED, RIGHT_HOLDER, SecurityFact.SAFEGUARDS, leak),
                unproven(
                        DataSecurity.NO_FAULT,
                        PROVIDER,
                        SecurityFact.FREE_OF_FAULT,
                        leak.copy().with(SecurityFact.SAFEGUARDS, true)),
                unproven(DataSecurity.PROCESSOR_UNDER_PIPL, RIGHT_HOLDER, SecurityFact.PERSONAL_DATA, leak),
                unproven(
                        DataSecurity.SUPPLEMENTARY,
                        RIGHT_HOLDER,
                        SecurityFact.THIRD_PARTY_ACT,
                        leak.copy().reading(DisputedPoints.DATA_BREACH, "supplementary")));
    }

    static Stream<Example> access() {
        Situation access = aHostedWork()
                .with(ProviderFact.SERVICE, "access")
                .with(ProviderFact.SELECTS, false)
                .with(ProviderFact.FORWARDS_AUTOMATICALLY, true);
        Situation cache = aHostedWork()
                .with(ProviderFact.SERVICE, "cache")
                .with(ProviderFact.FORWARDS_AUTOMATICALLY, true)
                .with(ProviderFact.LEAVES_ACCESS_DATA, true)
                .with(ProviderFact.FOLLOWS_ORIGIN, true);
        return Stream.of(
                unproven(Harbor.ACCESS_CONDITIONS, PROVIDER, ProviderFact.SELECTS, access),
                unproven(Harbor.CACHE_CONDITIONS, PROVIDER, ProviderFact.FOLLOWS_ORIGIN, cache),
                unproven(
                        Harbor.SEARCH_CONDITIONS,
                        PROVIDER,
                        WorkFact.RIGHT,
                        aHostedWork().with(ProviderFact.SERVICE, "search")),
                unproven(Harbor.SPECIAL_CONDITIONS, PROVIDER, WorkFact.RIGHT, aHostedWork()),
                unproven(
                        QualifiedNotice.ACCESS_EXEMPT,
                        PROVIDER,
                        ProviderFact.SERVICE,
                        aNotifiedWork().reading(DisputedPoints.ACCESS_PROVIDERS, "no")));
    }

    static Stream<Example> platform() {
        Situation market = onAMarketplace(aNotifiedWork())
                .notice("n1", NoticeFact.WRITTEN, true)
                .notice("n1", NoticeFact.AUTHORITY, true);
        Situation defective = aNotifiedWork()
                .notice("n1", NoticeFact.EVIDENCE, "weak")
                .reading(DisputedPoints.DEFECTIVE_NOTICE, "react");
        return Stream.of(
                unproven(
                        ServiceRole.E_COMMERCE_PLATFORM,
                        RIGHT_HOLDER,
                        ConductFact.CONTENT_SERVICE,
                        market.copy().with(WorkFact.RIGHT, "dissemination")),
                unproven(QualifiedNotice.COMPLETE_FOR_PLATFORM, "n1", RIGHT_HOLDER, NoticeFact.TRUTH_STATEMENT, market),
                unproven(
                        QualifiedNotice.DEFECTIVE_BUT_OBLIGES,
                        "n1",
                        RIGHT_HOLDER,
                        NoticeFact.TRUTH_STATEMENT,
                        defective),
                unproven(
                        AnswerToNotice.REACTED,
                        "n1",
                        PROVIDER,
                        MeasureFact.TAKEN_AT,
                        defective.copy().measure("m1")),
                unproven(
                        NecessaryMeasures.ESCALATED,
                        PROVIDER,
                        MeasureFact.KIND,
                        aDeletedWork().with(KnowledgeFact.KNOWN_REPEATER, true)),
                unproven(Fault.INDUCEMENT, RIGHT_HOLDER, ConductFact.INDUCES, aHostedWork()),
                unproven(
                        Fault.CAUSATION,
                        RIGHT_HOLDER,
                        ConductFact.DIRECT_BENEFIT,
                        aPushedHit()
                                .with(ConductFact.SUPPORT_FURTHERED, false)
                                .with(ProviderFact.REMOVES_ITEMS, true)));
    }

    static Stream<Example> declarations() {
        Situation declared = aDeletedWork().declaration("d1");
        Situation restored = declared.copy()
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-12");
        return Stream.of(
                unproven(
                        Declarations.PROCEDURE_EXISTS,
                        USER,
                        WorkFact.RIGHT,
                        declared.copy().with(ConductFact.FROM, "2008-03-01").with(ConductFact.UNTIL, "2010-06-30")),
                unproven(Declarations.QUALIFIED_DECLARATION, "d1", USER, DeclarationFact.EVIDENCE, declared),
                unproven(
                        Restoration.RESTORED_TOO_EARLY,
                        "d1",
                        PROVIDER,
                        WorkFact.RIGHT,
                        restored.copy().reading(DisputedPoints.RESTORATION, "immediate")),
                unproven(Restoration.RESTORED_TOO_EARLY, "d1", RIGHT_HOLDER, DeclarationFact.HOLDER_ACTED, restored),
                unproven(
                        Restoration.RESTORED_TOO_EARLY,
                        "d1",
                        RIGHT_HOLDER,
                        DeclarationFact.RESTORED_AT,
                        onAMarketplace(restored.copy())),
                unproven(Restoration.RESTORED_TOO_EARLY, "d1", PROVIDER, DeclarationFact.RESTORED_AT, restored),
                unproven(Restoration.RESTORED_TOO_LATE, "d1", PROVIDER, DeclarationFact.HOLDER_ACTED, declared),
                unproven(Restoration.RESTORED_TOO_LATE, "d1", USER, DeclarationFact.RESTORED, declared),
                unproven(
                        WrongDeclaration.DECLARANT_LIABLE,
                        "d1",
                        RIGHT_HOLDER,
                        DeclarationFact.BAD_FAITH,
                        restored.copy()
                                .declaration("d1", DeclarationFact.WRONG, true)
                                .declaration("d1", DeclarationFact.CAUSED_LOSS, true)));
    }

    static Stream<Example> wrong() {
        Situation wrong = aWrongNotice();
        return Stream.of(
                unproven(WrongNotice.GOOD_FAITH, "n1", RIGHT_HOLDER, NoticeFact.SENDER_GOOD_FAITH, wrong),
                unproven(
                        WrongNotice.GOOD_FAITH,
                        "n1",
                        RIGHT_HOLDER,
                        NoticeFact.KNOWN_WRONG,
                        wrong.copy().without(NoticeFact.SENDER_GOOD_FAITH)),
                unproven(WrongNotice.BAD_FAITH_NOTICE, "n1", USER, NoticeFact.FORGED, wrong),
                unproven(WrongNotice.BAD_FAITH_NOTICE, "n1", USER, NoticeFact.KNOWN_WRONG, wrong),
                unproven(WrongNotice.BAD_FAITH_NOTICE, "n1", USER, NoticeFact.SERIAL_WRONG, wrong),
                unproven(WrongNotice.SENDER_AT_FAULT, "n1", USER, NoticeFact.CARELESS, wrong),
                unproven(
                        WrongNotice.SENDER_AT_FAULT,
                        "n1",
                        RIGHT_HOLDER,
                        NoticeFact.SENDER_GOOD_FAITH,
                        wrong.copy().without(NoticeFact.CARELESS).reading(DisputedPoints.WRONG_NOTICE, "presumed")),
                unproven(WrongNotice.SENDER_LIABLE, "n1", USER, NoticeFact.CAUSED_LOSS, wrong));
    }

    static Stream<Example> relief() {
        Situation asked = aPushedHit()
                .with(ReliefFact.APOLOGY_SOUGHT, true)
                .with(ReliefFact.MENTAL_HARM_SOUGHT, true)
                .with(ReliefFact.PUNITIVE_SOUGHT, true)
                .with(ReliefFact.SERIOUS_CIRCUMSTANCES, true)
                .with(ReliefFact.DISCLOSURE_SOUGHT, true)
                .with(ReliefFact.INTERIM_SOUGHT, true)
                .with(ReliefFact.RIGHT_STABLE, true)
                .with(ReliefFact.BALANCE_FOR_HOLDER, true)
                .with(ReliefFact.SECURITY_GIVEN, true);
        Situation personal = asked.copy().with(WorkFact.RIGHT, "personality");
        Situation late = aPushedHit()
                .with(WorkFact.RIGHT, "trademark")
                .with(ConductFact.FROM, "2020-03-01")
                .with(CaseFact.LIMITATION_PLEADED, true)
                .with(CaseFact.FILED_ON, "2023-05-02");
        return Stream.of(
                unproven(Relief.TIME_BARRED, PROVIDER, CaseFact.HOLDER_KNEW_AT, late),
                unproven(Relief.APOLOGY_GRANTED, RIGHT_HOLDER, WorkFact.RIGHT, asked),
                unproven(
                        Relief.APOLOGY_GRANTED,
                        RIGHT_HOLDER,
                        WorkFact.RIGHT,
                        asked.copy().with(ConductFact.PROVIDED_BY, "provider")),
                unproven(Relief.APOLOGY_GRANTED, RIGHT_HOLDER, ReliefFact.APOLOGY_SOUGHT, personal),
                unproven(Relief.MENTAL_HARM_GRANTED, RIGHT_HOLDER, ConductFact.SERIOUS_MENTAL_HARM, personal),
                unproven(Relief.PUNITIVE_GRANTED, RIGHT_HOLDER, ReliefFact.INTENT, asked),
                unproven(
                        Relief.CLOSURE_GRANTED,
                        RIGHT_HOLDER,
                        ReliefFact.CLOSURE_SOUGHT,
                        asked.copy().found(Relief.CLOSURE_GRANTED.id(), "", true)),
                unproven(Relief.DISCLOSURE_GRANTED, RIGHT_HOLDER, ConductFact.USER_KNOWN_TO_HOLDER, asked),
                unproven(InterimMeasures.ORDER_FOR_HOLDER, RIGHT_HOLDER, ReliefFact.IRREPARABLE_HARM, asked),
                unproven(Relief.REDUCED, PROVIDER, ConductFact.HOLDER_AT_FAULT, asked));
    }

    /** The time of a measure: what speaks against it is the right holder's, what speaks for it the provider's. */
    static Stream<Example> times() {
        Situation undated =
                aDeletedWork().without(MeasureFact.BEFORE_SUIT).measure("m1", MeasureFact.TAKEN_AT, "2023-05-04");
        Situation hit = aPushedHit().measure("m1").measure("m1", MeasureFact.TAKEN_AT, "2023-03-10");
        return Stream.of(
                unproven(TimelyMeasures.TIMELY_AFTER_NOTICE, "n1/m1", RIGHT_HOLDER, CaseFact.FILED_ON, undated),
                unproven(
                        TimelyMeasures.TIMELY_AFTER_KNOWLEDGE,
                        "m1",
                        RIGHT_HOLDER,
                        CaseFact.FILED_ON,
                        hit.copy().without(MeasureFact.BEFORE_SUIT)),
                unproven(
                        TimelyMeasures.TIMELY_AFTER_KNOWLEDGE,
                        "m1",
                        RIGHT_HOLDER,
                        CaseFact.FILED_ON,
                        hit.copy().without(MeasureFact.BEFORE_SUIT, KnowledgeFact.KNOWN_FROM)));
    }

    /** Whether there was a further notice, declaration or measure than the file names. */
    static Stream<Example> lists() {
        Situation market = onAMarketplace(aHostedWork());
        return Stream.of(
                unproven(
                        QualifiedNotice.SOME_CURABLE_NOTICE,
                        RIGHT_HOLDER,
                        ConductFact.NO_FURTHER_NOTICES,
                        aHostedWork()),
                unproven(
                        QualifiedNotice.SOME_INEFFECTIVE_NOTICE,
                        RIGHT_HOLDER,
                        ConductFact.NO_FURTHER_NOTICES,
                        aHostedWork()),
                unproven(QualifiedNotice.SOME_COMPLETE_NOTICE, RIGHT_HOLDER, ConductFact.NO_FURTHER_NOTICES, market),
                unproven(
                        AnswerToNotice.SOME_INDIFFERENCE,
                        RIGHT_HOLDER,
                        ConductFact.NO_FURTHER_NOTICES,
                        aHostedWork().reading(DisputedPoints.DEFECTIVE_NOTICE, "react")),
                unproven(WrongNotice.SOME_SENDER_LIABLE, RIGHT_HOLDER, ConductFact.NO_FURTHER_NOTICES, aHostedWork()),
                unproven(WrongNotice.DOUBLED, RIGHT_HOLDER, ConductFact.NO_FURTHER_NOTICES, market),
                unproven(
                        NecessaryMeasures.ESCALATED,
                        PROVIDER,
                        ConductFact.NO_FURTHER_MEASURES,
                        aHostedWork().with(KnowledgeFact.KNOWN_REPEATER, true)),
                unproven(AnswerToNotice.REACTED, "n1", PROVIDER, ConductFact.NO_FURTHER_MEASURES, aNotifiedWork()));
    }
}
