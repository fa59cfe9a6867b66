package org.safeharbor.core.reasoning;

import java.util.List;
import org.safeharbor.core.dispute.Side;

/**
 * The contrary of a rule, relied on by a side that has to prove it: what stays open in the rule counts against that
 * side if the record closed today.
 *
 * @param rule the rule; without a scope of its own
 * @param bearer who relies on its contrary
 * @since 0.1
 */
public record Contrary(Rule rule, Side bearer) implements Condition {

    @Override
    public Answer answer(Scope scope) {
        return scope.allProvenBy(bearer).ask(rule).not();
    }

    @Override
    public List<Condition> parts() {
        return List.of(rule);
    }

    @Override
    public String canonical() {
        return "contrary(" + bearer.id() + "," + rule.canonical() + ")";
    }
}
