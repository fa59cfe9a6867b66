package org.safeharbor.core.reasoning;

import java.util.List;

/**
 * How an open-textured question is answered when the court has not answered it: the steps in order, the first that
 * matches wins, and if none does it stays open for the court. A step that is itself open keeps the question open
 * where it could change the answer.
 *
 * @param steps the steps, in order
 * @since 0.1
 */
public record Policy(List<Step> steps) implements Condition {

    /** Copies the steps. */
    public Policy {
        steps = List.copyOf(steps);
    }

    /** A policy of these steps. */
    public static Policy of(Step... steps) {
        return new Policy(List.of(steps));
    }

    @Override
    public Answer answer(Scope scope) {
        return fromStep(0, scope);
    }

    private Answer fromStep(int i, Scope scope) {
        return i == steps.size()
                ? Answer.OPEN
                : scope.ask(steps.get(i)).choose(steps.get(i).given(), fromStep(i + 1, scope));
    }

    /** The first step that is met, where the question is decided; none where only open steps agree on the answer. */
    Decision decision(Node[] children, Answer answer) {
        for (int i = 0; answer.asTheRecordStands() != Truth.OPEN && i < children.length; i++) {
            if (children[i].answer().asTheRecordStands() == Truth.HOLDS) {
                return new Decision(steps.get(i).layer(), steps.get(i).id());
            }
        }
        return Decision.NONE;
    }

    /** No step after the first that is sure to match. */
    @Override
    public List<Node> keptOpenBy(Node step) {
        List<Node> tried = step.children();
        for (int i = 0; i < tried.size(); i++) {
            if (tried.get(i).answer().asTheRecordStands() == Truth.HOLDS) {
                return tried.subList(0, i);
            }
        }
        return tried;
    }

    @Override
    public List<Condition> parts() {
        return List.copyOf(steps);
    }

    @Override
    public String canonical() {
        return "policy(" + Conditions.list(steps) + ")";
    }
}
