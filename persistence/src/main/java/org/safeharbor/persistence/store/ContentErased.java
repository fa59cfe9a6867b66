package org.safeharbor.persistence.store;

import jakarta.ejb.ApplicationException;
import java.time.LocalDateTime;

/** The revision, assessment or attachment is known, and who wrote it when; its content was erased for a reason. */
@ApplicationException(rollback = true)
public class ContentErased extends RuntimeException {

    private final String erasedBy;
    private final LocalDateTime erasedAt;
    private final String reason;

    /** @param what such as {@code revision 3} */
    public ContentErased(String caseId, String what, String erasedBy, LocalDateTime erasedAt, String reason) {
        super("The content of " + what + " of case " + caseId + " was erased by " + erasedBy);
        this.erasedBy = erasedBy;
        this.erasedAt = erasedAt;
        this.reason = reason;
    }

    public String erasedBy() {
        return erasedBy;
    }

    /** UTC. */
    public LocalDateTime erasedAt() {
        return erasedAt;
    }

    public String reason() {
        return reason;
    }
}
