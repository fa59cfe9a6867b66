package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situation.aRentedServer;

import java.util.Map;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.CareFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Each alternative by itself is enough, and each element is needed. */
final class ElementExamples {

    private ElementExamples() {}

    static Stream<Example> all() {
        return Stream.of(care(), notices(), restoration(), conditions(), fault(), relief(), wrongNotices())
                .flatMap(examples -> examples);
    }

    private static Situation onAMarketplace(Situation situation) {
        return situation.with(ProviderFact.SERVICE, "marketplace").with(WorkFact.RIGHT, "trademark");
    }

    private static Stream<Example> enough(Rule rule, Situation lacking, Fact... alternatives) {
        return Stream.of(alternatives)
                .map(fact -> holds(
                        rule, fact.id() + " alone is enough", lacking.copy().with(fact, true)));
    }

    static Stream<Example> care() {
        Situation work = aHostedWork().with(CareFact.COOPERATED, false);
        Situation foreseen = work.copy()
                .with(CareFact.HARM_FORESEEABLE, true)
                .with(CareFact.CLOSE_RELATION, true)
                .with(CareFact.FAIR_TO_IMPOSE, true);
        Situation edited = work.copy().with(KnowledgeFact.EDITED, true);
        Situation reviewed = work.copy()
                .with(ProviderFact.RECOMMENDS, false)
                .with(ProviderFact.REVIEWS_SUBMISSIONS, true)
                .with(ProviderFact.SHARES_REVENUE, true);
        return Stream.of(
                        enough(
                                DutyOfCare.SUBJECT_RAISES,
                                work,
                                KnowledgeFact.PROFESSIONAL,
                                KnowledgeFact.CHEAP_PREVENTION,
                                KnowledgeFact.OWN_REVIEW),
                        enough(
                                DutyOfCare.OBJECT_RAISES,
                                work,
                                KnowledgeFact.HOT_WORK,
                                KnowledgeFact.FAMOUS,
                                KnowledgeFact.FACIALLY_UNLAWFUL),
                        enough(
                                DutyOfCare.BEHAVIOUR_RAISES,
                                work,
                                KnowledgeFact.EDITED,
                                KnowledgeFact.PUSHED,
                                ConductFact.DIRECT_BENEFIT),
                        enough(
                                DutyOfCare.BEFORE,
                                work,
                                KnowledgeFact.EFFECTIVE_PREVENTION,
                                KnowledgeFact.TITLE_CHECK,
                                KnowledgeFact.MASS_UPLOADS),
                        enough(DutyOfCare.DURING, work, CareFact.COOPERATED, KnowledgeFact.QUICK_CHANNEL),
                        Stream.of(CareFact.HARM_FORESEEABLE, CareFact.CLOSE_RELATION, CareFact.FAIR_TO_IMPOSE)
                                .map(limb -> fails(
                                        DutyOfCare.CAPARO,
                                        limb.id() + " is missing",
                                        foreseen.copy().with(limb, false))),
                        Stream.of(
                                fails(
                                        DutyOfCare.BEHAVIOUR_RAISES,
                                        "it stood in an ordinary place",
                                        edited.copy().with(KnowledgeFact.ORDINARY_PLACE, true)),
                                holds(DutyOfCare.HIGHER_DUTY_BY_CASES, "it reviews and shares", reviewed),
                                fails(
                                        DutyOfCare.HIGHER_DUTY_BY_CASES,
                                        "it reviews and does not share",
                                        reviewed.copy().with(ProviderFact.SHARES_REVENUE, false)),
                                fails(
                                        DutyOfCare.HIGHER_DUTY_BY_CASES,
                                        "it shares and does not review",
                                        reviewed.copy().with(ProviderFact.REVIEWS_SUBMISSIONS, false))))
                .flatMap(examples -> examples);
    }

