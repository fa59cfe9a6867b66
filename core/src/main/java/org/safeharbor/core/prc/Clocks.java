package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.CaseFact.FILED_ON;
import static org.safeharbor.core.dispute.CaseFact.HOLDER_KNEW_AT;
import static org.safeharbor.core.dispute.DeclarationFact.DELAY_BEYOND_CONTROL;
import static org.safeharbor.core.dispute.DeclarationFact.FORWARDED_AT;
import static org.safeharbor.core.dispute.DeclarationFact.HOLDER_ACTED;
import static org.safeharbor.core.dispute.DeclarationFact.HOLDER_ACTED_AT;
import static org.safeharbor.core.dispute.DeclarationFact.RESTORED;
import static org.safeharbor.core.dispute.DeclarationFact.RESTORED_AT;
import static org.safeharbor.core.dispute.KnowledgeFact.KNOWN_FROM;
import static org.safeharbor.core.dispute.MeasureFact.TAKEN_AT;
import static org.safeharbor.core.dispute.NoticeFact.ARRIVED_AT;
import static org.safeharbor.core.prc.Declarations.ON_PLATFORM;
import static org.safeharbor.core.prc.Declarations.QUALIFIED_DECLARATION;
import static org.safeharbor.core.prc.NecessaryMeasures.ANSWERS_THE_NOTICE;
import static org.safeharbor.core.prc.NecessaryMeasures.PASSED_ON_TO_USER;
import static org.safeharbor.core.prc.QualifiedNotice.QUALIFIED_NOTICE;
import static org.safeharbor.core.procedure.Actor.COURT;
import static org.safeharbor.core.procedure.Actor.PROVIDER;
import static org.safeharbor.core.procedure.Actor.RIGHT_HOLDER;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.derived;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.onceSettled;
import static org.safeharbor.core.reasoning.Conditions.reading;
import static org.safeharbor.core.reasoning.Conditions.shownBefore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.procedure.ClockRule;
import org.safeharbor.core.procedure.EnlargedRule;
import org.safeharbor.core.procedure.Timetable;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Band.Mark;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.NotBefore;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Within;
import org.safeharbor.core.time.Limit;

/**
 * The clocks of the notice procedure under the law of the People's Republic of China. Several can share an id: it is the
 * same step of the procedure, timed otherwise for other facts.
 *
 * @since 0.1
 */
public final class Clocks {

    private static final Condition WAITS = allOf(
            not(Declarations.BY_REGULATION_ALONE),
            anyOf(reading(DisputedPoints.RESTORATION, "wait"), ON_PLATFORM, not(Rights.DISSEMINATION)));
    private static final Condition CAPPED = allOf(
            WAITS,
            governs(Instruments.NETWORK_IP_REPLY.article(3)),
            not(ON_PLATFORM),
            Rights.INTELLECTUAL_PROPERTY,
            reading(DisputedPoints.CAP, "whole-period"));
    /** Under the Regulation alone a link may be restored, and need not be. */
    private static final Condition LINK_MAY_STAY_AWAY =
            allOf(Declarations.BY_REGULATION_ALONE, is(ProviderFact.SERVICE, "search"));

    private static final Condition TOLD_OF_COMPLAINT_OR_SUIT =
            derived(HOLDER_ACTED, new NotBefore(HOLDER_ACTED_AT, FORWARDED_AT));

    private static final Limit FIFTEEN_DAYS = Limit.days(15);
    private static final Limit TWENTY_WORKING_DAYS = Limit.workingDays(20);
    private static final Provision NOTICE = Instruments.CIVIL_CODE.article(1195).paragraph(2);
    private static final Provision DECLARATION =
            Instruments.CIVIL_CODE.article(1196).paragraph(2);
    private static final Provision PLATFORM_DECLARATION =
            Instruments.E_COMMERCE_LAW.article(43).paragraph(2);
    private static final Provision REPLY = Instruments.NETWORK_IP_REPLY.article(3);
    private static final Provision LIMITATION =
            Instruments.CIVIL_CODE.article(188).paragraph(1);

    /** The right holder could not help that it was late, which the count leaves out; no delay is presumed. */
    private static final Condition DELAYED = allOf(governs(REPLY), onceSettled(DELAY_BEYOND_CONTROL));

    /** There is a user to tell, and somebody else's content to take away; what the provider put there itself is no such. */
    private static final Condition OF_A_USER = not(onceSettled(ConductFact.PROVIDED_BY, "provider"));

    /** The notice found something that could still be taken away. */
    private static final Condition NOTIFIED = allOf(
            QUALIFIED_NOTICE,
            OF_A_USER,
            not(allOf(shownBefore(ConductFact.UNTIL, ARRIVED_AT), not(is(ConductFact.STILL_ONLINE)))));

    /** What reached a part only, or left copies, is not what had to be done. */
    private static final Condition ENOUGH = allOf(NecessaryMeasures.TYPE_FITTED, NecessaryMeasures.EFFECTIVE);

    private static final Condition ANSWERING = allOf(ENOUGH, ANSWERS_THE_NOTICE);

