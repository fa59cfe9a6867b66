package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.List;
import org.safeharbor.core.reasoning.AllOf;
import org.safeharbor.core.reasoning.AnyOf;
import org.safeharbor.core.reasoning.Borne;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Policy;
import org.safeharbor.core.reasoning.Rule;

/** Says each kind of condition in words, without regard to any dispute. */
final class RuleSentences {

    private final Words words;

    RuleSentences(Words words) {
        this.words = words;
    }

    /** The rule written out: its lead, then scope, presumption, elements and exceptions. */
    Passage of(Rule rule) {
        List<Condition> parts = rule.parts();
        Condition body = rule.body();
        List<Passage> passages = new ArrayList<>();
        int next = 0;
        if (rule.hasScope()) {
            passages.add(Passage.part(words.text("text.applies"), parts.get(next), say(parts.get(next++), rule)));
        }
        if (rule.isPresumable()) {
            passages.add(Passage.part(words.text("text.presumed"), parts.get(next), say(parts.get(next++), rule)));
        }
        passages.addAll(elements(body, rule));
        for (Condition exception : rule.exceptions()) {
            passages.add(Passage.part(words.text("text.unless"), exception, exception((Borne) exception, rule)));
        }
        String verb = body instanceof Policy ? "text.whether" : rule.isPermissive() ? "text.permits" : "text.must";
        String lead = words.text("text.lead." + connective(body), words.text(verb, words.proposition(rule)));
        return new Passage(RuleText.Kind.LEAD, lead, burden(rule), rule, passages);
    }

    private static String connective(Condition body) {
        if (body instanceof Policy) {
            return "weighed";
        }
        return body instanceof AllOf ? "all" : body instanceof AnyOf ? "any" : "one";
    }

    private String burden(Rule rule) {
        return words.side(rule.bearer());
    }

    /** The parts of a body that its lead already says to be all, or one, of several. */
    private List<Passage> elements(Condition body, Rule rule) {
        ConditionSentences sentences = new ConditionSentences(words, rule, rule.bearer());
        boolean led = body instanceof AllOf || body instanceof AnyOf || body instanceof Policy;
        return led ? sentences.each(body.parts()) : List.of(sentences.say(body, false));
    }

    private List<Passage> say(Condition condition, Rule rule) {
        return List.of(new ConditionSentences(words, rule, rule.bearer()).say(condition, false));
    }

    /** An exception that is a rule of its own is written out, with its own exceptions under it. */
    private List<Passage> exception(Borne exception, Rule rule) {
        if (exception.part() instanceof Rule other) {
            Passage written = of(other);
            return List.of(new Passage(RuleText.Kind.ITEM, written.text(), written.burden(), other, written.parts()));
        }
        return List.of(new ConditionSentences(words, rule, exception.bearer()).say(exception.part(), false));
    }
}