    static Stream<Example> notices() {
        Situation market = onAMarketplace(aNotifiedWork())
                .notice("n1", NoticeFact.WRITTEN, true)
                .notice("n1", NoticeFact.AUTHORITY, true);
        Situation patent = market.copy().with(WorkFact.RIGHT, "patent").notice("n1", NoticeFact.COMPARISON, true);
        Situation defective = aNotifiedWork()
                .notice("n1", NoticeFact.EVIDENCE, "weak")
                .reading(DisputedPoints.DEFECTIVE_NOTICE, "react");
        Situation older = aNotifiedWork().with(ConductFact.FROM, "2008-03-01").with(ConductFact.UNTIL, "2010-06-30");
        Rule complete = QualifiedNotice.COMPLETE_FOR_PLATFORM;
        Rule obliges = QualifiedNotice.DEFECTIVE_BUT_OBLIGES;
        Map<NoticeFact, Object> elements = Map.of(
                NoticeFact.IDENTITY, false,
                NoticeFact.TITLE_PROOF, false,
                NoticeFact.EVIDENCE, "none",
                NoticeFact.LOCATION, "none",
                NoticeFact.NATURE, "withdrawn");
        Stream<Example> ofNotice = Stream.of(
                        elements.entrySet().stream()
                                .map(lacking -> fails(
                                        QualifiedNotice.UNDER_GENERAL_PRINCIPLES,
                                        lacking.getKey() + " is missing",
                                        older.copy().notice("n1", lacking.getKey(), lacking.getValue()))),
                        Stream.of(NoticeFact.WRITTEN, NoticeFact.AUTHORITY, NoticeFact.TRUTH_STATEMENT)
                                .map(lacking -> fails(
                                        complete,
                                        lacking + " is missing",
                                        market.copy().notice("n1", lacking, false))),
                        Stream.of(
                                holds(complete, "a patent complaint brings a comparison", patent),
                                fails(
                                        complete,
                                        "the notice brings no evidence",
                                        market.copy().notice("n1", NoticeFact.EVIDENCE, "none")),
                                fails(
                                        QualifiedNotice.CURABLE_NOTICE,
                                        "an early warning cannot be cured",
                                        aNotifiedWork()
                                                .notice("n1", NoticeFact.EVIDENCE, "none")
                                                .notice("n1", NoticeFact.NATURE, "earlyWarning")),
                                holds(obliges, "weak evidence under a statement of truth", defective.copy()),
                                fails(
                                        obliges,
                                        "it is anonymous",
                                        defective.copy().notice("n1", NoticeFact.IDENTITY, false)),
                                fails(
                                        obliges,
                                        "no title is shown",
                                        defective.copy().notice("n1", NoticeFact.TITLE_PROOF, false)),
                                fails(
                                        obliges,
                                        "it was withdrawn",
                                        defective.copy().notice("n1", NoticeFact.NATURE, "withdrawn")),
                                inapplicable(
                                        obliges,
                                        "a platform is no base layer",
                                        aNotifiedWork()
                                                .notice("n1", NoticeFact.EVIDENCE, "weak")
                                                .reading(DisputedPoints.BASIC_PROVIDERS, "always-forward")),
                                inapplicable(
                                        obliges,
                                        "a lessor of servers, under positive law",
                                        aRentedServer().notice("n1").notice("n1", NoticeFact.EVIDENCE, "weak")),
                                fails(
                                        NecessaryMeasures.REACTED,
                                        "all that was done came before the notice",
                                        defective
                                                .copy()
                                                .measure("m1")
                                                .measure("m1", MeasureFact.TAKEN_AT, "2023-04-01")
                                                .found(NecessaryMeasures.TIMELY_AFTER_NOTICE.id(), "n1/m1", true)),
                                fails(
                                        NecessaryMeasures.REACTED,
                                        "the answer came after the suit",
                                        defective.copy().measure("m1").measure("m1", MeasureFact.BEFORE_SUIT, false))))
                .flatMap(examples -> examples)
                .map(example -> example.about("n1"));
        return Stream.concat(
                ofNotice,
                Stream.of(inapplicable(
                        QualifiedNotice.SOME_COMPLETE_NOTICE, "a platform is no marketplace", aNotifiedWork())));
    }

