package org.safeharbor.dist;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.safeharbor.dist.cli.Failure;

/** The folder with everything that is kept: the database, the logs, and what the server needs while it runs. */
final class DataFolder {

    /** From here on it is looked whether most of the database file could go. */
    private static final long WORTH_A_PROCESS = 64 * 1024 * 1024;

    private final Path folder;

    // Held as long as this process lives; the system lets go of it even after a kill.
    private FileChannel lock;

    DataFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes sure that the folder can be written and that nobody else uses it. */
    void claim() {
        try {
            Files.createDirectories(logs());
            lock = FileChannel.open(
                    folder.resolve("safeharbor.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(lock) || isDatabaseLocked()) {
                throw new Failure(
                        Failure.LOCKED,
                        "the database in " + folder + " is in use by another process; stop that one first or choose"
                                + " another folder with --data");
            }
        } catch (IOException e) {
            throw new Failure(
                    Failure.NOT_WRITABLE,
                    "the data folder " + folder + " cannot be written; choose another with --data DIR");
        }
    }

    /** Another program, a database tool for one, may have the database open without our lock. */
    private boolean isDatabaseLocked() throws IOException {
        if (!Files.exists(databaseFile())) {
            return false;
        }
        try (var channel = FileChannel.open(databaseFile(), StandardOpenOption.WRITE)) {
            return isLocked(channel);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private Path databaseFile() {
        return folder.resolve("safeharbor.mv.db");
    }

    /**
     * Makes the database file small again where that is worth it, before anybody opens it: in a process of its own, for what
     * reads the file is not on the class path of the server.
     *
     * @param libraries the folder with the program's own libraries
     */
    void compact(Path libraries) {
        try {
            if (Files.exists(databaseFile()) && Files.size(databaseFile()) > WORTH_A_PROCESS) {
                var java = Path.of(System.getProperty("java.home"), "bin", "java");
                new ProcessBuilder(
                                java.toString(),
                                "-cp",
                                // As in the start script: the launcher's jar leads to the server's older H2.
                                libraries.resolve("h2.jar") + File.pathSeparator + libraries.resolve("*"),
                                Main.class.getName(),
                                "compact",
                                "--data",
                                path())
                        .inheritIO()
                        .start()
                        .waitFor();
            }
        } catch (IOException e) {
            throw new Failure(Failure.NOT_WRITABLE, "the database file in " + folder + " cannot be compacted: " + e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Path logs() {
        return folder.resolve("logs");
    }

    String path() {
        return folder.toAbsolutePath().toString();
    }

    /** Where the portal puts the backups that people make there. */
    Path backups() {
        return folder.resolve("backups");
    }

    String databaseUrl() {
        return "jdbc:h2:file:" + folder.resolve("safeharbor").toString().replace('\\', '/')
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    /**
     * A fresh working folder for the server, with its settings as shipped: what an earlier run left in there, an
     * application deployed then above all, would be started a second time.
     */
    Path freshServerFolder(Path runtime) {
        var server = folder.resolve("server");
        try {
            delete(server);
            copy(runtime.resolve("config"), server.resolve("config"));
            copy(runtime.resolve("lib"), server.resolve("lib"));
            Files.createDirectories(server.resolve("docroot"));
            return server;
        } catch (IOException e) {
            throw new Failure(Failure.NOT_WRITABLE, "the folder " + server + " cannot be written: " + e.getMessage());
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var paths = Files.walk(tree)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
