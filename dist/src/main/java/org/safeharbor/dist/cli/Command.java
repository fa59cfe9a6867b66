package org.safeharbor.dist.cli;

import java.io.PrintStream;
import java.util.List;

/** Something that can be typed after {@code safeharbor}. */
@FunctionalInterface
public interface Command {

    /**
     * Does it and returns the exit code.
     *
     * @param arguments what stood after the command's name
     * @throws Failure to end with one line and a code of its own
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
