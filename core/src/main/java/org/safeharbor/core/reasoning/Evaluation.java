package org.safeharbor.core.reasoning;

import java.time.LocalDate;
import java.util.Arrays;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.time.BusinessDayCalendar;

/**
 * One evaluation of a dispute: it asks conditions, answers each rule once for each place, and keeps the steps if they
 * are wanted.
 *
 * <p>Conditions only say how their answer comes from those of their parts. Whether a tree of steps is built while they
 * do, or only the answers pass by, is decided here, so that the proof and the fast walk cannot disagree.
 */
final class Evaluation {

    final Dispute dispute;
    final Readings readings;
    final BusinessDayCalendar calendar;
    /** The day whose law is asked for instead of the one that the dates of the facts call for; null for theirs. */
    final LocalDate lawOf;

    /** The evaluation of the same dispute before one change, and that change; null for none. */
    private final Evaluation before;

    private final Change change;

    /** How the case is named, once somebody asks. */
    private String names;

    private final boolean keepsSteps;
    /** The steps whose outer step is not finished yet. */
    private Node[] pending;

    private int pendingSteps;
    private int steps;

    /** The scopes by the side that has to prove everything and the place. */
    private final Scope[][] scopes = new Scope[Side.values().length + 1][];

    private final Scope start;
    private final int places;
    private final int[] strides = new int[SubjectKind.values().length];

    /** The rules that were answered and where, as an open hash table; with their steps, where those are kept. */
    private Rule[] rules;

    private int[] at;
    private Ruling[] rulings;
    private Node[] ruleSteps;
    private int answered;

    Evaluation(
            Dispute dispute,
            Readings readings,
            BusinessDayCalendar calendar,
            LocalDate lawOf,
            boolean keepsSteps,
            int rulesExpected) {
        this(dispute, readings, calendar, lawOf, keepsSteps, rulesExpected, null, null);
    }

    /** Asks for answers only, and of the rules only those that can notice what was changed. */
    Evaluation(Dispute changed, Evaluation before, Change change) {
        this(changed, before.readings, before.calendar, before.lawOf, false, before.answered / 8, before, change);
    }

    private Evaluation(
            Dispute dispute,
            Readings readings,
            BusinessDayCalendar calendar,
            LocalDate lawOf,
            boolean keepsSteps,
            int rulesExpected,
            Evaluation before,
            Change change) {
        this.dispute = dispute;
        this.before = before;
        this.change = change;
        this.readings = readings;
        this.calendar = calendar;
        this.lawOf = lawOf;
        this.keepsSteps = keepsSteps;
        this.pending = keepsSteps ? new Node[64] : Node.NO_CHILDREN;
        Subject[] subjects = new Subject[strides.length];
        int stride = 1;
        for (SubjectKind kind : Scope.KINDS) {
            if (Scope.isMany(kind)) {
                strides[kind.ordinal()] = stride;
                stride *= dispute.subjects(kind).size() + 1;
            } else {
                subjects[kind.ordinal()] = dispute.subjects(kind).get(0);
            }
        }
        this.places = stride;
        this.start = keep(new Scope(this, subjects, new int[strides.length], 0, null));
        allocate(Integer.highestOneBit(Math.max(rulesExpected, 8)) * 4);
    }

    /** Where nothing is in question but the dispute as a whole. */
    Scope start() {
        return start;
    }

    String names() {
        if (names == null) {
            names = AnotherCase.names(dispute.file());
        }
        return names;
    }

    /** What comes out of a condition in this scope. */
    Answer ask(Condition condition, Scope scope) {
        if (condition instanceof Rule rule) {
            return rulingOn(rule, scope).answer();
        }
        int first = pendingSteps;
        Answer answer = condition.answer(scope);
        if (keepsSteps) {
            push(new Node(condition, scope, answer, takeFrom(first), steps++));
        }
        return answer;
    }

