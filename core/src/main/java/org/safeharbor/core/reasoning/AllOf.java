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
    public Answer answer(Scope scope) {
        Answer answer = Answer.HOLDS;
        for (int i = 0; i < parts.size(); i++) {
            answer = answer.and(scope.ask(parts.get(i)));
        }
        return answer;
    }

    /** What has to hold together with another measure is asked once there is one; before, whether there is one. */
    @Override
    public List<Node> keptOpenBy(Node step) {
        return step.children().stream()
                .filter(AllOf::isAnotherThatNobodyNamed)
                .findFirst()
                .map(List::of)
                .orElse(step.children());
    }

    private static boolean isAnotherThatNobodyNamed(Node part) {
        return part.condition() instanceof Some some
                && some.other()
                && part.answer().asTheRecordStands() == Truth.OPEN
                && part.children().stream()
                        .filter(child -> child.answer().asTheRecordStands() != Truth.FAILS)
                        .allMatch(child -> child.condition() instanceof Further);
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
