package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.Side.USER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situations.aWrongDeclaration;
import static org.safeharbor.core.prc.Situations.in;
import static org.safeharbor.core.prc.Situations.of2019;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Whether a declaration of non-infringement obliges, and what follows from a wrong one. */
final class DeclarationExamples {

    private DeclarationExamples() {}

    static Stream<Example> all() {
        return Stream.of(declarations(), badFaith(), punished(), missing(), location())
                .flatMap(examples -> examples);
    }

    private static Stream<Example> declarations() {
        Situation declared = aDeletedWork().declaration("d1");
        Situation restored = declared.copy()
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-12");
        Stream<Example> ofDeclaration = Stream.of(
                        holds(Declarations.QUALIFIED_DECLARATION, "evidence and identity are there", declared.copy()),
                        fails(
                                Declarations.QUALIFIED_DECLARATION,
                                "it is anonymous",
                                declared.copy().declaration("d1", DeclarationFact.IDENTITY, false)),
                        fails(
                                Declarations.QUALIFIED_DECLARATION,
                                "it brings nothing",
                                declared.copy().declaration("d1", DeclarationFact.EVIDENCE, false)),
                        open(
                                Declarations.QUALIFIED_DECLARATION,
                                "it is not on file",
                                declared.copy().without(DeclarationFact.EVIDENCE)),
                        inapplicable(
                                Declarations.QUALIFIED_DECLARATION,
                                "marks had no procedure outside platforms before 2021",
                                of2019(declared.copy()).with(WorkFact.RIGHT, "trademark")),
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
                                restored.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-07-01")),
                        holds(WrongDeclaration.DECLARANT_LIABLE, "the user forged a licence", aWrongDeclaration()),
                        fails(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "the user was right",
                                aWrongDeclaration().declaration("d1", DeclarationFact.WRONG, false)),
                        fails(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "the user believed it",
                                aWrongDeclaration().declaration("d1", DeclarationFact.BAD_FAITH, false)),
                        fails(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "nothing was put back",
                                aWrongDeclaration()
                                        .without(DeclarationFact.RESTORED_AT)
                                        .declaration("d1", DeclarationFact.RESTORED, false)),
                        fails(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "nobody lost by it",
                                aWrongDeclaration().declaration("d1", DeclarationFact.CAUSED_LOSS, false)),
                        open(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "what the user knew is not known",
                                aWrongDeclaration().without(DeclarationFact.BAD_FAITH)))
                .map(example -> example.about("d1"));
        Stream<Example> ofDispute = Stream.of(
                holds(
                        Declarations.PROCEDURE_EXISTS,
                        "the Civil Code has it for all rights",
                        declared.copy().with(WorkFact.RIGHT, "reputation")),
                holds(
                        Declarations.PROCEDURE_EXISTS,
                        "the Regulation had it for network rights",
                        of2019(declared.copy())),
                holds(
                        Declarations.PROCEDURE_EXISTS,
                        "the E-Commerce Law had it for platforms",
                        onAMarketplace(of2019(declared.copy()))),
                fails(
                        Declarations.PROCEDURE_EXISTS,
                        "reputation had none before 2021",
                        of2019(declared.copy()).with(WorkFact.RIGHT, "reputation")),
                open(
                        Declarations.PROCEDURE_EXISTS,
                        "when it happened is not known",
                        declared.copy()
                                .with(WorkFact.RIGHT, "reputation")
                                .without(ConductFact.FROM, ConductFact.UNTIL)),
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
                        declared.copy().without(DeclarationFact.RESTORED)),
                holds(Restoration.REMOVAL_JUSTIFIED, "a complete notice came", aDeletedWork()),
                fails(
                        Restoration.REMOVAL_JUSTIFIED,
                        "nobody complained",
                        aHostedWork().measure("m1")),
                open(
                        Restoration.REMOVAL_JUSTIFIED,
                        "the annexes are missing",
                        aDeletedWork().without(NoticeFact.EVIDENCE)),
                holds(WrongDeclaration.SOME_DECLARANT_LIABLE, "the user forged a licence", aWrongDeclaration()),
                fails(WrongDeclaration.SOME_DECLARANT_LIABLE, "nobody declared anything", aDeletedWork()),
                open(
                        WrongDeclaration.SOME_DECLARANT_LIABLE,
                        "what the user knew is not known",
                        aWrongDeclaration().without(DeclarationFact.BAD_FAITH)),
                holds(
                        WrongDeclaration.PUNITIVE,
                        "the user of a marketplace forged a licence",
                        onAMarketplace(aWrongDeclaration())),
                fails(WrongDeclaration.PUNITIVE, "nobody declared anything", onAMarketplace(aDeletedWork())),
                open(
                        WrongDeclaration.PUNITIVE,
                        "what the user knew is not known",
                        onAMarketplace(aWrongDeclaration()).without(DeclarationFact.BAD_FAITH)),
                inapplicable(WrongDeclaration.PUNITIVE, "a platform is no marketplace", aWrongDeclaration()));
        return Stream.concat(ofDeclaration, ofDispute);
    }

    /** What shows bad faith, the first ground that is met first, and what is open while nobody knows. */
    private static Stream<Example> badFaith() {
        Rule rule = WrongDeclaration.BAD_FAITH_DECLARATION;
        Situation believed = aWrongDeclaration().declaration("d1", DeclarationFact.BAD_FAITH, false);
        Situation all = believed.copy()
                .declaration("d1", DeclarationFact.FORGED, true)
                .declaration("d1", DeclarationFact.BAD_FAITH, true)
                .declaration("d1", DeclarationFact.AGAINST_DECISION, true);
        return Stream.of(
                        holds(rule, "forged, known and against a judgment", all.copy())
                                .decidedBy("forged"),
                        holds(
                                        rule,
                                        "known and against a judgment",
                                        all.copy().declaration("d1", DeclarationFact.FORGED, false))
                                .decidedBy("known-wrong"),
                        unproven(rule, RIGHT_HOLDER, DeclarationFact.FORGED, believed),
                        unproven(rule, RIGHT_HOLDER, DeclarationFact.BAD_FAITH, believed),
                        unproven(rule, RIGHT_HOLDER, DeclarationFact.AGAINST_DECISION, believed),
                        leftToTheCourt(DeclarationFact.FORGED, believed),
                        leftToTheCourt(DeclarationFact.BAD_FAITH, believed),
                        leftToTheCourt(DeclarationFact.AGAINST_DECISION, believed))
                .map(example -> example.about("d1"));
    }

    /** Neither bad faith nor its absence is proven while one ground is unknown, even if the record closed today. */
    private static Example leftToTheCourt(DeclarationFact ground, Situation believed) {
        return open(
                        WrongDeclaration.BAD_FAITH_DECLARATION,
                        ground.member() + " is not known",
                        believed.copy().without(ground))
                .ifClosedToday();
    }

    /** What the court may add for bad faith on a market, where the declaration cost something. */
    private static Stream<Example> punished() {
        Situation wrong = onAMarketplace(aWrongDeclaration());
        Rule rule = WrongDeclaration.PUNITIVE;
        return Stream.of(
                fails(rule, "nothing was lost", wrong.copy().declaration("d1", DeclarationFact.CAUSED_LOSS, false)),
                holds(
                                rule,
                                "the court found bad faith and may still leave it",
                                wrong.copy().found(WrongDeclaration.BAD_FAITH_DECLARATION.id(), "d1", true))
                        .byDiscretion(),
                fails(
                        rule,
                        "no declaration is on file, and nobody speaks of one",
                        onAMarketplace(aDeletedWork()).without(ConductFact.NO_FURTHER_DECLARATIONS)));
    }

    /** A declaration that is said to exist but is not on file is for the user to bring. */
    private static Stream<Example> missing() {
        Situation missing = aDeletedWork().with(ConductFact.NO_FURTHER_DECLARATIONS, false);
        return Stream.concat(
                Stream.of(
                                Restoration.SOME_RESTORED_TOO_EARLY,
                                Restoration.SOME_RESTORED_TOO_LATE,
                                WrongDeclaration.SOME_DECLARANT_LIABLE)
                        .map(rule -> open(rule, "a declaration is missing from the file", missing)
                                .borneBy(USER, ConductFact.NO_FURTHER_DECLARATIONS)),
                Stream.of(open(
                                WrongDeclaration.PUNITIVE,
                                "a declaration is missing from the file",
                                onAMarketplace(missing.copy()))
                        .borneBy(USER, ConductFact.NO_FURTHER_DECLARATIONS)));
    }

    /** Only the Regulation asked where the content had been. */
    private static Stream<Example> location() {
        Rule rule = Declarations.QUALIFIED_DECLARATION;
        return Stream.of(
                        holds(rule, "in 2019 a marketplace need not be told where", nowhere("2019", "marketplace")),
                        fails(rule, "in 2016 it had to be", nowhere("2016", "marketplace")),
                        fails(rule, "in 2019 a video platform had to be", nowhere("2019", "platform")))
                .map(example -> example.about("d1"));
    }

    private static Situation nowhere(String year, String service) {
        return in(year, aDeletedWork().declaration("d1"))
                .with(ProviderFact.SERVICE, service)
                .declaration("d1", DeclarationFact.LOCATION, false);
    }

    private static Situation told(Situation declared, String day) {
        return declared.declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, day);
    }
}