    /** Measures after a notice, by whatever time counts as in time. */
    private static final List<ClockRule> MEASURES_AFTER_NOTICE = Stream.of(
                    measures(
                            "prc.clock.measures",
                            TimeBands.AFTER_NOTICE,
                            NOTIFIED,
                            ANSWERING,
                            TimelyMeasures.TIMELY_AFTER_NOTICE),
                    atOnce(
                            "prc.clock.measures-at-once",
                            ARRIVED_AT,
                            NOTIFIED,
                            ANSWERING,
                            TimelyMeasures.AT_ONCE_AFTER_NOTICE))
            .flatMap(List::stream)
            .toList();

    /** All of them. */
    public static final List<ClockRule> ALL = Stream.of(
                    List.of(new ClockRule(
                            "prc.clock.forward",
                            ARRIVED_AT,
                            allOf(QUALIFIED_NOTICE, OF_A_USER, NecessaryMeasures.FORWARDING_OWED),
                            List.of(),
                            Limit.workingDays(2),
                            PROVIDER,
                            TAKEN_AT,
                            allOf(PASSED_ON_TO_USER, ANSWERS_THE_NOTICE),
                            Mark.SUGGESTION,
                            NecessaryMeasures.FORWARDING_OWED.provisions())),
                    MEASURES_AFTER_NOTICE,
                    measures(
                            "prc.clock.measures-after-knowledge",
                            TimeBands.AFTER_KNOWLEDGE,
                            Knowledge.KNOWLEDGE,
                            ENOUGH,
                            TimelyMeasures.TIMELY_AFTER_KNOWLEDGE),
                    List.of(
                            waiting(
                                    "prc.clock.fifteen-days",
                                    ON_PLATFORM,
                                    List.of(),
                                    FIFTEEN_DAYS,
                                    Mark.SOURCED,
                                    PLATFORM_DECLARATION),
                            waiting(
                                    "prc.clock.delay-cap",
                                    allOf(
                                            ON_PLATFORM,
                                            governs(REPLY),
                                            is(DELAY_BEYOND_CONTROL),
                                            reading(DisputedPoints.CAP, "whole-period")),
                                    List.of(),
                                    TWENTY_WORKING_DAYS,
                                    Mark.SOURCED,
                                    REPLY),
                            waiting(
                                    "prc.clock.delay-cap",
                                    allOf(
                                            ON_PLATFORM,
                                            governs(REPLY),
                                            is(DELAY_BEYOND_CONTROL),
                                            reading(DisputedPoints.CAP, "excluded-delay")),
                                    List.of(FIFTEEN_DAYS),
                                    TWENTY_WORKING_DAYS,
                                    Mark.SOURCED,
                                    REPLY),
                            waiting(
                                    "prc.clock.twenty-working-days",
                                    CAPPED,
                                    List.of(),
                                    TWENTY_WORKING_DAYS,
                                    Mark.SOURCED,
                                    REPLY),
                            waiting(
                                    "prc.clock.reasonable-period",
                                    allOf(WAITS, not(ON_PLATFORM), governs(Instruments.CIVIL_CODE.article(1196))),
                                    List.of(),
                                    FIFTEEN_DAYS,
                                    Mark.SUGGESTION,
                                    DECLARATION),
                            restoring(allOf(ON_PLATFORM, not(DELAYED)), List.of(FIFTEEN_DAYS), PLATFORM_DECLARATION),
                            restoring(
                                    allOf(ON_PLATFORM, DELAYED, reading(DisputedPoints.CAP, "whole-period")),
                                    List.of(TWENTY_WORKING_DAYS),
                                    REPLY),
                            restoring(
                                    allOf(ON_PLATFORM, DELAYED, reading(DisputedPoints.CAP, "excluded-delay")),
                                    List.of(FIFTEEN_DAYS, TWENTY_WORKING_DAYS),
                                    REPLY),
                            restoring(CAPPED, List.of(TWENTY_WORKING_DAYS), REPLY),
                            restoring(
                                    allOf(not(ON_PLATFORM), not(Rights.INTELLECTUAL_PROPERTY)),
                                    List.of(FIFTEEN_DAYS),
                                    DECLARATION),
                            new ClockRule(
                                    "prc.clock.restore-at-once",
                                    DeclarationFact.ARRIVED_AT,
                                    allOf(QUALIFIED_DECLARATION, not(WAITS), not(LINK_MAY_STAY_AWAY)),
                                    List.of(),
                                    Limit.days(1),
                                    PROVIDER,
                                    RESTORED_AT,
                                    is(RESTORED),
                                    Mark.USUAL,
                                    List.of(Instruments.REGULATION.article(17))),
                            new ClockRule(
                                    "prc.clock.ruling-before-suit",
                                    ReliefFact.APPLIED_BEFORE_SUIT_AT,
                                    allOf(),
                                    List.of(),
                                    Limit.hours(48),
                                    COURT,
                                    ReliefFact.RULED_BEFORE_SUIT_AT,
                                    allOf(),
                                    Mark.SOURCED,
                                    List.of(Instruments.CIVIL_PROCEDURE_LAW.article(104))),
                            new ClockRule(
                                    "prc.clock.suit-after-order",
                                    ReliefFact.ORDERED_BEFORE_SUIT_AT,
                                    allOf(),
                                    List.of(),
                                    Limit.days(30),
                                    RIGHT_HOLDER,
                                    FILED_ON,
                                    allOf(),
                                    Mark.SOURCED,
                                    List.of(Instruments.CIVIL_PROCEDURE_LAW.article(104))),
                            new ClockRule(
                                    "prc.clock.limitation",
                                    HOLDER_KNEW_AT,
                                    governs(LIMITATION),
                                    List.of(),
                                    Limit.years(3),
                                    RIGHT_HOLDER,
                                    FILED_ON,
                                    allOf(),
                                    Mark.SOURCED,
                                    List.of(LIMITATION))),
                    atOnce(
                            "prc.clock.measures-at-once-after-knowledge",
                            KNOWN_FROM,
                            Knowledge.KNOWLEDGE,
                            ENOUGH,
                            TimelyMeasures.AT_ONCE_AFTER_KNOWLEDGE))
            .flatMap(List::stream)
            .toList();

