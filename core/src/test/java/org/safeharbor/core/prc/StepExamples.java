package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aRentedServer;
import static org.safeharbor.core.prc.Situations.aDeletedHit;
import static org.safeharbor.core.prc.Situations.aWrongNotice;
import static org.safeharbor.core.prc.Situations.in;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.reasoning.Rule;

/**
 * Which of two steps answers where both would, and that a step which a side has to prove answers nothing, if the record
 * closed today, while what it asks is open: the question stays with the court.
 */
final class StepExamples {

    private StepExamples() {}

    static Stream<Example> all() {
        return Stream.of(measures(), times(), restoring(), notices(), order()).flatMap(examples -> examples);
    }

    private static Stream<Example> measures() {
        Rule rule = NecessaryMeasures.EFFECTIVE;
        return Stream.of(open(rule, "how much went is not known", aDeletedWork().without(MeasureFact.COVERAGE)))
                .map(example -> example.about("m1").ifClosedToday());
    }

    private static Stream<Example> times() {
        return Stream.of(
                        open(TimelyMeasures.TIMELY_AFTER_NOTICE, "when it came is not known", undated(aDeletedWork()))
                                .about("n1/m1"),
                        open(TimelyMeasures.TIMELY_AFTER_KNOWLEDGE, "when it came is not known", undated(aDeletedHit()))
                                .about("m1"))
                .map(Example::ifClosedToday);
    }

    private static Situation undated(Situation situation) {
        return situation.without(MeasureFact.TAKEN_AT).reading(DisputedPoints.IN_TIME, "at-once");
    }

    private static Stream<Example> restoring() {
        Rule rule = Restoration.RESTORED_TOO_EARLY;
        Situation restored =
                onAMarketplace(aDeletedWork().declaration("d1")).declaration("d1", DeclarationFact.RESTORED, true);
        return Stream.of(
                        open(rule, "when a market put it back is not known", restored.copy())
                                .ifClosedToday(),
                        open(
                                        rule,
                                        "a market put it back on the fifteenth day or a little later",
                                        restored.copy()
                                                .declaration(
                                                        "d1", DeclarationFact.RESTORED_AT, "2023-04-25/2023-04-27"))
                                .ifClosedToday(),
                        open(
                                rule,
                                "no text knew fifteen days before the E-Commerce Law",
                                in("2018", restored.copy())
                                        .declaration("d1", DeclarationFact.ARRIVED_AT, "2018-04-07")
                                        .declaration("d1", DeclarationFact.FORWARDED_AT, "2018-04-10")
                                        .declaration("d1", DeclarationFact.RESTORED_AT, "2018-05-10")))
                .map(example -> example.about("d1"));
    }

    private static Stream<Example> notices() {
        return Stream.of(NoticeFact.FORGED, NoticeFact.KNOWN_WRONG, NoticeFact.SERIAL_WRONG)
                .map(fact -> fails(
                                WrongNotice.BAD_FAITH_NOTICE,
                                fact.member() + " is not known, and is the user's to prove",
                                onAMarketplace(aWrongNotice()).without(fact))
                        .about("n1")
                        .ifClosedToday());
    }

    private static Stream<Example> order() {
        Situation token = aHostedWork()
                .with(ProviderFact.SERVICE, "nft")
                .with(KnowledgeFact.FAMOUS, true)
                .with(KnowledgeFact.PUSHED, true)
                .reading(DisputedPoints.STAGES_OF_CARE, "all-stages");
        Situation passedOn = aRentedServer().notice("n1").measure("m1").measure("m1", MeasureFact.KIND, "forward");
        Situation stopped = passedOn.copy()
                .measure("m1", MeasureFact.KIND, "suspendService")
                .measure("m1", MeasureFact.GOOD_FAITH, false)
                .reading(DisputedPoints.STAGES_OF_CARE, "all-stages");
        return Stream.of(
                holds(Knowledge.SHOULD_HAVE_KNOWN, "what it pushed was obvious, and nothing was prevented", token)
                        .decidedBy("obvious-and-in-contact"),
                holds(
                                NecessaryMeasures.EFFECTIVE,
                                "a lessor passed the notice on, which is enough at any cost",
                                passedOn.copy().measure("m1", MeasureFact.REST_OUT_OF_PROPORTION, true))
                        .about("m1")
                        .decidedBy("passed-on"),
                fails(NecessaryMeasures.PROPORTIONATE, "a lessor stopped the service, for show", stopped)
                        .about("m1")
                        .decidedBy("not-in-good-faith"));
    }
}
