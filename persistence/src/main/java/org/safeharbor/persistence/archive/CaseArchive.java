package org.safeharbor.persistence.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditEvent;
import org.safeharbor.persistence.json.CaseFileJson;
import org.safeharbor.persistence.json.CaseReading;
import org.safeharbor.persistence.store.BulkCases;
import org.safeharbor.persistence.store.Caller;
import org.safeharbor.persistence.store.Link;
import org.safeharbor.persistence.store.NewestDocuments;

/**
 * Cases as files, to hand over or to take to another house: a zip with the newest document of each as {@code case.v1} and a
 * manifest of their SHA-256. Unlike a backup it holds no history, no people and no attachments.
 */
public final class CaseArchive {

    /** First line of a manifest. */
    static final String FORMAT = "safeharbor-cases.v1";

    static final String MANIFEST = "manifest.txt";

    private static final int MOST_FILES = 100_000;
    private static final Pattern FILE = Pattern.compile("cases/[0-9A-Za-z._-]{1,100}\\.json");

    private CaseArchive() {}

    /**
     * Writes every case that was not deleted, and remembers it in the audit.
     *
     * @return how many cases there were
     */
    public static int export(Connection connection, OutputStream target, Instant now) throws SQLException, IOException {
        List<String> manifest = new ArrayList<>(List.of(FORMAT));
        List<AuditEvent> told = new ArrayList<>();
        try (var zip = new ZipOutputStream(target, StandardCharsets.UTF_8)) {
            NewestDocuments.forEach(connection, (caseId, revision, hash, document) -> {
                var name = "cases/" + caseId + ".json";
                put(zip, name, document);
                manifest.add(name + ' ' + hash);
                told.add(new AuditEvent(
                        Caller.PROGRAM.login(),
                        Act.CASE_EXPORTED,
                        caseId,
                        "revision " + revision + " in an archive",
                        ""));
            });
            put(zip, MANIFEST, String.join("\n", manifest) + "\n");
        }
        inTransaction(connection, bulk -> {
            for (var event : told) {
                bulk.tell(event, utc(now));
            }
        });
        return told.size();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /**
     * Opens a case for each file of an archive: all of them or, when anything is wrong with one, none.
     *
     * @param owner login of the person who will decide the cases
     * @return how many cases there are now more
     * @throws BadArchive when a file is missing, changed or no case file; the message names it
     */
    public static int importInto(Connection connection, Path file, String owner, Instant now)
            throws SQLException, IOException {
        try (var zip = open(file)) {
            if (!BulkCases.isUser(connection, owner)) {
                throw new BadArchive("There is no user " + owner);
            }
            var entries = manifest(zip);
            inTransaction(connection, bulk -> {
                for (var line : entries) {
                    var document = checked(zip, line);
                    bulk.open(List.of(document), CaseProjection.of(document, now), owner, utc(now), List.of());
                }
                bulk.tell(
                        new AuditEvent(owner, Act.CASES_IMPORTED, "", entries.size() + " from an archive", ""),
                        utc(now));
            });
            return entries.size();
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new BadArchive(file + " is no zip, or not a whole one");
        }
    }

    private static List<String[]> manifest(ZipFile zip) throws IOException {
        var lines = text(zip, MANIFEST).lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(FORMAT) || lines.size() > MOST_FILES) {
            throw new BadArchive("The archive is no " + FORMAT);
        }
        return lines.stream().skip(1).map(line -> line.split(" ")).toList();
    }

    private static String checked(ZipFile zip, String[] line) throws IOException {
        if (line.length != 2 || !FILE.matcher(line[0]).matches()) {
            throw new BadArchive("The manifest has a line that is none: " + String.join(" ", line));
        }
        var document = text(zip, line[0]);
        if (!Link.sha256(document).equals(line[1])) {
            throw new BadArchive(line[0] + " is not as it was written");
        }
        if (CaseFileJson.readKept(document) instanceof CaseReading.Rejected rejected) {
            throw new BadArchive(
                    line[0] + " is no case file: " + rejected.problems().get(0));
        }
        return document;
    }

    private static String text(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new BadArchive("The archive has no " + name);
        }
        try (var stream = zip.getInputStream(entry)) {
            var most = name.equals(MANIFEST) ? 200 * MOST_FILES : CaseFileJson.MOST_BYTES;
            var bytes = stream.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new BadArchive(name + " is too large");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new BadArchive(name + " is not as it was written");
        }
    }

    private interface Work {
        void with(BulkCases bulk) throws SQLException, IOException;
    }

    private static void inTransaction(Connection connection, Work work) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            try (var bulk = new BulkCases(connection)) {
                work.with(bulk);
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
