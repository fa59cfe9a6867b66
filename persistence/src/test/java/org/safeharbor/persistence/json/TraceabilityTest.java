package org.safeharbor.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.law.Proposition;
import org.safeharbor.core.prc.PrcRuleBook;
import org.safeharbor.core.prc.Propositions;
import org.safeharbor.core.precedent.Analogy;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;

/** Every proposition of the source papers is realised, and the page that says so is true. */
class TraceabilityTest {

    private static final Path PAGE = Path.of("../docs/traceability.md");
    /** The examples of each proposition, which the tests of the core write. */
    private static final Path SHOWN_BY = Path.of("../core/src/test/resources/org/safeharbor/core/prc/shown.csv");

    private static final Map<String, String> SIGNS =
            Map.of("holds", "+", "fails", "−", "open", "?", "doesNotApply", "∅");

    @Test
    void every_proposition_has_a_rule_and_every_rule_names_propositions_that_exist() {
        Map<String, List<Rule>> realised = realised();

        assertThat(Propositions.ALL)
                .filteredOn(proposition -> !proposition.preset().equals("later"))
                .allSatisfy(proposition -> assertThat(realised).containsKey(proposition.id()));
        assertThat(realised.keySet())
                .isSubsetOf(Propositions.ALL.stream().map(Proposition::id).toList());
    }

    @Test
    void the_page_is_up_to_date() throws IOException {
        String page = page();
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("Run mvn -pl core,persistence test -Dregenerate=true")
                .isEqualTo(page);
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder();
        page.append(
                        "# Traceability\n\nMade by `TraceabilityTest`; do not edit. Which rules realise which proposition of")
                .append(" the source papers, in which preset, whether any of them decides or all only explain, which")
                .append(
                        " examples of `PropositionExamples` show it, and in which decided cases a rule came out either way")
                .append(" (+ holds, − fails, ? open, ∅ does not apply).\n\n")
                .append("| proposition | what it says | preset | bearing | rules | shown when | cases |\n")
                .append("|---|---|---|---|---|---|---|\n");
        List<Case> cases = cases();
        Map<String, String> shown = shown();
        Map<String, List<Rule>> realised = realised();
        for (Proposition proposition : Propositions.ALL) {
            List<Rule> rules = realised.getOrDefault(proposition.id(), List.of());
            page.append("| ")
                    .append(proposition.id())
                    .append(" | ")
                    .append(proposition.label())
                    .append(" | ");
            page.append(proposition.preset())
                    .append(" | ")
                    .append(bearing(rules))
                    .append(" | ");
            page.append(rules.stream().map(rule -> "`" + rule.id() + "`").collect(Collectors.joining(" ")));
            page.append(" | ").append(shown.getOrDefault(proposition.id(), ""));
            page.append(" | ").append(decided(rules, cases)).append(" |\n");
        }
        page.append("\n## On which layer each step of each case was decided\n\n")
                .append(
                        "The steps that are marked in the dossier and every question that is weighed. A case never speaks on")
                .append(" itself.\n\n| case | question | about | outcome | layer | step |\n")
                .append("|---|---|---|---|---|---|\n");
        cases.forEach(decided -> layers(page, decided));
        page.append("\n## Which decided cases stand beside each case\n\n| case | question | about | follows | can be")
                .append(" distinguished from | open |\n|---|---|---|---|---|---|\n");
        cases.forEach(decided -> beside(page, decided));
        return page.toString();
    }

    private static String bearing(List<Rule> rules) {
        if (rules.isEmpty()) {
            return "";
        }
        return rules.stream().allMatch(Rule::isDeclaratory) ? "explains" : "decides";
    }

