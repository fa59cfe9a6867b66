package org.safeharbor.core.prc;

import java.util.List;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.reasoning.Condition;

/**
 * A text that says what a notice has to contain.
 *
 * @param id its short name
 * @param provisions where it says so; empty for a guiding case
 * @param reaches for which facts it is made
 * @param demands what it says of each element, in the order of the vocabulary
 * @since 0.1
 */
public record NoticeSource(String id, List<Provision> provisions, Condition reaches, List<Demand> demands) {

    /** Copies the lists. */
    public NoticeSource {
        provisions = List.copyOf(provisions);
        demands = List.copyOf(demands);
    }

    /** How a text asks for an element. */
    public enum Level {
        /** It names it. */
        REQUIRED,
        /** It does not name it, but it follows from what it names. */
        IMPLIED,
        /** The provider may ask for it where the right calls for it. */
        ON_REQUEST,
        /** It does not ask for it. */
        NOT_ASKED
    }

    /**
     * What a text says of one element.
     *
     * @param element the element
     * @param level how it asks for it
     * @param metBy when its wish is met
     */
    public record Demand(NoticeFact element, Level level, Condition metBy) {}
}
