package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.ConductFact.CONSUMERS_SECURED;
import static org.safeharbor.core.dispute.ConductFact.CONTENT_SERVICE;
import static org.safeharbor.core.dispute.ConductFact.LIFE_AND_HEALTH;
import static org.safeharbor.core.dispute.ConductFact.SELLER_CHECKED;
import static org.safeharbor.core.dispute.ConductFact.SELLER_NAMED;
import static org.safeharbor.core.dispute.ProviderFact.SERVICE;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.borne;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.onceSettled;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Rule;

/**
 * What a marketplace answers for toward consumers (E-Commerce Law art. 38, Law on the protection of consumers art. 44).
 *
 * <p>That it knew or should have known of the merchant's violation is a text of the knowledge rule, see {@link
 * Liability}; here stand the two grounds that need no knowledge.
 */
final class ConsumerSafety {

    /** A marketplace on which a consumer was harmed, by goods or by services of any kind. */
    static final Condition CONSUMER_ON_MARKETPLACE = allOf(is(SERVICE, "marketplace"), Rights.CONSUMER_SAFETY);

    /** The same where the E-Commerce Law reaches: it leaves out services for content, which the consumer law does not. */
    static final Condition CONSUMER_IN_E_COMMERCE = allOf(CONSUMER_ON_MARKETPLACE, not(onceSettled(CONTENT_SERVICE)));

    /**
     * Goods or services touch life and health, and the platform did not check the merchant or keep consumers safe: it
     * bears a corresponding liability. What form that takes the text leaves open.
     */
    static final Rule CORRESPONDING = rule("prc.liability.consumer-corresponding")
            .under(Instruments.E_COMMERCE_LAW.article(38).paragraph(2))
            .appliesWhen(allOf(
                    ServiceRole.INTERMEDIARY,
                    CONSUMER_IN_E_COMMERCE,
                    governs(Instruments.E_COMMERCE_LAW.article(38).paragraph(2))))
            .holdsWhen(allOf(
                    UserInfringement.INFRINGEMENT,
                    is(LIFE_AND_HEALTH),
                    anyOf(not(borne(PROVIDER, is(SELLER_CHECKED))), not(is(CONSUMERS_SECURED))),
                    Fault.DAMAGE_CAUSED))
            .provenBy(RIGHT_HOLDER)
            .realises("D9");

    /** The platform cannot name the seller: the consumer may claim from it, and it has recourse against the seller. */
    static final Rule SELLER_UNKNOWN = rule("prc.liability.seller-unknown")
            .under(Instruments.CONSUMER_LAW.article(44).paragraph(1))
            .appliesWhen(allOf(
                    ServiceRole.INTERMEDIARY,
                    CONSUMER_ON_MARKETPLACE,
                    governs(Instruments.CONSUMER_LAW.article(44).paragraph(1))))
            .holdsWhen(allOf(UserInfringement.INFRINGEMENT, Fault.DAMAGE_CAUSED))
            .unless(is(SELLER_NAMED), PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .realises("D9");

    private ConsumerSafety() {}
}
