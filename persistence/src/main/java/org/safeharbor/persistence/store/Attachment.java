package org.safeharbor.persistence.store;

import java.time.LocalDateTime;

/**
 * A file attached to a case, without its bytes. The time is UTC.
 *
 * @param evidenceId id of the exhibit that it is; empty where it is none yet
 * @param sha256 of the bytes
 * @param erasedBy who erased the bytes and the name, and for what reason; null while they are there
 */
public record Attachment(
        int number,
        String evidenceId,
        String fileName,
        String mediaType,
        long bytes,
        String sha256,
        String author,
        LocalDateTime addedAt,
        String erasedBy,
        String erasureReason) {

    public boolean isErased() {
        return erasedBy != null;
    }

    /** How many pieces it is read in; see {@link Attachments#part}. */
    public int parts() {
        return (int) ((bytes + AttachmentParts.PART - 1) / AttachmentParts.PART);
    }
}
