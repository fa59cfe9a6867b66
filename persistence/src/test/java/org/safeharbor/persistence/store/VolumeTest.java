package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long lists, searches and pages take in a full house; with {@code -Pvolume} only, for it takes its time. How full is said
 * by {@code -Dvolume.cases} and {@code -Dvolume.notices}. The figures go to {@code target/volume-*.txt}.
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
        var house = WriterProcess.dataSource("jdbc:h2:file:" + folder.resolve("safeharbor"));
        Schema.bringUpToDate(house);
        answersInTime(house, "h2");
    }

    @Test
    void a_full_house_on_postgresql_answers_in_time() throws Exception {
        var house = PostgresServer.freshDatabase();
        answersInTime(house, "postgresql");
        PostgresServer.drop(house);
    }

    private static void answersInTime(DataSource house, String name) throws SQLException, IOException {
        var start = System.nanoTime();
        Volume.fill(house, 0, CASES, NOTICES / CASES);
        Schema.gatherStatistics(house);
        var seconds = (System.nanoTime() - start) / 1_000_000_000;
        try (var database = new Database(house, () -> {})) {
            var measure = new VolumeMeasure(database, ROUNDS);
            List<String> lines = new ArrayList<>();
            lines.add("%d cases, %d notices, made in %d s".formatted(CASES, NOTICES, seconds));
            lines.addAll(measure.lines());
            Files.write(Path.of("target", "volume-" + name + ".txt"), lines);
            assertThat(measure.tooSlow()).isEmpty();
        }
    }
}
