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
import static org.safeharbor.core.prc.Situation.aRentedServer;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.reasoning.Rule;

/** Measures that do together what each leaves undone; what can be ended, what is shown as one's own, what is kept back. */
final class StepsTogetherExamples {

    private StepsTogetherExamples() {}

    static Stream<Example> all() {
        return Stream.of(inTwoSteps(), toldBesides(), ending(), inItsOwnPlayer(), keptBack(), publicInterest())
                .flatMap(examples -> examples);
    }

    /** A part went on Tuesday 4 April 2023, the rest the day after. */
    private static Situation twoParts() {
        return aDeletedWork()
                .measure("m1", MeasureFact.COVERAGE, "part")
                .measure("m1", MeasureFact.COMPLETES_EARLIER, false)
                .measure("m2")
                .measure("m2", MeasureFact.TAKEN_AT, "2023-04-05")
                .measure("m2", MeasureFact.COVERAGE, "part")
                .measure("m2", MeasureFact.COMPLETES_EARLIER, true);
    }

    private static Stream<Example> inTwoSteps() {
        Rule rule = NecessaryMeasures.EFFECTIVE;
        return Stream.concat(
                Stream.of(
                                holds(rule, "the second step reached the rest", twoParts()),
                                fails(
                                        rule,
                                        "the second step reached some of the rest",
                                        twoParts().measure("m2", MeasureFact.COMPLETES_EARLIER, false)),
                                fails(
                                        rule,
                                        "copies stayed all the same",
                                        twoParts().measure("m2", MeasureFact.COPIES_REMAIN, true)),
                                holds(
                                        rule,
                                        "copies stayed that nobody complained of, and to trace them was out of proportion",
                                        twoParts()
                                                .measure("m2", MeasureFact.COPIES_REMAIN, true)
                                                .measure("m2", MeasureFact.REST_OUT_OF_PROPORTION, true)),
                                fails(
                                                rule,
                                                "a part of a part, and lifted in May",
                                                twoParts()
                                                        .measure("m2", MeasureFact.COMPLETES_EARLIER, false)
                                                        .measure("m2", MeasureFact.ENDED_AT, "2023-05-02"))
                                        .decidedBy("ended"),
                                open(
                                                rule,
                                                "what tracing the copies would have cost is disputed",
                                                twoParts()
                                                        .measure("m2", MeasureFact.COPIES_REMAIN, true)
                                                        .measureStanding(
                                                                "m2",
                                                                MeasureFact.REST_OUT_OF_PROPORTION,
                                                                Standing.said(
                                                                        Position.states(PROVIDER, Value.YES),
                                                                        Position.of(
                                                                                RIGHT_HOLDER, Position.Stance.DENIES))))
                                        .borneBy(PROVIDER, MeasureFact.REST_OUT_OF_PROPORTION),
                                fails(
                                        rule,
                                        "there was no other step",
                                        aDeletedWork()
                                                .measure("m2")
                                                .measure("m1", MeasureFact.COVERAGE, "none")
                                                .measure("m2", MeasureFact.COVERAGE, "part")
                                                .measure("m2", MeasureFact.COMPLETES_EARLIER, true)),
                                fails(
                                        rule,
                                        "it reached nothing",
                                        twoParts().measure("m2", MeasureFact.COVERAGE, "none")),
                                open(rule, "whether the rest went is not known", untold()),
                                unproven(rule, "m2", PROVIDER, MeasureFact.COMPLETES_EARLIER, twoParts()),
                                open(
                                                rule,
                                                "there may have been another step",
                                                aDeletedWork()
                                                        .without(ConductFact.NO_FURTHER_MEASURES)
                                                        .measure("m1", MeasureFact.COVERAGE, "none")
                                                        .measure("m2")
                                                        .measure("m2", MeasureFact.COVERAGE, "part")
                                                        .measure("m2", MeasureFact.COMPLETES_EARLIER, true))
                                        .borneBy(PROVIDER, ConductFact.NO_FURTHER_MEASURES))
                        .map(example -> example.about("m2")),
                Stream.of(
                        fails(rule, "the first step alone left the rest", twoParts())
                                .about("m1"),
                        holds(AnswerToNotice.TAKEN_AFTER_NOTICE, "both steps came in time", twoParts())
                                .about("n1"),
                        fails(
                                        AnswerToNotice.TAKEN_AFTER_NOTICE,
                                        "a single step reached a part",
                                        aDeletedWork().measure("m1", MeasureFact.COVERAGE, "part"))
                                .about("n1")));
    }

    /** What was only told to somebody reached no part, so nobody asks how much of the content that was. */
    private static Stream<Example> toldBesides() {
        Rule rule = NecessaryMeasures.EFFECTIVE;
        Situation besides = aDeletedWork().measure("m2").without(MeasureFact.COVERAGE);
        return Stream.of(
                        fails(rule, "it was passed on besides", half(besides.copy(), "forward")),
                        fails(rule, "the developer was told besides", half(besides.copy(), "contactDeveloper")),
                        fails(rule, "the user was warned besides", half(besides.copy(), "warnUser")),
                        fails(rule, "more was asked for besides", half(besides.copy(), "askForMore")),
                        open(rule, "something was blocked besides", half(besides.copy(), "block")))
                .map(example -> example.about("m1"));
    }

    private static Situation half(Situation situation, String besides) {
        return situation.measure("m1", MeasureFact.COVERAGE, "part").measure("m2", MeasureFact.KIND, besides);
    }

    private static Situation untold() {
        return twoParts().without(MeasureFact.COMPLETES_EARLIER);
    }

