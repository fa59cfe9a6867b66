package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.CaseFact.FILED_ON;
import static org.safeharbor.core.dispute.CaseFact.HOLDER_KNEW_AT;
import static org.safeharbor.core.dispute.DeclarationFact.FORWARDED_AT;
import static org.safeharbor.core.dispute.DeclarationFact.HOLDER_ACTED_AT;
import static org.safeharbor.core.dispute.MeasureFact.TAKEN_AT;
import static org.safeharbor.core.dispute.NoticeFact.ARRIVED_AT;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.WorkFact.RIGHT;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.reading;

import java.util.List;
import org.safeharbor.core.procedure.ClockRule;
import org.safeharbor.core.reasoning.Band.Mark;
import org.safeharbor.core.time.Limit;

/**
 * The clocks of the notice procedure under the law of the People's Republic of China.
 *
 * @since 0.1
 */
public final class Clocks {

    /** All of them. */
    public static final List<ClockRule> ALL = List.of(
            new ClockRule(
                    "prc.clock.forward",
                    ARRIVED_AT,
                    QualifiedNotice.QUALIFIED_NOTICE,
                    Limit.workingDays(2),
                    PROVIDER,
                    TAKEN_AT,
                    Mark.SUGGESTION,
                    List.of(Instruments.CIVIL_CODE.article(1195).paragraph(2))),
            new ClockRule(
                    "prc.clock.measures",
                    ARRIVED_AT,
                    QualifiedNotice.QUALIFIED_NOTICE,
                    Limit.workingDays(3),
                    PROVIDER,
                    TAKEN_AT,
                    Mark.USUAL,
                    List.of(Instruments.NETWORK_DISSEMINATION.article(14))),
            new ClockRule(
                    "prc.clock.fifteen-days",
                    FORWARDED_AT,
                    ServiceRole.E_COMMERCE_PLATFORM,
                    Limit.days(15),
                    RIGHT_HOLDER,
                    HOLDER_ACTED_AT,
                    Mark.SOURCED,
                    List.of(Instruments.E_COMMERCE_LAW.article(43).paragraph(2))),
            new ClockRule(
                    "prc.clock.twenty-working-days",
                    FORWARDED_AT,
                    allOf(
                            not(ServiceRole.E_COMMERCE_PLATFORM),
                            is(RIGHT, "dissemination", "otherCopyright", "trademark", "patent"),
                            reading(DisputedPoints.RESTORATION, "wait")),
                    Limit.workingDays(20),
                    RIGHT_HOLDER,
                    HOLDER_ACTED_AT,
                    Mark.SOURCED,
                    List.of(Instruments.NETWORK_IP_REPLY.article(3))),
            new ClockRule(
                    "prc.clock.limitation",
                    HOLDER_KNEW_AT,
                    allOf(),
                    Limit.years(3),
                    RIGHT_HOLDER,
                    FILED_ON,
                    Mark.SOURCED,
                    List.of(Instruments.CIVIL_CODE.article(188).paragraph(1))));

    private Clocks() {}
}
