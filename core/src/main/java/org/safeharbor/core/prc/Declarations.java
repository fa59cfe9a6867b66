package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.DeclarationFact.EVIDENCE;
import static org.safeharbor.core.dispute.DeclarationFact.IDENTITY;
import static org.safeharbor.core.dispute.DeclarationFact.LOCATION;
import static org.safeharbor.core.dispute.Side.USER;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Rule;

/**
 * Whether there is a declaration of non-infringement that obliges: which rights know one since when, and what it has to
 * bring (Civil Code art. 1196(1), E-Commerce Law art. 43, Regulation art. 16).
 */
final class Declarations {

    /** On an e-commerce platform, since its law: fifteen days of waiting. */
    static final Condition ON_PLATFORM =
            allOf(ServiceRole.E_COMMERCE_PLATFORM, governs(Instruments.E_COMMERCE_LAW.article(43)));

    private static final Condition BY_STATUTE = anyOf(governs(Instruments.CIVIL_CODE.article(1196)), ON_PLATFORM);

    private static final Condition BY_REGULATION =
            allOf(Rights.DISSEMINATION, governs(Instruments.REGULATION.article(16)));

    /** Only the Regulation knew a declaration then, and it asked for restoration at once. */
    static final Rule BY_REGULATION_ALONE = rule("prc.declaration.by-regulation-alone")
            .under(Instruments.REGULATION.article(16), Instruments.REGULATION.article(17))
            .holdsWhen(allOf(BY_REGULATION, not(BY_STATUTE), not(governs(Instruments.NETWORK_IP_REPLY.article(3)))))
            .provenBy(USER)
            .realises("C2", "C3");

    /** A procedure of declaration exists for this right at the time of the facts. */
    static final Rule PROCEDURE_EXISTS = rule("prc.declaration.procedure")
            .under(
                    Instruments.CIVIL_CODE.article(1196),
                    Instruments.E_COMMERCE_LAW.article(43),
                    Instruments.REGULATION.article(16))
            .holdsWhen(anyOf(BY_STATUTE, BY_REGULATION))
            .provenBy(USER)
            .realises("C2", "C3");

    /** It brings preliminary evidence and the user's true identity; under the Regulation alone it also says where. */
    static final Rule QUALIFIED_DECLARATION = rule("prc.declaration.qualified")
            .under(
                    Instruments.CIVIL_CODE.article(1196).paragraph(1),
                    Instruments.E_COMMERCE_LAW.article(43).paragraph(1),
                    Instruments.REGULATION.article(16))
            .appliesWhen(PROCEDURE_EXISTS)
            .holdsWhen(allOf(is(IDENTITY), is(EVIDENCE), anyOf(BY_STATUTE, is(LOCATION))))
            .provenBy(USER)
            .realises("C2");

    private Declarations() {}
}
