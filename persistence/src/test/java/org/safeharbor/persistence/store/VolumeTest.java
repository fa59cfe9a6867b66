package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How long lists, searches and pages take in a full house; with {@code -Pvolume} only, for it takes its time. How full is said
 * by {@code -Dvolume.cases} and {@code -Dvolume.notices}. The figures go to {@code target/volume-*.md}.
 */
@Tag("volume")
class VolumeTest {

    private static final int CASES = Integer.getInteger("safeharbor.volume.cases", 200_000);
    private static final int NOTICES = Integer.getInteger("safeharbor.volume.notices", 1_000_000);
    private static final int ROUNDS = 40;

    @TempDir
    private Path folder;

    @Test
    void a_full_house_on_h2_answers_in_time() throws Exception {
        // Made without care for a kill, which takes a tenth of the time, and then opened as the portal opens it.
        var url = "jdbc:h2:file:" + folder.resolve("safeharbor");
        var careless = new JdbcDataSource();
        careless.setURL(url);
        Schema.bringUpToDate(careless);
        answersInTime(careless, WriterProcess.dataSource(url + ";WRITE_DELAY=0"), "h2");
    }

    @Test
    void a_full_house_on_postgresql_answers_in_time() throws Exception {
        var house = PostgresServer.freshDatabase();
        var filling = new PGSimpleDataSource();
        filling.setUrl(house.getUrl());
        filling.setUser(house.getUser());
        filling.setReWriteBatchedInserts(true);
        answersInTime(filling, house, "postgresql");
        PostgresServer.drop(house);
    }

    private static void answersInTime(DataSource filling, DataSource house, String name)
            throws SQLException, IOException {
        var start = System.nanoTime();
        Volume.fill(filling, 0, CASES, NOTICES / CASES);
        Schema.gatherStatistics(filling);
        var seconds = (System.nanoTime() - start) / 1_000_000_000;
        try (var kept = new KeptConnections(house);
                var database = new Database(kept.dataSource(), () -> {})) {
            var rows = new VolumeMeasure(database, ROUNDS).rows();
            List<String> report = new ArrayList<>();
            report.add("%s: %,d cases with %,d notices, made in %d s; each question %d times, milliseconds"
                    .formatted(name, CASES, NOTICES, seconds, ROUNDS));
            report.add("");
            report.add("| question | half | 95 % | longest | limit | statements |");
            report.add("|---|---|---|---|---|---|");
            rows.forEach(row -> report.add(row.toString()));
            Files.write(Path.of("target", "volume-" + name + ".md"), report);
            assertThat(rows).allMatch(VolumeMeasure.Row::keepsItsLimits);
        }
    }
}
