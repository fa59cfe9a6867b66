package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.reasoning.AllOf;
import org.safeharbor.core.reasoning.AnyOf;
import org.safeharbor.core.reasoning.AtLeast;
import org.safeharbor.core.reasoning.Borne;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Contrary;
import org.safeharbor.core.reasoning.Decision;
import org.safeharbor.core.reasoning.Derived;
import org.safeharbor.core.reasoning.Every;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Further;
import org.safeharbor.core.reasoning.Governs;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Not;
import org.safeharbor.core.reasoning.NotInTheWay;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Policy;
import org.safeharbor.core.reasoning.ReadingIs;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Some;
import org.safeharbor.core.reasoning.Step;
import org.safeharbor.core.reasoning.Versions;
import org.safeharbor.core.reasoning.Yields;

/**
 * The decisive reasons for the outcome of a rule, as clauses: down to the next rules and facts, and only those without
 * which it would have come out otherwise.
 */
final class Reasons {

    private static final int MOST = 4;

    private final Dispute dispute;
    private final Words words;
    private final Sentences sentences;
    private final Checks checks;
    /** The notice or measure that the sentence is about, which its clauses need not name again. */
    private final String known;

    private Reasons(Dispute dispute, Words words, String known) {
        this.dispute = dispute;
        this.words = words;
        this.known = known;
        this.sentences = new Sentences(words);
        this.checks = new Checks(words);
    }

    /** The reasons for a rule, the first few of them in full. */
    static List<String> of(Node rule, Dispute dispute, Words words) {
        return new Reasons(dispute, words, rule.about()).first(rule);
    }

    /** A fact that follows from others, with what it follows from, in a sentence about {@code known}. */
    static String followed(Node derivation, String known, Dispute dispute, Words words) {
        return new Reasons(dispute, words, known).followed(derivation);
    }

    private List<String> first(Node rule) {
        List<String> all = inside(rule).distinct().toList();
        if (all.size() <= MOST + 1) {
            return all;
        }
        List<String> first = new ArrayList<>(all.subList(0, MOST));
        first.add(words.text("clause.more", Integer.toString(all.size() - MOST)));
        return first;
    }

    private Stream<String> inside(Node node) {
        Rule rule = (Rule) node.condition();
        List<Node> parts = node.children();
        int body = (rule.hasScope() ? 1 : 0) + (rule.isPresumable() ? 1 : 0);
        if (node.outcome() == Outcome.DOES_NOT_APPLY) {
            return Stream.concat(clauses(parts.get(0)), viewsNotTaken(parts.get(0)));
        }
        if (node.decision().layer() == Decision.Layer.COURT) {
            return Stream.of(words.text(
                    "clause.court",
                    dispute.finding(rule.id(), node.about())
                            .map(CourtFinding::reasons)
                            .map(Sentences::withoutStop)
                            .orElse("")));
        }
        Stream<Node> defeating = parts.subList(body + 1, parts.size()).stream()
                .filter(exception -> exception.outcome() == node.outcome() || exception.outcome() == Outcome.HOLDS);
        return switch (node.outcome()) {
            case HOLDS -> withExceptions(body(rule, parts.get(body)).toList(), parts.subList(body + 1, parts.size()));
            case FAILS ->
                parts.get(body).outcome() == Outcome.FAILS || parts.get(body).outcome() == Outcome.DOES_NOT_APPLY
                        ? body(rule, parts.get(body))
                        : defeating
                                .filter(exception -> exception.outcome() == Outcome.HOLDS)
                                .flatMap(this::clauses)
                                .map(reason -> words.text("clause.exception", reason));
            default ->
                Stream.concat(parts.subList(0, body + 1).stream(), defeating)
                        .filter(part -> part.outcome() == Outcome.OPEN)
                        .flatMap(part -> body(rule, part));
        };
    }

    /** What a condition says, as far as it decided; each rule in it by its own outcome. */
    private Stream<String> clauses(Node node) {
        Condition condition = node.condition();
        List<Node> parts = node.children();
        if (condition instanceof Rule) {
            return Stream.of(sentences.clause(node, known));
        }
        if (condition instanceof FactIs is) {
            return Stream.of(sentences.clause(node, is.fact()));
        }
        if (condition instanceof Not
                || condition instanceof Borne
                || condition instanceof NotInTheWay
                || condition instanceof Contrary) {
            return clauses(parts.get(0));
        }
        if (condition instanceof AllOf || condition instanceof Every) {
            return decisive(parts, node.outcome(), Outcome.HOLDS);
        }
        if (condition instanceof AnyOf && Alternatives.isSettledByView(node)) {
            return Stream.of();
        }
        if (condition instanceof AnyOf || condition instanceof Some) {
            return decisive(
                    parts.stream()
                            .filter(part -> !Alternatives.isOfAnotherTime(part, node))
                            .toList(),
                    node.outcome(),
                    Outcome.FAILS);
        }
        if (condition instanceof AtLeast) {
            return decisive(parts, node.outcome(), Outcome.DOES_NOT_APPLY);
        }
        if (condition instanceof Versions) {
            return versions(node);
        }
        if (condition instanceof Yields) {
            return yields(node);
        }
        if (condition instanceof Derived derived) {
            boolean settled =
                    node.standing(derived.asked().fact()).resolve().value().isKnown();
            return settled || node.outcome() == Outcome.OPEN ? clauses(parts.get(0)) : Stream.of(followed(node));
        }
        if (condition instanceof ReadingIs && node.outcome() == Outcome.HOLDS) {
            return Stream.of();
        }
        return parts.isEmpty()
                ? Stream.of(checks.clause(node))
                : decisive(parts, node.outcome(), Outcome.DOES_NOT_APPLY);
    }

