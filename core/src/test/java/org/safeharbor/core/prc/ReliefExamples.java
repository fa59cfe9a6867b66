package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.turns;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.aLeak;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.WorkFact;

/** Each claim against the provider, and recourse. */
final class ReliefExamples {

    private ReliefExamples() {}

    static Stream<Example> all() {
        return Stream.of(relief(), disclosure(), recourse()).flatMap(examples -> examples);
    }

    private static Stream<Example> relief() {
        Situation insulted = aPushedHit()
                .with(KnowledgeFact.FACIALLY_UNLAWFUL, true)
                .with(WorkFact.RIGHT, "reputation")
                .with(ReliefFact.APOLOGY_SOUGHT, true)
                .with(ReliefFact.MENTAL_HARM_SOUGHT, true)
                .with(ConductFact.SERIOUS_MENTAL_HARM, true);
        Situation punished = aPushedHit()
                .with(ReliefFact.PUNITIVE_SOUGHT, true)
                .with(ReliefFact.INTENT, true)
                .with(ReliefFact.SERIOUS_CIRCUMSTANCES, true);
        return Stream.of(
                holds(Relief.APOLOGY_GRANTED, "an insult was pushed", insulted),
                fails(
                        Relief.APOLOGY_GRANTED,
                        "a mark needs no apology",
                        insulted.copy().with(WorkFact.RIGHT, "trademark")),
                open(
                        Relief.APOLOGY_GRANTED,
                        "nothing is known of knowledge",
                        insulted.copy().withKnowledgeOpen()),
                fails(
                                Relief.APOLOGY_GRANTED,
                                "dissemination is a right of property",
                                insulted.copy().with(WorkFact.RIGHT, "dissemination"))
                        .decidedBy("no-personal-interest"),
                open(
                        Relief.APOLOGY_GRANTED,
                        "a photographer may have a claim to be named",
                        insulted.copy().with(WorkFact.RIGHT, "otherCopyright")),
                fails(
                                Relief.APOLOGY_GRANTED,
                                "nobody is liable to the photographer",
                                insulted.copy()
                                        .with(WorkFact.RIGHT, "otherCopyright")
                                        .with(ConductFact.EXCEPTION, true))
                        .decidedBy("not-liable")
                        .byLaw(),
                inapplicable(
                        Relief.APOLOGY_GRANTED,
                        "nobody asks for it",
                        insulted.copy().with(ReliefFact.APOLOGY_SOUGHT, false)),
                holds(Relief.MENTAL_HARM_GRANTED, "the harm was serious", insulted),
                fails(
                        Relief.MENTAL_HARM_GRANTED,
                        "the harm was slight",
                        insulted.copy().with(ConductFact.SERIOUS_MENTAL_HARM, false)),
                open(
                        Relief.MENTAL_HARM_GRANTED,
                        "the harm is not described",
                        insulted.copy().without(ConductFact.SERIOUS_MENTAL_HARM)),
                inapplicable(
                        Relief.MENTAL_HARM_GRANTED,
                        "nobody asks for it",
                        insulted.copy().with(ReliefFact.MENTAL_HARM_SOUGHT, false)),
                holds(Relief.PUNITIVE_GRANTED, "intent and serious circumstances", punished),
                fails(
                        Relief.PUNITIVE_GRANTED,
                        "negligence does not do",
                        punished.copy().with(ReliefFact.INTENT, false)),
                fails(
                        Relief.PUNITIVE_GRANTED,
                        "the circumstances are ordinary",
                        punished.copy().with(ReliefFact.SERIOUS_CIRCUMSTANCES, false)),
                open(
                        Relief.PUNITIVE_GRANTED,
                        "intent is not shown",
                        punished.copy().without(ReliefFact.INTENT)),
                inapplicable(
                        Relief.PUNITIVE_GRANTED,
                        "nobody asks for it",
                        punished.copy().with(ReliefFact.PUNITIVE_SOUGHT, false)),
                fails(
                        Relief.CLOSURE_GRANTED,
                        "a whole site for one book",
                        aHostedWork().with(ReliefFact.CLOSURE_SOUGHT, true)),
                holds(
                        Relief.CLOSURE_GRANTED,
                        "the court so found",
                        aHostedWork()
                                .with(ReliefFact.CLOSURE_SOUGHT, true)
                                .found(Relief.CLOSURE_GRANTED.id(), "", true)),
                open(
                        Relief.CLOSURE_GRANTED,
                        "whether it is asked for is not known",
                        aHostedWork().without(ReliefFact.CLOSURE_SOUGHT).found(Relief.CLOSURE_GRANTED.id(), "", true)),
                inapplicable(
                        Relief.CLOSURE_GRANTED,
                        "nobody asks for it",
                        aHostedWork().with(ReliefFact.CLOSURE_SOUGHT, false)),
                holds(
                        Relief.REDUCED,
                        "the holder refused to complete its notice",
                        aPushedHit().with(ConductFact.HOLDER_AT_FAULT, true)),
                fails(
                        Relief.REDUCED,
                        "the holder did all it could",
                        aPushedHit().with(ConductFact.HOLDER_AT_FAULT, false)),
                open(
                        Relief.REDUCED,
                        "what the holder did is not known",
                        aPushedHit().without(ConductFact.HOLDER_AT_FAULT)));
    }

