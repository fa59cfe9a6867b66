package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.DeclarationFact.BAD_FAITH;
import static org.safeharbor.core.dispute.DeclarationFact.CAUSED_LOSS;
import static org.safeharbor.core.dispute.DeclarationFact.RESTORED;
import static org.safeharbor.core.dispute.DeclarationFact.WRONG;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.someDeclaration;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.reasoning.Rule;

/** What the user answers for when a declaration of non-infringement was wrong (Civil Code art. 1165, SPC reply art. 4). */
final class WrongDeclaration {

    /** The user is liable for a declaration that it knew to be wrong. */
    static final Rule DECLARANT_LIABLE = rule("prc.wrong-declaration.liable")
            .under(Instruments.CIVIL_CODE.article(1165).paragraph(1))
            .holdsWhen(allOf(is(WRONG), is(BAD_FAITH), is(RESTORED), is(CAUSED_LOSS)))
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
            .appliesWhen(ServiceRole.E_COMMERCE_PLATFORM)
            .holdsWhen(SOME_DECLARANT_LIABLE)
            .provenBy(RIGHT_HOLDER)
            .permits()
            .realises("B2");

    private WrongDeclaration() {}
}
