package org.safeharbor.core.checks;

import java.util.function.Predicate;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Proof;

/** An example as data: facts, the rule that is looked at, and what has to come out of it. */
public record Expectation(String name, String rule, String about, Witness witness, Predicate<Node> expected) {

    /** Whether a proof of the facts is as expected. */
    public boolean isMetBy(Proof proof) {
        return proof.find(rule, about).filter(expected).isPresent();
    }
}
