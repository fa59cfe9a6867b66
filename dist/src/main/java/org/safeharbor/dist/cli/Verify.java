package org.safeharbor.dist.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.safeharbor.persistence.store.Chains;
import org.safeharbor.persistence.store.Head;

/**
 * {@code verify}: walks all chains and prints their heads, a line each. Kept elsewhere, the lines show at a later
 * {@code verify --expect} that nothing was cut off since.
 */
final class Verify implements Command {

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var words = Words.parse("verify", Set.of("--data", "--expect"), arguments);
        if (words.file().isPresent()) {
            throw Words.usage("verify takes no file; did you mean --expect "
                    + words.file().get() + "?");
        }
        var expected = words.option("--expect").map(Verify::heads).orElse(List.of());
        var database = StoreDatabase.existing(words.option("--data").orElse("data"), System.getenv());
        try (var connection = database.connect()) {
            var report = Chains.walk(connection, expected);
            report.heads().forEach(head -> out.println(head.line()));
            report.broken().forEach(broken -> err.println("broken: " + broken));
            err.println("Whole chains: " + report.heads().size() + ", broken: "
                    + report.broken().size()
                    + (expected.isEmpty() ? "; without --expect FILE a chain cut off at its end looks whole" : ""));
            return report.isWhole() ? 0 : Failure.BROKEN;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    private static List<Head> heads(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> !line.isBlank())
                    .map(Head::parse)
                    .toList();
        } catch (IOException e) {
            throw new Failure(Failure.NO_INPUT, "cannot read " + file);
        } catch (IllegalArgumentException e) {
            throw new Failure(Failure.BAD_FILE, file + ": " + e.getMessage());
        }
    }
}
