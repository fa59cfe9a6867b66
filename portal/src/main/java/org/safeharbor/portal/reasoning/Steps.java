package org.safeharbor.portal.reasoning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeharbor.core.dispute.Evidence;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.text.Depth;
import org.safeharbor.core.text.Line;
import org.safeharbor.core.text.Outline;
import org.safeharbor.portal.cases.Names;
import org.safeharbor.portal.intake.IntakeAddress;
import org.safeharbor.portal.knowledge.Addresses;
import org.safeharbor.portal.shell.LegalWords;

/** Makes the lines of a proof ready for the page: names, links to the questions, places for findings. */
@RequestScoped
public class Steps {

    @Inject
    private LegalWords law;

    List<Step> of(Proof proof, Depth depth, String caseId) {
        var names = new Names(proof.dispute().file(), law.words());
        var outline = Outline.of(proof, depth, law.words());
        var shown = outline.lines().stream().map(Line::number).collect(Collectors.toSet());
        return outline.lines().stream()
                .map(line -> step(line, depth, shown, proof, caseId, names))
                .toList();
    }

    /** What keeps the result open, in the words of its headline. */
    List<Step.Link> missing(Proof proof, List<String> words, String caseId) {
        var names = new Names(proof.dispute().file(), law.words());
        return links(words, Missing.of(proof).facts(), proof, caseId, names);
    }

    private Step step(Line line, Depth depth, Set<String> shown, Proof proof, String caseId, Names names) {
        var weighed = isWeighed(line);
        var isFact = line.kind() == Line.Kind.FACT;
        var subject = isFact
                ? line.node()
                        .flatMap(node -> Vocabulary.find(line.id())
                                .map(fact -> node.subject(fact.subject()).id()))
                        .orElse("")
                : "";
        var change = isFact
                ? Vocabulary.find(line.id())
                        .map(fact -> href(fact, subject, proof, caseId))
                        .orElse("")
                : "";
        return new Step(
                line,
                names.numbered(line.text()),
                names.numbered(line.why()),
                line.grounds().provisions().stream().map(Step.Cite::of).toList(),
                missing(line, change, proof, caseId, names),
                exhibits(line, proof),
                change,
                depth == Depth.HEADLINE && line.kind() == Line.Kind.RULE
                        ? at(line.number(), Depth.ELEMENTS, proof, caseId)
                        : "",
                see(line, shown, proof, caseId),
                line.kind() == Line.Kind.RULE ? Addresses.fromCaseToRule(line.id()) : "",
                weighed,
                weighed && proof.dispute().finding(line.id(), line.about()).isPresent(),
                weighed ? find(line, depth, proof, caseId) : "");
    }

    private static List<Step.Link> missing(Line line, String change, Proof proof, String caseId, Names names) {
        var words = line.grounds().missing();
        if (words.isEmpty()) {
            return List.of();
        }
        if (line.kind() == Line.Kind.FACT) {
            return words.stream()
                    .map(one -> new Step.Link(names.numbered(one), change))
                    .toList();
        }
        return line.node()
                .map(node -> links(words, Missing.of(node).facts(), proof, caseId, names))
                .orElse(List.of());
    }

    private static String find(Line line, Depth depth, Proof proof, String caseId) {
        return ReasoningView.address(proof, caseId, depth) + "&find=" + line.number() + "#s-" + line.number();
    }

    /** The words name the facts first, in the same order, and then the questions for the court. */
    private static List<Step.Link> links(
            List<String> words, List<Missing.MissingFact> facts, Proof proof, String caseId, Names names) {
        var links = new ArrayList<Step.Link>();
        for (int i = 0; i < words.size(); i++) {
            var href = i < facts.size() ? href(facts.get(i).fact(), facts.get(i).subject(), proof, caseId) : "";
            links.add(new Step.Link(names.numbered(words.get(i)), href));
        }
        return links;
    }

    private static String href(Fact fact, String subject, Proof proof, String caseId) {
        var many = List.of(SubjectKind.NOTICE, SubjectKind.MEASURE, SubjectKind.DECLARATION);
        var event = many.contains(fact.subject()) ? subject : "";
        return IntakeAddress.of(fact, caseId, proof.dispute().content().id(), event);
    }

    /** A line that is shown at this depth is near; another one is shown by the depth that shows everything. */
    private static String see(Line line, Set<String> shown, Proof proof, String caseId) {
        if (!line.isReference()) {
            return "";
        }
        return shown.contains(line.seeAlso()) ? "#s-" + line.seeAlso() : at(line.seeAlso(), Depth.AUDIT, proof, caseId);
    }

    private static String at(String number, Depth depth, Proof proof, String caseId) {
        return ReasoningView.address(proof, caseId, depth) + "#s-" + number;
    }

    private static List<String> exhibits(Line line, Proof proof) {
        return proof.dispute().file().evidence().stream()
                .filter(exhibit -> line.record().evidence().contains(exhibit.id()))
                .map(Evidence::title)
                .toList();
    }

    private static boolean isWeighed(Line line) {
        return line.kind() == Line.Kind.RULE
                && !line.isReference()
                && line.node()
                        .flatMap(node -> node.rule())
                        .filter(Rule::isOpenTextured)
                        .isPresent();
    }
}
