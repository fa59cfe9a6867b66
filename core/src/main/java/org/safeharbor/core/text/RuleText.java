package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.List;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Rule;

/**
 * A rule as text that reads like a provision: when it applies, what it needs, and what defeats it, its exceptions
 * indented. It is read from the same conditions that the evaluation asks.
 *
 * @since 0.1
 */
public final class RuleText {

    private RuleText() {}

    /** What a line of the text is. */
    public enum Kind {
        /** The sentence that says what follows if the items under it are met. */
        LEAD,
        /** A heading over a part: applies where, presumed where, unless. */
        PART,
        /** A numbered condition. */
        ITEM
    }

    /**
     * A line of the text.
     *
     * @param kind what it is
     * @param level how far it is indented, 0 for the rule itself
     * @param number its number among its neighbours as provisions number them; empty for a lead or a part
     * @param text the words
     * @param burden the side that has to prove it; empty where nothing is to be proven
     * @param condition the condition that it says in words
     */
    public record Clause(Kind kind, int level, String number, String text, String burden, Condition condition) {}

    /** The whole rule; rules that it refers to are named, those that defeat it are written out. */
    public static List<Clause> of(Rule rule, Words words) {
        List<Clause> clauses = new ArrayList<>();
        Passage top = new RuleSentences(words).of(rule);
        clauses.add(new Clause(Kind.LEAD, 0, "", top.text(), top.burden(), rule));
        add(top.parts(), 1, 0, words, clauses);
        return clauses;
    }

    private static void add(List<Passage> parts, int level, int depth, Words words, List<Clause> clauses) {
        int count = 0;
        for (Passage part : parts) {
            boolean numbered = part.kind() == Kind.ITEM;
            String number = numbered ? Numerals.item(depth, ++count, words.locale()) : "";
            clauses.add(new Clause(part.kind(), level, number, part.text(), part.burden(), part.condition()));
            add(part.parts(), level + 1, numbered ? depth + 1 : depth, words, clauses);
        }
    }
}
