package org.safeharbor.core.reasoning;

import java.util.List;

/**
 * A rule holds, or does not apply: it does not stand in the way.
 *
 * @param rule the rule; it has a scope
 * @since 0.1
 */
public record NotInTheWay(Rule rule) implements Condition {

    @Override
    public Answer answer(Scope scope) {
        return scope.rulingOn(rule).isNotInTheWay();
    }

    @Override
    public List<Condition> parts() {
        return List.of(rule);
    }

    @Override
    public String canonical() {
        return "notInTheWay(" + rule.canonical() + ")";
    }
}
