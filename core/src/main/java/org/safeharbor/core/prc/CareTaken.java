package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.CareFact.COOPERATED;
import static org.safeharbor.core.dispute.CareFact.RECOMMENDED_CHECKED;
import static org.safeharbor.core.dispute.KnowledgeFact.CHEAP_PREVENTION;
import static org.safeharbor.core.dispute.KnowledgeFact.EFFECTIVE_PREVENTION;
import static org.safeharbor.core.dispute.KnowledgeFact.NEUTRAL_FUNCTION;
import static org.safeharbor.core.dispute.KnowledgeFact.OWN_REVIEW;
import static org.safeharbor.core.dispute.KnowledgeFact.PROFESSIONAL;
import static org.safeharbor.core.dispute.KnowledgeFact.PUSHED;
import static org.safeharbor.core.dispute.KnowledgeFact.QUICK_CHANNEL;
import static org.safeharbor.core.dispute.KnowledgeFact.TITLE_CHECK;
import static org.safeharbor.core.dispute.ProviderFact.REVIEWS_SUBMISSIONS;
import static org.safeharbor.core.dispute.ProviderFact.SERVICE;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.exceptOf;
import static org.safeharbor.core.reasoning.Conditions.inferred;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.isNot;
import static org.safeharbor.core.reasoning.Conditions.onceSettled;
import static org.safeharbor.core.reasoning.Conditions.reading;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Rule;

/**
 * What care the provider took before anybody complained and while the dispute was handled, and whether it can say that its
 * technique is neutral, as far as {@link Knowledge} asks for it; {@link DutyOfCare} explains it stage by stage.
 *
 * <p>Care during the event decides under the papers' view only, that it is owed as strictly as care after it. Example: a
 * feed that cannot check its masses of uploads, but could have looked at the clips that it recommended itself.
 */
final class CareTaken {

    /** It is able to do more than others: a professional operator, or one with technical means. */
    static final Condition CAPABLE = anyOf(PROFESSIONAL, CHEAP_PREVENTION);

    /** Its people look at what is uploaded or listed; who reviews what is submitted before it is offered does. */
    static final Condition LOOKS_AT_UPLOADS =
            inferred(OWN_REVIEW, anyOf(is(OWN_REVIEW), onceSettled(REVIEWS_SUBMISSIONS)));

    /** It cooperated or answered complaints quickly, and checked what it had recommended itself, if it had. */
    static final Condition DURING_THE_EVENT =
            allOf(anyOf(COOPERATED, QUICK_CHANNEL), anyOf(isNot(PUSHED), is(RECOMMENDED_CHECKED)));

    /** It took effective prevention; a check of title counts where content is listed for sale. */
    static final Rule PREVENTION = rule("prc.knowledge.prevention")
            .under(
                    Instruments.NETWORK_DISSEMINATION.article(8).paragraph(3),
                    Instruments.NETWORK_DISSEMINATION.article(9).item(4))
            .holdsWhen(anyOf(
                    is(EFFECTIVE_PREVENTION),
                    allOf(
                            is(SERVICE, "nft", "marketplace", "appStore"),
                            // there is no title to the safety of goods
                            exceptOf(Rights.CONSUMER_SAFETY, TITLE_CHECK))))
            .provenBy(PROVIDER)
            .realises("C14", "C22", "C24");

    /** Its technique is neutral. Under the papers' view that counts for little where the provider is able to do more. */
    static final Rule NEUTRAL_TECHNIQUE = rule("prc.care.neutral-technique")
            .under(Instruments.NETWORK_DISSEMINATION.article(9).item(1))
            .holdsWhen(is(NEUTRAL_FUNCTION))
            .unless(allOf(reading(DisputedPoints.STAGES_OF_CARE, "all-stages"), CAPABLE), RIGHT_HOLDER)
            .provenBy(PROVIDER)
            .realises("C17");

    private CareTaken() {}
}
