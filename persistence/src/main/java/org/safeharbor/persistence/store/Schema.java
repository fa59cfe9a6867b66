package org.safeharbor.persistence.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tables of the house: one set of migrations for both databases. */
public final class Schema {

    private Schema() {}

    /**
     * Runs the migrations that this database has not seen yet.
     *
     * @throws NewerDatabase when it has seen some that this program does not know; nothing is changed then
     */
    public static void bringUpToDate(DataSource dataSource) {
        var flyway = migrations(dataSource).load();
        for (var migration : flyway.info().applied()) {
            if (!migration.getState().isResolved()) {
                throw new NewerDatabase(migration.getVersion().getVersion(), newest(dataSource));
            }
        }
        flyway.migrate();
    }

    /** The tables as they were at some version, for what was written then. */
    static void bringUpTo(String version, DataSource dataSource) {
        migrations(dataSource).target(version).load().migrate();
    }

    private static FluentConfiguration migrations(DataSource dataSource) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration");
    }

    /** Tells the database how its tables are filled, after very much was written at once: it chooses its ways by that. */
    public static void gatherStatistics(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            // Both databases know the word.
            statement.execute("analyze");
        }
    }

    /** The newest version that this program knows. */
    static String newest(DataSource dataSource) {
        var all = versions(dataSource);
        return all.get(all.size() - 1);
    }

    /** Every version that there has been, the oldest first. */
    static List<String> versions(DataSource dataSource) {
        return Arrays.stream(migrations(dataSource).load().info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(migration -> migration.getVersion().getVersion())
                .toList();
    }

    /** The version that this database is at. */
    static String version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select \"version\" from \"flyway_schema_history\" order by \"installed_rank\" desc")) {
            row.next();
            return row.getString(1);
        }
    }
}
