package org.safeharbor.core.reasoning;

import java.util.List;
import org.safeharbor.core.dispute.Fact;

/**
 * It is on file when something happened. What nobody has told a moment of counts as not having happened; a moment that
 * the parties dispute leaves it open.
 *
 * @param moment when it happened, if it did
 * @since 0.1
 */
public record Happened(Fact moment) implements Condition {

    @Override
    public int about() {
        return Conditions.bit(moment.subject());
    }

    @Override
    public Answer answer(Scope scope) {
        if (scope.value(moment).isKnown()) {
            return Answer.of(Truth.HOLDS);
        }
        return scope.leaf(isToldIn(scope) ? Truth.OPEN : Truth.FAILS);
    }

    /** Whether anybody has told a moment of it; where nobody has, the file asks for none. */
    boolean isToldIn(Scope scope) {
        return scope.subject(moment.subject()).facts().tells(moment);
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    @Override
    public String canonical() {
        return "happened(" + moment.id() + ")";
    }
}
