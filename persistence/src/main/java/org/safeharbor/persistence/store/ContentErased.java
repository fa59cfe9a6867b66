package org.safeharbor.persistence.store;

import jakarta.ejb.ApplicationException;
import java.time.LocalDateTime;

/** The revision is there, and who wrote it when; its content was erased for a reason. */
@ApplicationException(rollback = true)
public class ContentErased extends RuntimeException {

    private final String erasedBy;
    private final LocalDateTime erasedAt;
    private final String reason;

    public ContentErased(String caseId, int number, String erasedBy, LocalDateTime erasedAt, String reason) {
        super("The content of revision " + number + " of case " + caseId + " was erased by " + erasedBy);
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