    /** What shows each proposition: each rule once, with when it came out how. */
    private static Map<String, String> shown() throws IOException {
        Map<String, Map<String, List<String>>> examples = new TreeMap<>();
        Files.readAllLines(SHOWN_BY).stream()
                .skip(1)
                .map(line -> line.split(";", 4))
                .forEach(cells -> examples.computeIfAbsent(cells[0], id -> new LinkedHashMap<>())
                        .computeIfAbsent(cells[1], rule -> new ArrayList<>())
                        .add(SIGNS.get(cells[2]) + " " + cells[3]));
        return examples.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().entrySet().stream()
                        .map(rule -> "`" + rule.getKey() + "` " + String.join(", ", rule.getValue()))
                        .collect(Collectors.joining("; "))));
    }

    private static String decided(List<Rule> rules, List<Case> cases) {
        return cases.stream()
                .map(decided -> decided.name.substring(0, 3) + signs(rules, decided.proof))
                .filter(text -> text.length() > 3)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String signs(List<Rule> rules, Proof proof) {
        List<Outcome> outcomes = rules.stream()
                .flatMap(rule -> proof.find(rule.id(), "").stream())
                .map(Node::outcome)
                .toList();
        return (outcomes.contains(Outcome.HOLDS) ? "+" : "") + (outcomes.contains(Outcome.FAILS) ? "−" : "");
    }

    private static void layers(StringBuilder page, Case decided) {
        Map<String, Node> steps = new LinkedHashMap<>();
        BitSet seen = new BitSet();
        decided.proof.book().questions().forEach(question -> gather(decided.proof.of(question), seen, steps));
        steps.values().stream()
                .filter(node -> node.rule().orElseThrow().isOpenTextured()
                        || decided.marked.contains(node.rule().orElseThrow().id()))
                .forEach(node -> page.append("| ")
                        .append(decided.name)
                        .append(" | `")
                        .append(node.rule().orElseThrow().id())
                        .append("` | ")
                        .append(node.about())
                        .append(" | ")
                        .append(node.outcome().id())
                        .append(" | ")
                        .append(node.decision().layer().id())
                        .append(" | ")
                        .append(node.decision().step())
                        .append(" |\n"));
    }

    private static void gather(Node node, BitSet seen, Map<String, Node> steps) {
        if (!seen.get(node.number())) {
            seen.set(node.number());
            node.rule().ifPresent(rule -> steps.putIfAbsent(rule.id() + '@' + node.about(), node));
            node.children().forEach(child -> gather(child, seen, steps));
        }
    }

    private static void beside(StringBuilder page, Case decided) {
        Map<String, List<Analogy>> questions = Analogy.of(decided.proof).stream()
                .collect(Collectors.groupingBy(
                        analogy -> "`" + analogy.holding().question() + "` | "
                                + analogy.step().about(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        questions.forEach((question, analogies) -> {
            page.append("| ").append(decided.name).append(" | ").append(question);
            for (Analogy.Relation relation : Analogy.Relation.values()) {
                page.append(" | ")
                        .append(analogies.stream()
                                .filter(analogy -> analogy.relation() == relation)
                                .map(analogy -> analogy.precedent().id())
                                .collect(Collectors.joining(" ")));
            }
            page.append(" |\n");
        });
    }

    private static Map<String, List<Rule>> realised() {
        Map<String, List<Rule>> realised = new TreeMap<>();
        PrcRuleBook.BOOK.rules().forEach(rule -> rule.propositions()
                .forEach(id ->
                        realised.computeIfAbsent(id, key -> new ArrayList<>()).add(rule)));
        return realised;
    }

    private static List<Case> cases() {
        return Stream.concat(
                        DossierTest.cases()
                                .map(decided -> new Case(
                                        decided.file(),
                                        decided.steps().keySet(),
                                        DecidedCase.named(decided.file()).proof(decided.dispute()))),
                        Stream.of("D03-iqiyi-bytedance", "D07-fat-tiger-nft", "D09-locojoy-alibaba-cloud")
                                .map(file -> new Case(
                                        file, Set.of(), DecidedCase.named(file).proof())))
                .toList();
    }

    private record Case(String name, Set<String> marked, Proof proof) {}
}
