package org.safeharbor.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Room on the disk that stays free: a database that runs into its end in the middle of a commit may not know what it kept. What
 * is entered stops first; the traces of what is read are small and may take three quarters of the reserve, for nobody
 * reads a case unseen and nobody should be kept from reading because somebody else has filled the disk.
 */
interface DiskReserve {

    /** System property with the reserve in megabytes; it holds two of the largest attachments unless set. */
    String SETTING = "safeharbor.reserve";

    int USUAL = 256;

    /** The part of the reserve that no trace is written into either. */
    int LAST = 4;

    /**
     * @param trace whether nothing but an event of the audit is written
     * @throws DiskFull when there is too little room left to write that
     */
    void check(boolean trace) throws SQLException;

    static int megabytes() {
        return Integer.getInteger(SETTING, USUAL);
    }

    /** The reserve on the disk of a database file; none for a database in memory. */
    static DiskReserve of(String url) {
        var file = "jdbc:h2:file:";
        if (!url.startsWith(file)) {
            return trace -> {};
        }
        var folder = Path.of(url.substring(file.length()).split(";")[0])
                .toAbsolutePath()
                .getParent();
        return trace -> check(folder, trace);
    }

    private static void check(Path folder, boolean trace) throws SQLException {
        long free;
        try {
            free = Files.getFileStore(folder).getUsableSpace() >> 20;
        } catch (IOException e) {
            throw new DiskFull("The data folder " + folder + " cannot be reached; nothing was written", e);
        }
        var needed = trace ? megabytes() / LAST : megabytes();
        if (free < needed) {
            throw new DiskFull(
                    "The disk of " + folder + " has " + free
                            + " MB left. The house takes no changes while there are less"
                            + " than " + megabytes() + ", and opens no case while there are less than "
                            + megabytes() / LAST + "; nothing was written. Make room and try again.",
                    null);
        }
    }
}
