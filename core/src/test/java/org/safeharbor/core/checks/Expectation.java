package org.safeharbor.core.checks;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.RuleBook;

/** An example as data: facts, the rule that is looked at, and what has to come out of it. */
public record Expectation(String name, String rule, String about, Witness witness, Predicate<Node> expected) {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    /** Whether this rule book does as expected. */
    public boolean isMetBy(RuleBook book) {
        return book.assess(witness.dispute(), witness.readings(), AS_OF)
                .find(rule, about)
                .filter(expected)
                .isPresent();
    }
}
