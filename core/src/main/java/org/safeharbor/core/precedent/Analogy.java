package org.safeharbor.core.precedent;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.reasoning.AnotherCase;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Truth;

/**
 * A decided case beside a step of a proof: what both share, and by what the dispute can be distinguished.
 *
 * @param precedent the decided case
 * @param holding what it held on the question of the step
 * @param step the step
 * @param shared the factors that were established there and are established here
 * @param lacking the factors that spoke for its result there and are refuted here
 * @param opposed the factors that speak against its result, were absent there and are established here
 * @param open the factors of both kinds that are open here
 * @param otherContext what the case was about and this dispute is not
 * @param otherLaw whether the text that governs this dispute is none under which the holding can be relied on
 * @since 0.1
 */
public record Analogy(
        Precedent precedent,
        Holding holding,
        Node step,
        List<Factor> shared,
        List<Factor> lacking,
        List<Factor> opposed,
        List<Factor> open,
        List<FactIs> otherContext,
        boolean otherLaw) {

    /** How the dispute stands to the decided case. */
    public enum Relation {
        /** All that spoke for the result is here too, and nothing new speaks against it. */
        FOLLOWS("follows"),
        /** Something that spoke for the result is missing here, or something new speaks against it. */
        DISTINGUISHED("distinguished"),
        /** A fact is missing to say which. */
        OPEN("open");

        private final String id;

        Relation(String id) {
            this.id = id;
        }

        /** The name in message keys. */
        public String id() {
            return id;
        }
    }

    /** Copies the lists. */
    public Analogy {
        shared = List.copyOf(shared);
        lacking = List.copyOf(lacking);
        opposed = List.copyOf(opposed);
        open = List.copyOf(open);
        otherContext = List.copyOf(otherContext);
    }

    /** How the dispute stands to the decided case. */
    public Relation relation() {
        if (!lacking.isEmpty() || !opposed.isEmpty() || !otherContext.isEmpty() || otherLaw) {
            return Relation.DISTINGUISHED;
        }
        return open.isEmpty() ? Relation.FOLLOWS : Relation.OPEN;
    }

    /**
     * The decided cases that share a factor with the dispute, on each question that arises in a proof; the nearest first:
     * by how many factors they share, by how few they differ, by authority. The case itself is left out, and
     * what a higher court reversed.
     */
    public static List<Analogy> of(Proof proof) {
        CaseLaw law = CaseLaw.of(proof.book());
        List<Analogy> all = new ArrayList<>();
        Map<String, Node> steps = new LinkedHashMap<>();
        BitSet seen = new BitSet(proof.size());
        proof.book().questions().forEach(question -> visit(proof.of(question), seen, steps));
        steps.values().forEach(step -> all.addAll(at(proof, law, step)));
        return all;
    }

    /** Gathers the steps of all rules that apply, each rule once for the notice and measure that it is about. */
    private static void visit(Node node, BitSet seen, Map<String, Node> steps) {
        if (seen.get(node.number())) {
            return;
        }
        seen.set(node.number());
        if (node.outcome() != Outcome.DOES_NOT_APPLY) {
            node.rule().ifPresent(rule -> steps.putIfAbsent(rule.id() + '@' + node.about(), node));
        }
        node.children().forEach(child -> visit(child, seen, steps));
    }

    private static List<Analogy> at(Proof proof, CaseLaw law, Node step) {
        String question = step.rule().orElseThrow().id();
        CaseFile file = proof.dispute().file();
        return law.cases().stream()
                .filter(precedent -> precedent.status() != Precedent.Status.REVERSED)
                .filter(precedent -> !AnotherCase.isThis(file, precedent.dockets()))
                .flatMap(precedent -> precedent.holdings().stream()
                        .filter(holding -> holding.question().equals(question))
                        .map(holding -> compare(proof, law, step, precedent, holding)))
                .filter(analogy -> !analogy.shared.isEmpty())
                .sorted(Comparator.<Analogy>comparingInt(analogy -> -analogy.shared.size())
                        .thenComparingInt(analogy -> analogy.lacking.size() + analogy.opposed.size())
                        .thenComparing(analogy -> analogy.precedent.level())
                        .thenComparing(analogy -> analogy.precedent.id()))
                .toList();
    }

    private static Analogy compare(Proof proof, CaseLaw law, Node step, Precedent precedent, Holding holding) {
        List<Factor> there = Stream.concat(holding.speakingFor().stream(), holding.against().stream())
                .toList();
        List<Factor> absent = law.absent(holding).toList();
        boolean otherLaw = !holding.carriedBy().isEmpty()
                && holding.carriedBy().stream().allMatch(place -> proof.governs(place) == Truth.FAILS);
        List<Factor> open = new ArrayList<>(are(Truth.OPEN, holding.speakingFor(), proof, step));
        open.addAll(are(Truth.OPEN, absent, proof, step));
        return new Analogy(
                precedent,
                holding,
                step,
                are(Truth.HOLDS, there, proof, step),
                are(Truth.FAILS, holding.speakingFor(), proof, step),
                are(Truth.HOLDS, absent, proof, step),
                open,
                otherContext(proof, step, holding.context()),
                otherLaw);
    }

    private static List<Factor> are(Truth wanted, List<Factor> factors, Proof proof, Node step) {
        List<Truth> truths =
                proof.at(step, factors.stream().map(Factor::condition).toList());
        List<Factor> found = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            if (truths.get(i) == wanted) {
                found.add(factors.get(i));
            }
        }
        return found;
    }

    private static List<FactIs> otherContext(Proof proof, Node step, List<FactIs> context) {
        List<Truth> truths = proof.at(step, List.<Condition>copyOf(context));
        List<FactIs> other = new ArrayList<>();
        for (int i = 0; i < context.size(); i++) {
            if (truths.get(i) == Truth.FAILS) {
                other.add(context.get(i));
            }
        }
        return other;
    }
}
