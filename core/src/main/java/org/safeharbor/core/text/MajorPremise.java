package org.safeharbor.core.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.reasoning.AllOf;
import org.safeharbor.core.reasoning.Answers;
import org.safeharbor.core.reasoning.AnyOf;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Contrary;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Happened;
import org.safeharbor.core.reasoning.Not;
import org.safeharbor.core.reasoning.NotBefore;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Within;
import org.safeharbor.core.reasoning.Yields;

/** The major premise of a passage: what the law requires for the rule to hold, whatever came out here. */
final class MajorPremise {

    private final Depth depth;
    private final Words words;
    private final Points points;
    private final Cites cites;

    MajorPremise(Proof proof, Depth depth, Words words) {
        this.depth = depth;
        this.words = words;
        this.points = new Points(depth, words);
        this.cites = new Cites(proof, words);
    }

    Judgment.Premise of(Branch branch, Rule rule) {
        Line line = branch.line();
        String cited = cited(line, rule);
        List<Judgment.Point> required = once(branch.parts().stream().flatMap(this::required));
        if (required.isEmpty()) {
            return new Judgment.Premise(words.text("judgment.law.alone", cited, words.proposition(rule)), List.of());
        }
        String lead = line.lead().isEmpty() ? words.text("lead.all") : line.lead();
        boolean one = required.size() == 1 && line.lead().isEmpty();
        return new Judgment.Premise(
                one
                        ? words.text("judgment.law.one", cited, words.proposition(rule))
                        : words.text("judgment.law", cited, words.proposition(rule), lead),
                required);
    }

    /** The provisions as cited; where none is the law for these facts, those that the question comes from, marked so. */
    private String cited(Line line, Rule rule) {
        List<Line.Cited> governing = line.grounds().provisions();
        if (governing.isEmpty()) {
            return words.text("judgment.elsewhere", words.citations(rule.provisions()));
        }
        return words.list(cites.of(governing, (text, mark) -> words.text("clause.about", text, mark)));
    }

    /** What is required of each notice or measure alike is said once; the facts then name each. */
    private static List<Judgment.Point> once(Stream<Judgment.Point> required) {
        Map<Judgment.Point, Judgment.Point> each = new LinkedHashMap<>();
        required.forEach(point -> each.merge(point.withoutSee(), point, (one, other) -> one.withoutSee()));
        return List.copyOf(each.values());
    }

    /** At the depth of the headline the steps of a weighing are left to the reasons, which give the one that answered. */
    private Stream<Judgment.Point> required(Branch branch) {
        Line line = branch.line();
        if (depth == Depth.HEADLINE && line.kind() == Line.Kind.STEP || depth != Depth.AUDIT && isIdle(line)) {
            return Stream.of();
        }
        String text =
                switch (line.kind()) {
                    case RULE -> words.proposition((Rule) line.own().condition());
                    case FACT -> fact((FactIs) line.own().condition(), isNegated(line));
                    case CHECK -> check(line);
                    default -> line.text();
                };
        boolean nested = line.kind() == Line.Kind.GROUP || line.kind() == Line.Kind.STEP;
        List<Judgment.Point> below =
                nested ? branch.parts().stream().flatMap(this::required).toList() : List.of();
        boolean alone = line.kind() == Line.Kind.GROUP
                && below.size() == 1
                && line.role().isEmpty()
                && isPlain(line);
        boolean bare = line.kind() == Line.Kind.GROUP
                && below.isEmpty()
                && !(line.own().condition() instanceof Yields);
        if (text.isEmpty() || alone || bare) {
            return below.stream();
        }
        return Stream.of(points.of(line, points.leading(line, withRole(line, text), below), below));
    }

    /** Whether it is a special rule that would go first and does not apply: nothing that is required. */
    static boolean isIdle(Line line) {
        return line.kind() == Line.Kind.GROUP && line.own().condition() instanceof Rule;
    }

    /** Whether all or one of some things are required, so that a single one of them needs no such heading. */
    private static boolean isPlain(Line line) {
        Condition condition = line.own().condition();
        return (condition instanceof AllOf || condition instanceof AnyOf) && !isNegated(line);
    }

    private String withRole(Line line, String text) {
        return line.role().isEmpty()
                ? Sentences.withoutStop(text)
                : words.text("judgment.role", line.role(), Sentences.withoutStop(text));
    }

    /** A fact with the answer that is needed. */
    private String fact(FactIs is, boolean negated) {
        if (is.values().contains(Value.YES) || is.values().contains(Value.NO)) {
            boolean yes = is.values().contains(Value.YES) != negated;
            return words.text(
                    "judgment.fact", words.label(is.fact()), words.value(is.fact(), yes ? Value.YES : Value.NO));
        }
        List<String> values = is.values().stream()
                .map(value -> words.value(is.fact(), value))
                .sorted()
                .toList();
        return words.text(
                negated ? "judgment.fact.not" : "judgment.fact", words.label(is.fact()), words.either(values));
    }

    /** What a check of dates asks for; what governs, and how a disputed point is taken, is said elsewhere. */
    private String check(Line line) {
        Condition condition = line.own().condition();
        String asked = "";
        if (condition instanceof Within within) {
            asked = words.text(
                    "judgment.within",
                    words.label(within.to()),
                    words.label(within.from()),
                    words.limit(within.limit()));
        } else if (condition instanceof Band band) {
            asked = words.text("judgment.band", words.label(band.to()), words.label(band.from()));
        } else if (condition instanceof Happened event) {
            asked = words.text(
                    event.granted() ? "judgment.undisputed" : "judgment.happened", words.label(event.moment()));
        } else if (condition instanceof NotBefore order) {
            asked = words.text("judgment.notBefore", words.label(order.later()), words.label(order.earlier()));
        } else if (condition instanceof Answers) {
            asked = words.text("judgment.answers");
        }
        return asked.isEmpty() || !isNegated(line) ? asked : words.text("judgment.not", asked);
    }

    private static boolean isNegated(Line line) {
        return line.nodes().stream()
                                .filter(node -> node.condition() instanceof Not || node.condition() instanceof Contrary)
                                .count()
                        % 2
                == 1;
    }
}
