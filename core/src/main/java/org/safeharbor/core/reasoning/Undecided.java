package org.safeharbor.core.reasoning;

import java.util.List;

/**
 * A rule is open as the record stands. What follows whichever way it goes can then be said already; once it is decided,
 * the steps that ask for it say so themselves.
 *
 * @param rule the rule
 * @since 0.1
 */
public record Undecided(Rule rule) implements Condition {

    @Override
    public Answer answer(Scope scope) {
        return Answer.of(Truth.of(scope.ask(rule).asTheRecordStands() == Truth.OPEN));
    }

    @Override
    public List<Condition> parts() {
        return List.of(rule);
    }

    @Override
    public String canonical() {
        return "undecided(" + rule.canonical() + ")";
    }
}
