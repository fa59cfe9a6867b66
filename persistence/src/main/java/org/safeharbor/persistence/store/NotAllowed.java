package org.safeharbor.persistence.store;

import jakarta.ejb.ApplicationException;

/** The person has not the right that this act needs, in a case that the person sees or in the house. */
@ApplicationException(rollback = true)
public class NotAllowed extends RuntimeException {

    /** Only administrators may do this. */
    public NotAllowed(String login, String what) {
        super(login + " is no administrator: " + what);
    }

    public NotAllowed(String login, Right needed, String caseId) {
        super(login + " has not the right to " + needed + " in case " + caseId);
    }
}
