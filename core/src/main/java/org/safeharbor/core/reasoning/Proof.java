package org.safeharbor.core.reasoning;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.Readings;

/**
 * The whole reasoning of one dispute: what came out of every question of the rule book, and why.
 *
 * @since 0.1
 */
public final class Proof {

    private final RuleBook book;
    private final Dispute dispute;
    private final Readings readings;
    private final LocalDate asOf;
    private final Node[] nodes;
    private final Scope start;
    private final int size;

    /** The steps of rules by what they are found by; collected when first asked for. */
    private volatile Map<String, Node> steps;

    Proof(RuleBook book, Dispute dispute, Readings readings, LocalDate asOf, Node[] nodes, Scope start, int size) {
        this.book = book;
        this.dispute = dispute;
        this.readings = readings;
        this.asOf = asOf;
        this.nodes = nodes;
        this.start = start;
        this.size = size;
    }

    /** How many steps there are, each counted once; their numbers are below it. */
    public int size() {
        return size;
    }

    /** The law that it was reasoned under. */
    public RuleBook book() {
        return book;
    }

    /** The dispute that it is about. */
    public Dispute dispute() {
        return dispute;
    }

    /** How the disputed points were taken. */
    public Readings readings() {
        return readings;
    }

    /** The day of the assessment, as it was given. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The day whose law was asked for, whatever the dates of the facts; empty when they decide, as in a real case. */
    public Optional<LocalDate> lawOf() {
        return Optional.ofNullable(start.lawOf());
    }

    /** The step of a question of the book. */
    public Node of(Rule question) {
        return nodes[book.number(question)];
    }

    /**
     * Whether anybody asks for the harbor: not where it does not apply, and unless it is open to the provider, not where
     * nothing infringes the right, since there is then no liability from which it would free.
     */
    public boolean harborArises() {
        boolean refuted = nothingIsInfringed();
        return book.chapter("harbor").stream()
                .map(this::outcome)
                .anyMatch(harbor -> harbor == Outcome.HOLDS || harbor != Outcome.DOES_NOT_APPLY && !refuted);
    }

    /** Whether it is settled that the right is not infringed. */
    public boolean nothingIsInfringed() {
        List<Rule> infringements = book.chapter("infringement");
        return !infringements.isEmpty() && infringements.stream().allMatch(rule -> outcome(rule) == Outcome.FAILS);
    }

    /**
     * The claims that were raised against the provider and are not decided as the record stands. What the provider could
     * claim itself, for a wrong order, is none of them.
     */
    public List<Node> openClaims() {
        return book.chapter("relief").stream()
                .filter(claim -> !claim.isDeclaratory() && claim.bearer() != Side.PROVIDER)
                .map(this::of)
                .filter(claim -> claim.outcome() == Outcome.OPEN)
                .filter(claim -> claim.outcomeIfClosedToday() != Outcome.DOES_NOT_APPLY)
                .toList();
    }

    /** How the harbor or one of its gates is told: where nobody asks for the harbor, neither it nor an open gate applies. */
    public Outcome told(Rule question) {
        boolean nobodys =
                outcome(question) == Outcome.OPEN || book.chapter("harbor").contains(question);
        return nobodys && !harborArises() ? Outcome.DOES_NOT_APPLY : outcome(question);
    }

    /** How a question came out as the record stands. */
    public Outcome outcome(Rule question) {
        return of(question).outcome();
    }

    /** The step of any rule, for the notice and measure that {@code about} names; the first that is found in order. */
    public Optional<Node> find(String rule, String about) {
        if (steps == null) {
            Map<String, Node> first = new HashMap<>();
            BitSet seen = new BitSet(size);
            for (Node node : nodes) {
                collect(node, first, seen);
            }
            steps = first;
        }
        return Optional.ofNullable(steps.get(rule + '@' + about));
    }

    private static void collect(Node node, Map<String, Node> first, BitSet seen) {
        if (!seen.get(node.number())) {
            seen.set(node.number());
            node.rule().ifPresent(rule -> first.putIfAbsent(rule.id() + '@' + node.about(), node));
            for (Node child : node.children()) {
                collect(child, first, seen);
            }
        }
    }

    /** Whether a provision is the law for these facts, by its own key; open while the dates are too vague. */
    public Truth governs(Provision provision) {
        return new Governs(provision).answer(start).asTheRecordStands();
    }

    /** Those of these provisions that are the law for these facts: where some are made for such facts, only they. */
    public List<Provision> applicable(List<Provision> places) {
        List<Provision> governing =
                places.stream().filter(place -> governs(place) != Truth.FAILS).toList();
        List<Provision> fitting = governing.stream().filter(this::isMadeForThis).toList();
        List<Provision> law = fitting.isEmpty() ? governing : fitting;
        return law.stream()
                .filter(place -> law.stream().noneMatch(other -> replaces(other, place)))
                .toList();
    }

    /** Whether another text of the same instrument is surely the law for these facts: the same place, or the former numbers. */
    private boolean replaces(Provision other, Provision place) {
        boolean same = other.instrument().isLaterTextOf(place.instrument()) && other.article() == place.article();
        return (same || other.instrument().isFormerTextOf(place.instrument())) && governs(other) == Truth.HOLDS;
    }

    /** Whether the text of a provision is made for a right and a service such as these; also where they are not known. */
    public boolean isMadeForThis(Provision provision) {
        return provision.instrument().reach().entrySet().stream().allMatch(reach -> {
            Fact fact = Vocabulary.find(reach.getKey()).orElseThrow();
            Value value = dispute.subjects(fact.subject()).get(0).facts().value(fact);
            return !(value instanceof Value.Choice is) || reach.getValue().contains(is.id());
        });
    }

    /** What comes of conditions where a step of this proof stands, as the record stands; they need not be part of it. */
    public List<Truth> at(Node step, List<Condition> conditions) {
        Scope scope = book.startAgain(this);
        for (SubjectKind kind : SubjectKind.values()) {
            if (Scope.isMany(kind) && step.has(kind)) {
                scope = scope.with(kind, dispute.subjects(kind).indexOf(step.subject(kind)) + 1);
            }
        }
        Scope place = scope;
        return conditions.stream()
                .map(condition -> place.ask(condition).asTheRecordStands())
                .toList();
    }

    /** The forms of liability that hold as the record stands. */
    public List<Rule> formsThatHold() {
        return book.forms().stream()
                .filter(form -> outcome(form) == Outcome.HOLDS)
                .toList();
    }
}
