package org.safeharbor.core.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.Verification;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;

/** The provisions that count in a proof and whose text was not fully checked. */
final class UncheckedProvisions {

    private static final Comparator<Provision> IN_THEIR_ORDER = Comparator.comparingInt(Provision::article)
            .thenComparingInt(Provision::paragraph)
            .thenComparingInt(Provision::item);

    private final Set<Node> seen = new HashSet<>();
    private final Set<Rule> counting = new LinkedHashSet<>();

    private UncheckedProvisions() {}

    /** By instrument, and in their order there. */
    static List<Provision> of(Proof proof) {
        UncheckedProvisions found = new UncheckedProvisions();
        proof.book().chapters().stream()
                .flatMap(chapter -> chapter.rules().stream())
                .forEach(rule -> found.look(proof.of(rule)));
        return found.counting.stream()
                .flatMap(rule -> proof.applicable(rule.provisions()).stream())
                .filter(proof::isMadeForThis)
                .filter(place -> place.verification() != Verification.VERIFIED)
                .collect(Collectors.groupingBy(
                        Provision::instrument,
                        LinkedHashMap::new,
                        Collectors.toCollection(() -> new TreeSet<>(IN_THEIR_ORDER))))
                .values()
                .stream()
                .flatMap(Set::stream)
                .toList();
    }

    /**
     * A rule that is not made for these facts does not count, nor what is asked for it alone; and of what is settled, nothing
     * that is open.
     */
    private void look(Node node) {
        if (node.outcome() != Outcome.DOES_NOT_APPLY && seen.add(node)) {
            node.rule().ifPresent(counting::add);
            node.children().stream()
                    .filter(child -> node.outcome() == Outcome.OPEN || child.outcome() != Outcome.OPEN)
                    .forEach(this::look);
        }
    }
}
