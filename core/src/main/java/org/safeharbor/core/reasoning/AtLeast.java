package org.safeharbor.core.reasoning;

import java.util.List;

/**
 * At least so many of its parts hold.
 *
 * @param least how many
 * @param parts the parts
 * @since 0.1
 */
public record AtLeast(int least, List<Condition> parts) implements Condition {

    /** Copies the list. */
    public AtLeast {
        parts = List.copyOf(parts);
    }

    @Override
    public Node explain(Scope scope) {
        Node[] children = new Node[parts.size()];
        Answer[] reached = new Answer[least + 1];
        java.util.Arrays.fill(reached, Answer.FAILS);
        reached[0] = Answer.HOLDS;
        for (int i = 0; i < children.length; i++) {
            children[i] = parts.get(i).explain(scope);
            for (int n = least; n > 0; n--) {
                reached[n] = reached[n].or(reached[n - 1].and(children[i].answer()));
            }
        }
        return scope.node(this, reached[least], children);
    }

    @Override
    public List<Condition> parts() {
        return parts;
    }

    @Override
    public String canonical() {
        return "atLeast(" + least + "," + Conditions.list(parts) + ")";
    }
}
