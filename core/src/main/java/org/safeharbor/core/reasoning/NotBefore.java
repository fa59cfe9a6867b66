package org.safeharbor.core.reasoning;

import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Value;

/**
 * One moment was not before another; two moments known as the same day are in order.
 *
 * @param later the moment that has to be the later one
 * @param earlier the other
 * @since 0.1
 */
public record NotBefore(Fact later, Fact earlier) implements Condition {

    @Override
    public int about() {
        return Conditions.bit(later.subject()) | Conditions.bit(earlier.subject());
    }

    @Override
    public Answer answer(Scope scope) {
        return scope.leaf(inOrder(scope, later, earlier));
    }

    static Truth inOrder(Scope scope, Fact later, Fact earlier) {
        return scope.value(later) instanceof Value.When end && scope.value(earlier) instanceof Value.When start
                ? Truth.of(end.moment().notBefore(start.moment()))
                : Truth.OPEN;
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    @Override
    public String canonical() {
        return later.id() + ">=" + earlier.id();
    }
}
