package org.safeharbor.persistence.store;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Backups of a running house whose database file no other process can open: the command line leaves a wish in the data folder,
 * and the portal, which looks there every two seconds, writes the backup beside it. Whoever may write into that folder owns
 * the database anyway, and no port is opened for it.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class LiveBackup {

    /** System property with the data folder; without it nobody's wishes are heard. */
    public static final String DATA = "safeharbor.data";

    private static final String FOLDER = "backup";
    private static final String WANTED = ".wanted";
    private static final String WRITING = ".writing";
    private static final String READY = ".ready";
    private static final String FAILED = ".failed";
    private static final Duration LOOKS = Duration.ofMillis(100);

    @Inject
    private Backups backups;

    public LiveBackup() {}

    LiveBackup(Backups backups) {
        this.backups = backups;
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void keepLooking() {
        Optional.ofNullable(System.getProperty(DATA)).map(Path::of).ifPresent(this::answer);
    }

    /** Writes the backups that are wished for in this data folder. */
    void answer(Path data) {
        wishes(data.resolve(FOLDER)).forEach(this::answerOne);
    }

    private static List<Path> wishes(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(WANTED)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answerOne(Path wanted) {
        try {
            var writing = Files.move(wanted, renamed(wanted, WRITING), StandardCopyOption.ATOMIC_MOVE);
            try (var target = Files.newOutputStream(writing)) {
                backups.write(target, Caller.PROGRAM);
            } catch (IOException | SQLException | RuntimeException e) {
                Files.delete(writing);
                Files.writeString(renamed(wanted, FAILED), String.valueOf(e.getMessage()));
                throw e;
            }
            Files.move(writing, renamed(wanted, READY), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException e) {
            Logger.getLogger(LiveBackup.class.getName()).log(Level.WARNING, "No backup was written", e);
        }
    }

    private static Path renamed(Path file, String ending) {
        var name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }

    /**
     * Asks the portal that runs on a data folder for a backup and waits until it is written.
     *
     * @param patience how long the portal may take to begin
     * @param target where the backup is to be; on the disk of the data folder it gets there at once
     * @return empty when the backup is there, otherwise why not
     */
    public static Optional<String> ask(Path data, Path target, Duration patience)
            throws IOException, InterruptedException {
        var folder = Files.createDirectories(data.resolve(FOLDER));
        var wanted = Files.createFile(folder.resolve(UUID.randomUUID() + WANTED));
        for (var waited = Duration.ZERO; Files.exists(wanted); waited = waited.plus(LOOKS)) {
            if (waited.compareTo(patience) > 0 && Files.deleteIfExists(wanted)) {
                return Optional.of("no portal that runs on " + data + " answers");
            }
            Thread.sleep(LOOKS.toMillis());
        }
        while (Files.exists(renamed(wanted, WRITING))) {
            Thread.sleep(LOOKS.toMillis());
        }
        var failed = renamed(wanted, FAILED);
        if (Files.exists(failed)) {
            var why = Files.readString(failed);
            Files.delete(failed);
            return Optional.of("the portal could not write it: " + why);
        }
        Files.move(renamed(wanted, READY), target);
        return Optional.empty();
    }
}
