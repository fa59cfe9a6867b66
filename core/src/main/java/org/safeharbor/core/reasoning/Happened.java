package org.safeharbor.core.reasoning;

import java.util.List;
import org.safeharbor.core.dispute.Fact;

/**
 * It is on file when something happened; a moment that the parties dispute leaves that open. What nobody has told a moment
 * of counts as not having happened, or as having happened where the file takes it for granted, such as that a notice came.
 *
 * @param moment when it happened, if it did
 * @param granted whether it is taken for granted until it is disputed
 * @since 0.1
 */
public record Happened(Fact moment, boolean granted) implements Condition {

    @Override
    public int about() {
        return Conditions.bit(moment.subject());
    }

    @Override
    public Answer answer(Scope scope) {
        if (scope.value(moment).isKnown()) {
            return Answer.of(Truth.HOLDS);
        }
        return isToldIn(scope) ? scope.leaf(Truth.OPEN) : Answer.of(Truth.of(granted));
    }

    /** Whether anybody has told a moment of it; where nobody has, the file asks for none. */
    private boolean isToldIn(Scope scope) {
        return scope.subject(moment.subject()).facts().tells(moment);
    }

    @Override
    public List<Fact> looksAt() {
        return List.of(moment);
    }

    @Override
    public List<Fact> asks(Scope scope) {
        return isToldIn(scope) ? List.of(moment) : List.of();
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    @Override
    public String canonical() {
        return (granted ? "undisputed(" : "happened(") + moment.id() + ")";
    }
}
