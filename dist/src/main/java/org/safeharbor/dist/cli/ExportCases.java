package org.safeharbor.dist.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.safeharbor.persistence.archive.CaseArchive;

/** {@code export FILE}: the newest document of every case, in one zip. */
final class ExportCases implements Command {

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var words = Words.parse("export", Set.of("--data"), arguments);
        var file = Path.of(words.file().orElseThrow(() -> Words.usage("export needs a file to write")));
        var database = StoreDatabase.existing(words.option("--data").orElse("data"), System.getenv());
        try (var connection = database.connect();
                var target = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            out.println("Exported cases: " + CaseArchive.export(connection, target, Instant.now()) + ", to " + file);
            return 0;
        } catch (SQLException e) {
            throw database.failure(e);
        } catch (IOException e) {
            throw new Failure(Failure.NOT_WRITABLE, "cannot write " + file + ", or it is there already");
        }
    }
}
