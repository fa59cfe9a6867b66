package org.safeharbor.persistence.archive;

/** The archive is not one that was written by this program, or was changed since; nothing of it was taken in. */
public class BadArchive extends RuntimeException {

    public BadArchive(String message) {
        super(message);
    }
}
