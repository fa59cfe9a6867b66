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
    public Node explain(Scope scope) {
        Node[] children = new Node[parts.size()];
        Answer answer = Answer.FAILS;
        for (int i = 0; i < children.length; i++) {
            children[i] = parts.get(i).explain(scope);
            answer = answer.or(children[i].answer());
        }
        return scope.node(this, answer, children);
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
