package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.USER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
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

/** Declarations of non-infringement: whether there is a procedure for them, and what they need. */
final class DeclarationExamples {

    private DeclarationExamples() {}

    static Stream<Example> all() {
        return Stream.of(qualified(), procedure(), missing(), location()).flatMap(examples -> examples);
    }

    private static Stream<Example> qualified() {
        Situation declared = aDeletedWork().declaration("d1");
        return Stream.of(
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
                                of2019(declared.copy()).with(WorkFact.RIGHT, "trademark")))
                .map(example -> example.about("d1"));
    }

    private static Stream<Example> procedure() {
        Situation declared = aDeletedWork().declaration("d1");
        return Stream.of(
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
                holds(Restoration.REMOVAL_JUSTIFIED, "a complete notice came", aDeletedWork()),
                fails(
                        Restoration.REMOVAL_JUSTIFIED,
                        "nobody complained",
                        aHostedWork().measure("m1")),
                open(
                        Restoration.REMOVAL_JUSTIFIED,
                        "the annexes are missing",
                        aDeletedWork().without(NoticeFact.EVIDENCE)));
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
}
