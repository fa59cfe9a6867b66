package org.safeharbor.dist.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.safeharbor.persistence.store.Backup;
import org.safeharbor.persistence.store.LiveBackup;
import org.safeharbor.persistence.store.Restore;

/** {@code backup FILE}: everything that is kept, in one zip. */
final class MakeBackup implements Command {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var words = Words.parse("backup", Set.of("--data"), arguments);
        var file = Path.of(words.file().orElseThrow(() -> Words.usage("backup needs a file to write")));
        var data = words.option("--data").orElse("data");
        try {
            refuseToOverwrite(file);
            write(data, file);
            Restore.check(file);
            out.println("Backup: " + file + ", " + Files.size(file) + " bytes");
            return 0;
        } catch (IOException e) {
            throw new Failure(Failure.NOT_WRITABLE, "cannot write " + file + ": " + e.getMessage());
        }
    }

    private static void write(String data, Path file) throws IOException {
        var database = StoreDatabase.existing(data, System.getenv());
        try (var connection = database.connect()) {
            var unfinished = file.resolveSibling(file.getFileName() + ".part");
            try (var target = Files.newOutputStream(unfinished)) {
                Backup.write(connection, target);
            }
            // What bears the name is whole.
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (Failure failure) {
            if (failure.code() != Failure.LOCKED) {
                throw failure;
            }
            askThePortal(data, file);
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** A file of H2 is open in one process only, and that one has to write the backup. */
    private static void askThePortal(String data, Path file) throws IOException {
        try {
            LiveBackup.ask(Path.of(data).toAbsolutePath(), file.toAbsolutePath(), PATIENCE)
                    .ifPresent(why -> {
                        throw new Failure(Failure.LOCKED, "the database is in use, and " + why);
                    });
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refuseToOverwrite(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException("it is there already");
        }
    }
}
