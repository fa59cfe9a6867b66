package org.safeharbor.core.reasoning;

import java.util.List;

/**
 * A condition that gives way to a special or higher rule wherever that one applies. Both are shown.
 *
 * @param part what counts elsewhere
 * @param to the rule that goes first where it applies; it has a scope
 * @param because why it goes first
 * @since 0.1
 */
public record Yields(Condition part, Rule to, Because because) implements Condition {

    /** Why one rule gives way to another. */
    public enum Because {
        SPECIAL,
        HIGHER,
        LATER,
        INTERPRETATION
    }

    @Override
    public Node explain(Scope scope) {
        Node first = to.explain(scope);
        Node other = part.explain(scope);
        Answer applies = first.children().get(0).answer();
        return scope.node(this, applies.choose(first.answer(), other.answer()), first, other);
    }

    @Override
    public List<Condition> parts() {
        return List.of(to, part);
    }

    @Override
    public String canonical() {
        return "yields(" + part.canonical() + "," + to.canonical() + "," + because + ")";
    }
}
