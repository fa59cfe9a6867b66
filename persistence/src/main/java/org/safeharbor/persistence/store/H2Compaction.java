package org.safeharbor.persistence.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Makes the file of an H2 database small again before it is opened: {@link H2File} only ever appends to it, so most of an old
 * file is earlier states of pages that have newer ones. What is still in use is copied into a new file, which takes the old one's
 * name when it is on the disk as a whole; until then the old one is not touched. After a kill at any moment there is the one
 * or the other under that name, and what was left of an unfinished copy is deleted the next time.
 */
public final class H2Compaction {

    /** Smaller files are left as they are, in megabytes; the system property is for tests. */
    static final String SETTING = "safeharbor.compact";

    private static final int USUAL = 64;

    /** A file is worth it when it has more than this many times what is in use. */
    private static final int WORTH = 2;

    private static final long MEGABYTE = 1024 * 1024;

    private final Path file;
    private final Path copy;
    private final Consumer<String> tell;

    private H2Compaction(Path file, Consumer<String> tell) {
        this.file = file;
        this.copy = file.resolveSibling(file.getFileName() + ".compacted");
        this.tell = tell;
    }

    /**
     * Compacts the file if it is worth it and nobody has it open.
     *
     * @param file the database file, which need not be there
     * @param tell what is done and what is not, a line each
     * @throws IOException when the folder cannot be written
     */
    public static void whereWorthIt(Path file, Consumer<String> tell) throws IOException {
        new H2Compaction(file, tell).run();
    }

    private void run() throws IOException {
        Files.deleteIfExists(copy);
        if (!Files.exists(file) || Files.size(file) < Integer.getInteger(SETTING, USUAL) * MEGABYTE) {
            return;
        }
        try {
            var size = Files.size(file);
            var inUse = inUse();
            if (size > WORTH * inUse && hasRoomFor(inUse)) {
                tell.accept("Compacting the database file: " + size / MEGABYTE + " MB, of which about "
                        + inUse / MEGABYTE + " MB are in use");
                compact(size);
                tell.accept("The database file has " + Files.size(file) / MEGABYTE + " MB now");
            }
        } catch (MVStoreException e) {
            // Whoever has it open is told so by who opens it, and a file that cannot be read by who reads it.
            tell.accept("The database file was not compacted: " + e.getMessage());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** About how many bytes of the file newer ones have not replaced. */
    private long inUse() {
        try (var store =
                new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            var chunks = store.getFileStore();
            return chunks.size() / 100 * chunks.getFillRate() / 100 * chunks.getChunksFillRate();
        }
    }

    /** Only disk that the house may write on is taken. */
    private boolean hasRoomFor(long bytes) throws IOException {
        var free = Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() / MEGABYTE;
        var needed = 2 * bytes / MEGABYTE + DiskReserve.megabytes();
        if (free < needed) {
            tell.accept("The database file is not compacted: that takes " + needed + " MB on its disk, and " + free
                    + " MB are free");
        }
        return free >= needed;
    }

    private void compact(long size) throws IOException {
        MVStore.compact(file.toString(), copy.toString(), true, null);
        if (!maps(copy).equals(maps(file))) {
            throw new IOException("The compacted copy of " + file + " is not whole and was not taken");
        }
        force(copy, StandardOpenOption.WRITE);
        // Nobody may open the old file while it loses its name, nor have written to it meanwhile.
        try (var old = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = old.tryLock()) {
            if (lock == null || old.size() != size) {
                tell.accept("The database file was not compacted: another process uses it");
                return;
            }
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(file.toAbsolutePath().getParent(), StandardOpenOption.READ);
        } catch (OverlappingFileLockException e) {
            tell.accept("The database file was not compacted: this process has it open");
        }
    }

    /** What the maps of a file are called; it also shows that the file can be opened. */
    private static Set<String> maps(Path file) {
        try (var store =
                new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            return Set.copyOf(store.getMapNames());
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
