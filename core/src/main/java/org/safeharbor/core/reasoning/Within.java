package org.safeharbor.core.reasoning;

import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.time.Limit;

/**
 * One moment came within a length of time from another.
 *
 * @param from the moment from which is counted
 * @param to the moment that has to lie within
 * @param limit the length of time
 * @since 0.1
 */
public record Within(Fact from, Fact to, Limit limit) implements Condition {

    @Override
    public int about() {
        return Conditions.bit(from.subject()) | Conditions.bit(to.subject());
    }

    @Override
    public Answer answer(Scope scope) {
        return scope.leaf(Band.within(scope, from, to, limit));
    }

    @Override
    public List<Fact> looksAt() {
        return List.of(from, to);
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    @Override
    public String canonical() {
        return to.id() + "-" + from.id() + "<=" + limit.amount() + limit.unit() + (limit.nextDay() ? "+1" : "");
    }
}
