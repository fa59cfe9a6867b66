package org.safeharbor.persistence.store;

import jakarta.ejb.ApplicationException;

/** The last person who decides a case, or who administers the house, stays; nothing was changed. */
@ApplicationException(rollback = true)
public class NobodyLeft extends RuntimeException {

    public NobodyLeft(String what) {
        super("Nobody would be left who " + what);
    }
}
