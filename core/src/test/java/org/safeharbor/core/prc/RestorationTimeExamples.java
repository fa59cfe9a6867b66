package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.WorkFact;

/** Whether what was taken away came back too early or too late. */
final class RestorationTimeExamples {

    private RestorationTimeExamples() {}

    static Stream<Example> all() {
        return Stream.of(tooEarly(), tooLate(), some()).flatMap(examples -> examples);
    }

    private static Stream<Example> tooEarly() {
        Situation declared = aDeletedWork().declaration("d1");
        Situation restored = declared.copy()
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-12");
        return Stream.of(
                        open(
                                Restoration.RESTORED_TOO_EARLY,
                                "two days are for the court outside platforms",
                                restored.copy()),
                        open(
                                Restoration.RESTORED_TOO_EARLY,
                                "the cap is for intellectual property only",
                                restored.copy()
                                        .with(WorkFact.RIGHT, "reputation")
                                        .declaration("d1", DeclarationFact.RESTORED_AT, "2023-06-30")),
                        fails(
                                Restoration.RESTORED_TOO_EARLY,
                                "the Regulation restores at once under one reading",
                                restored.copy().reading(DisputedPoints.RESTORATION, "immediate")),
                        open(
                                Restoration.RESTORED_TOO_EARLY,
                                "ten days are for the court",
                                restored.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-20")),
                        fails(
                                Restoration.RESTORED_TOO_EARLY,
                                "twenty working days had passed",
                                restored.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-05-11")),
                        open(
                                Restoration.RESTORED_TOO_EARLY,
                                "the twentieth working day is not past",
                                restored.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-05-09")),
                        holds(
                                Restoration.RESTORED_TOO_EARLY,
                                "the holder had sued",
                                restored.copy()
                                        .declaration("d1", DeclarationFact.RESTORED_AT, "2023-06-11")
                                        .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                                        .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2023-05-02")),
                        fails(
                                Restoration.RESTORED_TOO_EARLY,
                                "the holder sued the month after",
                                restored.copy()
                                        .declaration("d1", DeclarationFact.RESTORED_AT, "2023-06-11")
                                        .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                                        .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2023-07-10")),
                        open(
                                Restoration.RESTORED_TOO_EARLY,
                                "the holder sued, nobody knows when",
                                restored.copy()
                                        .declaration("d1", DeclarationFact.RESTORED_AT, "2023-06-11")
                                        .declaration("d1", DeclarationFact.HOLDER_ACTED, true)),
                        holds(
                                Restoration.RESTORED_TOO_EARLY,
                                "a platform waited fourteen days",
                                onAMarketplace(restored.copy())
                                        .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-24")),
                        fails(
                                Restoration.RESTORED_TOO_EARLY,
                                "a platform waited sixteen days",
                                onAMarketplace(restored.copy())
                                        .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-26")),
                        inapplicable(Restoration.RESTORED_TOO_EARLY, "nothing was put back", declared.copy()),
                        open(
                                        Restoration.RESTORED_TOO_EARLY,
                                        "it was taken away, and nobody knows whether it was put back",
                                        declared.copy().without(DeclarationFact.RESTORED))
                                .borneBy(Side.RIGHT_HOLDER, DeclarationFact.RESTORED))
                .map(example -> example.about("d1"));
    }

    private static Stream<Example> tooLate() {
        Situation declared = aDeletedWork().declaration("d1");
        Situation restored = declared.copy()
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-12");
        return Stream.of(
                        holds(Restoration.RESTORED_TOO_LATE, "it was never put back", declared.copy()),
                        fails(
                                Restoration.RESTORED_TOO_LATE,
                                "the holder had sued within the month",
                                told(declared.copy(), "2023-05-08")),
                        fails(
                                Restoration.RESTORED_TOO_LATE,
                                "it was told on the twentieth working day",
                                told(declared.copy(), "2023-05-09")),
                        open(
                                Restoration.RESTORED_TOO_LATE,
                                "it was told on the twenty-first working day",
                                told(declared.copy(), "2023-05-10")),
                        open(
                                Restoration.RESTORED_TOO_LATE,
                                "a platform was told after twenty working days, however slow the notary was",
                                told(onAMarketplace(declared.copy()), "2023-05-10")
                                        .declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true)),
                        open(
                                Restoration.RESTORED_TOO_LATE,
                                "the holder sued in summer, and until then nothing was put back",
                                told(declared.copy(), "2023-07-10")),
                        fails(
                                Restoration.RESTORED_TOO_LATE,
                                "the holder had sued before it was told of the declaration",
                                told(declared.copy(), "2023-04-08")),
                        fails(
                                Restoration.RESTORED_TOO_LATE,
                                "a platform was told on the fifteenth day",
                                told(onAMarketplace(declared.copy()), "2023-04-25")),
                        open(
                                Restoration.RESTORED_TOO_LATE,
                                "a platform was told on the sixteenth day",
                                told(onAMarketplace(declared.copy()), "2023-04-26")),
                        fails(
                                Restoration.RESTORED_TOO_LATE,
                                "a platform was told on the sixteenth day, the notary had been slow",
                                told(onAMarketplace(declared.copy()), "2023-04-26")
                                        .declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true)),
                        open(
                                Restoration.RESTORED_TOO_LATE,
                                "the holder sued, nobody knows when",
                                declared.copy().declaration("d1", DeclarationFact.HOLDER_ACTED, true)),
                        open(
                                Restoration.RESTORED_TOO_LATE,
                                "it was put back within the month",
                                restored.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-05-09")),
                        open(
                                Restoration.RESTORED_TOO_LATE,
                                "it was put back in summer",
                                restored.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-07-01")))
                .map(example -> example.about("d1"));
    }

    private static Stream<Example> some() {
        Situation declared = aDeletedWork().declaration("d1");
        Situation restored = declared.copy()
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-12");
        return Stream.of(
                holds(
                        Restoration.SOME_RESTORED_TOO_EARLY,
                        "a platform waited two days",
                        onAMarketplace(restored.copy())),
                fails(Restoration.SOME_RESTORED_TOO_EARLY, "nobody declared anything", aDeletedWork()),
                open(
                        Restoration.SOME_RESTORED_TOO_EARLY,
                        "whether it was put back is not known",
                        declared.copy().without(DeclarationFact.RESTORED)),
                fails(Harbor.NOTICE_RULE, "a platform put it back after two days", onAMarketplace(restored.copy())),
                holds(Restoration.SOME_RESTORED_TOO_LATE, "it was never put back", declared.copy()),
                fails(Restoration.SOME_RESTORED_TOO_LATE, "nobody declared anything", aDeletedWork()),
                open(
                        Restoration.SOME_RESTORED_TOO_LATE,
                        "whether it was put back is not known",
                        declared.copy().without(DeclarationFact.RESTORED)));
    }

    private static Situation told(Situation declared, String day) {
        return declared.declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, day);
    }
}
