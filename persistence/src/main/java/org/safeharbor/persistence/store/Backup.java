package org.safeharbor.persistence.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Base64;
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
            "case_assessment",
            "case_attachment",
            "attachment_part",
            "case_term",
            "case_term_list",
            "case_draft",
            "audit_event");

    /** What is true for hours at most; brought back, it would open a door with a code that was used. */
    static final List<String> LEFT_OUT = List.of("one_time_code", "sign_in_failure");

    private final Connection connection;
    private final ZipOutputStream zip;
    private final List<String> manifest = new ArrayList<>();

    private Backup(Connection connection, ZipOutputStream zip) {
        this.connection = connection;
        this.zip = zip;
    }

    /** Writes everything as it is at one moment, and closes the target. */
    public static void write(Connection connection, OutputStream target) throws SQLException, IOException {
        Snapshot.<Void, IOException>of(connection, () -> {
            try (var zip = new ZipOutputStream(target, StandardCharsets.UTF_8)) {
                new Backup(connection, zip).write();
            }
            return null;
        });
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
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                // Otherwise it would have the whole table in memory before it hands out the first row.
                statement.execute("set lazy_query_execution 1");
            }
            try (var rows = statement.executeQuery("select * from " + table)) {
                var columns = rows.getMetaData();
                var line = new String[columns.getColumnCount()];
                var binary = new boolean[line.length];
                for (var i = 0; i < line.length; i++) {
                    line[i] = columns.getColumnLabel(i + 1).toLowerCase(Locale.ROOT);
                    binary[i] = isBinary(columns.getColumnType(i + 1));
                }
                lines.write(BackupLine.of(line));
                long count = 0;
                for (; rows.next(); count++) {
                    for (var i = 0; i < line.length; i++) {
                        line[i] = binary[i] ? base64(rows.getBytes(i + 1)) : rows.getString(i + 1);
                    }
                    lines.write(BackupLine.of(line));
                }
                return count;
            }
        }
    }

    static boolean isBinary(int type) {
        return type == Types.BINARY || type == Types.VARBINARY;
    }

    private static String base64(byte[] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
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
