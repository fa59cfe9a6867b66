package org.safeharbor.dist.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.safeharbor.persistence.store.Backup;

/** {@code backup FILE}: everything that is kept, in one zip. */
final class MakeBackup implements Command {

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var words = Words.parse("backup", Set.of("--data"), arguments);
        var file = Path.of(words.file().orElseThrow(() -> Words.usage("backup needs a file to write")));
        var database = StoreDatabase.existing(words.option("--data").orElse("data"), System.getenv());
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (var connection = database.connect()) {
            refuseToOverwrite(file);
            try (var target = Files.newOutputStream(unfinished)) {
                Backup.write(connection, target);
            }
            // What bears the name is whole.
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            out.println("Backup: " + file + ", " + Files.size(file) + " bytes");
            return 0;
        } catch (SQLException e) {
            throw database.failure(e);
        } catch (IOException e) {
            throw new Failure(Failure.NOT_WRITABLE, "cannot write " + file + ": " + e.getMessage());
        }
    }

    private static void refuseToOverwrite(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException("it is there already");
        }
    }
}
