package org.safeharbor.core.reasoning;

import java.util.List;

/**
 * A condition that gives way to a special or higher rule wherever that one applies. Both are shown. Where it is open
 * whether the special rule applies, what both agree on.
 *
 * @param part what counts elsewhere
 * @param to the rule that goes first where it applies; it has a scope
 * @param because why it goes first
 * @since 0.1
 */
public record Yields(Condition part, Rule to, Because because) implements Condition {

    /** Why one rule gives way to another. */
    public enum Because {
        /** It is made for the special case. */
        SPECIAL,
        /** It stands in an instrument of higher rank. */
        HIGHER,
        /** It came later. */
        LATER,
        /** It says how the other is to be read. */
        INTERPRETATION
    }

    @Override
    public Answer answer(Scope scope) {
        Ruling special = scope.rulingOn(to);
        return special.before(scope.ask(part));
    }

    /** Where the special rule is sure to apply, that rule. */
    @Override
    public List<Node> keptOpenBy(Node step) {
        return step.special() == Outcome.HOLDS ? List.of(step.children().get(0)) : step.children();
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
