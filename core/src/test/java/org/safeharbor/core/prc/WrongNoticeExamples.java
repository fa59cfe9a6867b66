package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.Side.USER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situations.DISPUTED;
import static org.safeharbor.core.prc.Situations.aWrongNotice;
import static org.safeharbor.core.prc.Situations.in;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** What the sender of a wrong notice answers for. */
final class WrongNoticeExamples {

    private WrongNoticeExamples() {}

    static Stream<Example> all() {
        return Stream.of(wrongNotices(), eachElement()).flatMap(examples -> examples);
    }

    private static Stream<Example> wrongNotices() {
        Stream<Example> ofNotice = Stream.of(
                        holds(
                                WrongNotice.GOOD_FAITH,
                                "the sender checked its title",
                                aWrongNotice().notice("n1", NoticeFact.SENDER_GOOD_FAITH, true)),
                        fails(WrongNotice.GOOD_FAITH, "the sender checked nothing", aWrongNotice()),
                        fails(
                                WrongNotice.GOOD_FAITH,
                                "the privilege is for intellectual property",
                                aWrongNotice()
                                        .notice("n1", NoticeFact.SENDER_GOOD_FAITH, true)
                                        .with(WorkFact.RIGHT, "reputation")),
                        open(
                                WrongNotice.GOOD_FAITH,
                                "what the sender checked is not known",
                                aWrongNotice().without(NoticeFact.SENDER_GOOD_FAITH)),
                        holds(
                                WrongNotice.BAD_FAITH_NOTICE,
                                "the seal was forged",
                                aWrongNotice().notice("n1", NoticeFact.FORGED, true)),
                        holds(
                                WrongNotice.BAD_FAITH_NOTICE,
                                "the sender knew",
                                aWrongNotice().notice("n1", NoticeFact.KNOWN_WRONG, true)),
                        fails(WrongNotice.BAD_FAITH_NOTICE, "it was a single slip", aWrongNotice()),
                        open(
                                WrongNotice.BAD_FAITH_NOTICE,
                                "it was one of many slips",
                                aWrongNotice().notice("n1", NoticeFact.SERIAL_WRONG, true)),
                        holds(WrongNotice.SENDER_AT_FAULT, "the sender was careless", aWrongNotice()),
                        fails(
                                WrongNotice.SENDER_AT_FAULT,
                                "the sender took care",
                                aWrongNotice().notice("n1", NoticeFact.CARELESS, false)),
                        holds(
                                WrongNotice.SENDER_AT_FAULT,
                                "care is no excuse under the strict reading",
                                aWrongNotice()
                                        .notice("n1", NoticeFact.CARELESS, false)
                                        .reading(DisputedPoints.WRONG_NOTICE, "strict")),
                        fails(
                                WrongNotice.SENDER_AT_FAULT,
                                "carelessness is not intent",
                                aWrongNotice().reading(DisputedPoints.WRONG_NOTICE, "intent")),
                        holds(
                                WrongNotice.SENDER_AT_FAULT,
                                "a forger intends",
                                aWrongNotice()
                                        .notice("n1", NoticeFact.FORGED, true)
                                        .reading(DisputedPoints.WRONG_NOTICE, "intent")),
                        holds(
                                WrongNotice.SENDER_AT_FAULT,
                                "who is careless does not rebut the presumption",
                                aWrongNotice()
                                        .notice("n1", NoticeFact.SENDER_GOOD_FAITH, true)
                                        .reading(DisputedPoints.WRONG_NOTICE, "presumed")),
                        holds(
                                WrongNotice.SENDER_AT_FAULT,
                                "nor who left out the care that everybody takes",
                                ofUnknownCare()
                                        .notice("n1", NoticeFact.SENDER_GOOD_FAITH, true)
                                        .notice("n1", NoticeFact.GROSSLY_CARELESS, true)
                                        .reading(DisputedPoints.WRONG_NOTICE, "presumed")),
                        holds(
                                WrongNotice.SENDER_AT_FAULT,
                                "nor who knew better",
                                ofUnknownFaith()
                                        .notice("n1", NoticeFact.CARELESS, false)
                                        .notice("n1", NoticeFact.KNOWN_WRONG, true)
                                        .reading(DisputedPoints.WRONG_NOTICE, "presumed")),
                        open(
                                WrongNotice.SENDER_AT_FAULT,
                                "it took care, and whether it knew better is not known",
                                ofUnknownFaith()
                                        .without(NoticeFact.KNOWN_WRONG)
                                        .notice("n1", NoticeFact.CARELESS, false)
                                        .reading(DisputedPoints.WRONG_NOTICE, "presumed")),
                        open(
                                WrongNotice.SENDER_AT_FAULT,
                                "it took care, and its good faith is disputed",
                                aWrongNotice()
                                        .notice("n1", NoticeFact.CARELESS, false)
                                        .noticeStanding("n1", NoticeFact.SENDER_GOOD_FAITH, DISPUTED)
                                        .reading(DisputedPoints.WRONG_NOTICE, "presumed")),
                        open(
                                WrongNotice.SENDER_AT_FAULT,
                                "it acted in good faith, and its care is disputed",
                                aWrongNotice()
                                        .notice("n1", NoticeFact.SENDER_GOOD_FAITH, true)
                                        .noticeStanding("n1", NoticeFact.CARELESS, DISPUTED)
                                        .reading(DisputedPoints.WRONG_NOTICE, "presumed")),
                        open(
                                WrongNotice.SENDER_AT_FAULT,
                                "a forged paper, brought with care: good faith may still be shown",
                                ofUnknownFaith()
                                        .notice("n1", NoticeFact.CARELESS, false)
                                        .notice("n1", NoticeFact.FORGED, true)
                                        .reading(DisputedPoints.WRONG_NOTICE, "presumed")),
                        fails(
                                WrongNotice.SENDER_AT_FAULT,
                                "care rebuts the presumption",
                                ofUnknownFaith()
                                        .notice("n1", NoticeFact.CARELESS, false)
                                        .reading(DisputedPoints.WRONG_NOTICE, "presumed")),
                        open(
                                        WrongNotice.SENDER_AT_FAULT,
                                        "fault is presumed under one reading",
                                        ofUnknownFaith()
                                                .without(NoticeFact.CARELESS)
                                                .reading(DisputedPoints.WRONG_NOTICE, "presumed"))
                                .borneBy(RIGHT_HOLDER, NoticeFact.CARELESS),
                        fails(
                                WrongNotice.SENDER_AT_FAULT,
                                "good faith rebuts the presumption",
                                ofUnknownCare()
                                        .notice("n1", NoticeFact.SENDER_GOOD_FAITH, true)
                                        .reading(DisputedPoints.WRONG_NOTICE, "presumed")),
                        open(
                                WrongNotice.SENDER_AT_FAULT,
                                "what care was taken is not known",
                                aWrongNotice().without(NoticeFact.CARELESS)),
                        holds(WrongNotice.SENDER_LIABLE, "a careless notice cost a shop its sales", aWrongNotice()),
                        fails(
                                WrongNotice.SENDER_LIABLE,
                                "the notice was right",
                                aWrongNotice().notice("n1", NoticeFact.WRONG, false)),
                        holds(
                                WrongNotice.SENDER_LIABLE,
                                "nothing was taken away, and it cost the provider to look into it",
                                aWrongNotice().notice("n1", NoticeFact.LED_TO_MEASURES, false)),
                        holds(
                                WrongNotice.SENDER_LIABLE,
                                "somebody lost, whether by measures or not",
                                aWrongNotice().without(NoticeFact.LED_TO_MEASURES)),
                        fails(
                                WrongNotice.SENDER_LIABLE,
                                "nothing was taken away, and nobody says that it cost anything",
                                aWrongNotice()
                                        .without(NoticeFact.CAUSED_LOSS)
                                        .notice("n1", NoticeFact.LED_TO_MEASURES, false)),
                        open(
                                WrongNotice.SENDER_LIABLE,
                                "nothing was taken away, and whether it cost anything is disputed",
                                aWrongNotice()
                                        .noticeStanding("n1", NoticeFact.CAUSED_LOSS, DISPUTED)
                                        .notice("n1", NoticeFact.LED_TO_MEASURES, false)),
                        fails(
                                WrongNotice.SENDER_LIABLE,
                                "before the Civil Code nothing was taken away",
                                in("2019", aWrongNotice().notice("n1", NoticeFact.LED_TO_MEASURES, false))),
                        holds(
                                WrongNotice.SENDER_LIABLE,
                                "before the Civil Code something was taken away",
                                in("2019", aWrongNotice())),
                        fails(
                                WrongNotice.SENDER_LIABLE,
                                "nobody lost by it",
                                aWrongNotice().notice("n1", NoticeFact.CAUSED_LOSS, false)),
                        fails(
                                WrongNotice.SENDER_LIABLE,
                                "the sender took care",
                                aWrongNotice().notice("n1", NoticeFact.CARELESS, false)),
                        fails(
                                WrongNotice.SENDER_LIABLE,
                                "the sender acted in good faith",
                                aWrongNotice().notice("n1", NoticeFact.SENDER_GOOD_FAITH, true)),
                        open(
                                WrongNotice.SENDER_LIABLE,
                                "whether it was wrong is not known",
                                aWrongNotice().without(NoticeFact.WRONG, ConductFact.LICENSED)))
                .map(example -> example.about("n1"));
        Stream<Example> ofDispute = Stream.of(
                holds(WrongNotice.SOME_SENDER_LIABLE, "a careless notice cost a shop its sales", aWrongNotice()),
                fails(
                        WrongNotice.SOME_SENDER_LIABLE,
                        "the notice was right",
                        aWrongNotice().notice("n1", NoticeFact.WRONG, false)),
                open(
                        WrongNotice.SOME_SENDER_LIABLE,
                        "whether it was wrong is not known",
                        aWrongNotice().without(NoticeFact.WRONG, ConductFact.LICENSED)),
                holds(
                        WrongNotice.DOUBLED,
                        "a forger stopped a merchant",
                        onAMarketplace(aWrongNotice().notice("n1", NoticeFact.FORGED, true))),
                fails(
                        WrongNotice.DOUBLED,
                        "a forger stopped nobody, which cost the platform only",
                        onAMarketplace(aWrongNotice()
                                .notice("n1", NoticeFact.FORGED, true)
                                .notice("n1", NoticeFact.LED_TO_MEASURES, false))),
                open(
                        WrongNotice.DOUBLED,
                        "whether a forger stopped a merchant is not known",
                        onAMarketplace(aWrongNotice()
                                .without(NoticeFact.LED_TO_MEASURES)
                                .notice("n1", NoticeFact.FORGED, true))),
                unproven(
                        WrongNotice.DOUBLED,
                        USER,
                        NoticeFact.LED_TO_MEASURES,
                        onAMarketplace(aWrongNotice().notice("n1", NoticeFact.FORGED, true))),
                fails(WrongNotice.DOUBLED, "it was a single slip", onAMarketplace(aWrongNotice())),
                open(
                        WrongNotice.DOUBLED,
                        "it was one of many slips",
                        onAMarketplace(aWrongNotice().notice("n1", NoticeFact.SERIAL_WRONG, true))),
                inapplicable(
                        WrongNotice.DOUBLED,
                        "a platform is no marketplace",
                        aWrongNotice().notice("n1", NoticeFact.FORGED, true)));
        return Stream.concat(ofNotice, ofDispute);
    }

