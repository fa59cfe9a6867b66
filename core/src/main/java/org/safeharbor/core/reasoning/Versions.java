package org.safeharbor.core.reasoning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.law.InForce;

/**
 * One rule in its texts over time; the text that governs the facts is the one that counts. Where the dates are too
 * vague to choose, what all texts that come into question agree on. Before the oldest text there is no such rule.
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
        return fromText(0, scope, scope.closing(Truth.OPEN)).orElse(Answer.FAILS);
    }

    /** What the texts from this one on say together; empty where none of them comes into question. */
    private Optional<Answer> fromText(int i, Scope scope, Scope neutral) {
        if (i == rules.size()) {
            return Optional.empty();
        }
        Governs text = rules.get(i).governs();
        Answer governs = neutral.ask(text);
        if (governs == Answer.FAILS) {
            return fromText(i + 1, scope, neutral);
        }
        Answer own = scope.ask(rules.get(i));
        boolean oldest = !text.mayComeBefore(scope);
        return Optional.of(fromText(i + 1, scope, neutral)
                .map(older -> governs.choose(own, older))
                .orElse(oldest ? own : governs.choose(own, Answer.FAILS)));
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
