package org.safeharbor.core.dispute;

import java.util.List;

/**
 * What is wrong with a case file, so that it can be mended.
 *
 * @param path where, as a JSON pointer into the case file, such as {@code /notices/0/to}
 * @param key the kind of mistake, a message key such as {@code unknownProvider}
 * @param arguments what the message names: the offending value, what is allowed
 * @since 0.1
 */
public record Problem(String path, String key, List<String> arguments) {

    /** Copies the arguments. */
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem at a place. */
    public static Problem at(String path, String key, String... arguments) {
        return new Problem(path, key, List.of(arguments));
    }
}
