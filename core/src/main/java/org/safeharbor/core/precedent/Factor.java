package org.safeharbor.core.precedent;

import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.FactIs;

/**
 * A circumstance that counts on one question, and for which answer it speaks. It has no weight: factors are never added up.
 *
 * @param question id of the rule that asks the question
 * @param is the fact with the values that make it count
 * @param condition the same as a rule asks it; another one where the fact can follow from other facts
 * @param speaksFor whether it speaks for the answer that the question holds
 * @param bearer the side that it helps, and that has to prove it
 * @param source the code of the dossier or the provision that it comes from
 * @since 0.1
 */
public record Factor(String question, FactIs is, Condition condition, boolean speaksFor, Side bearer, String source) {

    /** A text that is equal exactly for equal factors. */
    String canonical() {
        return condition.canonical() + (speaksFor ? "+" : "-") + bearer.id();
    }
}
