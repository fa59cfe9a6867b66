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

    /** Begins a clock: its id, the moment that starts it, and for which facts it runs. */
    public static Draft clock(String id, Fact from, Condition appliesWhen) {
        return new Draft(id, from, appliesWhen, List.of(), null, null, List.of());
    }

    /** A clock of which it is not said yet who has to act. */
    public record Draft(
            String id,
            Fact from,
            Condition appliesWhen,
            List<Limit> first,
            Limit limit,
            Band.Mark mark,
            List<Provision> provisions) {

        /** What has to run out one after the other before it starts. */
        public Draft after(List<Limit> others) {
            return new Draft(id, from, appliesWhen, others, limit, mark, provisions);
        }

        /** How long it runs, where that time comes from and what it rests on. */
        public Draft lasts(Limit time, Band.Mark source, List<Provision> places) {
            return new Draft(id, from, appliesWhen, first, time, source, places);
        }

        /** Who has to act, the moment at which that was done, and which subject's moment counts. */
        public ClockRule until(Actor actor, Fact done, Condition counts) {
            return new ClockRule(id, from, appliesWhen, first, limit, actor, done, counts, mark, provisions);
        }
    }
}