    /** A fact that follows from others, with what it follows from. */
    private String followed(Node node) {
        Derived derived = (Derived) node.condition();
        List<String> from = clauses(node.children().get(1)).distinct().toList();
        String plain = derived.untilSettled().isPresent() ? "basis.untilSettled" : "basis.derived";
        return words.text(
                "clause.fact",
                words.label(derived.asked().fact()),
                sentences.answer(derived.asked(), node.outcome()),
                from.isEmpty() ? words.text(plain) : words.text("basis.derivedFrom", words.clauses(from)));
    }

    /** The reasons with what would have defeated it and was not established, where there is room for that. */
    private Stream<String> withExceptions(List<String> reasons, List<Node> exceptions) {
        List<String> notEstablished = exceptions.stream()
                .map(exception -> exception.condition() instanceof Borne
                        ? exception.children().get(0)
                        : exception)
                .filter(exception -> exception.rule().isPresent() && exception.outcome() == Outcome.FAILS)
                .flatMap(this::clauses)
                .toList();
        return reasons.size() + notEstablished.size() > MOST + 1
                ? reasons.stream()
                : Stream.concat(reasons.stream(), notEstablished.stream());
    }

    /** The views of which a rule is, and which are not taken here. */
    private Stream<String> viewsNotTaken(Node scope) {
        if (scope.condition() instanceof ReadingIs is) {
            return scope.outcome() == Outcome.HOLDS
                    ? Stream.of()
                    : Stream.of(words.text(
                            "clause.notTaken", words.reading(is.reading()), words.option(is.reading(), is.option())));
        }
        return scope.condition() instanceof AllOf || scope.condition() instanceof AnyOf
                ? scope.children().stream().flatMap(this::viewsNotTaken)
                : Stream.of();
    }

    /** All parts where every one was needed for this outcome, else those that came out like the whole. */
    private Stream<String> decisive(List<Node> parts, Outcome outcome, Outcome needsAll) {
        return parts.stream()
                .filter(part -> !Alternatives.isReading(part.condition()))
                .filter(part -> outcome == needsAll || part.outcome() == outcome)
                .filter(part ->
                        !(part.condition() instanceof Further) || outcome == needsAll || outcome == Outcome.OPEN)
                .flatMap(this::clauses);
    }

    private Stream<String> versions(Node node) {
        Stream<Node> rules =
                node.children().stream().filter(child -> child.rule().isPresent());
        long texts = node.children().stream()
                .filter(child -> child.condition() instanceof Governs && child.outcome() != Outcome.FAILS)
                .count();
        return texts == 1
                ? rules.flatMap(this::inside)
                : Stream.concat(
                        node.children().stream()
                                .filter(child -> child.condition() instanceof Governs)
                                .filter(child -> texts == 0 || child.outcome() == Outcome.OPEN)
                                .map(checks::clause),
                        rules.map(rule -> sentences.clause(rule, known)));
    }

    /** The rule that goes first, with the reasons inside it; while it is open whether it does, both rules. */
    private Stream<String> yields(Node node) {
        Node first = node.children().get(0);
        Stream<String> said = Stream.of(checks.clause(node));
        return switch (node.special()) {
            case HOLDS -> Stream.concat(said, inside(first));
            case OPEN -> Stream.concat(said, node.children().stream().flatMap(part -> clauses(part)));
            default -> clauses(node.children().get(1));
        };
    }

    private Stream<String> body(Rule rule, Node node) {
        return node.condition() instanceof Policy ? policy(rule, node) : clauses(node);
    }

    /** The first step that is met; one before it that is open would have given the same answer. */
    private Stream<String> policy(Rule rule, Node node) {
        if (node.outcome() != Outcome.OPEN) {
            return node.children().stream()
                    .filter(step -> step.outcome() == Outcome.HOLDS)
                    .limit(1)
                    .flatMap(step -> Stream.concat(
                            Stream.of(step(rule, (Step) step.condition())),
                            clauses(step.children().get(0))));
        }
        List<Node> open = node.children().stream()
                .filter(step -> step.outcome() == Outcome.OPEN)
                .toList();
        return open.isEmpty()
                ? Stream.of(words.text("clause.forTheCourt"))
                : open.stream().flatMap(step -> clauses(step.children().get(0)));
    }

    private String step(Rule rule, Step step) {
        return words.text("clause.step." + step.layer().id(), Sentences.withoutStop(words.step(rule, step)));
    }
}
