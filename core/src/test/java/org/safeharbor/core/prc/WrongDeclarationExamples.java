package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situations.aWrongDeclaration;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.reasoning.Rule;

/** Whether the user answers for a wrong declaration. */
final class WrongDeclarationExamples {

    private WrongDeclarationExamples() {}

    static Stream<Example> all() {
        return Stream.of(liable(), some(), badFaith(), punished()).flatMap(examples -> examples);
    }

    private static Stream<Example> liable() {
        return Stream.of(
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
    }

    private static Stream<Example> some() {
        Situation declared = aDeletedWork().declaration("d1");
        return Stream.of(
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
                        holds(
                                        rule,
                                        "against a judgment, though believed",
                                        believed.copy().declaration("d1", DeclarationFact.AGAINST_DECISION, true))
                                .decidedBy("against-decision"),
                        unproven(rule, RIGHT_HOLDER, DeclarationFact.FORGED, believed),
                        unproven(rule, RIGHT_HOLDER, DeclarationFact.BAD_FAITH, believed),
                        unproven(rule, RIGHT_HOLDER, DeclarationFact.AGAINST_DECISION, believed),
                        notShown(DeclarationFact.FORGED, believed),
                        notShown(DeclarationFact.BAD_FAITH, believed),
                        notShown(DeclarationFact.AGAINST_DECISION, believed))
                .map(example -> example.about("d1"));
    }

    /** Bad faith is for the right holder to prove: a ground that stays unknown is none. */
    private static Example notShown(DeclarationFact ground, Situation believed) {
        return fails(
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
}
