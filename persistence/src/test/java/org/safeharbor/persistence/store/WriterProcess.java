package org.safeharbor.persistence.store;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A process of its own that writes revisions, attachments and assessments as fast as it can and prints each one that the
 * store has acknowledged, until it is killed. Its only argument is the address of the database.
 */
final class WriterProcess {

    private static final int THREADS = 3;
    private static final int REVISIONS_PER_CASE = 8;
    private static final Caller WRITER = Caller.of("writer", Role.CLERK);
    private static final byte[] FILE = new byte[2 * AttachmentParts.PART + 1000];
    private static final Projection TITLE = Projection.titled("案");

    static {
        Arrays.fill(FILE, (byte) 'x');
    }

    private WriterProcess() {}

    public static void main(String[] arguments) {
        var database = new Database(dataSource(arguments[0]), () -> {});
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (var thread = 0; thread < THREADS; thread++) {
            new Thread(() -> write(database, out)).start();
        }
    }

    /**
     * Starts one.
     *
     * @param before a command that starts it with some limit; none for no limit
     */
    static Process start(String url, String... before) throws IOException {
        return java(WriterProcess.class, List.of(url), before);
    }

    /** Starts a class of the tests in a process of its own. It is meant to die, so its errors go to a file. */
    static Process java(Class<?> main, List<String> arguments, String... before) throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(new File("target/processes.log")))
                .start();
    }

    /** Of what a process said, the lines that were said to their end. */
    static List<String> acknowledged(List<String> lines) {
        return lines.stream()
                .filter(line -> line != null && line.matches("\\S+ \\d+ [0-9a-f]{64}"))
                .toList();
    }

    static DataSource dataSource(String url) {
        if (url.startsWith("jdbc:h2:")) {
            var h2 = new H2File();
            h2.setUrl(url);
            return h2;
        }
        var postgres = new PGSimpleDataSource();
        postgres.setUrl(url);
        postgres.setUser("postgres");
        return postgres;
    }

    private static void write(Database database, PrintStream out) {
        while (true) {
            var newest = database.cases(cases -> cases.create(document(0), TITLE, WRITER));
            acknowledge(newest, out);
            while (newest.number() < REVISIONS_PER_CASE) {
                var seen = newest;
                newest = database.cases(
                        cases -> cases.append(seen.caseId(), seen.number(), document(seen.number()), TITLE, WRITER));
                acknowledge(newest, out);
            }
            attach(database, newest, out);
        }
    }

    /** A file of three pieces and an assessment, each with the link that the store gave it. */
    private static void attach(Database database, Revision newest, PrintStream out) {
        var id = newest.caseId();
        var attached = database.attachments(attachments -> {
            try {
                return attachments.add(id, "", "a.txt", new ByteArrayInputStream(FILE), WRITER);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        acknowledge(id + Attachments.CHAIN, attached.number(), attached.sha256(), out);
        var kept = database.assessments(assessments -> assessments.keep(
                id, new NewAssessment(newest.number(), LocalDate.EPOCH, "book", "engine", document(0)), WRITER));
        acknowledge(id + Assessments.CHAIN, kept.number(), kept.link(), out);
    }

    private static String document(int number) {
        return "{\"number\":" + number + ",\"text\":\"" + "避风港".repeat(500) + "\"}";
    }

    private static void acknowledge(Revision revision, PrintStream out) {
        acknowledge(revision.caseId(), revision.number(), revision.link(), out);
    }

    private static synchronized void acknowledge(String chain, long number, String link, PrintStream out) {
        out.println(new Head(chain, number, link).line());
    }
}
