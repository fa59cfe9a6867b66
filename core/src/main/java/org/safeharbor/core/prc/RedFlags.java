package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.ConductFact.DIRECT_BENEFIT;
import static org.safeharbor.core.dispute.KnowledgeFact.EARLIER_NOTICES;
import static org.safeharbor.core.dispute.KnowledgeFact.EDITED;
import static org.safeharbor.core.dispute.KnowledgeFact.FACIALLY_UNLAWFUL;
import static org.safeharbor.core.dispute.KnowledgeFact.FAMOUS;
import static org.safeharbor.core.dispute.KnowledgeFact.HIGH_VIEWS;
import static org.safeharbor.core.dispute.KnowledgeFact.HOT_WORK;
import static org.safeharbor.core.dispute.KnowledgeFact.KNOWN_REPEATER;
import static org.safeharbor.core.dispute.KnowledgeFact.LISTED_HOT_WORK;
import static org.safeharbor.core.dispute.KnowledgeFact.OBVIOUS_MARKS;
import static org.safeharbor.core.dispute.KnowledgeFact.OWN_TOOL_FAILED;
import static org.safeharbor.core.dispute.KnowledgeFact.PLAINLY_UNLICENSED;
import static org.safeharbor.core.dispute.KnowledgeFact.PROMINENT_PLACE;
import static org.safeharbor.core.dispute.KnowledgeFact.PROTESTS;
import static org.safeharbor.core.dispute.KnowledgeFact.PUSHED;
import static org.safeharbor.core.dispute.KnowledgeFact.SUGGESTED;
import static org.safeharbor.core.dispute.KnowledgeFact.WARNED_BEFORE_RELEASE;
import static org.safeharbor.core.dispute.ProviderFact.FILTERS_EVIDENT_FAKES;
import static org.safeharbor.core.dispute.ProviderFact.HAS_IP_RULES;
import static org.safeharbor.core.dispute.ProviderFact.SERVICE;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.WorkFact.RIGHT;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.borne;
import static org.safeharbor.core.reasoning.Conditions.exceptOf;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.inferred;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.reading;

import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.reasoning.AnyOf;
import org.safeharbor.core.reasoning.Condition;

/**
 * The red flags: what shows the infringement in the item, what leads the provider to it, and the situations of which the
 * texts say that knowledge may be found in them (SPC provisions on network dissemination arts. 9, 10 and 12, on personal
 * rights art. 6, guiding opinions on e-commerce art. 11).
 *
 * <p>What the provider can do, reviews or earns in general is none. Example: a hit series in the most visible place of the
 * front page is one; that the page has many visitors is not.
 */
final class RedFlags {

    /** A person or the safety of goods; what is told of works that are released and shown is not asked of these. */
    private static final Condition NO_WORK = is(RIGHT, "reputation", "personality", "personalData", "consumerSafety");

    /** A hit is a work that is being shown; of goods under a mark or a patent it counts only once it is said. */
    private static final Condition HIT = exceptOf(Rights.MARK_OR_PATENT, HOT_WORK);

    /** Insults, private data, nude pictures: what goods are sold does not show in that way, so it counts once it is said. */
    private static final Condition UNLAWFUL_ON_ITS_FACE = inferred(
            FACIALLY_UNLAWFUL, allOf(not(Rights.MARK_OR_PATENT), not(Rights.CONSUMER_SAFETY), is(FACIALLY_UNLAWFUL)));

    /** A list of hits had this one; of a work that is settled to be no hit that counts only once it is said. */
    private static final Condition LISTED_HIT =
            exceptOf(anyOf(Rights.MARK_OR_PATENT, not(is(HOT_WORK))), LISTED_HOT_WORK);

    /** The infringement shows in the item itself. */
    static final Condition OBVIOUS =
            anyOf(allOf(not(NO_WORK), HIT), ofWorks(OBVIOUS_MARKS), is(FAMOUS), UNLAWFUL_ON_ITS_FACE);

    /** The provisions on personal rights name recommending by automatic means themselves; no view of its nature sets that aside. */
    private static final Condition PUSHING_IS_NAMED = allOf(
            Rights.PERSONAL,
            governs(Instruments.NETWORK_PERSONAL_RIGHTS.article(6).item(1)));

    /** What leads the provider to this very item, and what it did with it. */
    private static final List<Condition> LEADS_TO_ITEM = List.of(
            is(EDITED),
            allOf(anyOf(not(reading(DisputedPoints.RECOMMENDATION, "neutral")), PUSHING_IS_NAMED), is(PUSHED)),
            is(EARLIER_NOTICES),
            is(PROTESTS),
            ofWorks(OWN_TOOL_FAILED),
            allOf(not(NO_WORK), exceptOf(Rights.MARK_OR_PATENT, WARNED_BEFORE_RELEASE)),
            AnswerToNotice.SOME_INDIFFERENCE);

    /** It was led to the item, or its people pass by each: who reviews cannot overlook what is obvious. */
    static final Condition IN_CONTACT =
            new AnyOf(Stream.concat(Stream.of(CareTaken.LOOKS_AT_UPLOADS), LEADS_TO_ITEM.stream())
                    .toList());

    private static final Condition SHOWS_CONTENT_ITSELF = is(
            SERVICE,
            "storage",
            "platform",
            "search",
            "cache",
            "marketplace",
            "appStore",
            "livestream",
            "nft",
            "generative",
            "other");

    /** One of the situations of which the texts say that knowledge may be found; those of a hit or of content without permission are of works. */
    static final Condition LISTED_SITUATION = anyOf(
            allOf(
                    not(NO_WORK),
                    SHOWS_CONTENT_ITSELF,
                    anyOf(
                            LISTED_HIT,
                            allOf(HIT, is(PROMINENT_PLACE)),
                            allOf(HIT, is(EDITED)),
                            allOf(reading(DisputedPoints.RECOMMENDATION, "editing"), HIT, is(PUSHED)),
                            inferred(PLAINLY_UNLICENSED, allOf(is(OBVIOUS_MARKS), is(PROMINENT_PLACE))))),
            is(KNOWN_REPEATER),
            allOf(
                    ServiceRole.E_COMMERCE_PLATFORM,
                    governs(Instruments.PLATFORM_OPINIONS.article(11)),
                    anyOf(not(is(HAS_IP_RULES)), not(is(FILTERS_EVIDENT_FAKES)))));

    /** The provider led users to the title. What a neutral function suggests by mere statistics does not say that (N8). */
    private static final Condition SUGGESTED_BY_PROVIDER = allOf(is(SUGGESTED), not(CareTaken.NEUTRAL_TECHNIQUE));

    /** It earns by the very item that its people pass, so it owes more, and did not check whose it is. */
    private static final Condition EARNS_BY_WHAT_IT_PASSES =
            allOf(CareTaken.LOOKS_AT_UPLOADS, is(DIRECT_BENEFIT), not(CareTaken.PREVENTION));

    /** Anything that points to this item. What the provider can do, reviews or earns in general does not. */
    static final Condition POINTS_TO_ITEM = borne(
            RIGHT_HOLDER,
            anyOf(
                    OBVIOUS,
                    new AnyOf(LEADS_TO_ITEM),
                    EARNS_BY_WHAT_IT_PASSES,
                    is(PROMINENT_PLACE),
                    is(HIGH_VIEWS),
                    SUGGESTED_BY_PROVIDER));

    private RedFlags() {}

    /** Marks of somebody else's copy, and tools against piracy, are of works and goods; of a person they count once it is said. */
    private static Condition ofWorks(Fact fact) {
        return exceptOf(NO_WORK, fact);
    }
}
