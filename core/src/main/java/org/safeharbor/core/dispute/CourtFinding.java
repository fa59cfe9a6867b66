package org.safeharbor.core.dispute;

import java.util.Objects;

/**
 * The court's own finding on an open-textured term, such as whether measures were timely. It goes before every rule.
 *
 * @param rule id of the rule that asks the question
 * @param about ids of the notice and the measure it is about, joined by a slash; empty for the content group as a whole
 * @param holds whether the court found that it holds
 * @param reasons the court's reasons; never empty
 * @since 0.1
 */
public record CourtFinding(String rule, String about, boolean holds, String reasons) {

    /** Nothing is left out; what is not known is empty. */
    public CourtFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(reasons, "reasons");
    }
}
