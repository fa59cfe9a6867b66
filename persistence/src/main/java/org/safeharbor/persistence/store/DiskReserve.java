package org.safeharbor.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Room on the disk that stays free: a database that runs into its end in the middle of a commit may not know what it kept. */
interface DiskReserve {

    /** System property with the reserve in megabytes; it holds two of the largest attachments unless set. */
    String SETTING = "safeharbor.reserve";

    int USUAL = 256;

    /** @throws DiskFull when there is too little room left to write */
    void check() throws SQLException;

    /** The reserve on the disk of a database file; none for a database in memory. */
    static DiskReserve of(String url) {
        var file = "jdbc:h2:file:";
        if (!url.startsWith(file)) {
            return () -> {};
        }
        var folder = Path.of(url.substring(file.length()).split(";")[0])
                .toAbsolutePath()
                .getParent();
        return () -> check(folder, Integer.getInteger(SETTING, USUAL));
    }

    private static void check(Path folder, int megabytes) throws SQLException {
        long free;
        try {
            free = Files.getFileStore(folder).getUsableSpace() >> 20;
        } catch (IOException e) {
            throw new DiskFull("The data folder " + folder + " cannot be reached; nothing was written", e);
        }
        if (free < megabytes) {
            throw new DiskFull(
                    "The disk of " + folder + " has " + free + " MB left and the house writes only while there are "
                            + megabytes + "; nothing was written. Make room and try again.",
                    null);
        }
    }
}
