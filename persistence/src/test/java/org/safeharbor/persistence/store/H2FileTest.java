package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditFilter;

/** On H2 one transaction writes at a time, others read meanwhile, and nobody writes into the last room of the disk. */
class H2FileTest {

    @TempDir
    private Path folder;

    private final H2File house = new H2File();
    private Connection first;

    @BeforeEach
    void aTable() throws SQLException {
        house.setUrl("jdbc:h2:file:" + folder.resolve("house") + ";WRITE_DELAY=0");
        first = house.getConnection();
        execute(first, "create table t (n int)");
        first.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        first.rollback();
        first.close();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from t")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Thread start(FutureTask<Integer> task) {
        var thread = new Thread(task);
        thread.start();
        return thread;
    }

    /** Writes a row in a transaction of its own and counts what is there then. */
    private int writeAndCount() throws SQLException {
        try (var second = house.getConnection()) {
            second.setAutoCommit(false);
            execute(second, "insert into t values (2)");
            second.commit();
            return count(second);
        }
    }

    @Test
    void a_second_writer_waits_for_the_first_ones_commit() throws Exception {
        execute(first, "insert into t values (1)");
        var second = new FutureTask<>(this::writeAndCount);
        var thread = start(second);
        while (thread.getState() != Thread.State.TIMED_WAITING && !second.isDone()) {
            Thread.onSpinWait();
        }
        assertThat(second.isDone()).isFalse();

        first.commit();

        assertThat(second.get()).isEqualTo(2);
    }

    @Test
    void a_rollback_passes_the_turn_on() throws Exception {
        execute(first, "insert into t values (1)");
        first.rollback();
        var second = new FutureTask<>(this::writeAndCount);
        start(second);

        assertThat(second.get()).isEqualTo(1);
    }

    @Test
    void a_database_in_memory_opens_as_well() throws Exception {
        var inMemory = new H2File();
        inMemory.setUrl("jdbc:h2:mem:" + folder.getFileName());
        try (var connection = inMemory.getConnection()) {
            execute(connection, "create table t (n int)");
            assertThat(count(connection)).isZero();
        }
    }

    @Test
    void readers_do_not_wait() throws Exception {
        execute(first, "insert into t values (1)");
        var reader = new FutureTask<>(() -> {
            try (var second = house.getConnection()) {
                return count(second);
            }
        });
        start(reader);

        assertThat(reader.get()).isZero();
    }

    @Test
    void a_transaction_inside_another_one_does_not_wait_for_it() throws Exception {
        execute(first, "insert into t values (1)");

        assertThat(writeAndCount()).isEqualTo(1);
    }

    /** As much as the disk has and so much more, or less, in megabytes. */
    private void reserve(long more) throws IOException {
        var free = Files.getFileStore(folder).getUsableSpace() >> 20;
        System.setProperty(DiskReserve.SETTING, String.valueOf(free + more));
    }

    @Test
    void on_a_nearly_full_disk_reading_goes_on_and_writing_is_refused_with_what_to_do() throws Exception {
        reserve(100_000);
        try {
            assertThatThrownBy(() -> execute(first, "insert into t values (1)"))
                    .isInstanceOf(DiskFull.class)
                    .hasMessageContainingAll(folder.toString(), "nothing was written", "Make room");
            assertThat(count(first)).isZero();
        } finally {
            System.clearProperty(DiskReserve.SETTING);
        }
        execute(first, "insert into t values (1)");
        first.commit();
        assertThat(count(first)).isEqualTo(1);
    }

    @Test
    void on_a_nearly_full_disk_cases_are_opened_with_their_trace_and_none_is_changed_nor_opened_without_one()
            throws Exception {
        house.setUrl("jdbc:h2:file:" + folder.resolve("cases") + ";WRITE_DELAY=0");
        Schema.bringUpToDate(house);
        var lin = Caller.of("lin", Role.CLERK);
        try (var database = new Database(house, () -> {})) {
            Revision kept = database.cases(cases -> cases.create("{}", Projection.titled("案"), lin));
            try {
                reserve(100);
                Revision read = database.cases(cases -> cases.newest(kept.caseId(), lin));
                assertThat(read).isEqualTo(kept);
                assertThatThrownBy(() -> database.cases(cases -> {
                            cases.newest(kept.caseId(), lin);
                            return cases.append(kept.caseId(), 1, "{}", Projection.titled("案"), lin);
                        }))
                        .hasRootCauseInstanceOf(DiskFull.class);

                System.setProperty(DiskReserve.SETTING, String.valueOf(Integer.MAX_VALUE));
                assertThatThrownBy(() -> database.cases(cases -> cases.newest(kept.caseId(), lin)))
                        .hasRootCauseInstanceOf(DiskFull.class);
            } finally {
                System.clearProperty(DiskReserve.SETTING);
            }
            long reads = database.inTransaction(
                    em -> database.trail(em).count(new AuditFilter(null, Act.CASE_READ, kept.caseId(), null, null)));
            assertThat(reads).isEqualTo(1);
            int newest =
                    database.cases(cases -> cases.summary(kept.caseId(), lin)).newestRevision();
            assertThat(newest).isEqualTo(1);
        }
    }
}
