package org.safeharbor.core.reasoning;

import java.util.List;
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
    public Node explain(Scope scope) {
        Node[] children = new Node[rules.size() * 2];
        Answer answer = null;
        for (int i = rules.size() - 1; i >= 0; i--) {
            Governs governs = new Governs(rules.get(i).provision());
            children[2 * i] = governs.explain(scope.closing(Truth.OPEN));
            if (children[2 * i].answer().asTheRecordStands() == Truth.FAILS) {
                continue;
            }
            children[2 * i + 1] = rules.get(i).explain(scope);
            Answer own = children[2 * i + 1].answer();
            boolean first = answer == null && !governs.mayComeBefore(scope);
            answer = first ? own : children[2 * i].answer().choose(own, answer == null ? Answer.FAILS : answer);
        }
        answer = answer == null ? Answer.FAILS : answer;
        return scope.node(
                this, answer, Stream.of(children).filter(child -> child != null).toArray(Node[]::new));
    }

    @Override
    public List<Condition> parts() {
        return rules.stream()
                .flatMap(rule -> Stream.of(new Governs(rule.provision()), rule))
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public String canonical() {
        return "versions(" + Conditions.list(rules) + ")";
    }
}
