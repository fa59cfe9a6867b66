package org.safeharbor.persistence.store;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was found on one point in the disputes of a case, as ids apart by blanks: a case is found by each, and lists show the
 * first dispute.
 *
 * @param first what came out in the first dispute; empty where nothing was assessed
 * @param beside what else came out in the others, each id once
 */
public record Found(String first, String beside) {

    public static final Found NOTHING = of("");

    private static final String APART = " | ";

    /** What was found in a case with one dispute. */
    public static Found of(String first) {
        return new Found(first, "");
    }

    /** Each id that came out, those of the first dispute first. */
    public List<String> all() {
        return Stream.of(first.split(" "), beside.split(" "))
                .flatMap(Stream::of)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** As it stands in its column. */
    String text() {
        return beside.isEmpty() ? first : first + APART + beside;
    }

    static Found read(String text) {
        var at = text.indexOf(APART);
        return at < 0 ? of(text) : new Found(text.substring(0, at), text.substring(at + APART.length()));
    }
}