    private static Situation ofUnknownFaith() {
        return aWrongNotice().without(NoticeFact.SENDER_GOOD_FAITH);
    }

    private static Situation ofUnknownCare() {
        return aWrongNotice().without(NoticeFact.CARELESS);
    }

    private static Stream<Example> eachElement() {
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
                        holds(
                                fault,
                                "forged, which the sender may not have known",
                                forged.copy().without(NoticeFact.SENDER_GOOD_FAITH)),
                        fails(
                                fault,
                                "forged by others, whom the sender trusted after it had checked",
                                forged.copy().notice("n1", NoticeFact.SENDER_GOOD_FAITH, true)),
                        holds(
                                fault,
                                "forged by others, whom the sender trusted without care",
                                forged.copy()
                                        .notice("n1", NoticeFact.SENDER_GOOD_FAITH, true)
                                        .notice("n1", NoticeFact.CARELESS, true)),
                        open(
                                fault,
                                "forged, and whether the sender trusted in good faith is disputed",
                                forged.copy().noticeStanding("n1", NoticeFact.SENDER_GOOD_FAITH, DISPUTED)),
                        open(
                                fault,
                                "intent: forged, and good faith is disputed",
                                intent.copy()
                                        .notice("n1", NoticeFact.FORGED, true)
                                        .noticeStanding("n1", NoticeFact.SENDER_GOOD_FAITH, DISPUTED)),
                        holds(
                                fault,
                                "intent: forged, and nobody speaks of good faith",
                                intent.copy()
                                        .notice("n1", NoticeFact.FORGED, true)
                                        .without(NoticeFact.SENDER_GOOD_FAITH)),
                        fails(
                                fault,
                                "intent: forged by others",
                                intent.copy()
                                        .notice("n1", NoticeFact.FORGED, true)
                                        .notice("n1", NoticeFact.SENDER_GOOD_FAITH, true)),
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
                                        "forged, which the sender may not have known",
                                        forged.copy().without(NoticeFact.SENDER_GOOD_FAITH))
                                .decidedBy("forged"),
                        fails(
                                        WrongNotice.BAD_FAITH_NOTICE,
                                        "forged by others, the sender being in good faith",
                                        forged.copy().notice("n1", NoticeFact.SENDER_GOOD_FAITH, true))
                                .decidedBy("good-faith"),
                        open(
                                WrongNotice.BAD_FAITH_NOTICE,
                                "forged, and whether the sender was in good faith is disputed",
                                forged.copy().noticeStanding("n1", NoticeFact.SENDER_GOOD_FAITH, DISPUTED)),
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
