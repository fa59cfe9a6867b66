package org.safeharbor.persistence.store;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A line of the list of a case's assessments. The time is UTC.
 *
 * @param revision number of the revision whose facts were assessed
 * @param contentHash SHA-256 of the document
 * @param erasedBy who erased the document, and for what reason; null while it is there
 */
public record AssessmentNote(
        int number,
        int revision,
        LocalDate asOf,
        String ruleBook,
        String engine,
        String author,
        LocalDateTime assessedAt,
        String contentHash,
        String link,
        String erasedBy,
        String erasureReason) {

    public boolean isErased() {
        return erasedBy != null;
    }
}
