package org.safeharbor.core.reasoning;

import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;

/**
 * There may be more of a kind than the file names. Where that is asked, it is open until it is said that there are none;
 * elsewhere there are none until somebody says that there are.
 *
 * @param kind of what
 * @param none the fact that there is no further one
 * @param bearer who would have to prove a further one
 * @param asked whether it is open until said
 * @since 0.1
 */
public record Further(SubjectKind kind, Fact none, Side bearer, boolean asked) implements Condition {

    @Override
    public Answer answer(Scope scope) {
        Value said = scope.value(none);
        boolean complete = said.equals(Value.YES)
                || !asked && !scope.subject(none.subject()).facts().tells(none);
        return scope.provenBy(bearer).leaf(complete ? Truth.FAILS : Truth.OPEN);
    }

    @Override
    public List<Fact> looksAt() {
        return List.of(none);
    }

    @Override
    public Side bearer(Side above) {
        return bearer;
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
