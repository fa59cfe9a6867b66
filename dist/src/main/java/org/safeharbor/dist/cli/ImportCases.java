package org.safeharbor.dist.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.safeharbor.persistence.archive.BadArchive;
import org.safeharbor.persistence.archive.CaseArchive;

/** {@code import FILE --owner LOGIN}: a case for each file of an archive, or none at all. */
final class ImportCases implements Command {

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var words = Words.parse("import", Set.of("--data", "--owner"), arguments);
        var file = Path.of(words.file().orElseThrow(() -> Words.usage("import needs an archive")));
        var owner = words.option("--owner").orElseThrow(() -> Words.usage("import needs --owner LOGIN"));
        if (!Files.isRegularFile(file)) {
            throw new Failure(Failure.NO_INPUT, "there is no file " + file);
        }
        var database = StoreDatabase.existing(words.option("--data").orElse("data"), System.getenv());
        try (var connection = database.connect()) {
            // A house that was not opened since an update has the tables of before.
            database.bringUpToDate();
            out.println("Imported cases: " + CaseArchive.importInto(connection, file, owner, Instant.now()));
            return 0;
        } catch (BadArchive e) {
            throw new Failure(Failure.BAD_FILE, e.getMessage() + "; no case was imported");
        } catch (SQLException e) {
            throw database.failure(e);
        } catch (IOException e) {
            throw new Failure(Failure.NO_INPUT, "cannot read " + file + ": " + e.getMessage());
        }
    }
}
