package org.safeharbor.core.prc;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;

/** Facts and what a rule makes of them: a test as data. */
record Example(String because, Situation situation, Rule rule, String about, Outcome expected, Aspect aspect) {

    /**
     * Which side of the answer is looked at.
     *
     * @param name its name, for the list of tests
     * @param isMet whether a step is as expected
     */
    record Aspect(String name, BiPredicate<Node, Outcome> isMet) {
        static final Aspect STANDS = new Aspect("", (node, expected) -> node.outcome() == expected);
        static final Aspect CLOSED_TODAY =
                new Aspect(" if closed today", (node, expected) -> node.outcomeIfClosedToday() == expected);
        static final Aspect DISCRETIONARY = new Aspect(
                " by discretion",
                (node, expected) -> node.outcome() == expected && node.answer().isDiscretionary());
        static final Aspect BINDING = new Aspect(
                " by law",
                (node, expected) -> node.outcome() == expected && !node.answer().isDiscretionary());

        static Aspect decidedBy(String step) {
            return new Aspect(
                    " by " + step,
                    (node, expected) ->
                            node.outcome() == expected && node.decision().step().equals(step));
        }

        static Aspect borneBy(Side side, Fact fact) {
            return new Aspect(
                    ", " + fact.id() + " being for the " + side.id() + " to prove",
                    (node, expected) -> node.outcome() == expected
                            && Missing.of(node).facts().stream()
                                    .anyMatch(missing -> missing.fact() == fact && missing.bearer() == side));
        }
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

    /** It holds with the fact so, fails with it otherwise, and is open when nobody knows. */
    static Stream<Example> turns(Rule rule, Fact fact, boolean so, Situation situation) {
        return Stream.of(
                holds(rule, fact.id() + " is " + so, situation.copy().with(fact, so)),
                fails(rule, fact.id() + " is " + !so, situation.copy().with(fact, !so)),
                open(rule, fact.id() + " is open", situation.copy().without(fact)));
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

    /** The same, and this step of the policy decided it. */
    Example decidedBy(String step) {
        return new Example(because, situation, rule, about, expected, Aspect.decidedBy(step));
    }

    /** This fact, and only because it is not known, is missing for this side to prove. */
    static Example unproven(Rule rule, String about, Side side, Fact fact, Situation situation) {
        return open(rule, fact.member() + " is not known", situation.copy().without(fact))
                .about(about)
                .borneBy(side, fact);
    }

    /** The same for a rule about no single notice, declaration or measure. */
    static Example unproven(Rule rule, Side side, Fact fact, Situation situation) {
        return unproven(rule, "", side, fact, situation);
    }

    /** The same, and this fact is missing for this side to prove. */
    Example borneBy(Side side, Fact fact) {
        return new Example(because, situation, rule, about, expected, Aspect.borneBy(side, fact));
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
        return aspect.isMet().test(node, expected);
    }

    @Override
    public String toString() {
        return rule.id() + (about.isEmpty() ? "" : " [" + about + "]") + " " + expected.id() + aspect.name() + " when "
                + because;
    }
}
