package org.safeharbor.core.procedure;

import java.util.List;
import org.safeharbor.core.dispute.Fact;
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
 * @param first what has to run out one after the other before it starts, such as the waiting period; mostly empty
 * @param limit how long
 * @param actor who has to act
 * @param done the moment at which that was done
 * @param counts which subject's moment that is: of several measures, those that do what had to be done
 * @param mark where the time comes from; a suggestion never decides anything
 * @param provisions what it rests on
 * @since 0.1
 */
public record ClockRule(
        String id,
        Fact from,
        Condition appliesWhen,
        List<Limit> first,
        Limit limit,
        Actor actor,
        Fact done,
        Condition counts,
        Band.Mark mark,
        List<Provision> provisions) {

    /** Copies the lists. */
    public ClockRule {
        first = List.copyOf(first);
        provisions = List.copyOf(provisions);
    }
}
