package org.safeharbor.core.reasoning;

import java.util.List;

/**
 * The contrary of its part. A burden lies on the contrary as it is asserted.
 *
 * @param part the part; not a rule that may be inapplicable
 * @since 0.1
 */
public record Not(Condition part) implements Condition {

    @Override
    public Answer answer(Scope scope) {
        return scope.closing(scope.closing.not()).ask(part).not();
    }

    @Override
    public List<Condition> parts() {
        return List.of(part);
    }

    @Override
    public String canonical() {
        return "not(" + part.canonical() + ")";
    }
}