    static Stream<Example> restoration() {
        Situation restored = aDeletedWork()
                .declaration("d1")
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-12");
        Situation market = onAMarketplace(restored.copy());
        Rule early = Restoration.RESTORED_TOO_EARLY;
        Stream<Example> untold = Stream.of(
                        Restoration.SOME_RESTORED_TOO_EARLY,
                        Restoration.SOME_RESTORED_TOO_LATE,
                        WrongDeclaration.SOME_DECLARANT_LIABLE)
                .flatMap(rule -> Stream.of(
                        fails(
                                rule,
                                "nobody said that there was a declaration",
                                aDeletedWork().without(ConductFact.NO_FURTHER_DECLARATIONS)),
                        open(
                                rule,
                                "there is said to be one that is not on file",
                                aDeletedWork().with(ConductFact.NO_FURTHER_DECLARATIONS, false))));
        Stream<Example> ofDeclaration = Stream.of(
                        fails(
                                        early,
                                        "the Regulation restores at once, whatever the holder did",
                                        restored.copy()
                                                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                                                .reading(DisputedPoints.RESTORATION, "immediate"))
                                .decidedBy("at-once-by-regulation"),
                        holds(
                                        early,
                                        "the Regulation is for network rights only",
                                        market.copy().reading(DisputedPoints.RESTORATION, "immediate"))
                                .decidedBy("within-fifteen-days"),
                        holds(
                                        early,
                                        "the holder had sued, whatever the day",
                                        market.copy().declaration("d1", DeclarationFact.HOLDER_ACTED, true))
                                .decidedBy("although-holder-acted"),
                        holds(
                                        early,
                                        "a market put it back on the fifteenth day",
                                        market.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-25"))
                                .decidedBy("within-fifteen-days"),
                        fails(
                                        early,
                                        "a market put it back on the sixteenth day",
                                        market.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-26"))
                                .decidedBy("after-fifteen-days"),
                        fails(
                                        early,
                                        "a market put a copyright work back in summer",
                                        onAMarketplace(restored.copy())
                                                .with(WorkFact.RIGHT, "dissemination")
                                                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-07-03"))
                                .decidedBy("after-fifteen-days"),
                        fails(
                                        early,
                                        "a market put it back in summer",
                                        market.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-07-03"))
                                .decidedBy("after-fifteen-days"),
                        open(
                                early,
                                "a platform put it back on the twentieth working day",
                                restored.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-05-09")),
                        fails(
                                        early,
                                        "a platform put it back on the twenty-first working day",
                                        restored.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-05-10"))
                                .decidedBy("after-twenty-working-days"))
                .map(example -> example.about("d1"));
        Situation older = aDeletedWork().declaration("d1");
        Stream<Example> procedure = Stream.of(
                fails(
                        Declarations.PROCEDURE_EXISTS,
                        "platforms had none before the E-Commerce Law",
                        onAMarketplace(older.copy())
                                .with(ConductFact.FROM, "2018-03-01")
                                .with(ConductFact.UNTIL, "2018-12-31")),
                fails(
                        Declarations.PROCEDURE_EXISTS,
                        "network rights had none before the Regulation",
                        older.copy().with(ConductFact.FROM, "2006-03-01").with(ConductFact.UNTIL, "2006-06-30")),
                fails(
                        Harbor.STORAGE_CONDITIONS,
                        "a deleted work was put back in spite of a suit",
                        restored.copy().declaration("d1", DeclarationFact.HOLDER_ACTED, true)),
                fails(Harbor.NOTICE_RULE, "all was done, and undone on the fifteenth day", diligent("2023-04-25")),
                holds(Harbor.NOTICE_RULE, "all was done, and undone on the sixteenth day", diligent("2023-04-26")),
                Example.unproven(early, "d1", Side.RIGHT_HOLDER, DeclarationFact.RESTORED, restored));
        return Stream.of(ofDeclaration, untold, procedure).flatMap(examples -> examples);
    }

    /** A market that passed the notice on, deleted the offer, and put it back on this day after a declaration. */
    private static Situation diligent(String restoredAt) {
        return onAMarketplace(aDeletedWork())
                .measure("m2")
                .measure("m2", MeasureFact.KIND, "forward")
                .declaration("d1")
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, restoredAt);
    }

    static Stream<Example> conditions() {
        return Stream.of("access", "cache", "search")
                .map(service ->
                        aHostedWork().with(ProviderFact.SERVICE, service).with(WorkFact.RIGHT, "trademark"))
                .flatMap(situation -> Stream.of(
                                Harbor.ACCESS_CONDITIONS, Harbor.CACHE_CONDITIONS, Harbor.SEARCH_CONDITIONS)
                        .map(rule -> inapplicable(rule, "a mark is not a right of dissemination", situation)));
    }

    static Stream<Example> fault() {
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

    static Stream<Example> relief() {
        Situation hidden =
                aHostedWork().with(ReliefFact.DISCLOSURE_SOUGHT, true).with(ConductFact.USER_KNOWN_TO_HOLDER, false);
        Situation urgent = aHostedWork()
                .with(ReliefFact.INTERIM_SOUGHT, true)
                .with(ReliefFact.IRREPARABLE_HARM, true)
                .with(ReliefFact.RIGHT_STABLE, true)
                .with(ReliefFact.BALANCE_FOR_HOLDER, true)
                .with(ReliefFact.SECURITY_GIVEN, true);
        return Stream.of(
                fails(
                        Relief.DISCLOSURE_GRANTED,
                        "a qualified notice about a lawful upload does not move a court",
                        hidden.copy().notice("n1").with(ConductFact.LICENSED, true)),
                holds(
                        Relief.DISCLOSURE_GRANTED,
                        "a qualified notice is enough for direct disclosure, whatever came out later",
                        hidden.copy()
                                .notice("n1")
                                .with(ConductFact.LICENSED, true)
                                .reading(DisputedPoints.DISCLOSURE, "direct")),
                holds(InterimMeasures.ORDER_FOR_HOLDER, "the court may order it", urgent)
                        .byDiscretion());
    }

    static Stream<Example> wrongNotices() {
        Situation wrong = aDeletedWork()
                .notice("n1", NoticeFact.WRONG, true)
                .notice("n1", NoticeFact.LED_TO_MEASURES, true)
                .notice("n1", NoticeFact.CAUSED_LOSS, true)
                .notice("n1", NoticeFact.CARELESS, false)
                .notice("n1", NoticeFact.FORGED, false)
                .notice("n1", NoticeFact.KNOWN_WRONG, false)
                .notice("n1", NoticeFact.SERIAL_WRONG, false)
                .notice("n1", NoticeFact.SENDER_GOOD_FAITH, false);
        Rule fault = WrongNotice.SENDER_AT_FAULT;
        Situation intent = wrong.copy().reading(DisputedPoints.WRONG_NOTICE, "intent");
        Situation forged = wrong.copy().notice("n1", NoticeFact.FORGED, true);
        Stream<Example> ofNotice = Stream.of(
                        open(
                                WrongNotice.BAD_FAITH_NOTICE,
                                "whether it is forged is not known",
                                wrong.copy().without(NoticeFact.FORGED)),
                        open(
                                WrongNotice.BAD_FAITH_NOTICE,
                                "whether it was known to be wrong is not known",
                                wrong.copy().without(NoticeFact.KNOWN_WRONG)),
                        fails(
                                fault,
                                "careful, and good faith is not shown, but fault is not presumed",
                                wrong.copy().reading(DisputedPoints.WRONG_NOTICE, "fault")),
                        fails(
                                fault,
                                "presumed, and good faith is shown in spite of a forged paper",
                                forged.copy()
                                        .notice("n1", NoticeFact.SENDER_GOOD_FAITH, true)
                                        .reading(DisputedPoints.WRONG_NOTICE, "presumed")),
                        holds(fault, "careless", wrong.copy().notice("n1", NoticeFact.CARELESS, true)),
                        holds(fault, "known to be wrong", wrong.copy().notice("n1", NoticeFact.KNOWN_WRONG, true)),
                        holds(fault, "forged", forged),
                        fails(fault, "careful", wrong.copy()),
                        holds(fault, "intent: known", intent.copy().notice("n1", NoticeFact.KNOWN_WRONG, true)),
                        holds(fault, "intent: forged", intent.copy().notice("n1", NoticeFact.FORGED, true)),
                        fails(fault, "intent: careless", intent.copy().notice("n1", NoticeFact.CARELESS, true)),
                        holds(
                                fault,
                                "presumed, and no good faith is shown",
                                wrong.copy().reading(DisputedPoints.WRONG_NOTICE, "presumed")),
                        fails(
                                fault,
                                "presumed, and good faith is shown",
                                wrong.copy()
                                        .notice("n1", NoticeFact.SENDER_GOOD_FAITH, true)
                                        .reading(DisputedPoints.WRONG_NOTICE, "presumed")),
                        holds(
                                        WrongNotice.BAD_FAITH_NOTICE,
                                        "forged and known",
                                        forged.copy().notice("n1", NoticeFact.KNOWN_WRONG, true))
                                .decidedBy("forged"),
                        holds(
                                        WrongNotice.BAD_FAITH_NOTICE,
                                        "known",
                                        wrong.copy().notice("n1", NoticeFact.KNOWN_WRONG, true))
                                .decidedBy("known-wrong"),
                        holds(
                                        WrongNotice.BAD_FAITH_NOTICE,
                                        "forged, one of many",
                                        forged.copy().notice("n1", NoticeFact.SERIAL_WRONG, true))
                                .decidedBy("forged"))
                .map(example -> example.about("n1"));
        return Stream.concat(
                ofNotice,
                Stream.of(
                        fails(
                                WrongNotice.DOUBLED,
                                "a forged notice that was right",
                                onAMarketplace(forged.copy().notice("n1", NoticeFact.WRONG, false))),
                        inapplicable(
                                WrongNotice.DOUBLED,
                                "before the E-Commerce Law",
                                onAMarketplace(forged.copy())
                                        .with(ConductFact.FROM, "2018-03-01")
                                        .with(ConductFact.UNTIL, "2018-12-31")),
                        holds(
                                        WrongDeclaration.PUNITIVE,
                                        "the court may punish a forged declaration on a market",
                                        onAMarketplace(aDeletedWork()
                                                .declaration("d1")
                                                .declaration("d1", DeclarationFact.WRONG, true)
                                                .declaration("d1", DeclarationFact.BAD_FAITH, true)
                                                .declaration("d1", DeclarationFact.CAUSED_LOSS, true)
                                                .declaration("d1", DeclarationFact.RESTORED, true)
                                                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-06-12")))
                                .byDiscretion()));
    }
}
