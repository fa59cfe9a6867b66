package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.LaterMoment;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Some;

/** Makes sentences about single steps of a proof. */
final class Sentences {

    private static final List<SubjectKind> MANY =
            List.of(SubjectKind.NOTICE, SubjectKind.DECLARATION, SubjectKind.MEASURE);

    /** Who would have to refute that there are no more of a kind has to prove that there are. */
    private static final Map<Fact, String> FURTHER = Map.of(
            ConductFact.NO_FURTHER_NOTICES, SubjectKind.NOTICE.id(),
            ConductFact.NO_FURTHER_MEASURES, SubjectKind.MEASURE.id(),
            ConductFact.NO_FURTHER_DECLARATIONS, SubjectKind.DECLARATION.id());

    private final Words words;

    Sentences(Words words) {
        this.words = words;
    }

    /** By which of its messages a condition over every, some or another of a kind begins. */
    static String each(Condition condition, boolean negated) {
        String which = condition instanceof Some some ? some.other() ? "Other" : "Some" : "Every";
        return negated ? "not" + which : which.toLowerCase(Locale.ROOT);
    }

    /** A sentence as it goes into another one. */
    static String withoutStop(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("。")
                ? sentence.substring(0, sentence.length() - 1)
                : sentence;
    }

    /** The question of a rule, with the notice or measure that it is about. */
    String question(Node node) {
        return about(node, "", words.question((Rule) node.condition()));
    }

    /** A text with the notice or measure that it is about, unless that is the one which the reader knows of. */
    private String about(Node node, String known, String text) {
        if (node.about().equals(known)) {
            return text;
        }
        List<String> about = List.of(node.about().split("/"));
        String subjects = words.list(MANY.stream()
                .filter(kind ->
                        node.has(kind) && about.contains(node.subject(kind).id()))
                .map(kind -> subject(node, kind, false))
                .toList());
        return subjects.isEmpty() ? text : words.text("clause.about", text, subjects);
    }

    /** A notice, declaration or measure, with its date if that is wanted and known. */
    String subject(Node node, SubjectKind kind, boolean dated) {
        String id = node.subject(kind).id();
        Value at = node.subject(kind).facts().value(dateOf(kind));
        return dated && at.isKnown()
                ? words.text("about." + kind.id() + ".at", id, words.value(dateOf(kind), at))
                : words.text("about." + kind.id(), id);
    }

    private static Fact dateOf(SubjectKind kind) {
        return switch (kind) {
            case NOTICE -> NoticeFact.ARRIVED_AT;
            case DECLARATION -> DeclarationFact.ARRIVED_AT;
            default -> MeasureFact.TAKEN_AT;
        };
    }

    /** The whole sentence for a rule: its outcome and the reasons. */
    String outcome(Node node, List<String> reasons) {
        String key = "sentence." + node.outcome().id();
        String proposition = words.proposition((Rule) node.condition());
        return reasons.isEmpty()
                ? words.text(key, proposition)
                : words.text(key + ".because", proposition, words.clauses(reasons));
    }

    /** The outcome of a rule as a clause of a sentence about {@code known}. */
    String clause(Node node, String known) {
        String proposition = words.proposition((Rule) node.condition());
        return words.text("clause." + node.outcome().id(), about(node, known, proposition));
    }

    /** A fact with its value and the ground on which it is known, as a clause. */
    String clause(Node node, Fact fact) {
        var basis = node.standing(fact).resolve().basis();
        return node.value(fact).isKnown()
                ? words.text(
                        "clause.fact",
                        words.label(fact),
                        words.value(fact, node.value(fact)),
                        basis == Standing.Basis.OPEN ? words.text("basis.derived") : words.basis(basis))
                : words.text("clause.fact.open", words.label(fact));
    }

    /** The answer to a fact that follows from others, by what it follows from; unknown while that is open. */
    String answer(FactIs asked, Outcome follows) {
        if (follows == Outcome.OPEN) {
            return words.value(asked.fact(), Value.UNKNOWN);
        }
        if (asked.fact().kind() instanceof Kind.YesNo) {
            boolean yes = asked.values().contains(Value.YES) == (follows == Outcome.HOLDS);
            return words.value(asked.fact(), yes ? Value.YES : Value.NO);
        }
        List<String> values = asked.values().stream()
                .map(value -> words.value(asked.fact(), value))
                .sorted()
                .toList();
        return follows == Outcome.HOLDS ? words.either(values) : words.text("answer.other", words.either(values));
    }

    /** What came out, in both readings. */
    Line.Result result(Node node, boolean rule, boolean negated, boolean greyed) {
        Outcome stands = node.outcome();
        Outcome closed = node.outcomeIfClosedToday();
        return new Line.Result(
                stands,
                closed,
                rule ? words.outcome(stands) : words.met(stands),
                rule ? words.outcome(closed) : words.met(closed),
                node.answer().isDiscretionary(),
                negated,
                greyed);
    }

    /** What is missing: first the facts, then the questions that are left to the court. */
    List<String> missing(Missing missing) {
        List<String> lacks = new ArrayList<>();
        missing.facts().forEach(fact -> lacks.add(missing(fact)));
        missing.questions().forEach(question -> lacks.add(toDecide(question)));
        return lacks;
    }

    /** A question that is left to the court. */
    String toDecide(Node question) {
        return words.text("missing.question", question(question));
    }

    /** A missing fact, with who has to prove it. */
    String missing(Missing.MissingFact missing) {
        String label = label(missing.fact(), missing.subject());
        String side = words.side(missing.bearer());
        if (!missing.refuted()) {
            return words.text("missing.fact", label, side);
        }
        String further = FURTHER.get(missing.fact());
        return further == null
                ? words.text("missing.fact.refuted", label, side)
                : words.text("missing.further." + further, side);
    }

    /** The short names of missing facts. */
    String names(List<Missing.MissingFact> missing) {
        return words.list(missing.stream()
                .map(fact -> label(fact.fact(), fact.subject()))
                .distinct()
                .toList());
    }

    /** Moments after the day of assessment, each with what it is told of; empty if there are none. */
    String list(List<LaterMoment> later) {
        return words.list(later.stream()
                .map(told -> words.text(
                        "headline.later.one", label(told.fact(), told.subject().id()), words.moment(told.moment())))
                .toList());
    }

    /** The short name of a fact, with the notice, declaration or measure that it is about. */
    private String label(Fact fact, String subject) {
        return MANY.contains(fact.subject())
                ? words.text(
                        "clause.about",
                        words.label(fact),
                        words.text("about." + fact.subject().id(), subject))
                : words.label(fact);
    }
}
