package org.safeharbor.core.reasoning;

import java.time.LocalDate;
import java.util.Optional;
import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.time.BusinessDayCalendar;

/**
 * Where in an evaluation a condition stands: for which notice and measure, and who bears what is still open.
 *
 * <p>Immutable; a condition asks its parts through it. Nothing in it is for callers from outside.
 *
 * @since 0.1
 */
public final class Scope {

    static final SubjectKind[] KINDS = SubjectKind.values();

    /** What an open leaf counts as if the record closed today. */
    final Truth closing;
    /** Everything is this side's to prove; only while the contrary of a rule is relied on, else null. */
    final Side soleBearer;

    private final Evaluation evaluation;
    private final Subject[] subjects;
    /** Of each kind that a dispute has many of, which one is in question, from 1; 0 for none. */
    private final int[] numbers;

    /** The choice of subjects as a number. */
    final int place;

    private final int bound;
    /** This scope and its like with other burdens, by what an open leaf counts as. */
    private final Scope[] alike;

    Scope(Evaluation evaluation, Subject[] subjects, int[] numbers, int place, Side soleBearer) {
        this.evaluation = evaluation;
        this.subjects = subjects;
        this.numbers = numbers;
        this.place = place;
        this.closing = Truth.OPEN;
        this.soleBearer = soleBearer;
        this.alike = new Scope[] {null, null, null};
        this.alike[closing.ordinal()] = this;
        int kinds = 0;
        for (int kind = 0; kind < numbers.length; kind++) {
            kinds |= numbers[kind] > 0 ? 1 << kind : 0;
        }
        this.bound = kinds;
    }

    private Scope(Scope other, Truth closing) {
        this.evaluation = other.evaluation;
        this.subjects = other.subjects;
        this.numbers = other.numbers;
        this.place = other.place;
        this.bound = other.bound;
        this.closing = closing;
        this.soleBearer = other.soleBearer;
        this.alike = other.alike;
        this.alike[closing.ordinal()] = this;
    }

    /** Whether a dispute can have several subjects of this kind. */
    static boolean isMany(SubjectKind kind) {
        return kind.ordinal() >= SubjectKind.NOTICE.ordinal();
    }

    /** What comes out of a part here; in a proof it becomes the next step of the condition that asks. */
    Answer ask(Condition part) {
        return evaluation.ask(part, this);
    }

    /** What comes out of a rule here, in its two parts; in a proof it becomes the next step like any other part. */
    Ruling rulingOn(Rule rule) {
        return evaluation.rulingOn(rule, this);
    }

    /** What a fact or a comparison says here. */
    Answer leaf(Truth truth) {
        return Answer.ofLeaf(truth, closing);
    }

    /** The same place, for the notice, declaration or measure with this number, from 1. */
    Scope with(SubjectKind kind, int number) {
        return evaluation.scope(this, kind, number);
    }

    /** The same place, for those of its subjects only that are of these kinds. */
    Scope onlyAbout(int kinds) {
        if ((bound & ~kinds) == 0) {
            return this;
        }
        Scope narrowed = this;
        for (SubjectKind kind : KINDS) {
            if ((bound & ~kinds & 1 << kind.ordinal()) != 0) {
                narrowed = narrowed.with(kind, 0);
            }
        }
        return narrowed;
    }

    /** The same place, where this side has to prove what is asserted. */
    Scope provenBy(Side bearer) {
        return closing(soleBearer == null || standsWith(soleBearer, bearer) ? Truth.FAILS : Truth.HOLDS);
    }

    /** Whether two sides want the same to come out: the right holder stands against the provider and the user. */
    private static boolean standsWith(Side one, Side other) {
        return (one == Side.RIGHT_HOLDER) == (other == Side.RIGHT_HOLDER);
    }

    /** The same place, with another value for what is still open if the record closed today. */
    Scope closing(Truth other) {
        Scope known = alike[other.ordinal()];
        return known == null ? new Scope(this, other) : known;
    }

    /** The same place, everything being this side's to prove, unless it is all one side's already. */
    Scope allProvenBy(Side bearer) {
        return soleBearer == null ? evaluation.scope(this, bearer) : this;
    }

    /** A new scope for a subject. */
    Scope about(SubjectKind kind, int number, int newPlace) {
        Subject[] others = subjects.clone();
        int[] counted = numbers.clone();
        others[kind.ordinal()] =
                number == 0 ? null : evaluation.dispute.subjects(kind).get(number - 1);
        counted[kind.ordinal()] = number;
        return new Scope(evaluation, others, counted, newPlace, soleBearer);
    }

    /** A new scope where everything is this side's to prove. */
    Scope allFor(Side bearer) {
        return new Scope(evaluation, subjects, numbers, place, bearer);
    }

    int number(SubjectKind kind) {
        return numbers[kind.ordinal()];
    }

    /** How many of this kind the dispute has. */
    int count(SubjectKind kind) {
        return evaluation.dispute.subjects(kind).size();
    }

    /** The subject of this kind here. */
    Subject subject(SubjectKind kind) {
        Subject subject = subjects[kind.ordinal()];
        if (subject == null) {
            throw new IllegalStateException("No " + kind.id() + " is in question here; quantify over them first");
        }
        return subject;
    }

    /** Whether a subject of this kind is in question here. */
    boolean has(SubjectKind kind) {
        return subjects[kind.ordinal()] != null;
    }

    /** What counts as the value of a fact here. */
    Value value(Fact fact) {
        return subject(fact.subject()).facts().value(fact);
    }

    /** The option in force for a disputed point. */
    String option(Reading reading) {
        return evaluation.readings.option(reading);
    }

    /** The day whose law is asked for, whatever the dates of the facts; null when they decide. */
    LocalDate lawOf() {
        return evaluation.lawOf;
    }

    /** Docket number and title of the case, as they are compared with those of decided cases. */
    String names() {
        return evaluation.names();
    }

    /** Which days are working days. */
    BusinessDayCalendar calendar() {
        return evaluation.calendar;
    }

    /** The court's own finding on the question of a rule here, if it made one. */
    Optional<CourtFinding> finding(Rule rule) {
        return evaluation.dispute.content().findings().isEmpty()
                ? Optional.empty()
                : evaluation.dispute.finding(rule.id(), onlyAbout(rule.about()).about());
    }

    /** The ids of the notice, declaration and measure in question, joined by slashes. */
    String about() {
        if (bound == 0) {
            return "";
        }
        StringBuilder about = new StringBuilder();
        for (SubjectKind kind : KINDS) {
            if ((bound & 1 << kind.ordinal()) != 0) {
                about.append(about.isEmpty() ? "" : "/").append(subject(kind).id());
            }
        }
        return about.toString();
    }
}
