package org.safeharbor.core.reasoning;

import java.util.Comparator;
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

    /** An alternative that may not apply comes last, for who proves it there does not unless it applies. */
    @Override
    public List<Node> keptOpenBy(Node step) {
        return step.children().stream()
                .sorted(Comparator.comparing(Node::mayNotApply))
                .toList();
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
