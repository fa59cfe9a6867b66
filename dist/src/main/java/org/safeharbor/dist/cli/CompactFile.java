package org.safeharbor.dist.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.safeharbor.persistence.store.H2Compaction;

/** {@code compact}: the database file of a stopped portal without what newer states have replaced. */
final class CompactFile implements Command {

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var words = Words.parse("compact", Set.of("--data"), arguments);
        if (words.file().isPresent()) {
            throw Words.usage("compact takes no file; the data folder is named with --data DIR");
        }
        var file = Path.of(words.option("--data").orElse("data"), "safeharbor.mv.db");
        if (!Files.exists(file)) {
            throw new Failure(Failure.NO_INPUT, "there is no database file " + file);
        }
        try {
            H2Compaction.whereWorthIt(file, out::println);
            return 0;
        } catch (IOException e) {
            throw new Failure(Failure.NOT_WRITABLE, "cannot compact " + file + ": " + e.getMessage());
        }
    }
}
