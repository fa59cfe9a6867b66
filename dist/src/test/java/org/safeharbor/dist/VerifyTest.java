package org.safeharbor.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeharbor.persistence.store.Link;
import org.safeharbor.persistence.store.Schema;

class VerifyTest {

    @TempDir
    private Path folder;

    private final JdbcDataSource database = new JdbcDataSource();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void a_house_with_one_case_that_nobody_wrote_to() {
        database.setURL("jdbc:h2:file:" + folder.resolve("safeharbor"));
        database.setUser("safeharbor");
        database.setPassword("safeharbor");
        Schema.bringUpToDate(database);
        execute("insert into case_file (id, case_id, newest_revision, head, version, owner, opened_at, changed_at,"
                + " changed_by, docket, title, provider_type, provider_name, status, role_result, harbor_result,"
                + " notice_result, knowledge_result, measures_result, liability_result) values (1, 'c', 0, '"
                + Link.origin("c") + "', 1, 'lin', now(), now(), 'lin',"
                + " '', 'title', '', '', 'draft', '', '', '', '', '', '')");
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void prints_the_heads() {
        assertThat(run("verify", "--data", folder.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("c 0 " + Link.origin("c") + System.lineSeparator() + "audit 0 ");
    }

    @Test
    void names_what_is_broken() {
        execute("update case_file set newest_revision = 2");

        assertThat(run("verify", "--data", folder.toString())).isEqualTo(76);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("broken: c 1 HEAD_DIFFERS");
    }

    @Test
    void compares_with_heads_that_were_kept_elsewhere() throws IOException {
        var kept = Files.writeString(folder.resolve("heads"), "c 4 " + Link.origin("somewhere") + "\n");

        assertThat(run("verify", "--data", folder.toString(), "--expect", kept.toString()))
                .isEqualTo(76);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("broken: c 4 NOT_AS_EXPECTED");
    }

    @Test
    void says_in_one_line_what_is_wrong() throws IOException {
        var noHeads = Files.writeString(folder.resolve("notes"), "milk, bread\n");

        assertThat(run("verify", "--data", folder.resolve("elsewhere").toString()))
                .isEqualTo(66);
        assertThat(run("verify", "--data", folder.toString(), "--expect", noHeads.toString()))
                .isEqualTo(65);
        assertThat(run("verify", "--expect")).isEqualTo(64);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
    }

    private int run(String... words) {
        return Main.run(List.of(words), printer(out), printer(err));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
