package org.safeharbor.core.reasoning;

import java.util.List;
import java.util.Optional;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.SubjectKind;

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
    private final Subject[] subjects;
    private final String about;
    private final Answer answer;
    private final Decision decision;
    private final Node[] children;

    Node(Condition condition, Scope scope, Answer answer, Decision decision, Node[] children) {
        this.condition = condition;
        this.subjects = scope.subjects();
        this.about = condition instanceof Rule rule ? scope.about(rule.about()) : scope.about(~0);
        this.answer = answer;
        this.decision = decision;
        this.children = children;
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
        return about;
    }

    /** What came out, in every reading. */
    public Answer answer() {
        return answer;
    }

    /** Which layer answered it, where the question is open-textured. */
    public Decision decision() {
        return decision;
    }

    /** The steps it rests on. */
    public List<Node> children() {
        return List.of(children);
    }

    /** As the record stands. */
    public Outcome outcome() {
        return applies(false) ? Outcome.of(answer.asTheRecordStands()) : Outcome.DOES_NOT_APPLY;
    }

    /** If the record closed today. */
    public Outcome outcomeIfClosedToday() {
        return applies(true) ? Outcome.of(answer.ifClosedToday()) : Outcome.DOES_NOT_APPLY;
    }

    private boolean applies(boolean closed) {
        if (!(condition instanceof Rule rule) || !rule.hasScope()) {
            return true;
        }
        Answer scope = children[0].answer;
        return (closed ? scope.ifClosedToday() : scope.asTheRecordStands()) != Truth.FAILS;
    }

    /** How a fact stands that this step asks for. */
    public Standing standing(Fact fact) {
        return subject(fact.subject()).facts().standing(fact);
    }

    /** Whether a subject of this kind is in question here. */
    public boolean has(SubjectKind kind) {
        return subjects[kind.ordinal()] != null;
    }

    /** The subject of this kind that the step is about. */
    public Subject subject(SubjectKind kind) {
        return subjects[kind.ordinal()];
    }

    @Override
    public String toString() {
        return condition.canonical() + (about.isEmpty() ? "" : "[" + about + "]") + " " + outcome()
                + (answer.isDiscretionary() ? "*" : "");
    }
}
