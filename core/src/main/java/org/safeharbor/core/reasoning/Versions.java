package org.safeharbor.core.reasoning;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.law.InForce;

/**
 * One rule in its texts over time; the text that governs the facts is the one that counts. Where the dates are too
 * vague to choose, what all texts that come into question agree on.
 *
 * @param rules the rule under each text, the newest first; each under a provision of its own
 * @since 0.1
 */
public record Versions(List<Rule> rules) implements Condition {

    /** Copies the list and refuses texts that are in force at the same time. */
    public Versions {
        rules = List.copyOf(rules);
        for (int i = 1; i < rules.size(); i++) {
            InForce newer = rules.get(i - 1).provision().instrument().inForce();
            InForce older = rules.get(i).provision().instrument().inForce();
            if (!older.to().isBefore(newer.from())) {
                throw new IllegalArgumentException("Two texts are in force at once: "
                        + rules.get(i - 1).id() + " and " + rules.get(i).id());
            }
        }
    }

    @Override
    public Answer answer(Scope scope) {
        return fromText(0, scope, scope.closing(Truth.OPEN));
    }

    private Answer fromText(int i, Scope scope, Scope neutral) {
        if (i == rules.size()) {
            return Answer.OPEN;
        }
        Answer governs = neutral.ask(rules.get(i).governs());
        return governs == Answer.FAILS
                ? fromText(i + 1, scope, neutral)
                : governs.choose(scope.ask(rules.get(i)), fromText(i + 1, scope, neutral));
    }

    @Override
    public List<Condition> parts() {
        return rules.stream().flatMap(rule -> Stream.of(rule.governs(), rule)).collect(Collectors.toUnmodifiableList());
    }

    @Override
    public String canonical() {
        return "versions(" + Conditions.list(rules) + ")";
    }
}
