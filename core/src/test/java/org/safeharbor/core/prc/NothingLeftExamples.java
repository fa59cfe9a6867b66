package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.Side.USER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situation.aRentedServer;
import static org.safeharbor.core.prc.Situations.of2008;
import static org.safeharbor.core.prc.Situations.of2019;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.time.Moment;

/** A notice of what is already gone asks for nothing, and what a notice alone tells reaches no further than the loss. */
final class NothingLeftExamples {

    private NothingLeftExamples() {}

    static Stream<Example> all() {
        return Stream.of(gone(), duties(), reach(), sinceKnowledge(), lifted()).flatMap(examples -> examples);
    }

    /** Deleted on Tuesday 4 April 2023, the day after the notice; the same letter came again on the 10th. */
    private static Situation toldAgain() {
        return aDeletedWork()
                .with(ConductFact.UNTIL, "2023-04-04")
                .with(ConductFact.LOSS_GREW, false)
                .notice("n2")
                .notice("n2", NoticeFact.ARRIVED_AT, "2023-04-10");
    }

    private static Stream<Example> gone() {
        Rule rule = AnswerToNotice.NOTHING_LEFT;
        return Stream.of(
                holds(rule, "it was gone when the letter came again", toldAgain())
                        .about("n2"),
                holds(
                                rule,
                                "the letter came again on the day of the deletion",
                                toldAgain().notice("n2", NoticeFact.ARRIVED_AT, "2023-04-04"))
                        .about("n2"),
                fails(rule, "it was there when the first letter came", toldAgain())
                        .about("n1"),
                fails(rule, "it was still there", toldAgain().with(ConductFact.STILL_ONLINE, true))
                        .about("n2"),
                fails(
                                rule,
                                "the loss grew on, so it was still there",
                                toldAgain().with(ConductFact.LOSS_GREW, true))
                        .about("n2"),
                unproven(rule, "n2", PROVIDER, ConductFact.UNTIL, toldAgain()),
                unproven(rule, "n2", RIGHT_HOLDER, ConductFact.STILL_ONLINE, toldAgain()),
                unproven(rule, "n2", RIGHT_HOLDER, ConductFact.LOSS_GREW, toldAgain()));
    }

    private static Stream<Example> duties() {
        return Stream.concat(
                Stream.of(Harbor.NOTICE_RULE, Harbor.TIMELY, Harbor.EFFECTIVE, Harbor.TYPE_FITTED, Harbor.PROPORTIONATE)
                        .map(rule -> holds(rule, "the second letter asked for nothing more", toldAgain())),
                Stream.of(
                        fails(AnswerToNotice.UNANSWERED_NOTICE, "it was gone when the letter came again", toldAgain())
                                .about("n2"),
                        fails(Knowledge.KNEW, "the second letter asked for nothing more", toldAgain()),
                        fails(
                                Harbor.NOTICE_RULE,
                                "it had come back when the letter came again",
                                toldAgain()
                                        .with(ConductFact.UNTIL, "2023-06-30")
                                        .with(ConductFact.LOSS_GREW, true))));
    }

