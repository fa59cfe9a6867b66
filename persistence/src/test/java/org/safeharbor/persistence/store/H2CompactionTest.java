package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that has grown is made small before it is opened, and whatever happens meanwhile, nothing of it is lost. */
class H2CompactionTest {

    private static final Caller LIN = Caller.of("lin", Role.CLERK);
    private static final int KILLS = 10;

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();

    private Path file() {
        return folder.resolve("safeharbor.mv.db");
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("safeharbor") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    @BeforeEach
    void a_house_that_has_written_for_a_while() {
        System.setProperty(H2Compaction.SETTING, "1");
        var house = WriterProcess.dataSource(url());
        Schema.bringUpToDate(house);
        try (var kept = new KeptConnections(house);
                var database = new Database(kept.dataSource(), () -> {})) {
            Revision newest = database.cases(cases -> cases.create("{}", Projection.titled("案"), LIN));
            for (var number = 1; number <= 150; number++) {
                heads.add(new Head(newest.caseId(), newest.number(), newest.link()).line());
                var seen = newest;
                newest = database.cases(cases -> cases.append(
                        seen.caseId(), seen.number(), "{\"n\":" + seen.number() + "}", Projection.titled("案"), LIN));
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void asUsual() {
        System.clearProperty(H2Compaction.SETTING);
        System.clearProperty(DiskReserve.SETTING);
    }

    private void compact() throws IOException {
        H2Compaction.whereWorthIt(file(), told::add);
    }

    private void nothingIsLost() throws Exception {
        KilledTest.check(WriterProcess.dataSource(url()), heads);
        assertThat(folder.resolve("safeharbor.mv.db.compacted")).doesNotExist();
    }

    @Test
    void it_is_small_again_and_has_everything() throws Exception {
        var grown = Files.size(file());

        compact();

        assertThat(Files.size(file())).isLessThan(grown / 2);
        assertThat(told).hasSize(2).first().asString().contains("Compacting", "in use");
        nothingIsLost();
    }

    @Test
    void it_is_left_alone_where_that_is_not_worth_it() throws Exception {
        compact();
        System.setProperty(H2Compaction.SETTING, "0");
        told.clear();
        var small = Files.size(file());

        compact();

        assertThat(told).isEmpty();
        assertThat(Files.size(file())).isEqualTo(small);
    }

    @Test
    void without_room_on_the_disk_it_is_left_as_it_is_and_that_is_said() throws Exception {
        System.setProperty(DiskReserve.SETTING, String.valueOf(Integer.MAX_VALUE));
        var grown = Files.size(file());

        compact();

        assertThat(told).singleElement().asString().contains("not compacted", "MB are free");
        assertThat(Files.size(file())).isEqualTo(grown);
    }

    @Test
    void it_is_left_alone_while_somebody_has_it_open() throws Exception {
        try (var open = WriterProcess.dataSource(url()).getConnection()) {
            var grown = Files.size(file());

            compact();

            assertThat(told).singleElement().asString().contains("not compacted");
            assertThat(Files.size(file())).isEqualTo(grown);
            assertThat(open.isValid(1)).isTrue();
        }
        nothingIsLost();
    }

    @Test
    void killed_at_any_moment_it_leaves_the_one_file_or_the_other() throws Exception {
        var grown = Files.copy(file(), folder.resolve("grown"));
        var moment = new Random(20261122);
        for (var kill = 0; kill < KILLS; kill++) {
            Files.copy(grown, file(), StandardCopyOption.REPLACE_EXISTING);
            var compacting = WriterProcess.java(CompactionProcess.class, List.of(file().toString()));
            try (var said = compacting.inputReader()) {
                // From here on it works.
                assertThat(said.readLine()).contains("Compacting");
                compacting.waitFor(moment.nextInt(60), TimeUnit.MILLISECONDS);
            } finally {
                compacting.destroyForcibly().waitFor();
            }
            KilledTest.check(WriterProcess.dataSource(url()), heads);

            compact();
            nothingIsLost();
        }
    }

    /** Compacts one file, in a process that can be killed. */
    static final class CompactionProcess {

        private CompactionProcess() {}

        public static void main(String[] arguments) throws IOException {
            System.setProperty(H2Compaction.SETTING, "1");
            H2Compaction.whereWorthIt(Path.of(arguments[0]), System.out::println);
        }
    }
}