    private static Stream<Example> ending() {
        Rule rule = Liability.PREVENTIVE;
        Situation server = aRentedServer().with(ConductFact.STILL_ONLINE, true).with(ProviderFact.REMOVES_ITEMS, false);
        return Stream.of(
                holds(rule, "a host can delete", aHostedWork().with(ConductFact.STILL_ONLINE, true)),
                fails(
                        rule,
                        "the host cannot reach it any more",
                        aHostedWork().with(ConductFact.STILL_ONLINE, true).with(ConductFact.CAN_BE_ENDED, false)),
                open(rule, "whether a lessor can end it in proportion is not known", server.copy()),
                holds(
                        rule,
                        "the lessor can cut off this one site",
                        server.copy().with(ConductFact.CAN_BE_ENDED, true)),
                fails(
                        rule,
                        "the lessor would have to close a whole data centre",
                        server.copy().with(ConductFact.CAN_BE_ENDED, false)),
                holds(
                        rule,
                        "this lessor can remove single files",
                        server.copy().with(ProviderFact.REMOVES_ITEMS, true)),
                holds(
                        rule,
                        "the lessor's own page is its to close",
                        server.copy().with(ConductFact.PROVIDED_BY, "provider")),
                unproven(
                        rule,
                        RIGHT_HOLDER,
                        ConductFact.CAN_BE_ENDED,
                        server.copy().with(ConductFact.CAN_BE_ENDED, true)));
    }

    private static Stream<Example> inItsOwnPlayer() {
        Rule rule = ServiceRole.SUBSTITUTES;
        Situation app = aHostedWork().with(ProviderFact.SERVICE, "search").with(ConductFact.PRESENTS_AS_OWN, true);
        return Stream.of(
                fails(rule, "a link in its own player puts nothing on the network", app.copy()),
                holds(
                        rule,
                        "users take it for the app's own offer",
                        app.copy().reading(DisputedPoints.DIRECT_PROVISION, "perception")),
                fails(
                        rule,
                        "the app leads users to the source",
                        app.copy()
                                .with(ConductFact.PRESENTS_AS_OWN, false)
                                .reading(DisputedPoints.DIRECT_PROVISION, "perception")),
                fails(
                        rule,
                        "a host keeps what users upload",
                        app.copy()
                                .with(ProviderFact.SERVICE, "storage")
                                .reading(DisputedPoints.DIRECT_PROVISION, "perception")),
                open(
                        rule,
                        "how it is shown is not known",
                        app.copy()
                                .without(ConductFact.PRESENTS_AS_OWN)
                                .reading(DisputedPoints.DIRECT_PROVISION, "perception")));
    }

    /** A declaration came on Friday 7 April 2023 and went no further. */
    private static Stream<Example> keptBack() {
        Rule rule = Restoration.RESTORED_TOO_LATE;
        Situation kept = aDeletedWork()
                .declaration("d1")
                .without(DeclarationFact.FORWARDED_AT)
                .declaration("d1", DeclarationFact.FORWARDED, false);
        Situation market = onAMarketplace(kept.copy());
        return Stream.of(
                        holds(rule, "the suit came after twenty-one working days", sued("2023-05-09", market))
                                .decidedBy("never-passed-on"),
                        open(rule, "the suit came on the twentieth working day", sued("2023-05-08", market)),
                        holds(rule, "elsewhere, after twenty-one working days", sued("2023-05-09", kept))
                                .decidedBy("never-passed-on"),
                        open(rule, "elsewhere, on the twentieth working day", sued("2023-05-08", kept)),
                        open(
                                rule,
                                "that it was kept back is not settled",
                                sued("2023-09-01", market).without(DeclarationFact.FORWARDED)),
                        open(
                                rule,
                                "it was put back weeks later",
                                sued("2023-09-01", market)
                                        .declaration("d1", DeclarationFact.RESTORED, true)
                                        .declaration("d1", DeclarationFact.RESTORED_AT, "2023-06-01")),
                        unproven(rule, "d1", USER, DeclarationFact.ARRIVED_AT, sued("2023-09-01", market)))
                .map(example -> example.about("d1"));
    }

    private static Situation sued(String day, Situation situation) {
        return situation.copy().with(CaseFact.FILED_ON, day);
    }

    private static Stream<Example> publicInterest() {
        Situation holder = aHostedWork()
                .with(ReliefFact.INTERIM_SOUGHT, true)
                .with(ReliefFact.RIGHT_STABLE, true)
                .with(ReliefFact.IRREPARABLE_HARM, true)
                .with(ReliefFact.BALANCE_FOR_HOLDER, true)
                .with(ReliefFact.SECURITY_GIVEN, true);
        Situation user = aHostedWork()
                .with(ReliefFact.RESTORING_ORDER_SOUGHT, true)
                .with(ReliefFact.LAWFULNESS_LIKELY, true)
                .with(ReliefFact.USER_IRREPARABLE_HARM, true)
                .with(ReliefFact.BALANCE_FOR_USER, true)
                .with(ReliefFact.USER_SECURITY_GIVEN, true);
        return Stream.of(
                holds(InterimMeasures.ORDER_FOR_HOLDER, "nobody says that the public suffers", holder.copy()),
                fails(
                        InterimMeasures.ORDER_FOR_HOLDER,
                        "many who need the medicine could not get it",
                        holder.copy().with(ReliefFact.ORDER_HARMS_PUBLIC, true)),
                holds(InterimMeasures.ORDER_FOR_USER, "nobody says that the public suffers", user.copy()),
                fails(
                        InterimMeasures.ORDER_FOR_USER,
                        "unsafe goods would come back",
                        user.copy().with(ReliefFact.ORDER_HARMS_PUBLIC, true)));
    }
}
