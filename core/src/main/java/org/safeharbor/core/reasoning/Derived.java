package org.safeharbor.core.reasoning;

import java.util.List;
import java.util.Optional;

/**
 * A fact that follows from others where it was not settled itself. What was said or found of it goes first, and both are
 * shown. What is presumed, or counts only once it is raised, is open while the parties dispute it.
 *
 * @param asked the fact
 * @param from what it follows from
 * @since 0.1
 */
public record Derived(FactIs asked, Condition from) implements Condition {

    @Override
    public Answer answer(Scope scope) {
        Answer own = scope.ask(asked);
        Answer other = scope.ask(from);
        boolean raised = untilSettled().isPresent()
                && scope.subject(asked.fact().subject()).facts().tells(asked.fact());
        return own.asTheRecordStands() != Truth.OPEN || raised ? own : other;
    }

    /** What the fact is taken to be until it is settled; empty where it follows from other facts. */
    public Optional<Boolean> untilSettled() {
        if (from instanceof AllOf all && all.parts().isEmpty()) {
            return Optional.of(true);
        }
        return from instanceof AnyOf any && any.parts().isEmpty() ? Optional.of(false) : Optional.empty();
    }

    @Override
    public List<Condition> parts() {
        return List.of(asked, from);
    }

    @Override
    public String canonical() {
        return "derived(" + asked.canonical() + "," + from.canonical() + ")";
    }
}
