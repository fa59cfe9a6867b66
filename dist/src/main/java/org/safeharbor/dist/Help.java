package org.safeharbor.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What there is to say of the commands, and of each of them alone. */
final class Help {

    private static final List<String> ASKED = List.of("--help", "-h");

    private Help() {}

    /** Whether the words after a command ask what it does. */
    static boolean isAsked(List<String> arguments) {
        return arguments.stream().anyMatch(ASKED::contains);
    }

    /** The whole text. */
    static String text() {
        try (var stream = Help.class.getResourceAsStream("help.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part about a command; the whole text where there is none of that name. */
    static String about(String command) {
        return Arrays.stream(text().split("(?m)^(?=  safeharbor )|\\R\\R"))
                .filter(part -> part.matches("(?s)  safeharbor " + command.replaceAll("\\W", "") + "\\s.*"))
                .map(part -> part.stripTrailing() + '\n')
                .findFirst()
                .orElseGet(Help::text);
    }
}
