package org.safeharbor.persistence.store;

/**
 * Where a chain stands. Kept outside the house, heads show later that nothing behind them was cut off or written anew:
 * whoever owns the database could do both and link the rest afresh.
 *
 * @param chain id of the case, or the name of another chain
 * @param number of the newest link; 0 for an empty chain
 */
public record Head(String chain, long number, String link) {

    /** As a line of a file of heads. */
    public String line() {
        return chain + ' ' + number + ' ' + link;
    }

    /** @throws IllegalArgumentException when the line is no head */
    public static Head parse(String line) {
        var words = line.strip().split("\\s+");
        if (words.length != 3 || !words[1].matches("\\d{1,18}") || !words[2].matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a head, \"chain number link\": " + line);
        }
        return new Head(words[0], Long.parseLong(words[1]), words[2]);
    }
}
