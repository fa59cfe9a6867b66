package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situations.DISPUTED;
import static org.safeharbor.core.prc.Situations.in;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/**
 * Putting back although the right holder acted, and before the declaration was passed on: to the day, and what stays open
 * while a day is vague or disputed. The declaration reached the holder on Monday 10 April 2023.
 */
final class PuttingBackExamples {

    private static final Rule EARLY = Restoration.RESTORED_TOO_EARLY;
    private static final Rule LATE = Restoration.RESTORED_TOO_LATE;

    private PuttingBackExamples() {}

    static Stream<Example> all() {
        return Stream.of(told(), toldInTwentyWorkingDays(), order(), passedOn(), nothingTaken())
                .flatMap(examples -> examples)
                .map(example -> example.about("d1"));
    }

    static Situation elsewhere(String restored) {
        return aDeletedWork()
                .declaration("d1")
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, restored);
    }

    private static Situation market(String restored) {
        return onAMarketplace(elsewhere(restored));
    }

    static Situation acted(String day, Situation situation) {
        return situation
                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, day);
    }

    /** The fifteenth day is Tuesday 25 April. */
    private static Stream<Example> told() {
        Situation late = acted("2023-04-26", market("2023-04-27"));
        return Stream.of(
                holds(EARLY, "a market was told on the fifteenth day", acted("2023-04-25", market("2023-04-27")))
                        .decidedBy("although-holder-acted"),
                fails(EARLY, "a market was told on the sixteenth day", late.copy())
                        .decidedBy("after-fifteen-days"),
                holds(
                                EARLY,
                                "a market was told on the sixteenth day, the notary had been slow",
                                late.copy().declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true))
                        .decidedBy("although-holder-acted"),
                holds(EARLY, "a market put it back before it was told", acted("2023-04-22", market("2023-04-20")))
                        .decidedBy("within-fifteen-days")
                        .byLaw());
    }

    /** The twentieth working day is Tuesday 9 May. */
    private static Stream<Example> toldInTwentyWorkingDays() {
        Situation before = onAMarketplace(in("2018", aDeletedWork().declaration("d1")))
                .with(CaseFact.DECIDED_ON, "2020-11-02")
                .with(CaseFact.FINAL_ON, "2020-12-01")
                .declaration("d1", DeclarationFact.ARRIVED_AT, "2018-04-06")
                .declaration("d1", DeclarationFact.FORWARDED_AT, "2018-04-09")
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2018-04-27");
        return Stream.of(
                holds(EARLY, "it was told on the twentieth working day", acted("2023-05-09", elsewhere("2023-05-10")))
                        .decidedBy("although-holder-acted"),
                fails(EARLY, "it was told on the day after", acted("2023-05-10", elsewhere("2023-05-11")))
                        .decidedBy("after-twenty-working-days"),
                holds(
                                EARLY,
                                "a market was told after seventeen days, before the E-Commerce Law knew of fifteen",
                                acted("2018-04-26", before))
                        .decidedBy("although-holder-acted"));
    }

    private static Stream<Example> order() {
        return Stream.of(
                holds(
                                EARLY,
                                "the holder had sued before, and the work was back before the holder heard",
                                acted("2023-04-07", elsewhere("2023-04-08")))
                        .decidedBy("before-it-was-passed-on")
                        .byLaw(),
                open(
                        EARLY,
                        "told and put back in one month, nobody says which came first",
                        acted("2023-04", elsewhere("2023-04"))),
                open(EARLY, "nobody says on which day of the year it was put back", elsewhere("2023"))
                        .borneBy(PROVIDER, DeclarationFact.RESTORED_AT),
                fails(
                                EARLY,
                                "the patent was shown to be void, whatever the declaration lacks",
                                market("2023-04-12")
                                        .with(WorkFact.RIGHT, "patent")
                                        .with(ConductFact.PATENT_SHOWN_VOID, true)
                                        .declaration("d1", DeclarationFact.EVIDENCE, false))
                        .decidedBy("patent-shown-void"));
    }

    /** The declaration came on 10 April and nobody says on which day it was passed on, or whether it was. */
    private static Stream<Example> passedOn() {
        Situation undated = elsewhere("2023-04-20")
                .with(ProviderFact.SERVICE, "platform")
                .without(DeclarationFact.FORWARDED_AT)
                .declaration("d1", DeclarationFact.ARRIVED_AT, "2023-04-10");
        Situation disputed = undated.copy().declarationStanding("d1", DeclarationFact.FORWARDED, DISPUTED);
        Situation kept = undated.copy().declaration("d1", DeclarationFact.FORWARDED, false);
        return Stream.of(
                unproven(EARLY, "d1", PROVIDER, DeclarationFact.FORWARDED_AT, undated),
                open(EARLY, "whether it was passed on is disputed", disputed.copy())
                        .borneBy(RIGHT_HOLDER, DeclarationFact.FORWARDED),
                open(LATE, "whether it was passed on is disputed", disputed.copy())
                        .borneBy(PROVIDER, DeclarationFact.FORWARDED),
                fails(
                                LATE,
                                "it was kept, and back on the fifteenth day",
                                kept.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-25"))
                        .decidedBy("before-it-was-passed-on"),
                open(
                        LATE,
                        "it was kept, and back on the sixteenth day",
                        kept.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-26")));
    }

    /** What was never taken off comes back only where somebody says so. */
    private static Stream<Example> nothingTaken() {
        Situation passedOn = market("2023-04-12").measure("m1", MeasureFact.KIND, "forward");
        Situation unsaid = passedOn.copy().without(DeclarationFact.RESTORED, DeclarationFact.RESTORED_AT);
        return Stream.of(
                inapplicable(EARLY, "the complaint had only been passed on", unsaid.copy()),
                open(
                        EARLY,
                        "it had been deleted, and nobody says whether it came back",
                        unsaid.copy().measure("m1", MeasureFact.KIND, "delete")),
                open(
                        EARLY,
                        "nobody says whether it had been taken off, nor whether it came back",
                        unsaid.copy().without(ConductFact.NO_FURTHER_MEASURES)),
                open(
                                EARLY,
                                "whether it came back is disputed",
                                passedOn.copy().declarationStanding("d1", DeclarationFact.RESTORED, DISPUTED))
                        .borneBy(RIGHT_HOLDER, DeclarationFact.RESTORED),
                holds(EARLY, "it is said to have come back all the same", passedOn.copy()));
    }
}
