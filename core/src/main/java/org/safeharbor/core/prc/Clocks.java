package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.CaseFact.FILED_ON;
import static org.safeharbor.core.dispute.CaseFact.HOLDER_KNEW_AT;
import static org.safeharbor.core.dispute.ReliefFact.APPLIED_BEFORE_SUIT_AT;
import static org.safeharbor.core.dispute.ReliefFact.ORDERED_BEFORE_SUIT_AT;
import static org.safeharbor.core.dispute.ReliefFact.RULED_BEFORE_SUIT_AT;
import static org.safeharbor.core.procedure.Actor.COURT;
import static org.safeharbor.core.procedure.Actor.RIGHT_HOLDER;
import static org.safeharbor.core.procedure.ClockRule.clock;
import static org.safeharbor.core.reasoning.Band.Mark.SOURCED;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.reading;

import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.procedure.ClockRule;
import org.safeharbor.core.procedure.EnlargedRule;
import org.safeharbor.core.procedure.Timetable;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.time.Limit;

/**
 * Who has to act by when under the law of the People's Republic of China: the provider about content, the parties after a
 * declaration, and those who seek or grant an order or sue.
 *
 * @since 0.1
 */
public final class Clocks {

    private static final Condition ALWAYS = allOf();
    private static final Provision LIMITATION =
            Instruments.CIVIL_CODE.article(188).paragraph(1);
    private static final List<Provision> ORDER_BEFORE_SUIT = List.of(Instruments.CIVIL_PROCEDURE_LAW.article(104));

    private static final List<ClockRule> OF_THE_COURTS = List.of(
            clock("prc.clock.ruling-before-suit", APPLIED_BEFORE_SUIT_AT, ALWAYS)
                    .lasts(Limit.hours(48), SOURCED, ORDER_BEFORE_SUIT)
                    .until(COURT, RULED_BEFORE_SUIT_AT, ALWAYS),
            clock("prc.clock.suit-after-order", ORDERED_BEFORE_SUIT_AT, ALWAYS)
                    .lasts(Limit.days(30), SOURCED, ORDER_BEFORE_SUIT)
                    .until(RIGHT_HOLDER, FILED_ON, ALWAYS),
            clock("prc.clock.limitation", HOLDER_KNEW_AT, governs(LIMITATION))
                    .lasts(Limit.years(3), SOURCED, List.of(LIMITATION))
                    .until(RIGHT_HOLDER, FILED_ON, ALWAYS));

    /** All of them. */
    public static final List<ClockRule> ALL = Stream.of(MeasureClocks.ALL, RestorationClocks.ALL, OF_THE_COURTS)
            .flatMap(List::stream)
            .toList();

    /** How the enlarged part is counted (Civil Code art. 1195(2); disputed point g-21). */
    public static final EnlargedRule ENLARGED_PART = new EnlargedRule(
            MeasureClocks.AFTER_NOTICE,
            NoticeFact.ARRIVED_AT,
            reading(DisputedPoints.ENLARGED_FROM, "receipt"),
            MeasureFact.TAKEN_AT,
            MeasureClocks.ANSWERING,
            ConductFact.UNTIL,
            ConductFact.STILL_ONLINE,
            List.of(Instruments.CIVIL_CODE.article(1195).paragraph(2), Instruments.TORT_LIABILITY_LAW_36.paragraph(2)));

    private Clocks() {}

    /** Who has to act by when in the dispute of a proof, on its day and under its readings; the next one due first. */
    public static Timetable of(Proof proof) {
        return Timetable.of(proof.dispute(), ALL, proof.book(), proof.readings(), proof.asOf());
    }
}
