package org.safeharbor.core.text;

import java.util.List;
import org.safeharbor.core.reasoning.Condition;

/** A piece of the text of a rule, with the pieces under it. */
record Passage(RuleText.Kind kind, String text, String burden, Condition condition, List<Passage> parts) {

    Passage {
        parts = List.copyOf(parts);
    }

    static Passage leaf(String text, String burden, Condition condition) {
        return new Passage(RuleText.Kind.ITEM, text, burden, condition, List.of());
    }

    static Passage over(String text, Condition condition, List<Passage> parts) {
        return new Passage(RuleText.Kind.ITEM, text, "", condition, parts);
    }

    static Passage part(String text, Condition condition, List<Passage> parts) {
        return new Passage(RuleText.Kind.PART, text, "", condition, parts);
    }
}
