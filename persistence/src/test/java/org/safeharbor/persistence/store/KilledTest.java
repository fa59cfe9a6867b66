package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a writing process at random moments, again and again on one database: what it was told is kept must be there, and
 * every chain whole. Five times on each database here; a hundred on each with {@code -Pendurance}.
 */
class KilledTest {

    private static final String KEPT = """
            select c.case_id, r.number, r.link
            from case_revision r join case_file c on c.id = r.case_file_id
            union all
            select c.case_id || '/assessments', a.number, a.link
            from case_assessment a join case_file c on c.id = a.case_file_id
            union all
            select c.case_id || '/attachments', a.number, a.sha256
            from case_attachment a join case_file c on c.id = a.case_file_id""";

    private static final int KILLS = Integer.getInteger("safeharbor.kills", 5);

    @TempDir
    private Path folder;

    private final Random moment = new Random(20261122);

    @Test
    void nothing_acknowledged_is_lost_on_h2() throws Exception {
        var url = "jdbc:h2:file:" + folder.resolve("safeharbor") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        Schema.bringUpToDate(WriterProcess.dataSource(url));
        killAgainAndAgain(url);
    }

    @Test
    void nothing_acknowledged_is_lost_on_postgresql() throws Exception {
        var fresh = PostgresServer.freshDatabase();
        killAgainAndAgain(fresh.getUrl());
        PostgresServer.drop(fresh);
    }

    private void killAgainAndAgain(String url) throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (var kill = 1; kill <= KILLS; kill++) {
            var before = acknowledged.size();
            acknowledged.addAll(writeUntilKilled(url));
            assertThat(acknowledged).hasSizeGreaterThan(before);
            check(WriterProcess.dataSource(url), acknowledged);
        }
    }

    private List<String> writeUntilKilled(String url) throws IOException, InterruptedException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        WriterProcess.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> acknowledged = new ArrayList<>();
            acknowledged.add(lines.readLine());
            var killer = new Thread(() -> killAfter(moment.nextInt(400), writer));
            killer.start();
            try {
                lines.lines().forEach(acknowledged::add);
            } catch (UncheckedIOException e) {
                // The pipe ends with the process, in the middle of a line perhaps.
            }
            killer.join();
            acknowledged.removeIf(line -> line == null || !line.matches("\\S+ \\d+ [0-9a-f]{64}"));
            return acknowledged;
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private static void killAfter(int millis, Process process) {
        try {
            Thread.sleep(millis);
            // SIGKILL: nothing in the process hears of it.
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Opens the database as after a restart. */
    private static void check(DataSource dataSource, List<String> acknowledged) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            assertThat(Chains.walk(connection, List.of()).broken()).isEmpty();
            var kept = new ArrayList<String>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(KEPT)) {
                while (rows.next()) {
                    kept.add(new Head(rows.getString(1), rows.getInt(2), rows.getString(3)).line());
                }
            }
            assertThat(new HashSet<>(kept)).containsAll(acknowledged);
        }
    }
}
