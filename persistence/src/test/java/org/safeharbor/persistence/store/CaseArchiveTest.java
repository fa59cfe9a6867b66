package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeharbor.persistence.archive.BadArchive;
import org.safeharbor.persistence.archive.CaseArchive;
import org.safeharbor.persistence.archive.CaseProjection;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditFilter;
import org.safeharbor.persistence.audit.AuditTrail;

class CaseArchiveTest extends StoreTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Caller LIN = Caller.of("lin", Role.CLERK);
    private static final Caller ZHOU = Caller.of("zhou", Role.ADMINISTRATOR);

    @TempDir
    private Path folder;

    @BeforeEach
    void somebody_to_own_cases() {
        database.users(users -> users.add("lin", "林", "hash", Set.of(Role.CLERK), Caller.PROGRAM));
    }

    private static String demo(String name) {
        try (var stream = CaseArchiveTest.class.getResourceAsStream("/demo/" + name + ".json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String opened(String document) {
        return database.cases(cases -> cases.create(document, CaseProjection.of(document, NOON), LIN))
                .caseId();
    }

    private Path exported() throws SQLException, IOException {
        var file = folder.resolve("cases.zip");
        try (var connection = database.dataSource().getConnection();
                var target = Files.newOutputStream(file)) {
            CaseArchive.export(connection, target, NOON);
        }
        return file;
    }

    private int imported(Path file, String owner) throws SQLException, IOException {
        try (var connection = database.dataSource().getConnection()) {
            return CaseArchive.importInto(connection, file, owner, NOON);
        }
    }

    private List<CaseSummary> listed() {
        return database.cases(
                cases -> cases.page(0, 10, new CaseSort(CaseSort.Column.TITLE, true), CaseFilter.ALL, LIN));
    }

    private long events(Act act) {
        return database.inTransaction(em -> new AuditTrail(em).count(AuditFilter.of(act)));
    }

    /** The archive with another text in one of its files. */
    private Path with(Path file, String changed, String text) throws IOException {
        var other = folder.resolve(UUID.randomUUID() + ".zip");
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(other))) {
            for (var entries = from.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                to.putNextEntry(new ZipEntry(entry.getName()));
                var same = from.getInputStream(entry).readAllBytes();
                to.write(entry.getName().matches(changed) ? text.getBytes(StandardCharsets.UTF_8) : same);
                to.closeEntry();
            }
        }
        return other;
    }

    @Test
    void what_was_exported_is_imported_as_new_cases_that_are_found_and_whole() throws SQLException, IOException {
        opened(demo("D09-locojoy-alibaba-cloud"));
        opened(demo("D03-iqiyi-bytedance"));

        assertThat(imported(exported(), "lin")).isEqualTo(2);

        assertThat(listed()).hasSize(4).extracting(CaseSummary::caseId).doesNotHaveDuplicates();
        assertThat(listed().get(0).projection()).isEqualTo(listed().get(1).projection());
        int found = database.cases(cases -> cases.count(new CaseFilter("乐动卓越"), LIN));
        assertThat(found).isEqualTo(2);
        try (var connection = database.dataSource().getConnection()) {
            assertThat(Chains.walk(connection, List.of()).isWhole()).isTrue();
        }
        var twin = listed().get(0);
        database.cases(cases -> cases.append(twin.caseId(), 1, "{}", Projection.titled("案"), LIN));
        opened("{}");
        assertThat(events(Act.CASE_EXPORTED)).isEqualTo(2);
        assertThat(events(Act.CASES_IMPORTED)).isEqualTo(1);
    }

    @Test
    void a_deleted_case_is_not_exported() throws SQLException, IOException {
        var id = opened(demo("D09-locojoy-alibaba-cloud"));
        database.cases(cases -> {
            cases.delete(id, "reason", ZHOU);
            return id;
        });

        assertThat(imported(exported(), "lin")).isZero();
    }

    @Test
    void of_an_archive_in_which_anything_is_wrong_nothing_is_imported() throws SQLException, IOException {
        opened(demo("D09-locojoy-alibaba-cloud"));
        opened(demo("D03-iqiyi-bytedance"));
        var file = exported();
        var id = listed().get(0).caseId();
        var changed = with(file, "cases/" + id + ".json", "{}");
        var lying = with(file, "manifest.txt", "safeharbor-cases.v1\n../../etc/passwd " + "0".repeat(64));
        var noCase = with(file, "manifest.txt", "safeharbor-cases.v1\ncases/" + id + ".json x");

        assertThatThrownBy(() -> imported(changed, "lin"))
                .isInstanceOf(BadArchive.class)
                .hasMessageContaining("cases/" + id);
        assertThatThrownBy(() -> imported(lying, "lin")).isInstanceOf(BadArchive.class);
        assertThatThrownBy(() -> imported(noCase, "lin")).isInstanceOf(BadArchive.class);
        assertThatThrownBy(() -> imported(file, "nobody"))
                .isInstanceOf(BadArchive.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> imported(Files.writeString(folder.resolve("milk"), "milk"), "lin"))
                .isInstanceOf(BadArchive.class);
        assertThat(listed()).hasSize(2);
    }

    @Test
    void a_file_that_is_no_case_file_is_named_and_nothing_is_imported() throws SQLException, IOException {
        opened("{\"format\":\"case.v1\"}");

        assertThatThrownBy(() -> imported(exported(), "lin"))
                .isInstanceOf(BadArchive.class)
                .hasMessageContaining("no case file");
        assertThat(listed()).hasSize(1);
    }
}
