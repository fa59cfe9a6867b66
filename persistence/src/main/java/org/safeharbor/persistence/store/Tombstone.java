package org.safeharbor.persistence.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** Who took content away for good, when and why. */
@Embeddable
class Tombstone {

    @Column(name = "erased_by")
    private String erasedBy;

    @Column(name = "erased_at")
    private LocalDateTime erasedAt;

    @Column(name = "erasure_reason")
    private String reason;

    protected Tombstone() {}

    Tombstone(String erasedBy, LocalDateTime erasedAt, String reason) {
        this.erasedBy = erasedBy;
        this.erasedAt = erasedAt;
        this.reason = reason;
    }

    String erasedBy() {
        return erasedBy;
    }

    String reason() {
        return reason;
    }

    ContentErased told(String caseId, String what) {
        return new ContentErased(caseId, what, erasedBy, erasedAt, reason);
    }
}
