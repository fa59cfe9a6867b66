package org.safeharbor.core.reasoning;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.safeharbor.core.dispute.Vocabulary;

/**
 * What the answer of a condition can depend on, wherever it stands: facts, the court's findings on rules, and of which kinds
 * it looks at others than the one in question.
 *
 * @param facts the numbers of the facts
 * @param rules the rules
 * @param kinds the kinds, as bits
 */
record Reach(BitSet facts, Set<Rule> rules, int kinds) {

    static Reach of(Condition condition) {
        return condition instanceof Rule rule ? rule.reach() : ofParts(condition);
    }

    /** That of the condition and its parts, but for a finding on itself. */
    static Reach ofParts(Condition condition) {
        BitSet facts = new BitSet();
        condition.looksAt().forEach(fact -> facts.set(Vocabulary.number(fact)));
        Set<Rule> rules = new HashSet<>();
        int kinds = kinds(condition);
        for (Condition part : condition.parts()) {
            Reach below = of(part);
            facts.or(below.facts);
            rules.addAll(below.rules);
            kinds |= below.kinds;
        }
        return new Reach(facts, rules, kinds);
    }

    private static int kinds(Condition condition) {
        if (condition instanceof Some some) {
            return Conditions.bit(some.further().kind());
        }
        return condition instanceof Every every ? Conditions.bit(every.further().kind()) : 0;
    }

    /** The same with a rule on which the court can have found. */
    Reach with(Rule rule) {
        Set<Rule> more = new HashSet<>(rules);
        more.add(rule);
        return new Reach(facts, more, kinds);
    }
}
