package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situations.DISPUTED;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Of content that is gone, or that a measure did not touch, what is left of it is not asked, and counts once it is said. */
final class WithinReachExamples {

    private WithinReachExamples() {}

    static Stream<Example> all() {
        return Stream.of(tellsOnly(), takenAway(), ended()).flatMap(examples -> examples);
    }

    /** To tell somebody something reaches no part of the content; how much of it is not asked. */
    private static Stream<Example> tellsOnly() {
        Rule rule = NecessaryMeasures.EFFECTIVE;
        Situation passedOn = aDeletedWork()
                .without(MeasureFact.COVERAGE, MeasureFact.COPIES_REMAIN)
                .measure("m1", MeasureFact.KIND, "forward");
        Situation unlisted = passedOn.copy().with(ProviderFact.SERVICE, "generative");
        return Stream.of(
                        open(rule, "a host passed the notice on, and nobody says what that reached", passedOn.copy()),
                        holds(
                                rule,
                                "a lessor of servers passed the notice on",
                                passedOn.copy()
                                        .with(ProviderFact.SERVICE, "cloud")
                                        .with(ProviderFact.SEES_CONTENT, false)),
                        open(rule, "a service of no listed kind passed the notice on", unlisted.copy()),
                        holds(
                                rule,
                                "it is said that this ended all of it",
                                unlisted.copy()
                                        .measure("m1", MeasureFact.COVERAGE, "all")
                                        .measure("m1", MeasureFact.COPIES_REMAIN, false)),
                        fails(
                                rule,
                                "it is said that a part stayed",
                                unlisted.copy().measure("m1", MeasureFact.COVERAGE, "part")))
                .map(example -> example.about("m1"));
    }

    /** What was taken away whole is not within reach, until somebody says that it is. */
    private static Stream<Example> takenAway() {
        Situation gone = aDeletedWork().without(ConductFact.STILL_ONLINE);
        Situation portrait = gone.copy()
                .with(WorkFact.RIGHT, "personality")
                .with(ReliefFact.INTERIM_SOUGHT, true)
                .with(ReliefFact.IRREPARABLE_HARM, true);
        return Stream.of(
                fails(Liability.PREVENTIVE, "all of it was deleted and no copy stayed", gone.copy()),
                holds(
                        Liability.PREVENTIVE,
                        "all of it was deleted, and it is there again",
                        aDeletedWork().with(ConductFact.STILL_ONLINE, true)),
                open(Liability.PREVENTIVE, "part of it was deleted", measured(gone, MeasureFact.COVERAGE, "part")),
                open(Liability.PREVENTIVE, "copies stayed", measured(gone, MeasureFact.COPIES_REMAIN, true)),
                open(
                        Liability.PREVENTIVE,
                        "whether copies stayed is not known",
                        gone.copy().without(MeasureFact.COPIES_REMAIN)),
                open(Liability.PREVENTIVE, "it was put back", measured(gone, MeasureFact.ENDED_AT, "2023-05-02")),
                open(Liability.PREVENTIVE, "the user was warned", measured(gone, MeasureFact.KIND, "warnUser")),
                open(Liability.PREVENTIVE, "nothing was done", aNotifiedWork().without(ConductFact.STILL_ONLINE)),
                fails(InterimMeasures.ORDER_FOR_PERSON, "all of it was deleted and no copy stayed", portrait.copy()),
                open(
                        InterimMeasures.ORDER_FOR_PERSON,
                        "part of it was deleted",
                        measured(portrait, MeasureFact.COVERAGE, "part")));
    }

    /** What ended on a day that is told is there no more, until somebody says that it is or asks that it be stopped. */
    private static Stream<Example> ended() {
        Rule rule = Liability.PREVENTIVE;
        Situation ended = aNotifiedWork().without(ConductFact.STILL_ONLINE, ReliefFact.STOP_SOUGHT);
        return Stream.of(
                fails(rule, "it ended in June, and nobody asks that it be stopped", ended.copy()),
                fails(
                        rule,
                        "it ended in June, and it is said that nobody asks for a stop",
                        ended.copy().with(ReliefFact.STOP_SOUGHT, false)),
                open(
                                rule,
                                "somebody asks that it be stopped, so that it may only have been last seen in June",
                                ended.copy().with(ReliefFact.STOP_SOUGHT, true))
                        .borneBy(RIGHT_HOLDER, ConductFact.STILL_ONLINE),
                open(rule, "when it ended is not told", ended.copy().without(ConductFact.UNTIL)),
                open(
                        rule,
                        "the parties dispute whether a stop is sought",
                        ended.copy().standing(ReliefFact.STOP_SOUGHT, DISPUTED)),
                holds(rule, "it is there still", ended.copy().with(ConductFact.STILL_ONLINE, true)),
                holds(rule, "it threatens to come again", ended.copy().with(ConductFact.ONGOING_DANGER, true)),
                open(
                        rule,
                        "the parties dispute whether it is there",
                        ended.copy().standing(ConductFact.STILL_ONLINE, DISPUTED)));
    }

    private static Situation measured(Situation situation, MeasureFact fact, Object value) {
        return situation.copy().measure("m1", fact, value);
    }
}
