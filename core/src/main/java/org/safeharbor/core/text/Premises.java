package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Evidence;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.reasoning.AllOf;
import org.safeharbor.core.reasoning.Answers;
import org.safeharbor.core.reasoning.AnyOf;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Contrary;
import org.safeharbor.core.reasoning.Decision;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Happened;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Not;
import org.safeharbor.core.reasoning.NotBefore;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Within;

/** The two premises of a passage: what the law requires, and what is known of it in this case. */
final class Premises {

    private final Proof proof;
    private final Depth depth;
    private final Words words;
    private final Sentences sentences;
    private final Map<String, Provision> places;

    Premises(Proof proof, Depth depth, Words words) {
        this.proof = proof;
        this.depth = depth;
        this.words = words;
        this.sentences = new Sentences(words);
        this.places = proof.book().rules().stream()
                .flatMap(rule -> rule.provisions().stream())
                .collect(Collectors.toMap(Provision::id, place -> place, (one, again) -> one));
    }

    /** What the provisions require for the rule to hold, whatever came out here. */
    Judgment.Premise law(Branch branch, Rule rule) {
        Line line = branch.line();
        String cited = cited(line, rule);
        List<Judgment.Point> points = once(branch.parts().stream().flatMap(this::required));
        if (points.isEmpty()) {
            return new Judgment.Premise(words.text("judgment.law.alone", cited, words.proposition(rule)), List.of());
        }
        String lead = line.lead().isEmpty() ? words.text("lead.all") : line.lead();
        boolean one = points.size() == 1 && line.lead().isEmpty();
        return new Judgment.Premise(
                one
                        ? words.text("judgment.law.one", cited, words.proposition(rule))
                        : words.text("judgment.law", cited, words.proposition(rule), lead),
                points);
    }

    /** The provisions as cited; where none is the law for these facts, those that the question comes from, marked so. */
    private String cited(Line line, Rule rule) {
        List<Line.Cited> governing = line.grounds().provisions();
        if (governing.isEmpty()) {
            return words.text("judgment.elsewhere", words.citations(rule.provisions()));
        }
        List<String> texts = new ArrayList<>();
        for (int from = 0, to; from < governing.size(); from = to) {
            Line.Cited first = governing.get(from);
            to = from + 1;
            while (to < governing.size() && standsBy(first, governing.get(to))) {
                to++;
            }
            String text = words.citations(
                    governing.subList(from, to).stream().map(this::place).toList());
            texts.add(first.mark().isEmpty() ? text : words.text("clause.about", text, first.mark()));
        }
        return words.list(texts);
    }

    /** Whether it is cited together with the one before it, for it is in the same instrument and marked alike. */
    private static boolean standsBy(Line.Cited one, Line.Cited other) {
        return one.title().equals(other.title()) && one.mark().equals(other.mark());
    }

    private Provision place(Line.Cited cited) {
        return places.get(cited.id());
    }

    /** What is required of each notice or measure alike is said once; the facts then name each. */
    private static List<Judgment.Point> once(Stream<Judgment.Point> points) {
        Map<Judgment.Point, Judgment.Point> each = new LinkedHashMap<>();
        points.forEach(point -> each.merge(point.withoutSee(), point, (one, other) -> one.withoutSee()));
        return List.copyOf(each.values());
    }

    /** At the depth of the headline the steps of a weighing are left to the reasons, which give the one that answered. */
    private Stream<Judgment.Point> required(Branch branch) {
        Line line = branch.line();
        if (depth == Depth.HEADLINE && line.kind() == Line.Kind.STEP) {
            return Stream.of();
        }
        String text =
                switch (line.kind()) {
                    case RULE -> words.proposition((Rule) own(line).condition());
                    case FACT -> fact((FactIs) own(line).condition(), isNegated(line));
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
        if (text.isEmpty() || alone) {
            return below.stream();
        }
        return Stream.of(new Judgment.Point(leading(line, withRole(line, text), below), see(line), below));
    }

    /** Whether all or one of some things are required, so that a single one of them needs no such heading. */
    private static boolean isPlain(Line line) {
        Condition condition = own(line).condition();
        return (condition instanceof AllOf || condition instanceof AnyOf) && !isNegated(line);
    }

    /** A point with how many of those below it are needed. */
    private String leading(Line line, String text, List<Judgment.Point> below) {
        return line.lead().isEmpty() || below.size() < 2 ? text : words.text("judgment.points", text, line.lead());
    }

    private String withRole(Line line, String text) {
        return line.role().isEmpty() ? withoutStop(text) : words.text("judgment.role", line.role(), withoutStop(text));
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
        String last = values.get(values.size() - 1);
        String needed = values.size() == 1
                ? last
                : words.text("judgment.or", words.list(values.subList(0, values.size() - 1)), last);
        return words.text(negated ? "judgment.fact.not" : "judgment.fact", words.label(is.fact()), needed);
    }

    /** What a check of dates asks for; what governs, and how a disputed point is taken, is said elsewhere. */
    private String check(Line line) {
        Condition condition = own(line).condition();
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

    /** The decisive reasons only. */
    Judgment.Premise reasons(Branch branch, Node node) {
        List<Judgment.Point> points = Reasons.of(node, proof.dispute(), words).stream()
                .map(reason -> new Judgment.Point(reason, "", List.of()))
                .toList();
        return premise(branch, points, 0);
    }

    /** What is known of each element, with the burden. */
    Judgment.Premise facts(Branch branch) {
        List<Branch> counting = counting(branch);
        Node node = own(branch.line());
        List<Judgment.Point> points = new ArrayList<>();
        if (node.decision().layer() == Decision.Layer.COURT) {
            proof.dispute()
                    .finding(branch.line().id(), node.about())
                    .ifPresent(found -> points.add(new Judgment.Point(
                            words.text("clause.court", withoutStop(found.reasons())), "", List.of())));
        }
        counting.stream().flatMap(part -> known(part, node.about())).forEach(points::add);
        return premise(branch, points, branch.parts().size() - counting.size());
    }

    private Judgment.Premise premise(Branch branch, List<Judgment.Point> points, int leftOut) {
        List<Judgment.Point> all = new ArrayList<>(points);
        if (leftOut > 0) {
            all.add(new Judgment.Point(words.text("judgment.leftOut", leftOut), "", List.of()));
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
        String text = line.kind() == Line.Kind.FACT ? said : leading(line, said, below);
        return Stream.of(new Judgment.Point(text, see(line), below));
    }

    private String known(Line line, String about) {
        Node node = own(line);
        return switch (line.kind()) {
            case RULE -> sentences.clause(node, about);
            case FACT -> known(line, ((FactIs) node.condition()).fact());
            case CHECK -> line.text();
            default ->
                words.text("plain.row", withoutStop(line.text()), line.result().word());
        };
    }

    private String known(Line line, Fact fact) {
        boolean open =
                line.node().map(Node::outcome).filter(Outcome.OPEN::equals).isPresent();
        if (open && !line.grounds().missing().isEmpty()) {
            return line.grounds().missing().get(0);
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
        return said.stream()
                .map(words -> new Judgment.Point(words, "", List.of()))
                .toList();
    }

    private static Node own(Line line) {
        return line.nodes().get(line.nodes().size() - 1);
    }

    /** Where a question of law has its own passage. */
    private String see(Line line) {
        if (line.kind() != Line.Kind.RULE || depth == Depth.HEADLINE && !line.isReference()) {
            return "";
        }
        return line.isReference() ? line.seeAlso() : line.number();
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("。")
                ? sentence.substring(0, sentence.length() - 1)
                : sentence;
    }
}
