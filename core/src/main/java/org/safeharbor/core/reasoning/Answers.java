package org.safeharbor.core.reasoning;

import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;

/**
 * The measure in question answers the notice in question.
 *
 * <p>It does when it is said to. When it is said to answer others, it does not. Else it does when it was not taken
 * before the notice arrived, or is known to have been in effect still when the notice arrived.
 *
 * @param taken when the measure was taken
 * @param ended when it was ended; a measure without an end counts for what came before it only
 * @param arrived when the notice arrived
 * @since 0.1
 */
public record Answers(Fact taken, Fact ended, Fact arrived) implements Condition {

    @Override
    public Node explain(Scope scope) {
        Subject measure = scope.subject(SubjectKind.MEASURE);
        if (!measure.answers().isEmpty()) {
            String notice = scope.subject(SubjectKind.NOTICE).id();
            return scope.leaf(this, Truth.of(measure.answers().contains(notice)));
        }
        Truth truth = order(scope, taken);
        return scope.leaf(this, scope.value(ended).isKnown() ? truth.or(order(scope, ended)) : truth);
    }

    private Truth order(Scope scope, Fact later) {
        return scope.value(later) instanceof Value.When end && scope.value(arrived) instanceof Value.When start
                ? Truth.of(end.moment().notBefore(start.moment()))
                : Truth.OPEN;
    }

    @Override
    public int about() {
        return Conditions.bit(SubjectKind.MEASURE) | Conditions.bit(SubjectKind.NOTICE);
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
