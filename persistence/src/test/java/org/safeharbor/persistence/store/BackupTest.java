package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditFilter;
import org.safeharbor.persistence.audit.AuditTrail;
import org.safeharbor.persistence.audit.Sealer;

class BackupTest extends StoreTest {

    private static final Caller LIN = Caller.of("lin", Role.CLERK);
    private static final Caller ADMINISTRATOR = Caller.of("zhou", Role.ADMINISTRATOR);
    private static final Projection TITLE = Projection.titled("乐动卓越诉阿里云");
    private static final String DOCUMENT = "{\"text\":\"tab\\t避风港\n\\\\N \\\\ 😀\r\"}";

    @TempDir
    private Path folder;

    private String id;

    @BeforeEach
    void a_house_in_use() {
        database.users(users -> users.add("lin", "林", "hash", Set.of(Role.CLERK), ADMINISTRATOR));
        id = database.cases(cases -> cases.create(DOCUMENT, TITLE, LIN)).caseId();
        database.cases(cases -> cases.append(id, 1, "{\"n\":2}", TITLE, LIN));
        database.cases(cases -> cases.append(id, 2, DOCUMENT, TITLE, LIN));
        database.cases(cases -> {
            cases.erase(id, 2, "asked by the party", ADMINISTRATOR);
            return id;
        });
        database.inTransaction(em -> new Sealer(em).seal());
    }