    private static Stream<Example> disclosure() {
        Situation hidden =
                aHostedWork().with(ReliefFact.DISCLOSURE_SOUGHT, true).with(ConductFact.USER_KNOWN_TO_HOLDER, false);
        return Stream.of(
                holds(Relief.DISCLOSURE_GRANTED, "the court orders it", hidden),
                fails(
                        Relief.DISCLOSURE_GRANTED,
                        "the holder knows the user",
                        hidden.copy().with(ConductFact.USER_KNOWN_TO_HOLDER, true)),
                fails(
                        Relief.DISCLOSURE_GRANTED,
                        "nobody infringed",
                        hidden.copy().with(ConductFact.LICENSED, true)),
                fails(
                        Relief.DISCLOSURE_GRANTED,
                        "without an infringement direct disclosure wants a qualified notice",
                        hidden.copy().with(ConductFact.LICENSED, true).reading(DisputedPoints.DISCLOSURE, "direct")),
                holds(
                        Relief.DISCLOSURE_GRANTED,
                        "a qualified notice suffices under the papers' view",
                        hidden.copy().notice("n1").reading(DisputedPoints.DISCLOSURE, "direct")),
                open(
                        Relief.DISCLOSURE_GRANTED,
                        "whether the holder knows the user is not known",
                        hidden.copy().without(ConductFact.USER_KNOWN_TO_HOLDER)),
                inapplicable(
                        Relief.DISCLOSURE_GRANTED,
                        "nobody asks for it",
                        hidden.copy().with(ReliefFact.DISCLOSURE_SOUGHT, false)),
                fails(
                        Relief.DISCLOSURE_GRANTED,
                        "a qualified notice about a lawful upload does not move a court",
                        hidden.copy().notice("n1").with(ConductFact.LICENSED, true)),
                holds(
                        Relief.DISCLOSURE_GRANTED,
                        "a qualified notice is enough for direct disclosure, whatever came out later",
                        hidden.copy()
                                .notice("n1")
                                .with(ConductFact.LICENSED, true)
                                .reading(DisputedPoints.DISCLOSURE, "direct")));
    }

    private static Stream<Example> recourse() {
        Situation attacked = aLeak().with(SecurityFact.THIRD_PARTY_ACT, true)
                .with(SecurityFact.THIRD_PARTY_FOUND, false)
                .with(SecurityFact.SAFEGUARDS, false)
                .reading(DisputedPoints.DATA_BREACH, "supplementary");
        return Stream.of(
                        turns(DataSecurity.PAYS_FIRST, SecurityFact.THIRD_PARTY_FOUND, false, attacked),
                        turns(DataSecurity.RECOURSE, SecurityFact.THIRD_PARTY_ACT, true, attacked),
                        turns(Liability.SOME_DAMAGES, KnowledgeFact.ADMISSION, true, aHostedWork()),
                        turns(SeveralDebtors.HOLDER_CHOOSES, KnowledgeFact.ADMISSION, true, aHostedWork()),
                        Stream.of(
                                inapplicable(
                                        DataSecurity.PAYS_FIRST,
                                        "no third party attacked",
                                        attacked.copy().with(SecurityFact.THIRD_PARTY_ACT, false)),
                                unproven(
                                        DataSecurity.PAYS_FIRST,
                                        RIGHT_HOLDER,
                                        SecurityFact.THIRD_PARTY_FOUND,
                                        attacked),
                                holds(SeveralDebtors.HOLDER_CHOOSES, "a hit was pushed", aPushedHit()),
                                fails(
                                        SeveralDebtors.HOLDER_CHOOSES,
                                        "the provider alone uploaded it",
                                        aHostedWork().with(ConductFact.PROVIDED_BY, "provider"))))
                .flatMap(examples -> examples);
    }
}
