package org.safeharbor.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;

/** A small data folder as it was at an earlier version of the schema: somebody, and one case with two revisions. */
final class OldFolder {

    static final String CASE = "0f0e0d0c-0000-4000-8000-000000000001";
    static final String FIRST = "{\"title\":\"乐动卓越诉阿里云\"}";
    static final String SECOND = "{\"title\":\"乐动卓越诉阿里云 😀\"}";

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 20, 9, 30, 0, 123_456_000);

    private OldFolder() {}

    /** The database file of a folder. */
    static DataSource database(Path folder) {
        return WriterProcess.dataSource("jdbc:h2:file:" + folder.resolve("safeharbor") + ";WRITE_DELAY=0");
    }

    /** Makes the archive of a version that is about to be left; those of earlier ones are never made anew. */
    static void make(String version, Path folder, Path zip) throws SQLException, IOException {
        var database = database(folder);
        Schema.bringUpTo(version, database);
        try (var connection = database.getConnection()) {
            fill(connection);
        }
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
        Files.createDirectories(zip.getParent());
        try (var target = new ZipOutputStream(Files.newOutputStream(zip))) {
            target.putNextEntry(new ZipEntry("safeharbor.mv.db"));
            target.write(Files.readAllBytes(folder.resolve("safeharbor.mv.db")));
        }
    }

    /** With the columns that every version has had. */
    private static void fill(Connection connection) throws SQLException {
        var firstLink = Link.after(Link.origin(CASE), "lin", AT, Link.sha256(FIRST));
        var secondLink = Link.after(firstLink, "lin", AT, Link.sha256(SECOND));
        // The first fifty numbers are taken, as by a portal that wrote the rows.
        try (var ids = new Ids(connection)) {
            for (var sequence : List.of("user_seq", "case_seq", "member_seq", "revision_seq")) {
                ids.next(sequence);
            }
        }
        execute(
                connection,
                "insert into app_user (id, login, shown_name, password_hash, created_at, version)"
                        + " values (1, 'lin', '林', 'hash', ?, 1)",
                AT);
        execute(connection, "insert into app_user_role (user_id, role_name) values (1, 'CLERK')");
        execute(connection, """
                insert into case_file (id, case_id, newest_revision, head, version, owner, opened_at, changed_at, changed_by,
                    docket, title, provider_type, provider_name, status, role_result, harbor_result, notice_result,
                    knowledge_result, measures_result, liability_result)
                values (1, ?, 2, ?, 2, 'lin', ?, ?, 'lin', '', '乐动卓越诉阿里云', 'cloud', '阿里云', 'draft', '', '', '', '', '', '')""", CASE, secondLink, AT, AT);
        execute(
                connection,
                "insert into case_member (id, case_file_id, login, access_right) values (1, 1, 'lin', 'DECIDE')");
        var revision =
                "insert into case_revision (id, case_file_id, number, document, content_hash, author, written_at, link)"
                        + " values (?, 1, ?, ?, ?, 'lin', ?, ?)";
        execute(connection, revision, 1, 1, FIRST, Link.sha256(FIRST), AT, firstLink);
        execute(connection, revision, 2, 2, SECOND, Link.sha256(SECOND), AT, secondLink);
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    static void unpack(Path zip, Path folder) throws IOException {
        try (var source = new ZipInputStream(Files.newInputStream(zip))) {
            source.getNextEntry();
            Files.copy(source, folder.resolve("safeharbor.mv.db"));
        }
    }
}
