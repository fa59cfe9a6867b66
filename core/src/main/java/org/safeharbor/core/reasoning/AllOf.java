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
    public Node explain(Scope scope) {
        Node[] children = new Node[parts.size()];
        Answer answer = Answer.HOLDS;
        for (int i = 0; i < children.length; i++) {
            children[i] = parts.get(i).explain(scope);
            answer = answer.and(children[i].answer());
        }
        return scope.node(this, answer, children);
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
