package org.safeharbor.core.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.prc.PrcRuleBook;
import org.safeharbor.core.prc.Witnesses;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Results;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.reasoning.Truth;

/**
 * What the checks of the rule book share: where they begin, how they search from there, and what they ask.
 *
 * <p>Each variant is drawn by itself, from its number, and looked at by itself. So what is found does not depend on the
 * number of threads, nor does one check move the draws of another.
 */
final class Checks {

    static final RuleBook BOOK = PrcRuleBook.BOOK;
    static final Material MATERIAL = Material.of(BOOK.rules());

    /** The situations of the examples, each once, or what another module begins from. */
    static final List<Assignment> WITNESSES = beginnings().map(Assignment::of).toList();

    /** How many times more is drawn in the full run. */
    static final int MANY = 12;

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private Checks() {}

    private static Stream<Dispute> beginnings() {
        List<Beginning> others = ServiceLoader.load(Beginning.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        return others.isEmpty()
                ? Witnesses.all().stream().map(Witness::dispute)
                : others.stream().flatMap(Beginning::disputes);
    }

    static Stream<Preset> presets() {
        return Preset.ALL.stream();
    }

    /** A variant of a witness that can be true, with a draw of its own. */
    record Variant(Draw draw, Assignment facts, Dispute dispute) {}

    /** So many variants of the witnesses, each with one to so many facts turned; every fifth is as the example has it. */
    static Stream<Variant> variants(int count, int mostTurned) {
        return IntStream.range(0, count).parallel().boxed().flatMap(number -> {
            Draw draw = new Draw(MATERIAL, Effort.SEED + number);
            Assignment start = draw.one(WITNESSES);
            Assignment facts = number % 5 == 0 ? start : draw.near(start, Effort.STRIDE * mostTurned);
            return facts.dispute().map(dispute -> new Variant(draw, facts, dispute)).stream();
        });
    }

    /** What a check found broken: of several cases of one kind always the same one, whichever thread came first. */
    static final class Broken {
        private final Map<String, String> found = new ConcurrentSkipListMap<>();

        void add(String what, String where) {
            found.merge(what, where, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }

        Map<String, String> found() {
            return found;
        }
    }

    static Rule rule(String id) {
        return BOOK.rule(id).orElseThrow();
    }

    static Proof proof(Dispute dispute, Preset preset) {
        return BOOK.assess(dispute, preset.readings(), AS_OF);
    }

    static Optional<Results> results(Assignment assignment, Preset preset) {
        return assignment.dispute().map(dispute -> BOOK.results(dispute, preset.readings()));
    }

    static Truth truth(Outcome outcome) {
        return outcome == Outcome.HOLDS ? Truth.HOLDS : outcome == Outcome.OPEN ? Truth.OPEN : Truth.FAILS;
    }

    /** The steps of rules, each once. */
    static List<Node> rules(Proof proof) {
        List<Node> all = new ArrayList<>();
        each(proof, node -> node.rule().ifPresent(rule -> all.add(node)));
        return all;
    }

    static void each(Proof proof, Consumer<Node> action) {
        boolean[] seen = new boolean[proof.size()];
        proof.book().questions().forEach(question -> each(proof.of(question), seen, action));
    }

    private static void each(Node node, boolean[] seen, Consumer<Node> action) {
        if (!seen[node.number()]) {
            seen[node.number()] = true;
            action.accept(node);
            node.children().forEach(child -> each(child, seen, action));
        }
    }
}
