package org.safeharbor.core.reasoning;

import java.util.List;
import java.util.Set;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Value;

/**
 * A fact has one of these values.
 *
 * @param fact the fact
 * @param values the values that will do
 * @since 0.1
 */
public record FactIs(Fact fact, Set<Value> values) implements Condition {

    /** Copies the values in a stable order. */
    public FactIs {
        values = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(values));
    }

    @Override
    public int about() {
        return Conditions.bit(fact.subject());
    }

    @Override
    public Node explain(Scope scope) {
        Value value = scope.value(fact);
        return scope.leaf(this, value.isKnown() ? Truth.of(values.contains(value)) : Truth.OPEN);
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    @Override
    public String canonical() {
        return fact.id() + values.stream().map(Object::toString).sorted().toList();
    }
}
