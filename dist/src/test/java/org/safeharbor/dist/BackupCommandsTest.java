package org.safeharbor.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeharbor.persistence.store.Schema;

class BackupCommandsTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void a_house() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.resolve("safeharbor"));
        database.setUser("safeharbor");
        database.setPassword("safeharbor");
        Schema.bringUpToDate(database);
    }

    @Test
    void a_house_is_backed_up_and_restored_into_another_folder() {
        var file = folder.resolve("backup.zip").toString();
        var other = folder.resolve("other").toString();

        assertThat(run("backup", file, "--data", folder.toString())).isZero();
        assertThat(run("restore", file, "--data", other)).isZero();
        assertThat(run("verify", "--data", other)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Restored, whole chains: 1");
    }

    @Test
    void neither_a_backup_nor_a_house_is_overwritten() {
        var file = folder.resolve("backup.zip").toString();
        run("backup", file, "--data", folder.toString());

        assertThat(run("backup", file, "--data", folder.toString())).isEqualTo(73);
        assertThat(run("restore", file, "--data", folder.toString())).isEqualTo(65);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("is there already")
                .contains("not empty");
    }

    private int run(String... words) {
        return Main.run(List.of(words), printer(out), printer(err));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
