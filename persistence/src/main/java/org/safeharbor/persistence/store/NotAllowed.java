package org.safeharbor.persistence.store;

import jakarta.ejb.ApplicationException;

/** The person sees the case but has not the right that this act needs. */
@ApplicationException(rollback = true)
public class NotAllowed extends RuntimeException {

    public NotAllowed(String login, Right needed, String caseId) {
        super(login + " has not the right to " + needed + " in case " + caseId);
    }
}
