package org.safeharbor.core.reasoning;

import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Value;

/**
 * One moment was not before another; two moments known as the same day are in order.
 *
 * @param later the moment that has to be the later one
 * @param earlier the other
 * @param granted whether the order is taken for granted where the moments are too vague to say, such as that what a notice
 *     complains of was there when it came in the same month
 * @since 0.1
 */
public record NotBefore(Fact later, Fact earlier, boolean granted) implements Condition {

    /** Open where the moments are too vague to say which came first. */
    public NotBefore(Fact later, Fact earlier) {
        this(later, earlier, false);
    }

    @Override
    public int about() {
        return Conditions.bit(later.subject()) | Conditions.bit(earlier.subject());
    }

    @Override
    public Answer answer(Scope scope) {
        Truth truth = inOrder(scope, later, earlier);
        boolean vague = truth == Truth.OPEN
                && scope.value(later).isKnown()
                && scope.value(earlier).isKnown();
        return scope.leaf(granted && vague ? Truth.HOLDS : truth);
    }

    static Truth inOrder(Scope scope, Fact later, Fact earlier) {
        return scope.value(later) instanceof Value.When end && scope.value(earlier) instanceof Value.When start
                ? Truth.of(end.moment().notBefore(start.moment()))
                : Truth.OPEN;
    }

    @Override
    public List<Fact> looksAt() {
        return List.of(later, earlier);
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    @Override
    public String canonical() {
        return later.id() + (granted ? ">=?" : ">=") + earlier.id();
    }
}
