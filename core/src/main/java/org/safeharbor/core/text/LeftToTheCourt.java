package org.safeharbor.core.text;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;

/** The questions that are left to the court apart from those on which the result hangs as the record stands. */
final class LeftToTheCourt {

    private final Proof proof;
    private final List<Node> ofTheResult;
    private final Sentences sentences;

    LeftToTheCourt(Proof proof, List<Node> ofTheResult, Sentences sentences) {
        this.proof = proof;
        this.ofTheResult = ofTheResult;
        this.sentences = sentences;
    }

    /** Those between right holder, provider and user of which all facts are known. */
    List<String> beside() {
        return proof.book().beside().stream()
                .map(rule -> Missing.of(proof.of(rule)))
                .filter(missing -> missing.facts().isEmpty())
                .flatMap(missing -> missing.questions().stream())
                .filter(question -> !ofTheResult.contains(question))
                .map(sentences::question)
                .distinct()
                .toList();
    }

    /** Those on which the result would hang if nothing more came. */
    List<String> today() {
        Set<Node> found = new LinkedHashSet<>();
        Set<Node> seen = new HashSet<>();
        proof.book().decisive().stream()
                .filter(rule -> proof.told(rule) == Outcome.OPEN)
                .forEach(rule -> today(proof.of(rule), seen, found));
        List<String> known = ofTheResult.stream().map(sentences::question).toList();
        return found.stream()
                .map(sentences::question)
                .filter(question -> !known.contains(question))
                .distinct()
                .toList();
    }

    private static void today(Node node, Set<Node> seen, Set<Node> found) {
        if (node.outcomeIfClosedToday() != Outcome.OPEN || !seen.add(node)) {
            return;
        }
        if (node.isForTheCourt(true)) {
            found.add(node);
        }
        node.children().forEach(child -> today(child, seen, found));
    }
}
