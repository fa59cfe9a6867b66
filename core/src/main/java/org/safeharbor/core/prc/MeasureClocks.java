package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.KnowledgeFact.KNOWN_FROM;
import static org.safeharbor.core.dispute.MeasureFact.TAKEN_AT;
import static org.safeharbor.core.dispute.NoticeFact.ARRIVED_AT;
import static org.safeharbor.core.prc.AnswerToNotice.ANSWERS_THE_NOTICE;
import static org.safeharbor.core.prc.AnswerToNotice.PASSED_ON_TO_USER;
import static org.safeharbor.core.prc.QualifiedNotice.QUALIFIED_NOTICE;
import static org.safeharbor.core.procedure.Actor.PROVIDER;
import static org.safeharbor.core.procedure.ClockRule.clock;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.onceSettled;
import static org.safeharbor.core.reasoning.Conditions.shownBefore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.procedure.ClockRule;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Band.Mark;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.time.Limit;

/**
 * The clocks of what the provider does about content: passing a notice on, and measures after a notice or once it knows.
 * Several share an id: it is the same step, with another time for other facts.
 */
final class MeasureClocks {

    /** There is a user to tell, and somebody else's content to take away; what the provider put there itself is no such. */
    private static final Condition OF_A_USER = not(onceSettled(ConductFact.PROVIDED_BY, "provider"));

    /** The notice found something that could still be taken away. */
    private static final Condition NOTIFIED = allOf(
            QUALIFIED_NOTICE,
            OF_A_USER,
            not(allOf(shownBefore(ConductFact.UNTIL, ARRIVED_AT), not(is(ConductFact.STILL_ONLINE)))));

    /** What reached a part only, or left copies, is not what had to be done. */
    private static final Condition ENOUGH = allOf(NecessaryMeasures.TYPE_FITTED, NecessaryMeasures.EFFECTIVE);

    /** Which measures a notice asked for. */
    static final Condition ANSWERING = allOf(ENOUGH, ANSWERS_THE_NOTICE);

    private static final ClockRule FORWARD = clock(
                    "prc.clock.forward", ARRIVED_AT, allOf(QUALIFIED_NOTICE, OF_A_USER, AnswerToNotice.FORWARDING_OWED))
            .lasts(Limit.workingDays(2), Mark.SUGGESTION, AnswerToNotice.FORWARDING_OWED.provisions())
            .until(PROVIDER, TAKEN_AT, allOf(PASSED_ON_TO_USER, ANSWERS_THE_NOTICE));

    /** Measures after a notice, by whatever time counts as in time. */
    static final List<ClockRule> AFTER_NOTICE = Stream.of(
                    usual(
                            "prc.clock.measures",
                            TimeBands.AFTER_NOTICE,
                            NOTIFIED,
                            ANSWERING,
                            TimelyMeasures.TIMELY_AFTER_NOTICE.provisions()),
                    atOnce(
                            "prc.clock.measures-at-once",
                            ARRIVED_AT,
                            NOTIFIED,
                            ANSWERING,
                            TimelyMeasures.AT_ONCE_AFTER_NOTICE.provisions()))
            .flatMap(clocks -> clocks)
            .toList();

    /** All of them. */
    static final List<ClockRule> ALL = Stream.of(
                    Stream.of(FORWARD),
                    AFTER_NOTICE.stream(),
                    usual(
                            "prc.clock.measures-after-knowledge",
                            TimeBands.AFTER_KNOWLEDGE,
                            Knowledge.KNOWLEDGE,
                            ENOUGH,
                            TimelyMeasures.TIMELY_AFTER_KNOWLEDGE.provisions()),
                    atOnce(
                            "prc.clock.measures-at-once-after-knowledge",
                            KNOWN_FROM,
                            Knowledge.KNOWLEDGE,
                            ENOUGH,
                            TimelyMeasures.AT_ONCE_AFTER_KNOWLEDGE.provisions()))
            .flatMap(clocks -> clocks)
            .toList();

    private MeasureClocks() {}

    /** One clock a row of the usual times, each for the facts for which its row is the first that counts. */
    private static Stream<ClockRule> usual(
            String id, Band band, Condition duty, Condition counts, List<Provision> inTime) {
        Stream.Builder<ClockRule> clocks = Stream.builder();
        List<Condition> guards = new ArrayList<>(List.of(duty));
        for (Band.Row row : band.rows()) {
            List<Condition> those = new ArrayList<>(guards);
            those.add(row.guard());
            those.add(TimelyMeasures.BY_FACTORS);
            clocks.add(clock(id, band.from(), allOf(those.toArray(Condition[]::new)))
                    .lasts(row.limit(), row.mark(), row.provisions().isEmpty() ? inTime : row.provisions())
                    .until(PROVIDER, TAKEN_AT, counts));
            guards.add(not(row.guard()));
        }
        return clocks.build();
    }

    /** Where in time means at once: a day, and for a live stream, which is over soon, an hour. */
    private static Stream<ClockRule> atOnce(
            String id, Fact from, Condition duty, Condition counts, List<Provision> inTime) {
        Condition owed = allOf(duty, TimelyMeasures.AT_ONCE_ONLY);
        Condition live = TimelyMeasures.LIVE;
        return Stream.of(
                        clock(id, from, allOf(owed, live)).lasts(TimelyMeasures.AT_ONCE_LIVE, Mark.USUAL, inTime),
                        clock(id, from, allOf(owed, not(live))).lasts(TimelyMeasures.AT_ONCE, Mark.USUAL, inTime))
                .map(clock -> clock.until(PROVIDER, TAKEN_AT, counts));
    }
}
