package org.safeharbor.core.reasoning;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;

/**
 * One step of a proof: a condition, what came out of it, and the steps that it rests on, whether they hold or not.
 *
 * <p>A rule that is used twice is the same node twice. Words and lists of missing facts are made from the tree on
 * demand, never while it is built.
 *
 * @since 0.1
 */
public final class Node {

    static final Node[] NO_CHILDREN = {};

    private final Condition condition;
    private final Scope scope;
    private final Answer answer;
    private final Node[] children;
    private final int number;

    Node(Condition condition, Scope scope, Answer answer, Node[] children, int number) {
        this.condition = condition;
        this.scope = scope;
        this.answer = answer;
        this.children = children;
        this.number = number;
    }

    /** Its number in the proof, from 0; a step comes after those that it rests on. */
    public int number() {
        return number;
    }

    /** What was asked. */
    public Condition condition() {
        return condition;
    }

    /** The rule that was asked, if this step is one. */
    public Optional<Rule> rule() {
        return condition instanceof Rule rule ? Optional.of(rule) : Optional.empty();
    }

    /** Ids of the notice, declaration and measure that it is about, joined by slashes; empty for the dispute as a whole. */
    public String about() {
        return scope.about();
    }

    /** What came out, in every reading. */
    public Answer answer() {
        return answer;
    }

    /** Which layer answered it, where the question is open-textured. */
    public Decision decision() {
        if (condition instanceof Rule rule) {
            boolean found = rule.isOpenTextured() && scope.finding(rule).isPresent();
            return found ? Decision.BY_THE_COURT : elements().decision();
        }
        return condition instanceof Policy policy ? policy.decision(children, answer) : Decision.NONE;
    }

    /** The steps it rests on. */
    public List<Node> children() {
        return new Steps(children);
    }

    /**
     * What the rule under this step is made for, where that is in doubt and the rule is answered all the same: it then
     * keeps this step open, for the rule may or may not stand in the way.
     */
    public Optional<Node> scopeInDoubt() {
        boolean asksForScope = condition instanceof NotInTheWay || condition instanceof Yields;
        return asksForScope
                        && isOpen()
                        && children[0].condition instanceof Rule rule
                        && rule.hasScope()
                        && !children[0].isOpen()
                        && children[0].children[0].isOpen()
                ? Optional.of(children[0].children[0])
                : Optional.empty();
    }

    /** Whether the special rule of a {@link Yields} applies, so that the rest counts for nothing; one without a scope does. */
    public Outcome special() {
        Node special = children[0];
        return ((Rule) special.condition).hasScope() ? special.children[0].outcome() : Outcome.HOLDS;
    }

    /** Whether this is a fact that follows from others, and is not itself disputed so that it stays open. */
    public boolean isFollowing() {
        return condition instanceof Derived derived
                && !derived.isDisputedOn(
                        subject(derived.asked().fact().subject()).facts());
    }

    /** Whether the moments that it asks for keep it open; where only the time that counts is open, they do not. */
    boolean hangsOnWhatItAsks() {
        return !(condition instanceof Band band) || band.hangsOnMoments(scope);
    }

    /** Whether it is a rule that the dates of these facts shut out: none of its provisions governs them, or its scope fails by date. */
    public boolean isUnderLawOfAnotherTime() {
        return condition instanceof Rule rule
                && (rule.provisions().stream()
                                .allMatch(place ->
                                        new Governs(place).answer(scope).asTheRecordStands() == Truth.FAILS)
                        || rule.hasScope() && isShutOutByDate(children[0]));
    }

    private static boolean isShutOutByDate(Node scope) {
        if (scope.condition instanceof AllOf) {
            return scope.children().stream().anyMatch(Node::isShutOutByDate);
        }
        Node asked = scope.condition instanceof Not ? scope.children[0] : scope;
        return asked.condition instanceof Governs && scope.answer.asTheRecordStands() == Truth.FAILS;
    }

    /** How many of a kind the dispute has. */
    public int count(SubjectKind kind) {
        return scope.count(kind);
    }

    /** Whether this is a rule of which it is open whether it applies. */
    boolean mayNotApply() {
        return applies().asTheRecordStands() == Truth.OPEN;
    }

    private boolean isOpen() {
        return answer.asTheRecordStands() == Truth.OPEN;
    }

    /** As the record stands. */
    public Outcome outcome() {
        return Outcome.of(answer, applies(), false);
    }

    /** If the record closed today. */
    public Outcome outcomeIfClosedToday() {
        return Outcome.of(answer, applies(), true);
    }

    private Answer applies() {
        return condition instanceof Rule rule && rule.hasScope() ? children[0].answer : Answer.HOLDS;
    }

    /** The day whose law was asked for, whatever the dates of the facts; empty when they decide. */
    public Optional<LocalDate> lawOf() {
        return Optional.ofNullable(scope.lawOf());
    }

    /** Of a rule: the step of its elements. */
    public Node elements() {
        return children[((Rule) condition).bodyIndex()];
    }

    /** Of a rule: the steps of its exceptions. */
    public List<Node> exceptions() {
        return children().subList(((Rule) condition).bodyIndex() + 1, children.length);
    }

    /**
     * Whether it is a weighed question for the court: every step of its policy was tried and none matched.
     *
     * @param closed whether that is asked as if the record closed today
     */
    public boolean isForTheCourt(boolean closed) {
        return condition instanceof Rule rule
                && rule.isOpenTextured()
                && elements().children().stream().allMatch(step -> step.answer.truth(closed) == Truth.FAILS);
    }

    /** The facts that this step itself asks for, not those of the steps that it rests on. */
    public List<Fact> asks() {
        return condition.asks(scope);
    }

    /** How a fact stands that this step asks for. */
    public Standing standing(Fact fact) {
        return scope.subject(fact.subject()).facts().standing(fact);
    }

    /** What counts as the value of a fact that this step asks for: what was said of it, or what other facts leave to it. */
    public Value value(Fact fact) {
        return scope.value(fact);
    }

    /** Whether a subject of this kind is in question here. */
    public boolean has(SubjectKind kind) {
        return scope.has(kind);
    }

    /** The subject of this kind that the step is about. */
    public Subject subject(SubjectKind kind) {
        return scope.subject(kind);
    }

    @Override
    public String toString() {
        return condition.canonical() + (about().isEmpty() ? "" : "[" + about() + "]") + " " + outcome()
                + (answer.isDiscretionary() ? "*" : "");
    }

    /** The steps as a list, without a copy. */
    private static final class Steps extends AbstractList<Node> implements RandomAccess {
        private final Node[] steps;

        Steps(Node[] steps) {
            this.steps = steps;
        }

        @Override
        public Node get(int index) {
            return steps[index];
        }

        @Override
        public int size() {
            return steps.length;
        }
    }
}
