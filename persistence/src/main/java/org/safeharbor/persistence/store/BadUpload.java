package org.safeharbor.persistence.store;

import jakarta.ejb.ApplicationException;

/** A file that cannot be attached, and why; nothing of it was kept. */
@ApplicationException(rollback = true)
public class BadUpload extends RuntimeException {

    /** Why a file cannot be attached. */
    public enum Reason {
        /** There is no name left when folders and signs that no file name may have are taken away. */
        NO_NAME,
        EMPTY,
        TOO_LARGE,
        /** The ending of the name is none of {@link FileKind}. */
        TYPE_NOT_TAKEN,
        /** The first bytes are not those of a file with such an ending. */
        NOT_OF_ITS_TYPE
    }

    private final Reason reason;
    private final String fileName;

    public BadUpload(Reason reason, String fileName) {
        super("The file \"" + fileName + "\" is not attached: " + reason);
        this.reason = reason;
        this.fileName = fileName;
    }

    public Reason reason() {
        return reason;
    }

    public String fileName() {
        return fileName;
    }
}
