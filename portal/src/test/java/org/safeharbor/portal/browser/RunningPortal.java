package org.safeharbor.portal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** The portal as shipped, with the users of the demonstration: started once for all tests of a run, stopped at its end. */
final class RunningPortal {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static RunningPortal instance;

    private final String password = UUID.randomUUID().toString();
    private final Path log = Path.of("target/running-portal.log").toAbsolutePath();
    private final URI address;
    private final Process process;
    private long logRead;
    private long statements;

    private RunningPortal() throws IOException {
        address = URI.create("http://127.0.0.1:" + freePort());
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        // Each statement is a line of the log, to be counted.
                        "-Declipselink.logging.level.sql=" + (isSoak() ? "WARNING" : "FINE"),
                        "-Dsafeharbor.db.url=" + database(),
                        "-Dsafeharbor.backups=" + Path.of("target/backups").toAbsolutePath(),
                        "-Dsafeharbor.demo=true",
                        "-Dsafeharbor.demo.password=" + password,
                        "-jar",
                        System.getProperty("micro.jar"),
                        "--nohazelcast",
                        "--disablephonehome",
                        "--port",
                        String.valueOf(address.getPort()),
                        "--deploy",
                        System.getProperty("war.file"),
                        "--contextroot",
                        "/")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitStart();
    }

    /** In memory, as most tests only need pages; in a file where it matters how long keeping takes. */
    private static String database() throws IOException {
        if (!isSoak()) {
            return "jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1";
        }
        return "jdbc:h2:file:"
                + Files.createTempDirectory(Path.of("target").toAbsolutePath(), "soak")
                        .resolve("cases") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static boolean isSoak() {
        return Integer.getInteger("soak.minutes", 0) > 0;
    }

    static synchronized RunningPortal get() {
        if (instance == null) {
            try {
                instance = new RunningPortal();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return instance;
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private void awaitStart() throws IOException {
        var latest = Instant.now().plus(LONGEST_START);
        var request = HttpRequest.newBuilder(at("/signin.xhtml")).build();
        var client = HttpClient.newHttpClient();
        while (process.isAlive() && Instant.now().isBefore(latest)) {
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                Thread.sleep(200);
            } catch (IOException e) {
                pause();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        process.destroy();
        throw new IllegalStateException("The portal did not start:\n" + Files.readString(log));
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many statements its requests made of the database since the portal was started; each call reads what is new. */
    synchronized long statements() throws IOException {
        try (var lines = Files.newInputStream(log)) {
            lines.skipNBytes(logRead);
            var more = new String(lines.readAllBytes(), StandardCharsets.ISO_8859_1);
            var whole = more.substring(0, more.lastIndexOf('\n') + 1);
            logRead += whole.length();
            statements += whole.lines()
                    .filter(line -> line.contains("_safeharbor.sql") && line.contains("=http-thread"))
                    .count();
        }
        return statements;
    }

    /** How many kilobytes of the heap are in use after a full collection. */
    long heapInUse() throws IOException {
        tell("GC.run");
        var used = Pattern.compile("used (\\d+)K").matcher(tell("GC.heap_info"));
        long sum = 0;
        // The generations of the heap come first, what is not heap after them.
        for (int i = 0; i < 2 && used.find(); i++) {
            sum += Long.parseLong(used.group(1));
        }
        return sum;
    }

    private String tell(String command) throws IOException {
        var teller = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        return new String(teller.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    URI at(String path) {
        return address.resolve(path);
    }

    String password() {
        return password;
    }
}
