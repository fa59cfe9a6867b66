package org.safeharbor.core.reasoning;

import java.util.List;
import java.util.Optional;
import org.safeharbor.core.dispute.FactSheet;

/**
 * A fact that follows from others where it was not settled itself. What was said or found of it goes first, and both are
 * shown. Where it means the same as what it follows from, a dispute about it changes nothing; where it is only inferred,
 * presumed, or counts once it is raised, it is open while the parties dispute it.
 *
 * @param asked the fact
 * @param from what it follows from
 * @param disputable whether it is open while the parties dispute it
 * @since 0.1
 */
public record Derived(FactIs asked, Condition from, boolean disputable) implements Condition {

    @Override
    public Answer answer(Scope scope) {
        Answer own = scope.ask(asked);
        Answer other = scope.ask(from);
        FactSheet facts = scope.subject(asked.fact().subject()).facts();
        return own.asTheRecordStands() != Truth.OPEN || isDisputedOn(facts) ? own : other;
    }

    /** Whether the dispute about it leaves it open, whatever it would follow from. */
    public boolean isDisputedOn(FactSheet facts) {
        return disputable
                && facts.tells(asked.fact())
                && !facts.value(asked.fact()).isKnown();
    }

    /** What the fact is taken to be until it is settled; empty where it follows from other facts. */
    public Optional<Boolean> untilSettled() {
        if (from instanceof AllOf all && all.parts().isEmpty()) {
            return Optional.of(true);
        }
        return from instanceof AnyOf any && any.parts().isEmpty() ? Optional.of(false) : Optional.empty();
    }

    /** What it follows from, unless the parties dispute the fact itself. */
    @Override
    public List<Node> keptOpenBy(Node step) {
        return List.of(step.children().get(step.isFollowing() ? 1 : 0));
    }

    @Override
    public List<Condition> parts() {
        return List.of(asked, from);
    }

    @Override
    public String canonical() {
        return (disputable ? "inferred(" : "derived(") + asked.canonical() + "," + from.canonical() + ")";
    }
}
