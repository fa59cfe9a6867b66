package org.safeharbor.persistence.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.safeharbor.persistence.audit.Sha256;

/**
 * Everything that is kept, in one zip: a file for each table and at the end a manifest with the version of the schema, the
 * number of rows and the SHA-256 of each. It is read in one transaction, so the house may go on working, and it holds rows
 * rather than a database's own files, so it can be restored into either database.
 */
public final class Backup {

    /** First line of a manifest. */
    static final String FORMAT = "safeharbor-backup.v1";

    static final String MANIFEST = "manifest.txt";

    /** In an order in which each row comes after those that it points to. */
    static final List<String> TABLES = List.of(
            "app_user",
            "app_user_role",
            "case_file",
            "case_member",
            "case_revision",
            "revision_erasure",
            "case_term",
            "case_draft",
            "audit_event");

    private final Connection connection;
    private final ZipOutputStream zip;
    private final List<String> manifest = new ArrayList<>();

    private Backup(Connection connection, ZipOutputStream zip) {
        this.connection = connection;
        this.zip = zip;
    }

    public static void write(Connection connection, OutputStream target) throws SQLException, IOException {
        var usual = connection.getTransactionIsolation();
        connection.setAutoCommit(false);
        // Every table as it was at one moment: both databases read from a snapshot at this level.
        connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        try (var zip = new ZipOutputStream(target, StandardCharsets.UTF_8)) {
            new Backup(connection, zip).write();
        } finally {
            connection.rollback();
            connection.setTransactionIsolation(usual);
            connection.setAutoCommit(true);
        }
    }

    private void write() throws SQLException, IOException {
        manifest.add(FORMAT);
        manifest.add("schema " + Schema.version(connection));
        for (var table : TABLES) {
            write(table);
        }
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write((String.join("\n", manifest) + "\n").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void write(String table) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(table + ".rows"));
        var digest = Sha256.digest();
        var lines = new OutputStreamWriter(new DigestOutputStream(unclosed(), digest), StandardCharsets.UTF_8);
        var rows = rows(table, lines);
        lines.flush();
        zip.closeEntry();
        manifest.add(table + ' ' + rows + ' ' + HexFormat.of().formatHex(digest.digest()));
    }

    /** The first line names the columns. */
    private long rows(String table, Writer lines) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(100);
            try (var rows = statement.executeQuery("select * from " + table)) {
                var columns = rows.getMetaData();
                var line = new String[columns.getColumnCount()];
                for (var i = 0; i < line.length; i++) {
                    line[i] = columns.getColumnLabel(i + 1).toLowerCase(Locale.ROOT);
                }
                lines.write(BackupLine.of(line));
                long count = 0;
                for (; rows.next(); count++) {
                    for (var i = 0; i < line.length; i++) {
                        line[i] = rows.getString(i + 1);
                    }
                    lines.write(BackupLine.of(line));
                }
                return count;
            }
        }
    }

    /** The zip's stream, that must not end with one entry. */
    private OutputStream unclosed() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                zip.write(one);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                zip.write(bytes, from, length);
            }
        };
    }
}
