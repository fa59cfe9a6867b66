package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.DeclarationFact.AGAINST_DECISION;
import static org.safeharbor.core.dispute.DeclarationFact.BAD_FAITH;
import static org.safeharbor.core.dispute.DeclarationFact.CARELESS;
import static org.safeharbor.core.dispute.DeclarationFact.CAUSED_LOSS;
import static org.safeharbor.core.dispute.DeclarationFact.FORGED;
import static org.safeharbor.core.dispute.DeclarationFact.RESTORED;
import static org.safeharbor.core.dispute.DeclarationFact.WRONG;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.Side.USER;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.derived;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.someDeclaration;
import static org.safeharbor.core.reasoning.Rule.rule;
import static org.safeharbor.core.reasoning.Step.policy;

import org.safeharbor.core.reasoning.Rule;

/** What the user answers for when a declaration of non-infringement was wrong (Civil Code art. 1165, SPC reply art. 4). */
final class WrongDeclaration {

    /** The declaration was made in bad faith; no single circumstance decides by the text. */
    static final Rule BAD_FAITH_DECLARATION = rule("prc.wrong-declaration.bad-faith")
            .under(Instruments.PLATFORM_OPINIONS.article(8), Instruments.NETWORK_IP_REPLY.article(4))
            .weighing(
                    policy("forged", is(FORGED), true, RIGHT_HOLDER, Instruments.PLATFORM_OPINIONS.article(8)),
                    policy("known-wrong", is(BAD_FAITH), true, RIGHT_HOLDER, Instruments.PLATFORM_OPINIONS.article(8)),
                    policy(
                            "against-decision",
                            is(AGAINST_DECISION),
                            true,
                            RIGHT_HOLDER,
                            Instruments.PLATFORM_OPINIONS.article(8)),
                    policy("nothing-shows-it", allOf(), false, USER))
            .provenBy(RIGHT_HOLDER)
            .realises("B5");

    /** The user is liable for a declaration that was wrong by its fault. */
    static final Rule DECLARANT_LIABLE = rule("prc.wrong-declaration.liable")
            .under(Instruments.CIVIL_CODE.article(1165).paragraph(1), Instruments.TORT_LIABILITY_LAW.article(6))
            .holdsWhen(allOf(
                    derived(WRONG, UserInfringement.INFRINGEMENT),
                    is(RESTORED),
                    is(CAUSED_LOSS),
                    anyOf(is(CARELESS), is(BAD_FAITH), is(FORGED), is(AGAINST_DECISION))))
            .provenBy(RIGHT_HOLDER)
            .realises("B2");

    /** For some declaration. */
    static final Rule SOME_DECLARANT_LIABLE = rule("prc.wrong-declaration.some-liable")
            .under(Instruments.CIVIL_CODE.article(1165).paragraph(1))
            .holdsWhen(someDeclaration(DECLARANT_LIABLE))
            .provenBy(RIGHT_HOLDER)
            .realises("B2");

    /** On an e-commerce platform punitive damages may follow, where a statute gives them. */
    static final Rule PUNITIVE = rule("prc.wrong-declaration.punitive")
            .under(Instruments.NETWORK_IP_REPLY.article(4))
            .appliesWhen(allOf(ServiceRole.E_COMMERCE_PLATFORM, governs(Instruments.NETWORK_IP_REPLY.article(4))))
            .holdsWhen(someDeclaration(allOf(DECLARANT_LIABLE, BAD_FAITH_DECLARATION)))
            .provenBy(RIGHT_HOLDER)
            .permits()
            .realises("B2");

    private WrongDeclaration() {}
}
