package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.KnowledgeFact.FACIALLY_UNLAWFUL;
import static org.safeharbor.core.dispute.KnowledgeFact.HOT_WORK;
import static org.safeharbor.core.dispute.KnowledgeFact.KNOWN_FROM;
import static org.safeharbor.core.dispute.MeasureFact.TAKEN_AT;
import static org.safeharbor.core.dispute.NoticeFact.ARRIVED_AT;
import static org.safeharbor.core.dispute.NoticeFact.CHANNEL;
import static org.safeharbor.core.dispute.NoticeFact.LOCATION;
import static org.safeharbor.core.dispute.NoticeFact.MANY_PLACES;
import static org.safeharbor.core.dispute.WorkFact.RIGHT;
import static org.safeharbor.core.reasoning.Band.Mark.SOURCED;
import static org.safeharbor.core.reasoning.Band.Mark.SUGGESTION;
import static org.safeharbor.core.reasoning.Band.Mark.USUAL;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.onceSettled;

import java.util.List;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Band.Row;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.time.Limit;

/**
 * What time is usual for a measure. Only the 24 hours of the copyright administration have a source, by analogy beyond
 * netdisks; the others are defaults of this program, and those for the base layer are suggestions that never decide.
 */
final class TimeBands {

    private static final Row FACIALLY = usual("facially-unlawful", is(FACIALLY_UNLAWFUL), Limit.hours(24));
    private static final Row PATENT = usual("patent", is(RIGHT, "patent"), Limit.days(15));
    private static final Row PASSING_ON =
            new Row("base-layer", ServiceRole.BASE_LAYER, Limit.workingDays(3), SUGGESTION, List.of());
    private static final Row ORDINARY = usual("ordinary", allOf(), Limit.workingDays(3));

    /** Counted from the arrival of the notice. */
    static final Band AFTER_NOTICE = new Band(
            ARRIVED_AT,
            TAKEN_AT,
            List.of(
                    PASSING_ON,
                    hot(allOf(is(HOT_WORK), is(LOCATION, "url"))),
                    FACIALLY,
                    PATENT,
                    usual(
                            "letter",
                            anyOf(is(CHANNEL, "letter", "courtPapers"), onceSettled(MANY_PLACES)),
                            Limit.workingDays(7)),
                    ORDINARY));

    /** Counted from the moment of knowledge. */
    static final Band AFTER_KNOWLEDGE =
            new Band(KNOWN_FROM, TAKEN_AT, List.of(PASSING_ON, hot(is(HOT_WORK)), FACIALLY, PATENT, ORDINARY));

    private TimeBands() {}

    private static Row hot(Condition guard) {
        Provision within24Hours = Instruments.NETDISK_NOTICE.article(4);
        return new Row("hot-work", guard, Limit.hours(24), SOURCED, List.of(within24Hours));
    }

    private static Row usual(String id, Condition guard, Limit limit) {
        return new Row(id, guard, limit, USUAL, List.of());
    }
}
