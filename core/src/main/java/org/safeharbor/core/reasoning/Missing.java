package org.safeharbor.core.reasoning;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.Consistency;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.SheetPlace;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Value;

/**
 * What keeps a step open: the facts that are not known, each with who would have to prove it, and the questions that are
 * left for the court. Computed from the proof on demand.
 *
 * @param facts the missing facts, in the order of the reasoning
 * @param questions the weighed questions that stay open although their facts are known
 * @since 0.1
 */
public record Missing(List<MissingFact> facts, List<Node> questions) {

    /** Nothing is missing. */
    public static final Missing NOTHING = new Missing(List.of(), List.of());

    /**
     * A fact that is not known, or not exactly enough.
     *
     * @param fact the fact
     * @param subject id of what it is about
     * @param bearer who would have to prove it, or disprove it
     * @param refuted whether the bearer has to show that it is not so
     */
    public record MissingFact(Fact fact, String subject, Side bearer, boolean refuted) {

        /** The fact that an open step hangs on, as its bearer has to show it. */
        public static MissingFact of(Node step, Fact fact, Side bearer) {
            return new MissingFact(
                    fact,
                    step.subject(fact.subject()).id(),
                    bearer,
                    step.answer().ifClosedToday() == saysNo(step, fact));
        }

        /** What the step counts as where its bearer has to show that the fact is not so; open where that cannot be asked. */
        private static Truth saysNo(Node step, Fact fact) {
            if (step.condition() instanceof FactIs is && fact.kind() instanceof Kind.YesNo) {
                return is.values().contains(Value.YES) ? Truth.HOLDS : Truth.FAILS;
            }
            return step.condition() instanceof Further ? Truth.FAILS : Truth.OPEN;
        }

        /** Where in the case file it can be told, as a JSON pointer such as {@code /notices/0/facts/identity}. */
        public String place(CaseFile file) {
            return SheetPlace.of(file, fact.subject(), subject, "") + '/' + fact.member();
        }
    }

    /** Copies the lists. */
    public Missing {
        facts = List.copyOf(facts);
        questions = List.copyOf(questions);
    }

    /** What keeps this step open; nothing if it is not open. */
    public static Missing of(Node step) {
        return of(List.of(step));
    }

    /**
     * What keeps the result open, that is the {@linkplain RuleBook#decisive() deciding questions} and after them the claims
     * that were raised, each thing once.
     */
    public static Missing of(Proof proof) {
        Missing ofForms = of(proof.book().forms(), proof);
        return proof.harborArises() ? of(proof.book().decisive(), proof).provenAsIn(ofForms) : ofForms;
    }

    private static Missing of(List<Rule> questions, Proof proof) {
        return of(Stream.concat(questions.stream().map(proof::of), proof.openClaims().stream())
                .toList());
    }

    /** Where liability needs a fact, whoever proves it there does; the harbor, which asks for its contrary, comes second. */
    private Missing provenAsIn(Missing ofForms) {
        Map<String, MissingFact> there = new LinkedHashMap<>();
        ofForms.facts.forEach(fact -> there.put(fact.fact().id() + '@' + fact.subject(), fact));
        return new Missing(
                facts.stream()
                        .map(fact -> there.getOrDefault(fact.fact().id() + '@' + fact.subject(), fact))
                        .toList(),
                questions);
    }

    private static Missing of(List<Node> steps) {
        Search search = new Search();
        steps.forEach(step -> search.visit(step, Side.RIGHT_HOLDER, null));
        return new Missing(search.found(), List.copyOf(search.questions.values()));
    }

    /** Whether this fact about this subject is among the missing ones. */
    public boolean names(Fact fact, String subject) {
        return facts.stream()
                .anyMatch(missing -> missing.fact() == fact && missing.subject().equals(subject));
    }

    /** Whether nothing is missing. */
    public boolean isEmpty() {
        return facts.isEmpty() && questions.isEmpty();
    }

    private static final class Search {
        private final Map<String, MissingFact> facts = new LinkedHashMap<>();
        private final Map<String, Node> questions = new LinkedHashMap<>();
        private final Set<Node> seen = new LinkedHashSet<>();

        /** The moments of what did not happen, which cannot be told. */
        private final Map<String, MissingFact> neverCame = new LinkedHashMap<>();

        /** What can be told; where nothing else keeps the step open, what cannot. */
        List<MissingFact> found() {
            boolean nothingElse = facts.isEmpty() && questions.isEmpty();
            return List.copyOf((nothingElse ? neverCame : facts).values());
        }

        /** Looks below an open step; all of it is the sole bearer's to prove where there is one. */
        void visit(Node node, Side outer, Side sole) {
            if (node.answer().asTheRecordStands() != Truth.OPEN || !seen.add(node)) {
                return;
            }
            Condition condition = node.condition();
            Side alone = sole == null && condition instanceof Contrary contrary ? contrary.bearer() : sole;
            Side own = alone == null ? condition.bearer(outer) : alone;
            if (node.hangsOnWhatItAsks()) {
                node.asks().forEach(fact -> add(node, fact, condition.bearer(fact, own)));
            }
            List<Node> parts = condition.keptOpenBy(node);
            for (int i = 0; i < parts.size(); i++) {
                visit(parts.get(i), alone == null && isPresumed(node, i) ? own.opponent() : own, alone);
            }
            node.scopeInDoubt()
                    .ifPresent(scope -> visit(
                            scope,
                            condition instanceof NotInTheWay
                                    ? own.opponent()
                                    : ((Rule) node.children().get(0).condition()).bearer(),
                            alone));
            if (node.isForTheCourt(false)) {
                questions.putIfAbsent(((Rule) condition).id() + '@' + node.about(), node);
            }
        }

        /** Whether this part is the body of a rule whose elements are presumed, which is for the other side to disprove. */
        private static boolean isPresumed(Node node, int part) {
            return node.condition() instanceof Rule rule
                    && rule.isPresumable()
                    && part == rule.bodyIndex()
                    && node.children().get(part - 1).answer().ifClosedToday() == Truth.HOLDS;
        }

        private void add(Node node, Fact fact, Side bearer) {
            boolean alone = node.asks().size() == 1;
            boolean known = node.subject(fact.subject()).facts().value(fact).isKnown();
            if (!alone && known && (anotherIsUnknown(node) || isOneDay(node, fact) && anotherIsVague(node))) {
                return;
            }
            String subject = node.subject(fact.subject()).id();
            boolean never = Consistency.neverCame(node.subject(fact.subject()).facts(), fact);
            (never ? neverCame : facts).putIfAbsent(fact.id() + '@' + subject, MissingFact.of(node, fact, bearer));
        }

        private static boolean isOneDay(Node node, Fact fact) {
            return !(node.subject(fact.subject()).facts().value(fact) instanceof Value.When when)
                    || when.moment().firstDay().equals(when.moment().lastDay());
        }

        private static boolean anotherIsVague(Node node) {
            return node.asks().stream()
                    .anyMatch(fact -> node.subject(fact.subject()).facts().value(fact) instanceof Value.When
                            && !isOneDay(node, fact));
        }

        private static boolean anotherIsUnknown(Node node) {
            return node.asks().stream()
                    .anyMatch(fact ->
                            !node.subject(fact.subject()).facts().value(fact).isKnown());
        }
    }
}
