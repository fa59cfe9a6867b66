package org.safeharbor.persistence.store;

import jakarta.ejb.ApplicationException;

/** There is no such case, or none that this person may see: a stranger must not learn which. */
@ApplicationException(rollback = true)
public class NoSuchCase extends RuntimeException {

    public NoSuchCase(String caseId) {
        super("No case " + caseId + " for this person");
    }
}
