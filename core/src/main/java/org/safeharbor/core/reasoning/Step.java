package org.safeharbor.core.reasoning;

import java.util.List;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.law.Provision;

/**
 * One step in answering an open-textured question: if its condition holds, this is the answer.
 *
 * @param id its id within the question; for a precedent that of the decided case
 * @param layer hard rule, precedent or policy; all but a hard rule are discretionary
 * @param when its condition
 * @param holds the answer that it gives
 * @param bearer who has to prove the condition
 * @param provisions what it rests on; empty for a default of this program
 * @since 0.1
 */
public record Step(
        String id, Decision.Layer layer, Condition when, boolean holds, Side bearer, List<Provision> provisions)
        implements Condition {

    /** Copies the provisions. */
    public Step {
        provisions = List.copyOf(provisions);
    }

    /** A step that the law itself takes, leaving no choice. */
    public static Step hard(String id, Condition when, boolean holds, Side bearer, Provision... provisions) {
        return new Step(id, Decision.Layer.HARD_RULE, when, holds, bearer, List.of(provisions));
    }

    /** A step of the default policy. */
    public static Step policy(String id, Condition when, boolean holds, Side bearer, Provision... provisions) {
        return new Step(id, Decision.Layer.POLICY, when, holds, bearer, List.of(provisions));
    }

    /** A step that a decided case constrains. */
    public static Step precedent(String id, Condition when, boolean holds, Side bearer, List<Provision> provisions) {
        return new Step(id, Decision.Layer.PRECEDENT, when, holds, bearer, provisions);
    }

    /** What the question is answered with if this step is the one, in every reading. */
    Answer given() {
        Answer plain = holds ? Answer.HOLDS : Answer.FAILS;
        return layer == Decision.Layer.HARD_RULE ? plain : plain.discretionary();
    }

    @Override
    public Answer answer(Scope scope) {
        return scope.provenBy(bearer).ask(when);
    }

    @Override
    public Side bearer(Side above) {
        return bearer;
    }

    @Override
    public List<Condition> parts() {
        return List.of(when);
    }

    @Override
    public String canonical() {
        return "step(" + id + "," + layer.id() + "," + when.canonical() + "," + holds + "," + bearer.id() + ","
                + provisions + ")";
    }
}
