package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.CaseFact.FILED_ON;
import static org.safeharbor.core.dispute.KnowledgeFact.COMPLEX_LEGALITY;
import static org.safeharbor.core.dispute.KnowledgeFact.FACIALLY_UNLAWFUL;
import static org.safeharbor.core.dispute.KnowledgeFact.HOT_WORK;
import static org.safeharbor.core.dispute.KnowledgeFact.KNOWN_FROM;
import static org.safeharbor.core.dispute.MeasureFact.BEFORE_SUIT;
import static org.safeharbor.core.dispute.MeasureFact.TAKEN_AT;
import static org.safeharbor.core.dispute.NoticeFact.ARRIVED_AT;
import static org.safeharbor.core.dispute.NoticeFact.CHANNEL;
import static org.safeharbor.core.dispute.NoticeFact.LOCATION;
import static org.safeharbor.core.dispute.NoticeFact.MANY_PLACES;
import static org.safeharbor.core.dispute.ProviderFact.NETDISK;
import static org.safeharbor.core.dispute.ProviderFact.SERVICE;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.WorkFact.LITERATURE;
import static org.safeharbor.core.dispute.WorkFact.RIGHT;
import static org.safeharbor.core.reasoning.Band.Mark.SOURCED;
import static org.safeharbor.core.reasoning.Band.Mark.SUGGESTION;
import static org.safeharbor.core.reasoning.Band.Mark.USUAL;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.borne;
import static org.safeharbor.core.reasoning.Conditions.derived;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.onceSettled;

import java.util.List;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Band.Row;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.NotBefore;
import org.safeharbor.core.time.Limit;

/**
 * What time is usual for a measure. Only the 24 hours of the copyright administration have a source, for netdisks and
 * online literature, and by analogy for a hit; the others are defaults of this program, and those for the base layer and
 * for live streams are suggestions that never decide.
 */
final class TimeBands {

    /** Whatever was done was done after the suit. */
    static final Condition ONLY_AFTER_SUIT = not(derived(BEFORE_SUIT, not(new NotBefore(TAKEN_AT, FILED_ON))));

    private static final Provision WITHIN_24_HOURS = Instruments.NETDISK_NOTICE.article(4);

    /** A hit is a work that is being shown; goods and persons are none. What calls for haste is the right holder's to show. */
    private static final Condition HIT = allOf(Rights.COPYRIGHT, borne(RIGHT_HOLDER, is(HOT_WORK)));

    /**
     * Insults, private data, nude pictures, which the right holder shows too; an offer of goods does not show in that way
     * that it infringes.
     */
    private static final Row FACIALLY = usual(
            "facially-unlawful",
            allOf(not(Rights.MARK_OR_PATENT), not(Rights.CONSUMER_SAFETY), borne(RIGHT_HOLDER, is(FACIALLY_UNLAWFUL))),
            Limit.hours(24));

    /** What is usual for a patent, whose infringement is hard to judge. */
    static final Limit FOR_A_PATENT = Limit.days(15);

    private static final Row PATENT = usual("patent", is(RIGHT, "patent"), FOR_A_PATENT);
    private static final Row HARD_TO_JUDGE = usual(
            "patent",
            anyOf(is(RIGHT, "patent"), allOf(is(RIGHT, "trademark"), onceSettled(COMPLEX_LEGALITY))),
            FOR_A_PATENT);
    private static final Row LIVE =
            new Row("live-stream", is(SERVICE, "livestream"), Limit.hours(1), SUGGESTION, List.of());
    private static final Row NETDISK_ROW = sourced("netdisk", onceSettled(NETDISK), WITHIN_24_HOURS);
    private static final Row ONLINE_LITERATURE = sourced(
            "online-literature",
            allOf(onceSettled(LITERATURE), is(SERVICE, "storage", "platform", "search", "appStore")),
            Instruments.LITERATURE_NOTICE.article(6));
    private static final Row PASSING_ON =
            new Row("base-layer", ServiceRole.BASE_LAYER, Limit.workingDays(3), SUGGESTION, List.of());
    private static final Row ORDINARY = usual("ordinary", allOf(), Limit.workingDays(3));

    /** Counted from the arrival of the notice. */
    static final Band AFTER_NOTICE = new Band(
            ARRIVED_AT,
            TAKEN_AT,
            List.of(
                    PASSING_ON,
                    LIVE,
                    NETDISK_ROW,
                    ONLINE_LITERATURE,
                    hotSince2015(allOf(HIT, is(LOCATION, "url"))),
                    hot(allOf(HIT, is(LOCATION, "url"))),
                    FACIALLY,
                    HARD_TO_JUDGE,
                    usual(
                            "letter",
                            anyOf(is(CHANNEL, "letter", "courtPapers"), onceSettled(MANY_PLACES)),
                            Limit.workingDays(7)),
                    ORDINARY));

    /** Counted from the moment of knowledge. */
    static final Band AFTER_KNOWLEDGE = new Band(
            KNOWN_FROM, TAKEN_AT, List.of(PASSING_ON, LIVE, hotSince2015(HIT), hot(HIT), FACIALLY, PATENT, ORDINARY));

    private TimeBands() {}

    private static Row hotSince2015(Condition guard) {
        return new Row(
                "hot-work-since-2015",
                allOf(guard, governs(WITHIN_24_HOURS)),
                Limit.hours(24),
                SOURCED,
                List.of(WITHIN_24_HOURS));
    }

    /** Before the notice of 2015 the same time is a default without a source. */
    private static Row hot(Condition guard) {
        return usual("hot-work", allOf(guard, not(governs(WITHIN_24_HOURS))), Limit.hours(24));
    }

    /** What the copyright administration asks for, since it does. */
    private static Row sourced(String id, Condition guard, Provision place) {
        return new Row(id, allOf(guard, Rights.COPYRIGHT, governs(place)), Limit.hours(24), SOURCED, List.of(place));
    }

    private static Row usual(String id, Condition guard, Limit limit) {
        return new Row(id, guard, limit, USUAL, List.of());
    }
}
