package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.law.Proposition;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Rule;

/** What the source papers say is not only named by rules: examples show the rules that realise it both ways. */
class PropositionsTest {

    private static final Map<Rule, Set<Outcome>> SHOWN = Examples.all()
            .collect(Collectors.groupingBy(
                    Example::rule, Collectors.mapping(Example::expected, Collectors.toUnmodifiableSet())));

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

        assertThat(rules).as(proposition.id()).isNotEmpty().allSatisfy(rule -> assertThat(SHOWN.get(rule))
                .as(rule.id())
                .contains(Outcome.HOLDS, Outcome.FAILS));
    }
}