    /** How the enlarged part is counted (Civil Code art. 1195(2); disputed point g-21). */
    public static final EnlargedRule ENLARGED_PART = new EnlargedRule(
            MEASURES_AFTER_NOTICE,
            ARRIVED_AT,
            reading(DisputedPoints.ENLARGED_FROM, "receipt"),
            TAKEN_AT,
            ANSWERING,
            ConductFact.UNTIL,
            ConductFact.STILL_ONLINE,
            List.of(NOTICE, Instruments.TORT_LIABILITY_LAW_36.paragraph(2)));

    private Clocks() {}

    /** Who has to act by when in the dispute of a proof, on its day and under its readings; the next one due first. */
    public static Timetable of(Proof proof) {
        return Timetable.of(proof.dispute(), ALL, proof.book(), proof.readings(), proof.asOf());
    }

    /** One clock a row of the usual times, each for the facts for which its row is the first that counts. */
    private static List<ClockRule> measures(String id, Band band, Condition duty, Condition counts, Rule inTime) {
        List<ClockRule> clocks = new ArrayList<>();
        List<Condition> guards = new ArrayList<>(List.of(duty));
        for (Band.Row row : band.rows()) {
            List<Condition> those = new ArrayList<>(guards);
            those.add(row.guard());
            those.add(TimelyMeasures.BY_FACTORS);
            clocks.add(new ClockRule(
                    id,
                    band.from(),
                    allOf(those.toArray(Condition[]::new)),
                    List.of(),
                    row.limit(),
                    PROVIDER,
                    TAKEN_AT,
                    counts,
                    row.mark(),
                    row.provisions().isEmpty() ? inTime.provisions() : row.provisions()));
            guards.add(not(row.guard()));
        }
        return clocks;
    }

    /** Where in time means at once: a day, and for a live stream, which is over soon, an hour. */
    private static List<ClockRule> atOnce(String id, Fact from, Condition duty, Condition counts, Rule inTime) {
        Condition owed = allOf(duty, TimelyMeasures.AT_ONCE_ONLY);
        Condition live = TimelyMeasures.LIVE;
        return List.of(
                atOnce(id, from, allOf(owed, live), TimelyMeasures.AT_ONCE_LIVE, counts, inTime),
                atOnce(id, from, allOf(owed, not(live)), TimelyMeasures.AT_ONCE, counts, inTime));
    }

    private static ClockRule atOnce(
            String id, Fact from, Condition appliesWhen, Limit limit, Condition counts, Rule inTime) {
        return new ClockRule(
                id, from, appliesWhen, List.of(), limit, PROVIDER, TAKEN_AT, counts, Mark.USUAL, inTime.provisions());
    }

    /** Runs from the day on which a sufficient declaration reached the right holder. */
    private static ClockRule waiting(
            String id, Condition appliesWhen, List<Limit> first, Limit limit, Mark mark, Provision provision) {
        return new ClockRule(
                id,
                FORWARDED_AT,
                allOf(QUALIFIED_DECLARATION, appliesWhen),
                first,
                limit,
                RIGHT_HOLDER,
                HOLDER_ACTED_AT,
                TOLD_OF_COMPLAINT_OR_SUIT,
                mark,
                List.of(provision));
    }

    /**
     * Runs when the waiting period, however long a delay may make it, has ended without a complaint or suit; not where nobody
     * waited for its first part.
     */
    private static ClockRule restoring(Condition appliesWhen, List<Limit> waiting, Provision provision) {
        Condition early = allOf(is(RESTORED), new Within(FORWARDED_AT, RESTORED_AT, waiting.get(0)));
        return new ClockRule(
                "prc.clock.restore",
                FORWARDED_AT,
                allOf(QUALIFIED_DECLARATION, appliesWhen, not(TOLD_OF_COMPLAINT_OR_SUIT), not(early)),
                waiting,
                Limit.workingDays(2),
                PROVIDER,
                RESTORED_AT,
                is(RESTORED),
                Mark.SUGGESTION,
                List.of(provision));
    }
}
