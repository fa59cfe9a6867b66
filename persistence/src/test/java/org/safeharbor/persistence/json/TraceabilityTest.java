package org.safeharbor.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.law.Proposition;
import org.safeharbor.core.prc.PrcRuleBook;
import org.safeharbor.core.prc.Propositions;
import org.safeharbor.core.precedent.Analogy;
import org.safeharbor.core.precedent.CaseLaw;
import org.safeharbor.core.precedent.Precedent;
import org.safeharbor.core.reasoning.Decision;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.text.Words;

/** Every proposition of the source papers is realised, and the page that says so is true. */
class TraceabilityTest {

    private static final Path PAGE = Path.of("../docs/traceability.md");
    /** The examples of each proposition, which the tests of the core write. */
    private static final Path SHOWN_BY = Path.of("../core/src/test/resources/org/safeharbor/core/prc/shown.csv");

    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private static final Map<Decision.Layer, String> LAYERS = Map.of(
            Decision.Layer.COURT, "the court's finding",
            Decision.Layer.HARD_RULE, "hard rule",
            Decision.Layer.PRECEDENT, "decided case",
            Decision.Layer.POLICY, "default policy");

    private static final String ABOUT = """
            # Traceability

            Made by `TraceabilityTest`; do not edit. The rules realise four papers on the liability of network service
            providers: a thesis on the duty of care under the safe harbor (A), one on the reform of the safe harbor (B), a paper
            on the duty of care in the era of algorithmic recommendation (C) and one on tort liability (D). What they say is
            numbered; this page tells where each statement is found in the program, and how the decided cases that they rest on
            come out.

            ## From statement to rule, test and case

            * *preset*: `positive-law`, the law as courts apply it today; `papers`, what the papers propose beyond it, which the
              preset *the papers' view* follows; `later`, foreign law that this rule book does not hold.
            * *bearing*: whether a rule that realises it decides anything, or all of them only explain.
            * *rules*: by id; the description of the package `org.safeharbor.core.prc` has the provision and the class of each.
            * *shown when*: the tests, from `PropositionExamples`: + the rule holds, − it fails, ? it is open, ∅ it does not
              apply, each with the facts that make it so.
            * *cases*: in which decided cases one of the rules holds (+) or fails (−).

            | statement | what it says | preset | bearing | rules | shown when | cases |
            |---|---|---|---|---|---|---|
            """;

    private static final String ABOUT_LAYERS = """

            ## On which layer each step of each case was decided

            *The court*: what it answered, as far as that is reported; what is empty was not reported, and is shown because the
            program weighs it. *The program*: what the rules answer from the facts in the file of the case under positive law,
            the case itself being left out of the precedents. Open means that the reported facts do not decide. *On what layer*:

            * *law*: rules applied to facts, nothing being weighed; *law, upon what was weighed*: the same, resting on a
              question below that was weighed, so that the result is discretionary.
            * *hard rule*, *decided case*, *default policy*: the question is weighed, and this kind of step answered it, in that
              order; the step is named. The last two are discretionary.
            * *the court's finding*: entered as such, and followed before anything else.
            * *left to the court*: weighed, and no step answers; *open, facts are missing*: a step would, once they are known.
            """;

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
        StringBuilder page = new StringBuilder(ABOUT);
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
        page.append(ABOUT_LAYERS);
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
        page.append(heading(decided));
        Map<String, Node> steps = new LinkedHashMap<>();
        BitSet seen = new BitSet();
        decided.proof.book().questions().forEach(question -> gather(decided.proof.of(question), seen, steps));
        steps.values().stream()
                .filter(node -> decided.reported.containsKey(rule(node).id())
                        || rule(node).isOpenTextured() && node.outcome() != Outcome.DOES_NOT_APPLY)
                .forEach(node -> page.append("| `")
                        .append(rule(node).id())
                        .append("` ")
                        .append(WORDS.question(rule(node)))
                        .append(" | ")
                        .append(node.about())
                        .append(" | ")
                        .append(reported(decided.reported.get(rule(node).id())))
                        .append(" | ")
                        .append(word(node.outcome()))
                        .append(" | ")
                        .append(layer(node))
                        .append(" | ")
                        .append(node.decision().step())
                        .append(" |\n"));
    }

    /** The case by name, court, date and docket, how far it binds, and where its facts were found. */
    private static String heading(Case decided) {
        Precedent precedent =
                CaseLaw.of(PrcRuleBook.BOOK).find(decided.name.substring(0, 3)).orElseThrow();
        String place = decided.dispute == 0 ? "" : ", content " + (decided.dispute + 1);
        return "\n### " + precedent.id() + " " + WORDS.precedent(precedent.id()) + place + "\n\n"
                + Stream.of(
                                List.of(WORDS.court(precedent), precedent.decided()),
                                precedent.dockets(),
                                List.of(WORDS.authority(precedent), "`" + decided.name + ".json`", precedent.source()))
                        .flatMap(List::stream)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "))
                + "\n\n| question | about | the court | the program | on what layer | step |\n|---|---|---|---|---|---|\n";
    }

    private static String layer(Node node) {
        if (node.decision().layer() != Decision.Layer.NONE) {
            return LAYERS.get(node.decision().layer());
        }
        if (rule(node).isOpenTextured()) {
            return node.outcome() != Outcome.OPEN
                    ? ""
                    : Missing.of(node).facts().isEmpty() ? "left to the court" : "open, facts are missing";
        }
        return node.answer().isDiscretionary() ? "law, upon what was weighed" : "law";
    }

    private static String reported(Outcome outcome) {
        return outcome == null ? "" : outcome == Outcome.OPEN ? "too little is reported" : word(outcome);
    }

    private static String word(Outcome outcome) {
        return outcome == Outcome.DOES_NOT_APPLY ? "does not apply" : outcome.id();
    }

    private static Rule rule(Node node) {
        return node.rule().orElseThrow();
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
        return DossierTest.cases()
                .map(decided -> new Case(
                        decided.file(),
                        decided.dispute(),
                        decided.steps(),
                        DecidedCase.named(decided.file()).proof(decided.dispute())))
                .toList();
    }

    /**
     * A decided case as the program sees it.
     *
     * @param name of its file
     * @param dispute which of its disputes
     * @param reported what the court answered on which question
     * @param proof what the program answers
     */
    private record Case(String name, int dispute, Map<String, Outcome> reported, Proof proof) {}
}
