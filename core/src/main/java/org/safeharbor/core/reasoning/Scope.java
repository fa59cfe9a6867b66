package org.safeharbor.core.reasoning;

import java.util.HashMap;
import java.util.Map;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.time.BusinessDayCalendar;

/**
 * Where in an evaluation a condition stands: for which notice and measure, and who bears what is still open.
 *
 * <p>Immutable but for the store of rules already answered, which all scopes of one evaluation with the same burdens
 * share. Nothing in it is for callers from outside.
 *
 * @since 0.1
 */
public final class Scope {

    private static final SubjectKind[] MANY = {SubjectKind.NOTICE, SubjectKind.DECLARATION, SubjectKind.MEASURE};

    final Dispute dispute;
    final Readings readings;
    final BusinessDayCalendar calendar;
    /** What an open leaf counts as if the record closed today. */
    final Truth closing;

    private final Subject[] subjects;
    private final Map<String, Node> answered;
    /** Everything is this side's to prove; only while the contrary of a rule is relied on. */
    private final Side soleBearer;

    private Scope(Scope outer, Subject[] subjects, Truth closing, Map<String, Node> answered, Side soleBearer) {
        this.dispute = outer.dispute;
        this.readings = outer.readings;
        this.calendar = outer.calendar;
        this.subjects = subjects;
        this.closing = closing;
        this.answered = answered;
        this.soleBearer = soleBearer;
    }

    Scope(Dispute dispute, Readings readings, BusinessDayCalendar calendar) {
        this.dispute = dispute;
        this.readings = readings;
        this.calendar = calendar;
        this.closing = Truth.OPEN;
        this.answered = new HashMap<>();
        this.soleBearer = null;
        this.subjects = new Subject[SubjectKind.values().length];
        for (SubjectKind kind : SubjectKind.values()) {
            if (!isMany(kind)) {
                subjects[kind.ordinal()] = dispute.subjects(kind).get(0);
            }
        }
    }

    /** Whether a dispute can have several subjects of this kind. */
    static boolean isMany(SubjectKind kind) {
        return kind.ordinal() >= SubjectKind.NOTICE.ordinal();
    }

    /** The same place, for this notice, declaration or measure. */
    Scope with(Subject subject) {
        Subject[] bound = subjects.clone();
        bound[subject.kind().ordinal()] = subject;
        return new Scope(this, bound, closing, answered, soleBearer);
    }

    /** The same place, for those of its subjects only that are of these kinds. */
    Scope onlyAbout(int kinds) {
        Subject[] bound = subjects.clone();
        for (SubjectKind kind : MANY) {
            if ((kinds & 1 << kind.ordinal()) == 0) {
                bound[kind.ordinal()] = null;
            }
        }
        return new Scope(this, bound, closing, answered, soleBearer);
    }

    /** The same place, where this side has to prove what is asserted. */
    Scope provenBy(Side bearer) {
        return closing(soleBearer == null || soleBearer == bearer ? Truth.FAILS : Truth.HOLDS);
    }

    /** The same place, with another value for what is still open if the record closed today. */
    Scope closing(Truth other) {
        return other == closing ? this : new Scope(this, subjects, other, answered, soleBearer);
    }

    /** The same place, everything being this side's to prove. */
    Scope allProvenBy(Side bearer) {
        return new Scope(this, subjects, closing, new HashMap<>(), bearer);
    }

    /** The subject of this kind here. */
    Subject subject(SubjectKind kind) {
        Subject subject = subjects[kind.ordinal()];
        if (subject == null) {
            throw new IllegalStateException("No " + kind.id() + " is in question here; quantify over them first");
        }
        return subject;
    }

    /** What counts as the value of a fact here. */
    Value value(org.safeharbor.core.dispute.Fact fact) {
        return subject(fact.subject()).facts().value(fact);
    }

    /** The ids of the notice, declaration and measure in question, of those kinds that matter, joined by slashes. */
    String about(int kinds) {
        StringBuilder about = new StringBuilder();
        for (SubjectKind kind : MANY) {
            Subject subject = subjects[kind.ordinal()];
            if (subject != null && (kinds & 1 << kind.ordinal()) != 0) {
                about.append(about.isEmpty() ? "" : "/").append(subject.id());
            }
        }
        return about.toString();
    }

    Node answered(String key) {
        return answered.get(key);
    }

    void remember(String key, Node node) {
        answered.put(key, node);
    }

    Node leaf(Condition condition, Truth truth) {
        return new Node(condition, this, Answer.ofLeaf(truth, closing), Decision.NONE, Node.NO_CHILDREN);
    }

    Node node(Condition condition, Answer answer, Node... children) {
        return new Node(condition, this, answer, Decision.NONE, children);
    }

    Subject[] subjects() {
        return subjects;
    }
}
