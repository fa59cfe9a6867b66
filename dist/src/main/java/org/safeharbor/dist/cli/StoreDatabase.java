package org.safeharbor.dist.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.postgresql.ds.PGSimpleDataSource;
import org.safeharbor.persistence.store.H2File;
import org.safeharbor.persistence.store.NewerDatabase;
import org.safeharbor.persistence.store.Schema;

/** The database of a house: the one that the environment names as for the portal, else the file in a data folder. */
final class StoreDatabase {

    // Kept, for a logger that nobody holds loses its level.
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    private final DataSource dataSource;
    private final String shown;

    private StoreDatabase(DataSource dataSource, String shown) {
        this.dataSource = dataSource;
        this.shown = shown;
    }

    /** A database that is there already. */
    static StoreDatabase existing(String folder, Map<String, String> environment) {
        if (!environment.containsKey("SAFEHARBOR_DB_URL") && !Files.exists(file(folder, ".mv.db"))) {
            throw new Failure(Failure.NO_INPUT, "there is no database in the data folder " + folder);
        }
        return named(folder, environment);
    }

    /** A database that may have to be made. */
    static StoreDatabase named(String folder, Map<String, String> environment) {
        var user = environment.getOrDefault("SAFEHARBOR_DB_USER", "safeharbor");
        var password = environment.getOrDefault("SAFEHARBOR_DB_PASSWORD", "safeharbor");
        var url = environment.getOrDefault("SAFEHARBOR_DB_URL", "");
        if (url.startsWith("jdbc:postgresql:")) {
            var postgres = new PGSimpleDataSource();
            postgres.setUrl(url);
            postgres.setUser(user);
            postgres.setPassword(password);
            return new StoreDatabase(postgres, url);
        }
        var h2 = new H2File();
        h2.setUrl(
                url.isEmpty()
                        ? "jdbc:h2:file:" + file(folder, "").toString().replace('\\', '/') + ";WRITE_DELAY=0"
                        : url);
        h2.setUser(user);
        h2.setPassword(password);
        return new StoreDatabase(h2, url.isEmpty() ? folder : url);
    }

    private static Path file(String folder, String ending) {
        return Path.of(folder).toAbsolutePath().resolve("safeharbor" + ending);
    }

    DataSource dataSource() {
        return dataSource;
    }

    Connection connect() {
        try {
            return dataSource.getConnection();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Gives it the tables of this version. */
    void bringUpToDate() {
        MIGRATIONS.setLevel(Level.WARNING);
        try {
            Schema.bringUpToDate(dataSource);
        } catch (NewerDatabase refused) {
            throw new Failure(Failure.NO_DATABASE, refused.getMessage());
        }
    }

    Failure failure(SQLException cause) {
        return cause.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                ? new Failure(
                        Failure.LOCKED,
                        "the database in " + shown + " is in use by another process; stop that one first")
                : new Failure(Failure.NO_DATABASE, "the database " + shown + " does not answer: " + line(cause));
    }

    private static String line(SQLException cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
