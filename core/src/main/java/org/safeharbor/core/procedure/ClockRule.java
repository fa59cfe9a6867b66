package org.safeharbor.core.procedure;

import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.time.Limit;

/**
 * A clock that the law, or a default of this program, lets run.
 *
 * @param id its id, for its words
 * @param from the moment that starts it; it runs for each notice, declaration or measure that has one
 * @param appliesWhen for which facts it runs
 * @param limit how long
 * @param actor who has to act
 * @param done the moment at which that was done
 * @param mark where the time comes from; a suggestion never decides anything
 * @param provisions what it rests on
 * @since 0.1
 */
public record ClockRule(
        String id,
        Fact from,
        Condition appliesWhen,
        Limit limit,
        Side actor,
        Fact done,
        Band.Mark mark,
        List<Provision> provisions) {

    /** Copies the provisions. */
    public ClockRule {
        provisions = List.copyOf(provisions);
    }
}
