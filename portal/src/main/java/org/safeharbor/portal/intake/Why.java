package org.safeharbor.portal.intake;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.safeharbor.core.analysis.Bearing;
import org.safeharbor.core.reasoning.Outcome;

/**
 * Why a question is asked, or why its answer changes nothing.
 *
 * @param key what it can do, for the words
 * @param rule id of the rule that asks for it or settles it; empty where none does
 * @param outcome id of how that rule came out
 * @param idle whether its answer turns no result any more
 */
record Why(String key, String rule, String outcome, boolean idle) implements Serializable {

    static final Why UNASKED = new Why("unasked", "", "", false);

    static Why of(Optional<Bearing.Weight> weight) {
        return weight.map(Why::of).orElse(UNASKED);
    }

    private static Why of(Bearing.Weight weight) {
        var beside = weight.kind() == Bearing.Kind.SETTLED && weight.outcome() == Outcome.OPEN;
        return new Why(
                beside ? "settledBeside" : weight.kind().name().toLowerCase(Locale.ROOT),
                weight.rule().id(),
                weight.outcome().id(),
                weight.kind() == Bearing.Kind.SETTLED || weight.kind() == Bearing.Kind.BESIDE);
    }
}
