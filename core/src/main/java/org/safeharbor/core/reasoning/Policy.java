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

    /** Which step the answer came from, given the steps of the proof. */
    Decision decision(Node[] children, Answer answer) {
        if (answer.asTheRecordStands() != Truth.OPEN) {
            for (int i = 0; i < children.length; i++) {
                Truth step = children[i].answer().asTheRecordStands();
                boolean agrees = Truth.of(steps.get(i).holds()) == answer.asTheRecordStands();
                if (step == Truth.HOLDS || step == Truth.OPEN && agrees) {
                    return new Decision(steps.get(i).layer(), steps.get(i).id());
                }
            }
        }
        return Decision.NONE;
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
