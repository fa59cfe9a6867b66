package org.safeharbor.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeharbor.persistence.store.H2File;

/** Keeping and moving a house with the commands of the packaged program, beside its running server and without it. */
class StoreCommandsIT {

    private static final String PASSWORD = "three plain words";
    private static final long LARGE = 64 * 1024 * 1024;
    private static final String TITLE = "乐动卓越诉阿里云";

    @TempDir
    private Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void a_running_house_is_backed_up_and_its_cases_move_as_files() throws Exception {
        try (var server = Started.with("serve", "--port", "0", "--data", path("data"))) {
            var admin = new Visitor(server.address());
            admin.signInAsAdministrator(PASSWORD, Optional.of(server.oneTimeCode()));
            admin.send("/cases/new.xhtml", "form:open", Map.of("form:title", TITLE));

            does("Backup: ", "backup", path("backup.zip"), "--data", path("data"));
            Started.assertRefused(73, "is there already", "backup", path("backup.zip"), "--data", path("data"));
            Started.assertRefused(75, "in use", "export", path("cases.zip"), "--data", path("data"));
            Started.assertRefused(
                    75, "in use", "import", path("backup.zip"), "--owner", "admin", "--data", path("data"));
            assertThat(admin.get("/cases/list.xhtml").body()).contains(TITLE);
        }
        anOversizedFileIsCompactedAtTheStart();
        restoredItHasTheCaseAndLetsTheAdministratorIn();
        itsCasesGoIntoAnotherHouse();
    }

    /** What a house has written over years is here one table that is gone again. */
    private void anOversizedFileIsCompactedAtTheStart() throws Exception {
        var file = folder.resolve("data").resolve("safeharbor.mv.db");
        var database = new H2File();
        database.setUrl("jdbc:h2:file:" + path("data") + "/safeharbor;WRITE_DELAY=0");
        database.setUser("safeharbor");
        database.setPassword("safeharbor");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table gone as select random_uuid() || rand() as n from system_range(1, 2000000)");
            statement.execute("drop table gone");
        }
        assertThat(Files.size(file)).isGreaterThan(LARGE);

        try (var server = Started.with("serve", "--port", "0", "--data", path("data"))) {
            var admin = new Visitor(server.address());
            assertThat(server.lines()).first().asString().contains("Compacting the database file");
            admin.signInAsAdministrator(PASSWORD, Optional.empty());
            assertThat(admin.get("/cases/list.xhtml").body()).contains(TITLE);
        }
        assertThat(Files.size(file)).isLessThan(LARGE / 10);
    }

    private void restoredItHasTheCaseAndLetsTheAdministratorIn() throws Exception {
        Started.assertRefused(65, "not empty", "restore", path("backup.zip"), "--data", path("data"));
        does("whole chains: ", "restore", path("backup.zip"), "--data", path("restored"));
        does("audit", "verify", "--data", path("restored"));
        try (var server = Started.with("serve", "--port", "0", "--data", path("restored"))) {
            var admin = new Visitor(server.address());
            admin.signInAsAdministrator(PASSWORD, Optional.empty());
            assertThat(admin.get("/cases/list.xhtml").body()).contains(TITLE);
        }
    }

    private void itsCasesGoIntoAnotherHouse() throws Exception {
        does("Exported cases: 1", "export", path("cases.zip"), "--data", path("restored"));
        assertThat(textOf(path("cases.zip"))).contains(TITLE);
        does("Imported cases: 1", "import", path("cases.zip"), "--owner", "admin", "--data", path("restored"));
        does("Exported cases: 2", "export", path("twice.zip"), "--data", path("restored"));

        Started.assertRefused(
                65, "There is no user lin", "import", path("cases.zip"), "--owner", "lin", "--data", path("restored"));
        Started.assertRefused(73, "is there already", "export", path("twice.zip"), "--data", path("restored"));
    }

    @Test
    void what_cannot_be_done_is_answered_in_a_line() throws Exception {
        var notes =
                Files.writeString(folder.resolve("notes.zip"), "milk, bread").toString();

        Started.assertRefused(64, "needs a file", "backup", "--data", path("data"));
        Started.assertRefused(64, "needs --owner", "import", notes);
        Started.assertRefused(64, "no option --owner", "export", path("a.zip"), "--owner", "lin");
        Started.assertRefused(64, "takes one file", "restore", notes, notes);
        Started.assertRefused(66, "no database", "compact", "--data", path("nowhere"));
        Started.assertRefused(64, "takes no file", "compact", notes);
        Started.assertRefused(66, "no database", "backup", path("a.zip"), "--data", path("nowhere"));
        Started.assertRefused(66, "no database", "export", path("a.zip"), "--data", path("nowhere"));
        Started.assertRefused(66, "no file", "restore", path("b.zip"), "--data", path("new"));
        Started.assertRefused(65, "", "restore", notes, "--data", path("new"));
        assertThat(folder.resolve("a.zip")).doesNotExist();
    }

    @Test
    void a_file_named_in_chinese_is_found_where_the_shell_has_no_language() throws Exception {
        var file = Files.createDirectory(folder.resolve("案件")).resolve("没有.json");

        try (var run = Started.with(List.of("LC_ALL=C"), "assess", file.toString())) {
            assertThat(run.exitCode()).isEqualTo(66);
            assertThat(run.lines()).containsExactly("safeharbor: there is no file " + file);
        }
    }

    private static void does(String says, String... arguments) throws Exception {
        try (var run = Started.with(arguments)) {
            assertThat(run.exitCode()).as(run.lines().toString()).isZero();
            assertThat(run.lines()).anyMatch(line -> line.contains(says));
        }
    }

    private static String textOf(String file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipFile(file)) {
            for (var entry : zip.stream().toList()) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
