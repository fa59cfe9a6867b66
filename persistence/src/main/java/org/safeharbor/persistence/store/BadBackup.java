package org.safeharbor.persistence.store;

/** The file is no backup, not as it was written, or does not fit into the database; nothing was restored. */
public class BadBackup extends RuntimeException {

    public BadBackup(String line) {
        super(line);
    }
}
