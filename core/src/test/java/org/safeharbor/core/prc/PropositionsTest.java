package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.law.Preset;
import org.safeharbor.core.law.Proposition;
import org.safeharbor.core.prc.PropositionExamples.Shown;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Rule;

/** What the source papers say is not only named by rules: examples show it, and each rule that realises it, both ways. */
class PropositionsTest {

    /** What {@code docs/traceability.md} lists as the tests of each proposition. */
    private static final Path SHOWN_BY = Path.of("src/test/resources/org/safeharbor/core/prc/shown.csv");

    private static final Map<Rule, Set<Outcome>> TRIED = Examples.all()
            .collect(Collectors.groupingBy(
                    Example::rule, Collectors.mapping(Example::expected, Collectors.toUnmodifiableSet())));

    private static final Map<String, List<Example>> SHOWN =
            PropositionExamples.shown().collect(Collectors.toMap(Shown::proposition, Shown::examples));

    static Stream<Proposition> realised() {
        return Propositions.ALL.stream()
                .filter(proposition -> !proposition.preset().equals("later"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("realised")
    void a_proposition_is_realised_by_rules_that_examples_show_both_ways(Proposition proposition) {
        List<Rule> rules = PrcRuleBook.BOOK.rules().stream()
                .filter(rule -> rule.propositions().contains(proposition.id()))
                .toList();

        assertThat(rules).as(proposition.id()).isNotEmpty().allSatisfy(rule -> assertThat(TRIED.get(rule))
                .as(rule.id())
                .contains(Outcome.HOLDS, Outcome.FAILS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("realised")
    void examples_of_a_proposition_let_a_rule_that_realises_it_hold_and_not_hold(Proposition proposition) {
        Map<Boolean, List<Example>> ways = SHOWN.getOrDefault(proposition.id(), List.of()).stream()
                .filter(example -> example.rule().propositions().contains(proposition.id()))
                .collect(Collectors.partitioningBy(example -> example.expected() == Outcome.HOLDS));

        assertThat(ways.get(true)).as("holds").isNotEmpty();
        assertThat(ways.get(false)).as("does not hold").isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("realised")
    void what_today_s_law_does_not_follow_is_shown_under_the_papers_reading(Proposition proposition) {
        Preset papers = DisputedPoints.PRESETS.get(1);
        boolean turnsOnTheirReading = SHOWN.get(proposition.id()).stream()
                .map(example -> example.situation().readings().chosen().entrySet())
                .anyMatch(chosen -> !chosen.isEmpty()
                        && papers.readings().chosen().entrySet().containsAll(chosen));

        assertThat(turnsOnTheirReading || !proposition.preset().equals("papers"))
                .isTrue();
    }

    @Test
    void no_example_is_of_a_proposition_that_does_not_exist() {
        assertThat(SHOWN.keySet()).isSubsetOf(realised().map(Proposition::id).collect(Collectors.toSet()));
    }

    @Test
    void the_list_of_examples_is_up_to_date() throws IOException {
        String list = PropositionExamples.shown()
                .flatMap(shown -> shown.examples().stream()
                        .map(example -> String.join(
                                ";",
                                shown.proposition(),
                                example.rule().id(),
                                example.expected().id(),
                                example.because())))
                .collect(Collectors.joining("\n", "proposition;rule;outcome;when\n", "\n"));
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(SHOWN_BY, list);
        }

        assertThat(Files.readString(SHOWN_BY))
                .as("Run mvn -pl core,persistence test -Dregenerate=true")
                .isEqualTo(list);
    }
}
