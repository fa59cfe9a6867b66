package org.safeharbor.dist.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed after a command's name: options that each take a value, and at most one file. */
final class Words {

    private final Map<String, String> options = new HashMap<>();
    private String file;

    private Words() {}

    static Words parse(String command, Set<String> known, List<String> arguments) {
        var words = new Words();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            if (known.contains(word)) {
                if (!rest.hasNext()) {
                    throw usage(word + " needs a value");
                }
                words.options.put(word, rest.next());
            } else if (word.startsWith("--")) {
                throw usage(command + " knows no option " + word + "; see safeharbor " + command + " --help");
            } else if (words.file == null) {
                words.file = word;
            } else {
                throw usage(command + " takes one file, and " + words.file + " and " + word + " were given");
            }
        }
        return words;
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    Optional<String> file() {
        return Optional.ofNullable(file);
    }

    static Failure usage(String line) {
        return new Failure(Failure.USAGE, line);
    }
}
