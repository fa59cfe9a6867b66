package org.safeharbor.persistence.store;

import java.time.LocalDateTime;

/**
 * A line of the history of a case: who wrote which revision and when, without its document. The time is UTC.
 *
 * @param restoredFrom number of the revision that this one brought back; null for one that was written anew
 * @param restoreReason why it was brought back; null for one that was written anew, or before reasons were kept here
 * @param erasedBy who erased the content, and for what reason; null while it is there
 */
public record RevisionNote(
        int number,
        String author,
        LocalDateTime writtenAt,
        String link,
        Integer restoredFrom,
        String restoreReason,
        String erasedBy,
        String erasureReason) {

    public boolean isErased() {
        return erasedBy != null;
    }
}
