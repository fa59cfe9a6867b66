package org.safeharbor.persistence.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL, started once for all tests of this process; each test gets a fresh copy of a migrated database. */
final class PostgresServer {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Optional<EmbeddedPostgres> SERVER = start();

    private PostgresServer() {}

    private static Optional<EmbeddedPostgres> start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "60")
                    .start();
            execute(server.getPostgresDatabase(), "create database " + TEMPLATE);
            Schema.bringUpToDate(server.getDatabase("postgres", TEMPLATE));
            return Optional.of(server);
        } catch (IOException | IllegalStateException e) {
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                throw new IllegalStateException("CI must test on PostgreSQL, and it does not start", e);
            }
            return Optional.empty();
        }
    }

    /** A database of its own; where the binaries do not run, the test is skipped and says so. */
    static PGSimpleDataSource freshDatabase() {
        var server = SERVER.orElse(null);
        Assumptions.assumeTrue(server != null, "PostgreSQL does not start here: the store was tested on H2 alone");
        var name = "test" + DATABASES.incrementAndGet();
        execute(server.getPostgresDatabase(), "create database " + name + " template " + TEMPLATE);
        return (PGSimpleDataSource) server.getDatabase("postgres", name);
    }

    /** One without any table, for a house that is yet to be. */
    static PGSimpleDataSource emptyDatabase() {
        var server = SERVER.orElse(null);
        Assumptions.assumeTrue(server != null, "PostgreSQL does not start here: the store was tested on H2 alone");
        var name = "empty" + DATABASES.incrementAndGet();
        execute(server.getPostgresDatabase(), "create database " + name);
        return (PGSimpleDataSource) server.getDatabase("postgres", name);
    }

    static void drop(PGSimpleDataSource database) {
        SERVER.ifPresent(server ->
                execute(server.getPostgresDatabase(), "drop database " + database.getDatabaseName() + " with (force)"));
    }

    private static void execute(DataSource dataSource, String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
