package org.safeharbor.portal.knowledge;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Truth;

/** Which rules were decided in a case: they are the law for its facts, and hold or fail. */
final class RuleOutcomes {

    private RuleOutcomes() {}

    /** The outcome of each rule that was decided, by its id; it holds if it holds for any content or notice. */
    static Map<String, Outcome> of(Collection<Proof> proofs) {
        var outcomes = new HashMap<String, Outcome>();
        for (var proof : proofs) {
            var seen = new BitSet(proof.size());
            proof.book().questions().forEach(question -> collect(proof.of(question), proof, seen, outcomes));
        }
        return Map.copyOf(outcomes);
    }

    private static void collect(Node node, Proof proof, BitSet seen, Map<String, Outcome> outcomes) {
        if (seen.get(node.number())) {
            return;
        }
        seen.set(node.number());
        node.rule().ifPresent(rule -> put(rule, node.outcome(), proof, outcomes));
        node.children().forEach(child -> collect(child, proof, seen, outcomes));
    }

    private static void put(Rule rule, Outcome outcome, Proof proof, Map<String, Outcome> outcomes) {
        var decided = outcome == Outcome.HOLDS || outcome == Outcome.FAILS;
        if (decided && rule.provisions().stream().anyMatch(place -> proof.governs(place) != Truth.FAILS)) {
            outcomes.merge(rule.id(), outcome, (a, b) -> a == Outcome.HOLDS || b == Outcome.HOLDS ? Outcome.HOLDS : a);
        }
    }
}
