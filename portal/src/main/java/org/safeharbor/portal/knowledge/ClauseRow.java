package org.safeharbor.portal.knowledge;

import java.util.Locale;
import org.safeharbor.core.reasoning.Contrary;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Governs;
import org.safeharbor.core.reasoning.NotInTheWay;
import org.safeharbor.core.reasoning.ReadingIs;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.text.RuleText;
import org.safeharbor.core.text.Words;

/**
 * A line of the text of a rule as a page shows it.
 *
 * @param level how far it is indented
 * @param kind what it is, for its style: lead, part or item
 * @param number its number as provisions number their items
 * @param text the words
 * @param burden who has to prove it; nothing where nothing is to be proven
 * @param href where what it names stands in the law book; nothing for none
 * @param help what counts for a fact and what does not; nothing elsewhere
 */
public record ClauseRow(int level, String kind, String number, String text, String burden, String href, String help) {

    static ClauseRow of(RuleText.Clause clause, Rule shown, Words words) {
        var condition = clause.condition();
        return new ClauseRow(
                Math.min(clause.level(), 8),
                clause.kind().name().toLowerCase(Locale.ROOT),
                clause.number(),
                clause.text(),
                clause.kind() == RuleText.Kind.ITEM ? clause.burden() : "",
                condition == shown || clause.kind() != RuleText.Kind.ITEM ? "" : href(clause),
                condition instanceof FactIs is ? words.help(is.fact()) : "");
    }

    private static String href(RuleText.Clause clause) {
        var condition = clause.condition();
        if (condition instanceof Rule rule) {
            return Addresses.of(rule);
        } else if (condition instanceof Contrary contrary) {
            return Addresses.of(contrary.rule());
        } else if (condition instanceof NotInTheWay standsAside) {
            return Addresses.of(standsAside.rule());
        } else if (condition instanceof ReadingIs is) {
            return Addresses.of(is.reading());
        } else if (condition instanceof Governs governs) {
            return Addresses.of(governs.provision());
        }
        return "";
    }
}
