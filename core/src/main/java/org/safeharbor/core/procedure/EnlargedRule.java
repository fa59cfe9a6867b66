package org.safeharbor.core.procedure;

import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.reasoning.Condition;

/**
 * How a legal order counts the time in which damage was enlarged.
 *
 * @param due the clocks that tell when measures were due on a notice
 * @param arrived when a notice arrived
 * @param fromReceipt whether the time counts from the arrival instead
 * @param taken when a measure was taken
 * @param ends which measures end it
 * @param gone when the content was gone
 * @param stillThere whether it is within reach today
 * @param provisions what it rests on
 * @since 0.1
 */
public record EnlargedRule(
        List<ClockRule> due,
        Fact arrived,
        Condition fromReceipt,
        Fact taken,
        Condition ends,
        Fact gone,
        Fact stillThere,
        List<Provision> provisions) {

    /** Copies the lists. */
    public EnlargedRule {
        due = List.copyOf(due);
        provisions = List.copyOf(provisions);
    }
}