    /** What comes out of a rule for those subjects of this scope that it is about. */
    Ruling rulingOn(Rule rule, Scope near) {
        Scope scope = near.onlyAbout(rule.about());
        int place = scope.place + world(scope.soleBearer) * places;
        int slot = slot(rule, place);
        if (rules[slot] == null) {
            slot = remember(rule, place, scope);
        }
        if (keepsSteps) {
            push(ruleSteps[slot]);
        }
        return rulings[slot];
    }

    /** The step that was finished last. */
    Node step() {
        pendingSteps = 0;
        return pending[0];
    }

    /** How many steps there are. */
    int steps() {
        return steps;
    }

    private void push(Node node) {
        if (pendingSteps == pending.length) {
            pending = Arrays.copyOf(pending, pending.length * 2);
        }
        pending[pendingSteps++] = node;
    }

    private Node[] takeFrom(int first) {
        int count = pendingSteps - first;
        if (count == 0) {
            return Node.NO_CHILDREN;
        }
        Node[] children = new Node[count];
        for (int i = 0; i < count; i++) {
            children[i] = pending[first + i];
        }
        pendingSteps = first;
        return children;
    }

    /** The scope like another one for this subject, with the same burdens. */
    Scope scope(Scope near, SubjectKind kind, int number) {
        int place = near.place + (number - near.number(kind)) * strides[kind.ordinal()];
        Scope found = scopes[world(near.soleBearer)][place];
        return found == null
                ? keep(near.about(kind, number, place)).closing(near.closing)
                : found.closing(near.closing);
    }

    /** The scope like another one, everything being this side's to prove. */
    Scope scope(Scope near, Side soleBearer) {
        Scope[] world = scopes[world(soleBearer)];
        Scope found = world == null ? null : world[near.place];
        return found == null ? keep(near.allFor(soleBearer)).closing(near.closing) : found.closing(near.closing);
    }

    private Scope keep(Scope scope) {
        int world = world(scope.soleBearer);
        if (scopes[world] == null) {
            scopes[world] = new Scope[places];
        }
        scopes[world][scope.place] = scope;
        return scope;
    }

    private static int world(Side soleBearer) {
        return soleBearer == null ? 0 : soleBearer.ordinal() + 1;
    }

    private int slot(Rule rule, int place) {
        int mask = rules.length - 1;
        int slot = rule.hash + place * 0x9E3779B9 >>> 7 & mask;
        while (rules[slot] != null && (rules[slot] != rule || at[slot] != place)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Asks a rule for the first time in this place, and keeps what came out; returns where. */
    private int remember(Rule rule, int place, Scope scope) {
        int first = pendingSteps;
        Ruling known = before == null || change.isNoticedBy(rule, scope) ? null : before.known(rule, place);
        Ruling ruling = known == null ? rule.ruling(scope) : known;
        Node step = keepsSteps ? new Node(rule, scope, ruling.answer(), takeFrom(first), steps++) : null;
        if (++answered * 2 > rules.length) {
            grow();
        }
        return put(rule, place, ruling, step);
    }

    /** What came out of a rule in this place; null where it was not asked. */
    private Ruling known(Rule rule, int place) {
        return rulings[slot(rule, place)];
    }

    private void grow() {
        Rule[] formerRules = rules;
        int[] formerAt = at;
        Ruling[] formerRulings = rulings;
        Node[] formerSteps = ruleSteps;
        allocate(formerRules.length * 2);
        for (int i = 0; i < formerRules.length; i++) {
            if (formerRules[i] != null) {
                put(formerRules[i], formerAt[i], formerRulings[i], formerSteps[i]);
            }
        }
    }

    private int put(Rule rule, int place, Ruling ruling, Node step) {
        int slot = slot(rule, place);
        rules[slot] = rule;
        at[slot] = place;
        rulings[slot] = ruling;
        ruleSteps[slot] = step;
        return slot;
    }

    private void allocate(int slots) {
        rules = new Rule[slots];
        at = new int[slots];
        rulings = new Ruling[slots];
        ruleSteps = new Node[slots];
    }
}
