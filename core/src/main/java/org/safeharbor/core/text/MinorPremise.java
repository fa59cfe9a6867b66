package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Evidence;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.reasoning.Decision;
import org.safeharbor.core.reasoning.Derived;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;

/** The minor premise of a passage: what is known, in this case, of what the law requires. */
final class MinorPremise {

    private final Proof proof;
    private final Depth depth;
    private final Words words;
    private final Sentences sentences;
    private final Points points;

    MinorPremise(Proof proof, Depth depth, Words words) {
        this.proof = proof;
        this.depth = depth;
        this.words = words;
        this.sentences = new Sentences(words);
        this.points = new Points(depth, words);
    }

    /** The decisive reasons only. */
    Judgment.Premise reasons(Branch branch) {
        Stream<String> reasons = Reasons.of(branch.line().own(), proof.dispute(), words).stream();
        return premise(branch, reasons.map(Points::plain).toList(), 0);
    }

    /** What is known of each element, with the burden. */
    Judgment.Premise of(Branch branch) {
        List<Branch> counting = counting(branch);
        Node node = branch.line().own();
        List<Judgment.Point> known = new ArrayList<>();
        if (node.decision().layer() == Decision.Layer.COURT) {
            proof.dispute()
                    .finding(branch.line().id(), node.about())
                    .map(found -> words.text("clause.court", Sentences.withoutStop(found.reasons())))
                    .map(Points::plain)
                    .ifPresent(known::add);
        }
        counting.stream().flatMap(part -> known(part, node.about())).forEach(known::add);
        long asked = branch.parts().stream()
                .filter(part -> depth == Depth.AUDIT || !MajorPremise.isIdle(part.line()))
                .count();
        return premise(branch, known, (int) asked - counting.size());
    }

    private Judgment.Premise premise(Branch branch, List<Judgment.Point> known, int leftOut) {
        List<Judgment.Point> all = new ArrayList<>(known);
        if (leftOut > 0) {
            all.add(Points.plain(words.text("judgment.leftOut", leftOut)));
        }
        String burden = branch.line().grounds().burden();
        String lead = words.text(all.isEmpty() ? "judgment.facts.none" : "judgment.facts", burden);
        return new Judgment.Premise(lead, all);
    }

    /** What makes a difference to it: of what is settled, nothing that is open. */
    private List<Branch> counting(Branch branch) {
        boolean settled = branch.line().result().outcome() != Outcome.OPEN;
        return branch.parts().stream()
                .filter(part -> depth == Depth.AUDIT
                        || !part.line().result().greyed()
                                && !(settled && part.line().result().outcome() == Outcome.OPEN))
                .toList();
    }

    private Stream<Judgment.Point> known(Branch branch, String about) {
        Line line = branch.line();
        List<Judgment.Point> below = new ArrayList<>(line.kind() == Line.Kind.FACT ? record(line) : List.of());
        boolean nested = line.kind() != Line.Kind.RULE && (line.kind() == Line.Kind.GROUP || depth != Depth.ELEMENTS);
        if (nested) {
            counting(branch).stream().flatMap(part -> known(part, about)).forEach(below::add);
        }
        String said = known(line, about);
        String text = line.kind() == Line.Kind.FACT ? said : points.leading(line, said, below);
        return Stream.of(points.of(line, text, below));
    }

    private String known(Line line, String about) {
        Node node = line.own();
        return switch (line.kind()) {
            case RULE -> sentences.clause(node, about);
            case FACT -> known(line, ((FactIs) node.condition()).fact(), about);
            case CHECK -> line.text();
            default ->
                words.text(
                        "plain.row",
                        Sentences.withoutStop(line.text()),
                        line.result().word());
        };
    }

    private String known(Line line, Fact fact, String about) {
        boolean open =
                line.node().map(Node::outcome).filter(Outcome.OPEN::equals).isPresent();
        if (open && !line.grounds().missing().isEmpty()) {
            return line.grounds().missing().get(0);
        }
        Optional<Node> derivation = line.nodes().stream()
                .filter(node -> node.condition() instanceof Derived)
                .findFirst();
        boolean follows = depth == Depth.ELEMENTS
                && derivation.isPresent()
                && !line.own().value(fact).isKnown()
                && derivation.get().outcome() != Outcome.OPEN;
        if (follows) {
            return Reasons.followed(derivation.get(), about, proof.dispute(), words);
        }
        return words.text(
                "clause.fact", words.label(fact), line.answer(), line.record().basis());
    }

    /** What the sides say of a fact, what is offered on it and what was noted, in full. */
    private List<Judgment.Point> record(Line line) {
        if (depth != Depth.FULL && depth != Depth.AUDIT) {
            return List.of();
        }
        List<String> said = new ArrayList<>(line.record().positions());
        List<String> exhibits = proof.dispute().file().evidence().stream()
                .filter(exhibit -> line.record().evidence().contains(exhibit.id()))
                .map(Evidence::title)
                .toList();
        if (!exhibits.isEmpty()) {
            said.add(words.text("plain.evidence", words.list(exhibits)));
        }
        if (!line.record().note().isEmpty()) {
            said.add(words.text("plain.note", line.record().note()));
        }
        return said.stream().map(Points::plain).toList();
    }
}
