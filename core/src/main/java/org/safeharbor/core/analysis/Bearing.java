package org.safeharbor.core.analysis;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.reasoning.Happened;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Truth;

/**
 * What a fact that is not known, or not exactly enough, can still do to a result, and why not where it cannot.
 *
 * <p>A fact decides where nothing but open steps lie between a question of the book and the step that asks for it: what is
 * settled stays so whatever else becomes known. For a fact that is known, take it out of the case file first and look at
 * the proof of what remains.
 *
 * <p>Example: once the right is a patent, the special conditions of the Regulation do not apply, and whether the provider
 * altered the work is {@link Kind#SETTLED settled} by them.
 *
 * @since 0.1
 */
public final class Bearing {

    /** What a fact can do, the most first. */
    public enum Kind {
        /** It can turn a result. */
        DECIDES,
        /** It can turn a question that stands beside the results. */
        BESIDE,
        /** It follows from other facts and need not be said. */
        FOLLOWS,
        /** Whatever it is, the questions that ask for it are answered. */
        SETTLED
    }

    /**
     * What one fact can do.
     *
     * @param kind what
     * @param rule the innermost rule that asks for it, or that settles it
     * @param outcome how that rule came out; open where one of its other elements settles it
     */
    public record Weight(Kind kind, Rule rule, Outcome outcome) {}

    /** A fact about one subject. */
    private record Asked(Fact fact, String subject) {

        static Asked at(Node node, Fact fact) {
            return new Asked(fact, node.subject(fact.subject()).id());
        }
    }

    private final Map<Asked, Weight> weights = new HashMap<>();
    /** What counts as not having happened until it is told; telling it can turn what is settled without it. */
    private final Set<Asked> untold = new HashSet<>();

    /** The numbers of the steps that were seen from open ones, and from settled ones. */
    private final BitSet seenOpen = new BitSet();

    private final BitSet seen = new BitSet();

    private Bearing() {}

    /**
     * What can be done by the facts that are not known in the dispute of a proof.
     *
     * @param results the questions of the book that count as results; the others stand beside them
     */
    public static Bearing of(Proof proof, Collection<Rule> results) {
        Bearing bearing = new Bearing();
        for (Kind kind : List.of(Kind.DECIDES, Kind.BESIDE)) {
            proof.book().questions().stream()
                    .filter(question -> results.contains(question) == (kind == Kind.DECIDES))
                    .forEach(question -> bearing.visit(proof.of(question), new Trail(kind, question, Outcome.OPEN)));
        }
        bearing.weights.keySet().removeAll(bearing.untold);
        return bearing;
    }

    /** What a fact can do; empty where no question asks for it here. */
    public Optional<Weight> of(Fact fact, String subject) {
        return Optional.ofNullable(weights.get(new Asked(fact, subject)));
    }

    /** What lies between a question and a step: the rule that was met last and what it leaves the step to do. */
    private record Trail(Kind kind, Rule rule, Outcome outcome) {

        Trail to(Node node) {
            Rule met = node.rule().orElse(rule);
            if (node.answer().asTheRecordStands() == Truth.OPEN) {
                return kind == Kind.SETTLED ? this : new Trail(kind, met, Outcome.OPEN);
            }
            return new Trail(Kind.SETTLED, met, node.rule().isPresent() ? node.outcome() : outcome);
        }

        boolean canTurn() {
            return kind != Kind.SETTLED;
        }
    }

    private void visit(Node node, Trail before) {
        BitSet passed = before.canTurn() ? seenOpen : seen;
        if (passed.get(node.number())) {
            return;
        }
        passed.set(node.number());
        Trail trail = before.to(node);
        for (Fact fact : node.asks()) {
            note(node, fact, trail);
        }
        if (node.condition() instanceof Happened event
                && !event.granted()
                && node.asks().isEmpty()) {
            untold.add(Asked.at(node, event.moment()));
        }
        for (int i = 0; i < node.children().size(); i++) {
            visit(node.children().get(i), i == 0 && node.isFollowing() ? follows(trail) : trail);
        }
        node.scopeInDoubt().ifPresent(scope -> visit(scope, trail));
    }

    private static Trail follows(Trail trail) {
        return new Trail(Kind.FOLLOWS, trail.rule(), trail.outcome());
    }

    private void note(Node node, Fact fact, Trail trail) {
        if (!node.has(fact.subject())) {
            return;
        }
        weights.merge(
                Asked.at(node, fact),
                new Weight(trail.kind(), trail.rule(), trail.outcome()),
                (one, other) -> Comparator.comparing(Weight::kind).compare(one, other) <= 0 ? one : other);
    }
}
