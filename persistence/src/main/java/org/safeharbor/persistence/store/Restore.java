package org.safeharbor.persistence.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Puts a backup into an empty database: first the tables as they were when it was made, then the rows in one transaction,
 * then the migrations since, and at the end a walk over all chains.
 */
public final class Restore {

    /** Sequences are moved behind the numbers that are taken; EclipseLink takes the fifty up to each. */
    private static final Map<String, String> SEQUENCES = Map.of(
            "case_seq", "case_file",
            "revision_seq", "case_revision",
            "member_seq", "case_member",
            "user_seq", "app_user",
            "assessment_seq", "case_assessment",
            "attachment_seq", "case_attachment",
            "audit_seq", "audit_event");

    private static final int BATCH = 100;

    private final Connection connection;
    private final BackupFile backup;

    private Restore(Connection connection, BackupFile backup) {
        this.connection = connection;
        this.backup = backup;
    }

    /** @throws BadBackup when the file is not whole, or the database not empty; then nothing was changed */
    public static ChainReport into(DataSource dataSource, Path file) throws SQLException, IOException {
        try (var backup = new BackupFile(file)) {
            if (Integer.parseInt(backup.schema()) > Integer.parseInt(Schema.newest(dataSource))) {
                throw new BadBackup("The backup was made by a newer version of Safeharbor");
            }
            refuseUnlessEmpty(dataSource);
            Schema.bringUpTo(backup.schema(), dataSource);
            try (var connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                new Restore(connection, backup).fill();
                connection.commit();
            }
            Schema.bringUpToDate(dataSource);
        }
        try (var connection = dataSource.getConnection()) {
            return Chains.walk(connection, List.of());
        }
    }

    /**
     * Looks whether a backup is whole, without restoring it.
     *
     * @throws BadBackup when it is not
     */
    public static void check(Path file) throws IOException {
        new BackupFile(file).close();
    }

    private static void refuseUnlessEmpty(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection();
                var tables =
                        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                if (tables.getString("TABLE_SCHEM").equalsIgnoreCase("public")) {
                    throw new BadBackup("The database is not empty; restore into a new one");
                }
            }
        }
    }

    private void fill() throws SQLException, IOException {
        for (var table : backup.tables()) {
            fill(table);
        }
        for (var sequence : SEQUENCES.entrySet()) {
            if (backup.tables().contains(sequence.getValue())) {
                moveOn(sequence.getKey(), sequence.getValue());
            }
        }
    }

    private void fill(String table) throws SQLException, IOException {
        try (var lines = backup.rows(table)) {
            var columns = BackupLine.parse(lines.readLine());
            var types = types(table, columns);
            var marks = Arrays.stream(columns).map(column -> "?").collect(Collectors.joining(", "));
            try (var insert = connection.prepareStatement(
                    "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ')')) {
                var waiting = 0;
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    set(insert, BackupLine.parse(line), types);
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        }
    }

    private int[] types(String table, String[] columns) throws SQLException {
        try (var statement = connection.createStatement();
                var none = statement.executeQuery(
                        "select " + String.join(", ", columns) + " from " + table + " where 1 = 0")) {
            var types = new int[columns.length];
            for (var i = 0; i < types.length; i++) {
                types[i] = none.getMetaData().getColumnType(i + 1);
            }
            return types;
        }
    }

    private static void set(PreparedStatement insert, String[] values, int[] types) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            var value = values[i];
            if (value == null) {
                insert.setNull(i + 1, types[i]);
            } else if (types[i] == Types.TIMESTAMP) {
                insert.setObject(i + 1, LocalDateTime.parse(value.replace(' ', 'T')));
            } else if (types[i] == Types.BIGINT || types[i] == Types.INTEGER) {
                insert.setObject(i + 1, Long.valueOf(value), types[i]);
            } else if (types[i] == Types.DATE) {
                insert.setObject(i + 1, LocalDate.parse(value));
            } else if (Backup.isBinary(types[i])) {
                insert.setBytes(i + 1, Base64.getDecoder().decode(value));
            } else {
                insert.setString(i + 1, value);
            }
        }
    }

    private void moveOn(String sequence, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            long taken;
            try (var row = statement.executeQuery("select coalesce(max(id), 0) from " + table)) {
                row.next();
                taken = row.getLong(1);
            }
            statement.execute("alter sequence " + sequence + " restart with " + (taken + 50));
        }
    }
}
