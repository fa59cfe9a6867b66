package org.safeharbor.persistence.store;

import jakarta.ejb.ApplicationException;

/** Somebody else wrote the case after the revision that this change was based on; nothing was written. */
@ApplicationException(rollback = true)
public class CaseChangedMeanwhile extends RuntimeException {

    private final String caseId;
    private final int expectedRevision;

    public CaseChangedMeanwhile(String caseId, int expectedRevision) {
        super("Case " + caseId + " is no longer at revision " + expectedRevision);
        this.caseId = caseId;
        this.expectedRevision = expectedRevision;
    }

    public String caseId() {
        return caseId;
    }

    public int expectedRevision() {
        return expectedRevision;
    }
}
