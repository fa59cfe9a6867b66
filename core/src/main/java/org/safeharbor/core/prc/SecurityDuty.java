package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.SecurityFact.PLACE_SECURED;
import static org.safeharbor.core.dispute.SecurityFact.THIRD_PARTY_ACT;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.ServiceRole.PLACE_CASE;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.borne;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Rule;

/**
 * The duty of who runs a place open to the public or an event of many people to keep them safe (Civil Code art. 1198).
 *
 * <p>In a real place there is direct liability for one's own defect. On the network the papers see the duty only among
 * three persons; for data see {@link DataSecurity}. Example: a guest slips in the hall of a fair that a platform holds.
 */
final class SecurityDuty {

    /** The place or event is the provider's, and it is not as safe as it has to be. */
    static final Condition UNSAFE_PLACE = allOf(PLACE_CASE, not(is(PLACE_SECURED)));

    /**
     * The provider's own failure to keep people safe harmed somebody, without a third party's act, which would be the
     * provider's to show: who failed in the duty answers the one way or the other.
     */
    static final Rule DIRECT = rule("prc.liability.security-direct")
            .under(
                    Instruments.CIVIL_CODE.article(1198).paragraph(1),
                    Instruments.TORT_LIABILITY_LAW.article(37).paragraph(1))
            .appliesWhen(PLACE_CASE)
            .holdsWhen(allOf(not(borne(PROVIDER, is(THIRD_PARTY_ACT))), not(is(PLACE_SECURED)), Fault.DAMAGE_CAUSED))
            .provenBy(RIGHT_HOLDER)
            .realises("D16");

    /** A third party's act did the harm, and the provider failed to keep people safe: it owes what is left, by its fault. */
    static final Rule SUPPLEMENTARY = rule("prc.liability.security-supplementary")
            .under(
                    Instruments.CIVIL_CODE.article(1198).paragraph(2),
                    Instruments.TORT_LIABILITY_LAW.article(37).paragraph(2))
            .appliesWhen(PLACE_CASE)
            .holdsWhen(allOf(is(THIRD_PARTY_ACT), not(is(PLACE_SECURED)), Fault.DAMAGE_CAUSED))
            .provenBy(RIGHT_HOLDER)
            .realises("D16");

    private SecurityDuty() {}
}
