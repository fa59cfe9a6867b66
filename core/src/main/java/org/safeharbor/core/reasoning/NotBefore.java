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
    public Node explain(Scope scope) {
        boolean known = scope.value(later) instanceof Value.When && scope.value(earlier) instanceof Value.When;
        if (!known) {
            return scope.leaf(this, Truth.OPEN);
        }
        Value.When end = (Value.When) scope.value(later);
        Value.When start = (Value.When) scope.value(earlier);
        return scope.leaf(this, Truth.of(end.moment().notBefore(start.moment())));
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
