package org.safeharbor.persistence.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.safeharbor.persistence.audit.Sha256;

/** A backup that was opened, and found to be as it was written before anything is made of it. */
final class BackupFile implements AutoCloseable {

    private record Part(String table, long rows, String hash) {}

    private final ZipFile zip;
    private final String schema;
    private final List<Part> parts;

    /** @throws BadBackup when something is missing or changed */
    BackupFile(Path file) throws IOException {
        zip = open(file);
        try {
            var manifest = text(Backup.MANIFEST).lines().toList();
            if (manifest.size() < 2 || !manifest.get(0).equals(Backup.FORMAT)) {
                throw new BadBackup(file + " is no " + Backup.FORMAT);
            }
            schema = manifest.get(1).replace("schema ", "");
            parts = manifest.stream().skip(2).map(BackupFile::part).toList();
            for (var part : parts) {
                check(part);
            }
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new BadBackup(file + " is no zip, or not a whole one");
        }
    }

    private static Part part(String line) {
        var words = line.split(" ");
        if (words.length != 3 || !Backup.TABLES.contains(words[0]) || !words[1].matches("\\d{1,18}")) {
            throw new BadBackup("The manifest has a line that this version does not know: " + line);
        }
        return new Part(words[0], Long.parseLong(words[1]), words[2]);
    }

    private void check(Part part) throws IOException {
        var digest = Sha256.digest();
        try (var stream = entry(part.table() + ".rows")) {
            var buffer = new byte[65536];
            for (var length = stream.read(buffer); length > 0; length = stream.read(buffer)) {
                digest.update(buffer, 0, length);
            }
        } catch (ZipException e) {
            throw new BadBackup(part.table() + " is not as it was written");
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(part.hash())) {
            throw new BadBackup(part.table() + " is not as it was written");
        }
    }

    private String text(String name) throws IOException {
        try (var stream = entry(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private InputStream entry(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new BadBackup("The backup has no " + name);
        }
        return zip.getInputStream(entry);
    }

    String schema() {
        return schema;
    }

    List<String> tables() {
        return parts.stream().map(Part::table).toList();
    }

    BufferedReader rows(String table) throws IOException {
        return new BufferedReader(new InputStreamReader(entry(table + ".rows"), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
