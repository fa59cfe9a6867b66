package org.safeharbor.core.prc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.safeharbor.core.law.Proposition;

/**
 * The propositions of the four source papers that the rules realise.
 *
 * @since 0.1
 */
public final class Propositions {

    /** All of them, in their order. */
    public static final List<Proposition> ALL = read();

    private Propositions() {}

    private static List<Proposition> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Propositions.class.getResourceAsStream("propositions.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(";", 4))
                    .map(cells -> new Proposition(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
