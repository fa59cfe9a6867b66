package org.safeharbor.core.reasoning;

import java.util.List;

/**
 * At least one of its parts holds.
 *
 * @param parts the parts, in the order a court would take them
 * @since 0.1
 */
public record AnyOf(List<Condition> parts) implements Condition {

    /** Copies the list. */
    public AnyOf {
        parts = List.copyOf(parts);
    }

    @Override
    public Answer answer(Scope scope) {
        Answer answer = Answer.FAILS;
        for (int i = 0; i < parts.size(); i++) {
            answer = answer.or(scope.ask(parts.get(i)));
        }
        return answer;
    }

    @Override
    public List<Condition> parts() {
        return parts;
    }

    @Override
    public String canonical() {
        return "any(" + Conditions.list(parts) + ")";
    }
}
