package org.safeharbor.core.reasoning;

import java.util.List;

/**
 * A part of the reasoning with a heading of its own: role, infringement, notice, knowledge and so on.
 *
 * @param id its id, for its heading
 * @param rules the questions in it, in the order a court would take them
 * @since 0.1
 */
public record Chapter(String id, List<Rule> rules) {

    /** Copies the list. */
    public Chapter {
        rules = List.copyOf(rules);
    }

    /** A chapter of these questions. */
    public static Chapter of(String id, Rule... rules) {
        return new Chapter(id, List.of(rules));
    }
}
