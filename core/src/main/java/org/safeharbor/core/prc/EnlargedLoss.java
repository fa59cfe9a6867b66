package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.ConductFact.LOSS_GREW;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.AnswerToNotice.SOME_UNANSWERED_NOTICE;
import static org.safeharbor.core.prc.UserInfringement.INFRINGEMENT;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.reading;
import static org.safeharbor.core.reasoning.Conditions.versions;
import static org.safeharbor.core.reasoning.Conditions.yielding;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Rule;

/**
 * Joint liability for the part of the loss that grew because a qualified notice was not answered in time (Civil Code
 * art. 1195(2), before 2021 Tort Liability Law art. 36(2)). Under one view that paragraph only exempts, so that knowledge is
 * asked for beside it.
 *
 * <p>The user's infringement, the notice and the growth of the loss are the right holder's to prove; that necessary
 * measures were taken in time is the provider's. Example: a platform that did nothing for weeks on a complete patent
 * complaint answers with the seller for what was lost from then on (Guiding Case 83).
 */
final class EnlargedLoss {

    /** The loss grew after measures were due. */
    static final Rule LOSS_ENLARGED = rule("prc.liability.loss-enlarged")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(2), Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(is(LOSS_GREW))
            .provenBy(RIGHT_HOLDER)
            .realises("D13");

    /** Under the Civil Code. */
    static final Rule UNDER_CIVIL_CODE = rule("prc.liability.enlarged-loss.cc")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(2))
            .holdsWhen(elements())
            .provenBy(RIGHT_HOLDER)
            .realises("D13");

    /** Under the Tort Liability Law, for facts closed before 2021. */
    static final Rule UNDER_TORT_LIABILITY_LAW = rule("prc.liability.enlarged-loss.tll")
            .under(Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(elements())
            .provenBy(RIGHT_HOLDER)
            .realises("D13");

    /** On an e-commerce platform: the special statute goes first. */
    static final Rule UNDER_E_COMMERCE_LAW = rule("prc.liability.enlarged-loss.ecl")
            .under(Instruments.E_COMMERCE_LAW.article(42).paragraph(2), Instruments.NETWORK_IP_REPLY.article(2))
            .appliesWhen(allOf(
                    ServiceRole.E_COMMERCE_PLATFORM,
                    governs(Instruments.E_COMMERCE_LAW.article(42).paragraph(2))))
            .holdsWhen(elements())
            .provenBy(RIGHT_HOLDER)
            .realises("D9", "D13");

    /** The provider is jointly and severally liable with the user for the enlarged part of the damage. */
    static final Rule AIDING_FOR_THE_ENLARGED_PART = rule("prc.liability.enlarged-loss")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(2), Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .appliesWhen(ServiceRole.INTERMEDIARY)
            .holdsWhen(yielding(versions(UNDER_CIVIL_CODE, UNDER_TORT_LIABILITY_LAW), UNDER_E_COMMERCE_LAW))
            .unless(Harbor.FREED_AS_CONDUIT, PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .realises("B3", "C4", "D12", "D13", "D14", "D18");

    private EnlargedLoss() {}

    private static Condition elements() {
        return allOf(
                INFRINGEMENT,
                anyOf(SOME_UNANSWERED_NOTICE, Restoration.ENDED_WITHOUT_GROUND),
                LOSS_ENLARGED,
                anyOf(not(reading(DisputedPoints.NATURE_OF_HARBOR, "exemption-only")), Knowledge.KNOWLEDGE));
    }
}
