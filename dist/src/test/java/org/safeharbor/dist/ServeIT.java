package org.safeharbor.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeharbor.persistence.store.Schema;

/** The folder that people unpack, started the way they start it. */
class ServeIT {

    private static final String PASSWORD = "three plain words";
    private static final Pattern ONE_TIME_CODE = Pattern.compile("sh-code-once\">\\s*([A-Z0-9-]+)");
    private static final String TITLE = "乐动卓越诉阿里云";

    @TempDir
    private Path folder;

    private String data() {
        return folder.resolve("data").toString();
    }

    @Test
    void what_was_saved_survives_a_kill_and_nobody_gets_in_the_way() throws Exception {
        try (var first = Started.with("serve", "--port", "0", "--data", data())) {
            settleTheFirstAdministratorAndOpenACase(first.address(), first.oneTimeCode());
            first.kill();
        }

        try (var second = Started.with("serve", "--port", "0", "--data", data())) {
            var address = second.address();
            var admin = new Visitor(address);
            assertThat(admin.signIn("admin", PASSWORD).body()).contains(TITLE);
            theAdministratorLetsSomebodyIn(admin, address);
            aSecondOneIsRefusedInALine(address);

            second.terminate();
            assertThat(second.exitCode()).isZero();
            assertThat(second.lines()).noneMatch(line -> line.contains("one-time code"));
        }
    }

    private void settleTheFirstAdministratorAndOpenACase(URI address, String code) throws Exception {
        var admin = new Visitor(address);
        assertThat(admin.get("/signin.xhtml").statusCode()).isEqualTo(200);
        assertThat(admin.signIn("admin", "WRONG").uri().getPath()).isEqualTo("/signin.xhtml");
        assertThat(admin.signIn("admin", code).uri().getPath()).isEqualTo("/first.xhtml");

        var tooShort = Map.of("form:password", "short", "form:again", "short");
        assertThat(admin.send("/first.xhtml", "form:settle", tooShort).uri().getPath())
                .isEqualTo("/first.xhtml");
        var chosen = Map.of("form:password", PASSWORD, "form:again", PASSWORD);
        assertThat(admin.send("/first.xhtml", "form:settle", chosen).uri().getPath())
                .isEqualTo("/cases/list.xhtml");
        assertThat(new Visitor(address).signIn("admin", code).uri().getPath()).isEqualTo("/signin.xhtml");

        admin.send("/cases/new.xhtml", "form:open", Map.of("form:title", TITLE));
        assertThat(admin.get("/cases/list.xhtml").body()).contains(TITLE);
    }

    private static void theAdministratorLetsSomebodyIn(Visitor admin, URI address) throws Exception {
        var lin = Map.of("form:login", "lin", "form:shownName", "林", "form:role", "CLERK");
        var code = ONE_TIME_CODE.matcher(
                admin.send("/admin/users.xhtml", "form:add", lin).body());
        assertThat(code.find()).isTrue();

        var clerk = new Visitor(address);
        assertThat(clerk.signIn("lin", code.group(1)).uri().getPath()).isEqualTo("/first.xhtml");
        var chosen = Map.of("form:password", PASSWORD, "form:again", PASSWORD);
        assertThat(clerk.send("/first.xhtml", "form:settle", chosen).uri().getPath())
                .isEqualTo("/cases/list.xhtml");
        assertThat(clerk.get("/cases/list.xhtml").body()).doesNotContain(TITLE);
        assertThat(clerk.get("/admin/users.xhtml").statusCode()).isEqualTo(403);
    }

    private void aSecondOneIsRefusedInALine(URI address) throws Exception {
        var port = String.valueOf(address.getPort());
        Started.assertRefused(
                69,
                "port " + port,
                "serve",
                "--port",
                port,
                "--data",
                folder.resolve("other").toString());
        Started.assertRefused(75, "in use by another process", "serve", "--port", "0", "--data", data());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "64 | --keystore | serve --host 0.0.0.0",
                "64 | 0 to 65535 | serve --port eighty",
                "64 | needs a value | serve --port",
                "64 | does not know | serve --prot 80",
                "64 | SAFEHARBOR_KEYSTORE_PASSWORD | serve --keystore nowhere.p12",
                "64 | no command | sirve",
            })
    void a_wrong_word_is_answered_in_a_line(int code, String says, String arguments) throws Exception {
        Started.assertRefused(code, says, arguments.split(" "));
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_at_once() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "not a folder");

        Started.assertRefused(
                73,
                "cannot be written",
                "serve",
                "--port",
                "0",
                "--data",
                file.resolve("data").toString());
    }

    @Test
    void a_portal_that_does_not_start_ends_the_program() throws Exception {
        var broken = List.of("SAFEHARBOR_DB_URL=jdbc:h2:file:/dev/null/nowhere");

        try (var run = Started.with(broken, "serve", "--port", "0", "--data", data())) {
            assertThat(run.exitCode()).isEqualTo(78);
            assertThat(run.lines()).singleElement().asString().contains("did not start", "server.log");
        }
    }

    @Test
    void a_portal_that_refuses_a_newer_database_says_so_and_ends_the_program() throws Exception {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.resolve("newer"));
        database.setUser("safeharbor");
        database.setPassword("safeharbor");
        Schema.bringUpToDate(database);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update \"flyway_schema_history\" set \"version\" = '999' where \"version\" ="
                    + " (select max(cast(\"version\" as int)) from \"flyway_schema_history\")");
        }
        var newer = List.of("SAFEHARBOR_DB_URL=" + database.getURL());

        try (var run = Started.with(newer, "serve", "--port", "0", "--data", data())) {
            assertThat(run.exitCode()).isEqualTo(78);
            assertThat(run.lines()).singleElement().asString().contains("newer version", "schema 999", "server.log");
        }
    }

    @Test
    void help_and_version_are_printed() throws Exception {
        try (var help = Started.with("--help");
                var version = Started.with("--version")) {
            assertThat(help.exitCode()).isZero();
            assertThat(help.lines()).anyMatch(line -> line.contains("--behind-proxy"));
            assertThat(version.exitCode()).isZero();
            assertThat(version.lines()).singleElement().asString().matches("Safeharbor \\d+\\.\\d+\\.\\d+");
        }
    }
}
