package org.safeharbor.core.prc;

import java.util.Optional;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;

/** Facts and what a rule makes of them: a test as data. */
record Example(String because, Situation situation, Rule rule, String about, Outcome expected, Aspect aspect) {

    /** Which side of the answer is expected so. */
    enum Aspect {
        /** The outcome as the record stands. */
        STANDS,
        /** The outcome if the record closed today. */
        CLOSED_TODAY,
        /** The outcome as the record stands, and that it rests on discretion. */
        DISCRETIONARY,
        /** The outcome as the record stands, and that it does not rest on discretion. */
        BINDING
    }

    static Example holds(Rule rule, String because, Situation situation) {
        return new Example(because, situation, rule, "", Outcome.HOLDS, Aspect.STANDS);
    }

    static Example fails(Rule rule, String because, Situation situation) {
        return new Example(because, situation, rule, "", Outcome.FAILS, Aspect.STANDS);
    }

    static Example open(Rule rule, String because, Situation situation) {
        return new Example(because, situation, rule, "", Outcome.OPEN, Aspect.STANDS);
    }

    static Example inapplicable(Rule rule, String because, Situation situation) {
        return new Example(because, situation, rule, "", Outcome.DOES_NOT_APPLY, Aspect.STANDS);
    }

    /** The same, asked for this notice and measure. */
    Example about(String ids) {
        return new Example(because, situation, rule, ids, expected, aspect);
    }

    /** The same, expected if the record closed today. */
    Example ifClosedToday() {
        return new Example(because, situation, rule, about, expected, Aspect.CLOSED_TODAY);
    }

    /** The same, and it rests on discretion. */
    Example byDiscretion() {
        return new Example(because, situation, rule, about, expected, Aspect.DISCRETIONARY);
    }

    /** The same, and it does not rest on discretion. */
    Example byLaw() {
        return new Example(because, situation, rule, about, expected, Aspect.BINDING);
    }

    /** What a rule book, which may be another one with the same rules, makes of the facts. */
    Optional<Node> under(RuleBook book) {
        return situation.proof(book).find(rule.id(), about);
    }

    Node actual() {
        return under(PrcRuleBook.BOOK)
                .orElseThrow(() -> new AssertionError(rule + " about \"" + about + "\" is not in the proof"));
    }

    /** Whether a step of a proof is as expected. */
    boolean isMetBy(Node node) {
        return switch (aspect) {
            case STANDS -> node.outcome() == expected;
            case CLOSED_TODAY -> node.outcomeIfClosedToday() == expected;
            case DISCRETIONARY -> node.outcome() == expected && node.answer().isDiscretionary();
            case BINDING -> node.outcome() == expected && !node.answer().isDiscretionary();
        };
    }

    @Override
    public String toString() {
        return rule.id() + (about.isEmpty() ? "" : " [" + about + "]") + " " + expected.id()
                + (aspect == Aspect.STANDS ? "" : " " + aspect) + " when " + because;
    }
}
