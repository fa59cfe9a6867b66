package org.safeharbor.core.reasoning;

import java.util.List;
import org.safeharbor.core.dispute.Side;

/**
 * Its part, but for this side to prove, whoever bears the rest of the rule.
 *
 * @param part the part
 * @param bearer who has to prove it
 * @since 0.1
 */
public record Borne(Condition part, Side bearer) implements Condition {

    @Override
    public Answer answer(Scope scope) {
        return scope.provenBy(bearer).ask(part);
    }

    @Override
    public Side bearer(Side above) {
        return bearer;
    }

    @Override
    public List<Condition> parts() {
        return List.of(part);
    }

    @Override
    public String canonical() {
        return "borne(" + bearer.id() + "," + part.canonical() + ")";
    }
}
