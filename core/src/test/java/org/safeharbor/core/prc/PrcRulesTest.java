package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Rule;

class PrcRulesTest {

    static Stream<Example> examples() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_rule(Example example) {
        assertThat(example.actual())
                .as(example.toString())
                .matches(example::isMetBy, example.expected().id());
    }

    @Test
    void each_rule_is_tried_both_ways_and_open() {
        Map<Rule, Set<Outcome>> tried = new HashMap<>();
        Examples.all().forEach(example -> tried.computeIfAbsent(example.rule(), r -> EnumSet.noneOf(Outcome.class))
                .add(example.expected()));

        assertThat(PrcRuleBook.BOOK.rules())
                .allSatisfy(rule -> assertThat(tried.getOrDefault(rule, EnumSet.noneOf(Outcome.class)))
                        .as(rule.id())
                        .contains(Outcome.HOLDS, Outcome.FAILS, Outcome.OPEN));
    }
}
