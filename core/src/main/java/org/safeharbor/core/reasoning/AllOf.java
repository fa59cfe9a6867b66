package org.safeharbor.core.reasoning;

import java.util.List;

/**
 * All of its parts hold. Every part is evaluated and shown, whatever the others say.
 *
 * @param parts the parts, in the order a court would take them
 * @since 0.1
 */
public record AllOf(List<Condition> parts) implements Condition {

    /** Copies the list. */
    public AllOf {
        parts = List.copyOf(parts);
    }

    @Override
    public Answer answer(Scope scope) {
        Answer answer = Answer.HOLDS;
        for (int i = 0; i < parts.size(); i++) {
            answer = answer.and(scope.ask(parts.get(i)));
        }
        return answer;
    }

    @Override
    public List<Condition> parts() {
        return parts;
    }

    @Override
    public String canonical() {
        return "all(" + Conditions.list(parts) + ")";
    }
}
