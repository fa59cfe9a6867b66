package org.safeharbor.core.reasoning;

import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;

/**
 * There may be more of a kind than the file names; open until it is said that there are none.
 *
 * @param kind of what
 * @param none the fact that there is no further one
 * @param bearer who would have to prove a further one
 * @since 0.1
 */
public record Further(SubjectKind kind, Fact none, Side bearer) implements Condition {

    @Override
    public Answer answer(Scope scope) {
        Truth truth = scope.value(none).equals(Value.YES) ? Truth.FAILS : Truth.OPEN;
        return scope.provenBy(bearer).leaf(truth);
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    @Override
    public String canonical() {
        return "further(" + kind.id() + ")";
    }
}
