package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeharbor.core.reasoning.Chapter;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;

/** The questions of a headline, each with its answer. */
final class HeadlineRows {

    private final Proof proof;
    private final Words words;
    private final Sentences sentences;

    HeadlineRows(Proof proof, Words words, Sentences sentences) {
        this.proof = proof;
        this.words = words;
        this.sentences = sentences;
    }

    /** All of them, in the order of reading. */
    List<Headline.Row> all() {
        List<Headline.Row> rows = new ArrayList<>();
        Map<Rule, String> numbers = numbers();
        Set<Rule> shown = new LinkedHashSet<>(proof.book().forms());
        shown.addAll(proof.book().chapter("relief"));
        proof.book().summary().stream().filter(this::arises).forEach(rule -> append(rows, group(rule), rule, numbers));
        shown.addAll(proof.book().summary());
        proof.book().chapter("measures").stream()
                .filter(rule -> !shown.contains(rule))
                .filter(this::arises)
                .forEach(rule -> append(rows, "measures", rule, numbers));
        proof.book().forms().stream().filter(this::matters).forEach(rule -> append(rows, "forms", rule, numbers));
        proof.book().chapter("relief").stream()
                .filter(this::matters)
                .forEach(rule -> append(rows, "relief", rule, numbers));
        return rows;
    }

    /** The questions that every case is compared on, as far as they arise, and the forms of liability. */
    Set<Rule> asked() {
        Set<Rule> asked = new LinkedHashSet<>();
        proof.book().summary().stream().filter(this::arises).forEach(asked::add);
        asked.addAll(proof.book().forms());
        return asked;
    }

    private void append(List<Headline.Row> rows, String group, Rule rule, Map<Rule, String> numbers) {
        Node node = proof.of(rule);
        rows.add(new Headline.Row(
                words.text("group." + group),
                rule.id(),
                rule.isDeclaratory()
                        ? words.text("clause.about", words.label(rule), words.text("mark.declaratory"))
                        : words.label(rule),
                sentences.result(node, true, false, false),
                numbers.getOrDefault(rule, "")));
    }

    /**
     * Where the harbor does not apply, or nothing is infringed, what its gates leave open is nobody's question, and nobody
     * knows of an infringement that is none.
     */
    private boolean arises(Rule rule) {
        return proof.told(rule) == proof.outcome(rule) && !(isKnowledge(rule) && proof.nothingIsInfringed());
    }

    private boolean isKnowledge(Rule rule) {
        return proof.book().chapter("knowledge").contains(rule);
    }

    /** Forms that are not made for these facts, and claims that nobody raised, are left to the reasoning. */
    private boolean matters(Rule rule) {
        Node node = proof.of(rule);
        boolean applies = node.outcomeIfClosedToday() != Outcome.DOES_NOT_APPLY;
        return rule.isDeclaratory() ? node.outcome() == Outcome.HOLDS : applies;
    }

    /** The gates belong to the harbor; other questions to the chapter that asks them. */
    private String group(Rule rule) {
        Set<Rule> gates = new LinkedHashSet<>();
        proof.book().chapter("harbor").forEach(harbor -> harbor.parts().forEach(part -> gates(part, gates)));
        boolean harbor = proof.book().chapter("harbor").contains(rule)
                || gates.contains(rule) && !proof.book().chapter("role").contains(rule);
        return harbor
                ? "harbor"
                : proof.book().chapters().stream()
                        .filter(chapter -> chapter.rules().contains(rule))
                        .map(Chapter::id)
                        .findFirst()
                        .orElse("harbor");
    }

    /** The rules of chapters that the harbor asks; a rule that no chapter shows is looked through. */
    private void gates(Condition part, Set<Rule> gates) {
        boolean shown = part instanceof Rule
                && proof.book().chapters().stream()
                        .anyMatch(chapter -> chapter.rules().contains(part));
        if (shown) {
            gates.add((Rule) part);
        } else {
            part.parts().forEach(inner -> gates(inner, gates));
        }
    }

    private Map<Rule, String> numbers() {
        Map<Rule, String> numbers = new LinkedHashMap<>();
        List<Chapter> chapters = proof.book().chapters();
        for (int i = 0; i < chapters.size(); i++) {
            List<Rule> rules = chapters.get(i).rules();
            for (int j = 0; j < rules.size(); j++) {
                numbers.putIfAbsent(rules.get(j), (i + 1) + "." + (j + 1));
            }
        }
        return numbers;
    }
}
