package org.safeharbor.persistence.store;

import java.sql.SQLNonTransientException;

/** There is no room left to write safely; nothing was written. */
public class DiskFull extends SQLNonTransientException {

    DiskFull(String message, Throwable cause) {
        // 53100 is "disk full" in the classes of states that databases share.
        super(message, "53100", cause);
    }
}
