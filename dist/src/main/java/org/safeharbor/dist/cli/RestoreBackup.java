package org.safeharbor.dist.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.safeharbor.persistence.store.BadBackup;
import org.safeharbor.persistence.store.Restore;

/** {@code restore FILE}: a backup into a new data folder or an empty database. */
final class RestoreBackup implements Command {

    // Kept, for a logger that nobody holds loses its level.
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var words = Words.parse("restore", Set.of("--data"), arguments);
        var file = Path.of(words.file().orElseThrow(() -> Words.usage("restore needs a backup file")));
        if (!Files.isRegularFile(file)) {
            throw new Failure(Failure.NO_INPUT, "there is no file " + file);
        }
        MIGRATIONS.setLevel(Level.WARNING);
        var database = StoreDatabase.named(words.option("--data").orElse("data"), System.getenv());
        try {
            var report = Restore.into(database.dataSource(), file);
            report.broken().forEach(broken -> err.println("broken: " + broken));
            out.println("Restored, whole chains: " + report.heads().size());
            return report.isWhole() ? 0 : Failure.BROKEN;
        } catch (BadBackup e) {
            throw new Failure(Failure.BAD_FILE, e.getMessage());
        } catch (SQLException e) {
            throw database.failure(e);
        } catch (IOException e) {
            throw new Failure(Failure.NO_INPUT, "cannot read " + file + ": " + e.getMessage());
        }
    }
}