    /** The user took it down the day after the notice; the provider did nothing. */
    private static Stream<Example> reach() {
        Situation withdrawn =
                aNotifiedWork().with(ConductFact.UNTIL, "2023-04-04").with(ConductFact.LOSS_GREW, false);
        Rule rule = Liability.AIDING_WITH_THE_USER;
        return Stream.of(
                fails(rule, "the notice alone told it, and no loss grew", withdrawn.copy()),
                holds(Liability.NOT_LIABLE, "the notice alone told it, and no loss grew", withdrawn.copy()),
                holds(rule, "the loss grew", withdrawn.copy().with(ConductFact.LOSS_GREW, true)),
                open(
                        rule,
                        "whether the loss grew is not known",
                        withdrawn.copy().without(ConductFact.LOSS_GREW)),
                unproven(rule, RIGHT_HOLDER, ConductFact.LOSS_GREW, withdrawn),
                holds(rule, "it knew apart from any notice", aPushedHit().with(ConductFact.LOSS_GREW, false)),
                fails(
                        Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                        "it knew apart from any notice, and no loss grew",
                        aPushedHit()
                                .with(ConductFact.LOSS_GREW, false)
                                .reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part")),
                fails(
                        EnlargedLoss.UNDER_TORT_LIABILITY_LAW,
                        "a notice was left in 2019 and no loss grew",
                        of2019(withdrawn.copy())
                                .with(ConductFact.STILL_ONLINE, true)
                                .with(CaseFact.FILED_ON, "2019-09-01")),
                fails(
                        Liability.WITH_USER_UNDER_CIVIL_CODE,
                        "the notice alone told it, and no loss grew",
                        withdrawn.copy()),
                fails(
                        Liability.WITH_USER_UNDER_TORT_LIABILITY_LAW,
                        "the notice alone told it, and no loss grew",
                        of2019(withdrawn.copy())
                                .with(ConductFact.STILL_ONLINE, true)
                                .with(CaseFact.FILED_ON, "2019-09-01")),
                fails(
                        Liability.WITH_USER_UNDER_GENERAL_PRINCIPLES,
                        "the notice alone told it, and no loss grew",
                        of2008(withdrawn.copy())
                                .with(ConductFact.STILL_ONLINE, true)
                                .with(CaseFact.FILED_ON, "2008-09-01")),
                fails(
                        Liability.WITH_USER_UNDER_E_COMMERCE_LAW,
                        "the notice alone told it, and no loss grew",
                        withdrawn.copy().with(ProviderFact.SERVICE, "marketplace")),
                fails(
                        Liability.WITH_USER_UNDER_E_COMMERCE_LAW,
                        "told of a mark and left; no text takes that for knowledge",
                        onAMarketplace(aNotifiedWork())),
                fails(
                        Liability.WITH_USER_UNDER_TORT_LIABILITY_LAW,
                        "told of a mark in 2019 and left; no text takes that for knowledge",
                        of2019(aNotifiedWork()).with(WorkFact.RIGHT, "trademark")));
    }

    private static Stream<Example> sinceKnowledge() {
        Rule rule = Liability.DAMAGE_SINCE_KNOWLEDGE;
        return Stream.of(
                holds(rule, "a notice was left and the loss grew", aNotifiedWork()),
                fails(
                        rule,
                        "the loss grew, and nobody had told the provider",
                        aHostedWork().with(ConductFact.LOSS_GREW, true)),
                fails(
                        rule,
                        "nobody had told the provider, so whether the loss grew is not asked",
                        aHostedWork().without(ConductFact.LOSS_GREW)),
                holds(rule, "it knew apart from any notice", aPushedHit().with(ConductFact.LOSS_GREW, false)),
                fails(
                        rule,
                        "a notice was left and no loss grew",
                        aNotifiedWork().with(ConductFact.LOSS_GREW, false)),
                open(rule, "whether the loss grew is not known", aNotifiedWork().without(ConductFact.LOSS_GREW)),
                unproven(rule, RIGHT_HOLDER, ConductFact.LOSS_GREW, aNotifiedWork()));
    }

    /** A mark, taken down on 4 April 2023 and put up again on the 7th; it was there until June. */
    private static Stream<Example> lifted() {
        Rule rule = NecessaryMeasures.EFFECTIVE;
        Situation lifted = onAMarketplace(aDeletedWork()).measure("m1", MeasureFact.ENDED_AT, "2023-04-07");
        Situation gone = lifted.copy().with(ConductFact.UNTIL, "2023-04-07");
        return Stream.of(
                fails(rule, "it was put up again, and nobody had declared anything", lifted.copy())
                        .about("m1")
                        .decidedBy("ended"),
                fails(rule, "it is there still", gone.copy().with(ConductFact.STILL_ONLINE, true))
                        .about("m1")
                        .decidedBy("ended"),
                holds(
                                rule,
                                "what was passed on stays so, whatever ended",
                                aRentedServer()
                                        .notice("n1")
                                        .measure("m1")
                                        .measure("m1", MeasureFact.KIND, "forward")
                                        .measure("m1", MeasureFact.ENDED_AT, "2023-04-07"))
                        .about("m1")
                        .decidedBy("passed-on"),
                fails(
                                rule,
                                "it was put up again, however dear the rest was to trace",
                                lifted.copy().measure("m1", MeasureFact.REST_OUT_OF_PROPORTION, true))
                        .about("m1")
                        .decidedBy("ended"),
                holds(rule, "it was gone when the measure ended", gone.copy()).about("m1"),
                holds(
                                rule,
                                "it was put up again on a declaration",
                                lifted.copy().declaration("d1").declaration("d1", DeclarationFact.RESTORED, true))
                        .about("m1"),
                fails(
                                rule,
                                "there was a declaration, and that is not why",
                                lifted.copy().declaration("d1"))
                        .about("m1"),
                open(
                                rule,
                                "a declaration is said to be missing from the file",
                                lifted.copy().with(ConductFact.NO_FURTHER_DECLARATIONS, false))
                        .about("m1")
                        .borneBy(USER, ConductFact.NO_FURTHER_DECLARATIONS),
                open(
                                rule,
                                "whether it was ended is disputed",
                                lifted.copy()
                                        .measureStanding(
                                                "m1",
                                                MeasureFact.ENDED_AT,
                                                Standing.said(
                                                        Position.states(
                                                                RIGHT_HOLDER,
                                                                new Value.When(
                                                                        Moment.parse("2023-04-07")
                                                                                .orElseThrow())),
                                                        Position.of(PROVIDER, Position.Stance.DENIES))))
                        .about("m1"),
                fails(
                                rule,
                                "nobody said that there was a declaration",
                                lifted.copy().without(ConductFact.NO_FURTHER_DECLARATIONS))
                        .about("m1"),
                unproven(rule, "m1", RIGHT_HOLDER, ConductFact.UNTIL, lifted.copy()),
                fails(Harbor.NOTICE_RULE, "it was put up again, and nobody had declared anything", lifted.copy()),
                holds(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "it was put up again, and nobody had declared anything",
                        lifted.copy()),
                unproven(
                        rule,
                        "m1",
                        PROVIDER,
                        DeclarationFact.RESTORED,
                        lifted.copy().declaration("d1").declaration("d1", DeclarationFact.RESTORED, true)));
    }
}
