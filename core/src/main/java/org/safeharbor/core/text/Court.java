package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeharbor.core.reasoning.Decision;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;

/** Makes the passages of a {@link Judgment} from the lines of an outline. */
final class Court {

    private final Proof proof;
    private final Depth depth;
    private final Words words;
    private final MajorPremise law;
    private final MinorPremise facts;

    Court(Proof proof, Depth depth, Words words) {
        this.proof = proof;
        this.depth = depth;
        this.words = words;
        this.law = new MajorPremise(proof, depth, words);
        this.facts = new MinorPremise(proof, depth, words);
    }

    List<Judgment.Section> sections() {
        List<Judgment.Section> sections = new ArrayList<>();
        Depth read = depth == Depth.AUDIT ? Depth.AUDIT : Depth.FULL;
        for (Branch chapter : Branch.of(Outline.of(proof, read, words).lines())) {
            List<Judgment.Passage> passages = new ArrayList<>();
            List<Line> answered = new ArrayList<>();
            List<String> idle = new ArrayList<>();
            chapter.parts().forEach(question -> collect(question, passages, answered, idle));
            String aside = idle.isEmpty() ? "" : aside(idle);
            sections.add(
                    new Judgment.Section(chapter.line().number(), chapter.line().text(), passages, answered, aside));
        }
        Set<String> discussed = sections.stream()
                .flatMap(section -> section.passages().stream())
                .map(Judgment.Passage::number)
                .collect(Collectors.toSet());
        return sections.stream().map(section -> linked(section, discussed)).toList();
    }

    /** A sentence that ends with a question has no further stop. */
    private String aside(List<String> idle) {
        String sentence = words.text("judgment.idle", words.clauses(idle));
        String last = idle.get(idle.size() - 1);
        return last.endsWith("?") || last.endsWith("？") ? Sentences.withoutStop(sentence) : sentence;
    }

    /** Only what is discussed is referred to. */
    private static Judgment.Section linked(Judgment.Section section, Set<String> discussed) {
        List<Judgment.Passage> passages = section.passages().stream()
                .map(passage -> passage.with(linked(passage.law(), discussed), linked(passage.facts(), discussed)))
                .toList();
        return new Judgment.Section(section.number(), section.heading(), passages, section.answered(), section.aside());
    }

    private static Judgment.Premise linked(Judgment.Premise premise, Set<String> discussed) {
        return new Judgment.Premise(premise.lead(), linked(premise.points(), discussed));
    }

    private static List<Judgment.Point> linked(List<Judgment.Point> points, Set<String> discussed) {
        return points.stream()
                .map(point -> new Judgment.Point(
                        point.text(),
                        discussed.contains(point.see()) ? point.see() : "",
                        linked(point.points(), discussed)))
                .toList();
    }

    private void collect(Branch branch, List<Judgment.Passage> passages, List<Line> answered, List<String> idle) {
        Line line = branch.line();
        boolean rule = line.kind() == Line.Kind.RULE && !line.isReference();
        boolean moot = depth != Depth.AUDIT && isMoot(line);
        if (rule && moot && line.level() == 1) {
            idle.add(
                    depth == Depth.HEADLINE
                            ? line.number()
                            : words.text("judgment.numbered", line.number(), line.text()));
        }
        boolean discussed = depth != Depth.HEADLINE || rule && carriesTheResult(line.own());
        if (rule && !moot && discussed) {
            passages.add(passage(branch));
        } else if (rule && !moot) {
            answered.add(line);
        }
        if (!moot && depth != Depth.HEADLINE) {
            branch.parts().forEach(part -> collect(part, passages, answered, idle));
        }
    }

    /**
     * Whether the result cannot be understood without this question: the infringement, the harbor and its conditions, a form
     * of liability that holds or may, a claim that was raised.
     */
    private boolean carriesTheResult(Node node) {
        Rule rule = (Rule) node.condition();
        if (proof.book().forms().contains(rule)) {
            return node.outcome() == Outcome.HOLDS
                    || node.outcome() == Outcome.OPEN
                    || node.outcomeIfClosedToday() == Outcome.HOLDS;
        }
        return proof.book().summary().contains(rule)
                || proof.book().chapter("infringement").contains(rule)
                || proof.book().chapter("relief").contains(rule)
                        && !rule.isDeclaratory()
                        && node.outcomeIfClosedToday() != Outcome.DOES_NOT_APPLY;
    }

    /** Whether it makes no difference, now and if the record closed today. */
    private static boolean isMoot(Line line) {
        boolean idle = line.kind() == Line.Kind.RULE
                && line.result().outcome() == Outcome.DOES_NOT_APPLY
                && line.result().closed() == Outcome.DOES_NOT_APPLY;
        return idle || line.result().greyed() && line.level() > 1;
    }

    private Judgment.Passage passage(Branch branch) {
        Line line = branch.line();
        Node node = line.own();
        Rule rule = (Rule) node.condition();
        return new Judgment.Passage(
                line.number(),
                line.level(),
                line.id(),
                line.text(),
                line.result(),
                line.grounds().provisions(),
                law.of(branch, rule),
                depth == Depth.HEADLINE ? facts.reasons(branch) : facts.of(branch),
                conclusion(line, node, rule),
                line.grounds().readings(),
                open(line));
    }

    /** What is missing; at the depth of the headline the reasons name it already. */
    private List<String> open(Line line) {
        return line.result().outcome() == Outcome.OPEN && depth != Depth.HEADLINE
                ? line.grounds().missing()
                : List.of();
    }

    private List<String> conclusion(Line line, Node node, Rule rule) {
        List<String> sentences = new ArrayList<>();
        String found = new Sentences(words).outcome(node, List.of());
        sentences.add(words.text("judgment.conclusion", lowered(found)));
        if (line.result().differs()) {
            String closed = words.text("sentence." + line.result().closed().id(), words.proposition(rule));
            sentences.add(words.text("judgment.closed", lowered(closed)));
        }
        departure(node).ifPresent(sentences::add);
        if (line.result().discretionary()) {
            boolean policy = node.decision().layer() == Decision.Layer.POLICY;
            String why = policy ? "judgment.policy" : "judgment.discretionary";
            sentences.add(words.text(rule.isPermissive() ? "judgment.permissive" : why));
        }
        if (rule.isDeclaratory()) {
            sentences.add(words.text("judgment.declaratory"));
        }
        return sentences;
    }

    /** The court's finding, and the rule of law that leaves no choice from which it departs, if it does. */
    private Optional<String> departure(Node node) {
        return HeadlineMaker.departedFrom(node)
                .map(step -> words.text("judgment.departure", words.citations(step.provisions())));
    }

    /** A sentence that goes on after a colon begins small where the language has small letters. */
    private String lowered(String sentence) {
        return sentence.substring(0, 1).toLowerCase(words.locale()) + sentence.substring(1);
    }
}
