package org.safeharbor.core.prc;

import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Rule;

/** Facts and what a rule makes of them: a test as data. */
record Example(String because, Situation situation, Rule rule, String about, Outcome expected) {

    static Example holds(Rule rule, String because, Situation situation) {
        return new Example(because, situation, rule, "", Outcome.HOLDS);
    }

    static Example fails(Rule rule, String because, Situation situation) {
        return new Example(because, situation, rule, "", Outcome.FAILS);
    }

    static Example open(Rule rule, String because, Situation situation) {
        return new Example(because, situation, rule, "", Outcome.OPEN);
    }

    static Example inapplicable(Rule rule, String because, Situation situation) {
        return new Example(because, situation, rule, "", Outcome.DOES_NOT_APPLY);
    }

    /** The same, asked for this notice and measure. */
    Example about(String ids) {
        return new Example(because, situation, rule, ids, expected);
    }

    Node actual() {
        return situation
                .proof()
                .find(rule.id(), about)
                .orElseThrow(() -> new AssertionError(rule + " about \"" + about + "\" is not in the proof"));
    }

    @Override
    public String toString() {
        return rule.id() + (about.isEmpty() ? "" : " [" + about + "]") + " " + expected.id() + " when " + because;
    }
}
