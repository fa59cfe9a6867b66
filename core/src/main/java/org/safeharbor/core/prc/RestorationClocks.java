package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.DeclarationFact.ARRIVED_AT;
import static org.safeharbor.core.dispute.DeclarationFact.DELAY_BEYOND_CONTROL;
import static org.safeharbor.core.dispute.DeclarationFact.FORWARDED_AT;
import static org.safeharbor.core.dispute.DeclarationFact.HOLDER_ACTED;
import static org.safeharbor.core.dispute.DeclarationFact.HOLDER_ACTED_AT;
import static org.safeharbor.core.dispute.DeclarationFact.RESTORED;
import static org.safeharbor.core.dispute.DeclarationFact.RESTORED_AT;
import static org.safeharbor.core.prc.Declarations.ON_PLATFORM;
import static org.safeharbor.core.prc.Declarations.QUALIFIED_DECLARATION;
import static org.safeharbor.core.procedure.Actor.PROVIDER;
import static org.safeharbor.core.procedure.Actor.RIGHT_HOLDER;
import static org.safeharbor.core.procedure.ClockRule.clock;
import static org.safeharbor.core.reasoning.Band.Mark.SOURCED;
import static org.safeharbor.core.reasoning.Band.Mark.SUGGESTION;
import static org.safeharbor.core.reasoning.Band.Mark.USUAL;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.derived;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.onceSettled;
import static org.safeharbor.core.reasoning.Conditions.reading;

import java.util.List;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.procedure.ClockRule;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.NotBefore;
import org.safeharbor.core.reasoning.Within;
import org.safeharbor.core.time.Limit;

/**
 * The clocks after a declaration: the wait for the right holder, and putting content back (Civil Code art. 1196, E-Commerce
 * Law art. 43, SPC reply art. 3, Regulation art. 17). Several share an id: it is the same step, with another time for other
 * facts.
 */
final class RestorationClocks {

    private static final Provision DECLARATION =
            Instruments.CIVIL_CODE.article(1196).paragraph(2);
    private static final Provision PLATFORM_DECLARATION =
            Instruments.E_COMMERCE_LAW.article(43).paragraph(2);
    private static final Provision REPLY = Instruments.NETWORK_IP_REPLY.article(3);

    private static final Limit FIFTEEN_DAYS = Limit.days(15);
    private static final Limit TWENTY_WORKING_DAYS = Limit.workingDays(20);

    private static final Condition WAITS = allOf(
            not(Declarations.BY_REGULATION_ALONE),
            anyOf(reading(DisputedPoints.RESTORATION, "wait"), ON_PLATFORM, not(Rights.DISSEMINATION)));
    private static final Condition WHOLE_PERIOD = reading(DisputedPoints.CAP, "whole-period");
    private static final Condition DELAY_ALONE = reading(DisputedPoints.CAP, "excluded-delay");
    private static final Condition CAPPED =
            allOf(WAITS, governs(REPLY), not(ON_PLATFORM), Rights.INTELLECTUAL_PROPERTY, WHOLE_PERIOD);

    private static final Condition HELD_UP = allOf(ON_PLATFORM, governs(REPLY), is(DELAY_BEYOND_CONTROL));

    /** The right holder could not help that it was late, which the count leaves out; no delay is presumed. */
    private static final Condition DELAYED = allOf(governs(REPLY), onceSettled(DELAY_BEYOND_CONTROL));

    /** Under the Regulation alone a link may be restored, and need not be. */
    private static final Condition LINK_MAY_STAY_AWAY =
            allOf(Declarations.BY_REGULATION_ALONE, is(ProviderFact.SERVICE, "search"));

    private static final Condition TOLD_OF_COMPLAINT_OR_SUIT =
            derived(HOLDER_ACTED, new NotBefore(HOLDER_ACTED_AT, FORWARDED_AT));

    private static final ClockRule AT_ONCE = clock(
                    "prc.clock.restore-at-once",
                    ARRIVED_AT,
                    allOf(QUALIFIED_DECLARATION, not(WAITS), not(LINK_MAY_STAY_AWAY)))
            .lasts(Limit.days(1), USUAL, List.of(Instruments.REGULATION.article(17)))
            .until(PROVIDER, RESTORED_AT, is(RESTORED));

    /** All of them. */
    static final List<ClockRule> ALL = List.of(
            told(waiting("prc.clock.fifteen-days", ON_PLATFORM)
                    .lasts(FIFTEEN_DAYS, SOURCED, List.of(PLATFORM_DECLARATION))),
            told(waiting("prc.clock.delay-cap", allOf(HELD_UP, WHOLE_PERIOD))
                    .lasts(TWENTY_WORKING_DAYS, SOURCED, List.of(REPLY))),
            told(waiting("prc.clock.delay-cap", allOf(HELD_UP, DELAY_ALONE))
                    .after(List.of(FIFTEEN_DAYS))
                    .lasts(TWENTY_WORKING_DAYS, SOURCED, List.of(REPLY))),
            told(waiting("prc.clock.twenty-working-days", CAPPED).lasts(TWENTY_WORKING_DAYS, SOURCED, List.of(REPLY))),
            told(waiting(
                            "prc.clock.reasonable-period",
                            allOf(WAITS, not(ON_PLATFORM), governs(Instruments.CIVIL_CODE.article(1196))))
                    .lasts(FIFTEEN_DAYS, SUGGESTION, List.of(DECLARATION))),
            restoring(allOf(ON_PLATFORM, not(DELAYED)), PLATFORM_DECLARATION, FIFTEEN_DAYS),
            restoring(allOf(ON_PLATFORM, DELAYED, WHOLE_PERIOD), REPLY, TWENTY_WORKING_DAYS),
            restoring(allOf(ON_PLATFORM, DELAYED, DELAY_ALONE), REPLY, FIFTEEN_DAYS, TWENTY_WORKING_DAYS),
            restoring(CAPPED, REPLY, TWENTY_WORKING_DAYS),
            restoring(allOf(not(ON_PLATFORM), not(Rights.INTELLECTUAL_PROPERTY)), DECLARATION, FIFTEEN_DAYS),
            AT_ONCE);

    private RestorationClocks() {}

    /** Runs from the day on which a sufficient declaration reached the right holder. */
    private static ClockRule.Draft waiting(String id, Condition appliesWhen) {
        return clock(id, FORWARDED_AT, allOf(QUALIFIED_DECLARATION, appliesWhen));
    }

    private static ClockRule told(ClockRule.Draft waiting) {
        return waiting.until(RIGHT_HOLDER, HOLDER_ACTED_AT, TOLD_OF_COMPLAINT_OR_SUIT);
    }

    /**
     * Runs when the waiting period, however long a delay may make it, has ended without a complaint or suit; not where nobody
     * waited for its first part.
     */
    private static ClockRule restoring(Condition appliesWhen, Provision provision, Limit... waiting) {
        Condition early = allOf(is(RESTORED), new Within(FORWARDED_AT, RESTORED_AT, waiting[0]));
        return clock(
                        "prc.clock.restore",
                        FORWARDED_AT,
                        allOf(QUALIFIED_DECLARATION, appliesWhen, not(TOLD_OF_COMPLAINT_OR_SUIT), not(early)))
                .after(List.of(waiting))
                .lasts(Limit.workingDays(2), SUGGESTION, List.of(provision))
                .until(PROVIDER, RESTORED_AT, is(RESTORED));
    }
}
