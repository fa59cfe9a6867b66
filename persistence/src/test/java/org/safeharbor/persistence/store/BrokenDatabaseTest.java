package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk is full, or the database is gone, in the middle of writing: the writer gets an error, what was acknowledged is
 * there, nothing is half-written, and the house goes on afterwards.
 */
class BrokenDatabaseTest {

    private static final Caller LIN = Caller.of("lin", Role.CLERK);

    @TempDir
    private Path folder;

    /** What the writer was told until it gave up: each of its threads ends with the first error. */
    private static List<String> untilItGivesUp(Process writer) throws IOException, InterruptedException {
        try (var lines = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            return WriterProcess.acknowledged(lines.lines().toList());
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private static void goesOn(DataSource house) {
        try (var database = new Database(house, () -> {})) {
            Revision opened = database.cases(cases -> cases.create("{}", Projection.titled("案"), LIN));
            Revision read = database.cases(cases -> cases.newest(opened.caseId(), LIN));
            assertThat(read).isEqualTo(opened);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void on_a_full_disk_nothing_is_half_written() throws Exception {
        var url = "jdbc:h2:file:" + folder.resolve("safeharbor") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        Schema.bringUpToDate(WriterProcess.dataSource(url));

        // No file of this process may grow beyond six megabytes, which is what a full disk is to the database.
        var acknowledged =
                untilItGivesUp(WriterProcess.start(url, "bash", "-c", "ulimit -f 6144; exec \"$@\"", "writer"));

        assertThat(acknowledged).isNotEmpty();
        KilledTest.check(WriterProcess.dataSource(url), acknowledged);
        goesOn(WriterProcess.dataSource(url));
    }

    @Test
    void when_the_connection_is_cut_nothing_is_half_written() throws Exception {
        var house = PostgresServer.freshDatabase();
        try (var cable = new Cable(house.getPortNumbers()[0])) {
            var url = "jdbc:postgresql://127.0.0.1:" + cable.port() + '/' + house.getDatabaseName();
            var writer = WriterProcess.start(url);
            var cut = new Thread(() -> {
                try {
                    cable.awaitTraffic(2_000_000);
                    cable.cut();
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            cut.start();
            var acknowledged = untilItGivesUp(writer);
            cut.join();

            assertThat(acknowledged).isNotEmpty();
            KilledTest.check(WriterProcess.dataSource(house.getUrl()), acknowledged);
            goesOn(house);
        }
        PostgresServer.drop(house);
    }

    /** What lies between a program and its database, and can be cut. */
    private static final class Cable implements AutoCloseable {

        private final ServerSocket end;
        private final List<Socket> sockets = new CopyOnWriteArrayList<>();
        private final int database;
        private long traffic;

        Cable(int database) throws IOException {
            this.database = database;
            this.end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            new Thread(this::accept).start();
        }

        int port() {
            return end.getLocalPort();
        }

        private void accept() {
            try {
                while (true) {
                    var program = end.accept();
                    var server = new Socket(InetAddress.getLoopbackAddress(), database);
                    sockets.addAll(List.of(program, server));
                    new Thread(() -> carry(program, server)).start();
                    new Thread(() -> carry(server, program)).start();
                }
            } catch (IOException closed) {
                // The cable was cut.
            }
        }

        private void carry(Socket from, Socket to) {
            try {
                var buffer = new byte[8192];
                for (var length = from.getInputStream().read(buffer);
                        length > 0;
                        length = from.getInputStream().read(buffer)) {
                    count(length);
                    to.getOutputStream().write(buffer, 0, length);
                }
                to.shutdownOutput();
            } catch (IOException closed) {
                // The cable was cut.
            }
        }

        private synchronized void count(int bytes) {
            traffic += bytes;
            notifyAll();
        }

        /** Waits until so many bytes went through. */
        synchronized void awaitTraffic(long bytes) throws InterruptedException {
            while (traffic < bytes) {
                wait();
            }
        }

        @Override
        public void close() throws IOException {
            cut();
        }

        /** Both ends see the connection go. */
        void cut() throws IOException {
            end.close();
            for (var socket : sockets) {
                socket.close();
            }
        }
    }
}
