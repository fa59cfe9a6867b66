package org.safeharbor.portal.admin;

import org.safeharbor.persistence.audit.AuditEntry;
import org.safeharbor.persistence.store.Caller;

/**
 * An event of the audit as a page shows it.
 *
 * @param event the event
 * @param name what the case that it is about is called; its id where the reader may not see it, or it is no more
 * @param seen whether the reader may see that case
 */
public record AuditRow(AuditEntry event, String name, boolean seen) {

    public boolean isAboutCase() {
        return !event.caseId().isEmpty();
    }

    /** Whether nobody did it but the program itself, or who runs it at the terminal. */
    public boolean isByProgram() {
        return event.login().equals(Caller.PROGRAM.login());
    }
}
