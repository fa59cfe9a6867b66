package org.safeharbor.portal.admin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.safeharbor.persistence.store.Backup;

/** The backups that were made from here, each a file in one folder. What bears the name of a backup is whole. */
@ApplicationScoped
public class BackupFolder {

    private static final Pattern NAME = Pattern.compile("safeharbor-\\d{8}-\\d{6}\\.zip");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    @Resource(lookup = "java:app/jdbc/safeharbor")
    private DataSource dataSource;

    @Inject
    @ConfigProperty(name = "safeharbor.backups", defaultValue = "backups")
    private String folder;

    /** A backup in the folder; the time is UTC. */
    public record Kept(String name, long bytes, LocalDateTime madeAt) {}

    Path folder() {
        return Path.of(folder).toAbsolutePath();
    }

    List<Kept> all() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (var files = Files.list(folder())) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .map(BackupFolder::kept)
                    .sorted(Comparator.comparing(Kept::name).reversed())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Kept kept(Path file) {
        try {
            return new Kept(
                    file.getFileName().toString(),
                    Files.size(file),
                    LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with this name; nothing for a name that no backup has, whatever it leads to. */
    Optional<Path> file(String name) {
        return all().stream()
                .filter(kept -> kept.name().equals(name))
                .map(kept -> folder().resolve(kept.name()))
                .findFirst();
    }

    /** Writes a backup; its name. What was begun and not finished is taken away. */
    String make(LongConsumer progress) throws IOException, SQLException {
        Files.createDirectories(folder());
        var name = "safeharbor-" + STAMP.format(LocalDateTime.now(ZoneOffset.UTC)) + ".zip";
        var unfinished = folder().resolve(name + ".part");
        try (var connection = dataSource.getConnection();
                var target = new Counted(Files.newOutputStream(unfinished), progress)) {
            Backup.write(connection, target);
            Files.move(unfinished, folder().resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return name;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Tells how many bytes went through. */
    private static final class Counted extends FilterOutputStream {
        private final LongConsumer progress;
        private long written;

        Counted(OutputStream target, LongConsumer progress) {
            super(target);
            this.progress = progress;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            progress.accept(++written);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            written += length;
            progress.accept(written);
        }
    }
}
