package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.CaseFact.FILED_ON;
import static org.safeharbor.core.dispute.KnowledgeFact.KNOWN_FROM;
import static org.safeharbor.core.dispute.MeasureFact.TAKEN_AT;
import static org.safeharbor.core.dispute.NoticeFact.ARRIVED_AT;
import static org.safeharbor.core.dispute.NoticeFact.CHANNEL;
import static org.safeharbor.core.dispute.ProviderFact.SERVICE;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.borne;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.reading;
import static org.safeharbor.core.reasoning.Rule.rule;
import static org.safeharbor.core.reasoning.Step.policy;

import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Contrary;
import org.safeharbor.core.reasoning.Happened;
import org.safeharbor.core.reasoning.NotBefore;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Within;
import org.safeharbor.core.time.Limit;

/**
 * Whether a measure came in time, after a notice or after the provider knew (Civil Code art. 1195(2) and 1197, SPC
 * provisions on network dissemination art. 14). A number alone never tells: only where it came at once or within the
 * {@linkplain TimeBands usual time}, or where nothing was done until the suit, does the default policy answer. That the
 * right holder sued meanwhile does not shorten the time after a notice, nor that after knowledge where it is told since when
 * the provider knew.
 */
final class TimelyMeasures {

    /** In time means at once, and nothing else. */
    static final Condition AT_ONCE_ONLY = reading(DisputedPoints.IN_TIME, "at-once");

    /** In time is told by factors, of which a usual time is one; where it means at once, none excuses. */
    static final Condition BY_FACTORS = reading(DisputedPoints.IN_TIME, "factors");

    /** A live stream is soon over, so that at once is sooner. */
    static final Condition LIVE = is(SERVICE, "livestream");

    /** At once, elsewhere; not counted by working days, since a day off does not prolong it. */
    static final Limit AT_ONCE = Limit.hours(24);

    /** At once for a live stream. */
    static final Limit AT_ONCE_LIVE = Limit.hours(1);

    /** The provider was told with the papers of the suit, or later, so that the time began only then. */
    private static final Condition TOLD_AFTER_SUIT =
            anyOf(is(CHANNEL, "courtPapers"), new NotBefore(ARRIVED_AT, FILED_ON));

    /**
     * It came at once after the notice: within a day, that is 24 hours where the hours are known, else by the next day; for
     * a live stream, which is over soon, within the hour. A day off does not prolong it.
     */
    static final Rule AT_ONCE_AFTER_NOTICE = rule("prc.measures.at-once-after-notice")
            .under(
                    Instruments.REGULATION.article(15),
                    Instruments.CIVIL_CODE.article(1195).paragraph(2),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(atOnce(ARRIVED_AT))
            .provenBy(PROVIDER)
            .realises("A8");

    /** It came at once after the provider knew or should have known. */
    static final Rule AT_ONCE_AFTER_KNOWLEDGE = rule("prc.measures.at-once-after-knowledge")
            .under(Instruments.CIVIL_CODE.article(1197), Instruments.TORT_LIABILITY_LAW_36.paragraph(3))
            .holdsWhen(atOnce(KNOWN_FROM))
            .provenBy(PROVIDER)
            .realises("A9");

    /** The measure came in time after the notice. */
    static final Rule TIMELY_AFTER_NOTICE = rule("prc.measures.timely-after-notice")
            .under(
                    Instruments.NETWORK_DISSEMINATION.article(14),
                    Instruments.NETWORK_DISSEMINATION_2020.article(14),
                    Instruments.NETWORK_PERSONAL_RIGHTS.article(4),
                    Instruments.NETWORK_PERSONAL_RIGHTS_2014.article(6),
                    Instruments.CIVIL_CODE.article(1195).paragraph(2),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .weighing(
                    policy("at-once", AT_ONCE_AFTER_NOTICE, true, PROVIDER, Instruments.REGULATION.article(15)),
                    policy(
                            "not-at-once",
                            allOf(AT_ONCE_ONLY, new Contrary(AT_ONCE_AFTER_NOTICE, RIGHT_HOLDER)),
                            false,
                            RIGHT_HOLDER),
                    policy("usual-time", allOf(BY_FACTORS, TimeBands.AFTER_NOTICE), true, PROVIDER),
                    policy("after-suit", allOf(TimeBands.ONLY_AFTER_SUIT, not(TOLD_AFTER_SUIT)), false, RIGHT_HOLDER))
            .guidedBy(DecidedCases.on("prc.measures.timely-after-notice", PROVIDER, RIGHT_HOLDER))
            .provenBy(PROVIDER)
            .realises("A7", "A8");

    /** Since when it knew is the right holder's to show; when it acted is the provider's. */
    private static final Condition ACTED_BEFORE_IT_KNEW =
            allOf(new Happened(TAKEN_AT, false), not(borne(RIGHT_HOLDER, new NotBefore(TAKEN_AT, KNOWN_FROM))));

    /** It is told since when the provider knew, so that the time can be counted. */
    private static final Condition SINCE_WHEN_TOLD = new Happened(KNOWN_FROM, false);

    /** The provider knew only through the suit, or later. */
    private static final Condition KNEW_AFTER_SUIT = borne(PROVIDER, new NotBefore(KNOWN_FROM, FILED_ON));

    /** The measure came in time after the provider knew or should have known. */
    static final Rule TIMELY_AFTER_KNOWLEDGE = rule("prc.measures.timely-after-knowledge")
            .under(Instruments.CIVIL_CODE.article(1197), Instruments.TORT_LIABILITY_LAW_36.paragraph(3))
            .weighing(
                    policy("after-suit", allOf(TimeBands.ONLY_AFTER_SUIT, not(SINCE_WHEN_TOLD)), false, RIGHT_HOLDER),
                    policy("before-it-knew", ACTED_BEFORE_IT_KNEW, true, PROVIDER),
                    policy("at-once", AT_ONCE_AFTER_KNOWLEDGE, true, PROVIDER),
                    policy(
                            "not-at-once",
                            allOf(AT_ONCE_ONLY, new Contrary(AT_ONCE_AFTER_KNOWLEDGE, RIGHT_HOLDER)),
                            false,
                            RIGHT_HOLDER),
                    policy("usual-time", allOf(BY_FACTORS, TimeBands.AFTER_KNOWLEDGE), true, PROVIDER),
                    policy(
                            "known-before-suit",
                            allOf(TimeBands.ONLY_AFTER_SUIT, not(KNEW_AFTER_SUIT)),
                            false,
                            RIGHT_HOLDER))
            .provenBy(PROVIDER)
            .realises("A7", "A9");

    private TimelyMeasures() {}

    private static Condition atOnce(Fact from) {
        return anyOf(new Within(from, TAKEN_AT, AT_ONCE_LIVE), allOf(not(LIVE), new Within(from, TAKEN_AT, AT_ONCE)));
    }
}
