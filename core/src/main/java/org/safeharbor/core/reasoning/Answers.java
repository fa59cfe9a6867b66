package org.safeharbor.core.reasoning;

import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.SubjectKind;

/**
 * The measure in question answers the notice in question.
 *
 * <p>It does when it is said to. When it is said to answer others, it does not. Else it does when it was not taken
 * before the notice arrived, or is known to have been in effect still when the notice arrived.
 *
 * <p>When it was taken is the provider's to show, when the notice arrived the right holder's. So a measure that was taken
 * at about that time is taken to answer the notice if the record closed today.
 *
 * @param taken when the measure was taken
 * @param ended when it was ended; a measure without an end counts for what came before it only
 * @param arrived when the notice arrived
 * @since 0.1
 */
public record Answers(Fact taken, Fact ended, Fact arrived) implements Condition {

    @Override
    public Answer answer(Scope scope) {
        Subject measure = scope.subject(SubjectKind.MEASURE);
        if (!measure.answers().isEmpty()) {
            String notice = scope.subject(SubjectKind.NOTICE).id();
            return Answer.of(Truth.of(measure.answers().contains(notice)));
        }
        Truth truth = inOrder(scope);
        return scope.value(taken).isKnown() ? Answer.ofLeaf(truth, Truth.HOLDS) : scope.leaf(truth);
    }

    private Truth inOrder(Scope scope) {
        Truth truth = NotBefore.inOrder(scope, taken, arrived);
        return scope.subject(SubjectKind.MEASURE).facts().tells(ended)
                ? truth.or(NotBefore.inOrder(scope, ended, arrived))
                : truth;
    }

    @Override
    public int about() {
        return Conditions.bit(SubjectKind.MEASURE) | Conditions.bit(SubjectKind.NOTICE);
    }

    @Override
    public List<Fact> looksAt() {
        return List.of(taken, ended, arrived);
    }

    @Override
    public List<Fact> asks(Scope scope) {
        return scope.subject(SubjectKind.MEASURE).facts().tells(ended)
                ? List.of(taken, ended, arrived)
                : List.of(taken, arrived);
    }

    @Override
    public Side bearer(Fact asked, Side own) {
        return asked == arrived ? Side.RIGHT_HOLDER : own;
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    @Override
    public String canonical() {
        return "answers(" + taken.id() + "," + ended.id() + "," + arrived.id() + ")";
    }
}