    private Path backup() {
        var file = folder.resolve("backup.zip");
        try (var connection = database.dataSource().getConnection();
                var target = Files.newOutputStream(file)) {
            Backup.write(connection, target);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    /** A backup goes into either database; an H2 in memory stands for the new house. */
    private static DataSource newHouse() {
        var dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return dataSource;
    }

    private static ChainReport restore(Path file, DataSource target) {
        try {
            return Restore.into(target, file);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ChainReport walk() throws SQLException {
        try (var connection = database.dataSource().getConnection()) {
            return Chains.walk(connection, List.of());
        }
    }

    @Test
    void what_was_backed_up_is_there_again_link_by_link() throws SQLException {
        var target = newHouse();

        var report = restore(backup(), target);

        assertThat(report.isWhole()).isTrue();
        assertThat(report.heads()).isEqualTo(walk().heads());
        try (var restored = new Database(target, () -> {})) {
            Revision there = restored.cases(cases -> cases.newest(id, LIN));
            Revision here = database.cases(cases -> cases.newest(id, LIN));
            assertThat(there).isEqualTo(here);
            int found = restored.cases(cases -> cases.count(new CaseFilter("卓越"), LIN));
            assertThat(found).isEqualTo(1);
            Optional<User> lin = restored.users(users -> users.find("lin"));
            assertThat(lin).isPresent();
            // New numbers do not collide with those that are taken.
            restored.cases(cases -> cases.append(id, 3, "{}", TITLE, LIN));
            restored.cases(cases -> cases.create("{}", TITLE, LIN));
        }
    }

    @Test
    void a_backup_made_while_people_work_is_of_one_moment() throws InterruptedException {
        var enough = new AtomicBoolean();
        var worker = new Thread(() -> {
            while (!enough.get()) {
                database.cases(cases -> cases.create(DOCUMENT, TITLE, LIN));
            }
        });
        worker.start();
        try {
            for (var n = 0; n < 5; n++) {
                assertThat(restore(backup(), newHouse()).isWhole()).isTrue();
            }
        } finally {
            enough.set(true);
            worker.join();
        }
    }

    @Test
    void a_changed_backup_is_refused_before_anything_is_written() throws IOException {
        var changed = rewritten(backup(), "case_revision.rows");
        var target = newHouse();

        assertThatThrownBy(() -> restore(changed, target))
                .isInstanceOf(BadBackup.class)
                .hasMessageContaining("case_revision");
        assertThat(restore(backup(), target).isWhole()).isTrue();
    }

    private Path rewritten(Path file, String part) throws IOException {
        var changed = folder.resolve("changed.zip");
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (var entries = from.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(from.getInputStream(entry).readAllBytes());
                if (entry.getName().equals(part)) {
                    to.write('x');
                }
                to.closeEntry();
            }
        }
        return changed;
    }

    @Test
    void a_house_in_use_is_not_overwritten() {
        assertThatThrownBy(() -> restore(backup(), database.dataSource()))
                .isInstanceOf(BadBackup.class)
                .hasMessageContaining("not empty");
    }

    @Test
    void what_is_no_backup_is_said_to_be_none() throws IOException {
        var noZip = Files.writeString(folder.resolve("notes.txt"), "milk");

        assertThatThrownBy(() -> restore(noZip, newHouse())).isInstanceOf(BadBackup.class);
    }

    @Test
    void assessments_and_attachments_are_restored_too_into_either_database() throws SQLException, IOException {
        database.assessments(assessments ->
                assessments.keep(id, new NewAssessment(3, LocalDate.of(2026, 11, 21), "b", "e", DOCUMENT), LIN));
        var bytes = new byte[300_000];
        new Random(1).nextBytes(bytes);
        System.arraycopy("%PDF".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 4);
        database.attachments(attachments -> {
            try {
                return attachments.add(id, "e1", "公证书.pdf", new ByteArrayInputStream(bytes), LIN);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        var file = backup();

        for (var target : List.of(newHouse(), PostgresServer.emptyDatabase())) {
            var report = restore(file, target);

            assertThat(report.isWhole()).isTrue();
            assertThat(report.heads())
                    .isEqualTo(walk().heads())
                    .extracting(Head::chain)
                    .contains(id + "/assessments", id + "/attachments");
            try (var restored = new Database(target, () -> {})) {
                Assessment kept = restored.assessments(assessments -> assessments.open(id, 1, LIN));
                assertThat(kept.document()).isEqualTo(DOCUMENT);
                byte[] part = restored.attachments(attachments -> attachments.part(id, 1, 2, LIN));
                assertThat(part).isEqualTo(Arrays.copyOfRange(bytes, 2 * AttachmentParts.PART, bytes.length));
                restored.cases(cases -> cases.create("{}", TITLE, LIN));
            }
        }
    }

    @Test
    void a_running_house_answers_a_wish_in_its_data_folder() throws Exception {
        var portal = new LiveBackup(new Backups() {
            @Override
            public void write(OutputStream target, Caller caller) throws SQLException, IOException {
                try (var connection = database.dataSource().getConnection()) {
                    Backup.write(connection, target);
                }
            }
        });
        var enough = new AtomicBoolean();
        var looking = new Thread(() -> {
            while (!enough.get()) {
                portal.answer(folder);
            }
        });
        looking.start();
        try {
            var file = folder.resolve("live.zip");

            assertThat(LiveBackup.ask(folder, file, Duration.ofSeconds(60))).isEmpty();
            assertThat(restore(file, newHouse()).isWhole()).isTrue();
        } finally {
            enough.set(true);
            looking.join();
        }
        assertThat(LiveBackup.ask(folder, folder.resolve("none.zip"), Duration.ZERO))
                .hasValueSatisfying(why -> assertThat(why).contains("no portal"));
        try (var left = Files.list(folder.resolve("backup"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_backup_is_for_administrators_and_is_remembered() {
        var target = new ByteArrayOutputStream();

        database.run(em -> {
            var backups = new Backups(database.dataSource(), database.trail(em));
            assertThatThrownBy(() -> backups.write(target, LIN)).isInstanceOf(NotAllowed.class);
            assertThatCode(() -> backups.write(target, ADMINISTRATOR)).doesNotThrowAnyException();
        });

        long made = database.inTransaction(em -> new AuditTrail(em).count(AuditFilter.of(Act.BACKUP_MADE)));
        assertThat(made).isEqualTo(1);
        assertThat(target.size()).isPositive();
    }

    @Test
    void no_table_is_forgotten() throws SQLException {
        var forgotten = new ArrayList<String>();
        try (var connection = database.dataSource().getConnection();
                var tables = connection.getMetaData().getTables(null, "%", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (tables.getString("TABLE_SCHEM").equalsIgnoreCase("public")
                        && !Backup.TABLES.contains(name)
                        && !Backup.LEFT_OUT.contains(name)) {
                    forgotten.add(name);
                }
            }
        }
        assertThat(forgotten).containsExactly("flyway_schema_history");
    }
}
