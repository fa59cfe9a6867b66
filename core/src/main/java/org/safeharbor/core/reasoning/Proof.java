package org.safeharbor.core.reasoning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeharbor.core.dispute.Dispute;
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
    private final Map<Rule, Node> nodes;

    Proof(RuleBook book, Dispute dispute, Readings readings, LocalDate asOf, Map<Rule, Node> nodes) {
        this.book = book;
        this.dispute = dispute;
        this.readings = readings;
        this.asOf = asOf;
        this.nodes = nodes;
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

    /** The step of a question of the book. */
    public Node of(Rule question) {
        Node node = nodes.get(question);
        if (node == null) {
            throw new IllegalArgumentException(question.id() + " is not asked by this rule book as a whole");
        }
        return node;
    }

    /** How a question came out as the record stands. */
    public Outcome outcome(Rule question) {
        return of(question).outcome();
    }

    /** The step of any rule, for the notice and measure that {@code about} names; the first that is found in order. */
    public Optional<Node> find(String rule, String about) {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return nodes.values().stream()
                .flatMap(node -> find(node, rule, about, seen).stream())
                .findFirst();
    }

    private static Optional<Node> find(Node node, String rule, String about, Set<Node> seen) {
        if (!seen.add(node)) {
            return Optional.empty();
        }
        if (node.about().equals(about)
                && node.rule().map(Rule::id).filter(rule::equals).isPresent()) {
            return Optional.of(node);
        }
        return node.children().stream()
                .flatMap(child -> find(child, rule, about, seen).stream())
                .findFirst();
    }

    /** Whether a provision is the law for these facts, by its own key; open while the dates are too vague. */
    public Truth governs(Provision provision) {
        Scope scope = new Scope(dispute, readings, book.calendar());
        return new Governs(provision).explain(scope).answer().asTheRecordStands();
    }

    /** The forms of liability that hold as the record stands. */
    public List<Rule> formsThatHold() {
        return book.forms().stream()
                .filter(form -> outcome(form) == Outcome.HOLDS)
                .toList();
    }
}
