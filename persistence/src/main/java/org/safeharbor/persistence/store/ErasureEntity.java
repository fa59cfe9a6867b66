package org.safeharbor.persistence.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** The tombstone of a revision whose content an administrator erased. */
@Entity
@Table(name = "revision_erasure")
class ErasureEntity {

    @Id
    @Column(name = "revision_id")
    private Long revisionId;

    @Column(name = "erased_by", updatable = false)
    private String erasedBy;

    @Column(name = "erased_at", updatable = false)
    private LocalDateTime erasedAt;

    @Column(updatable = false)
    private String reason;

    protected ErasureEntity() {}

    ErasureEntity(Long revisionId, String erasedBy, LocalDateTime erasedAt, String reason) {
        this.revisionId = revisionId;
        this.erasedBy = erasedBy;
        this.erasedAt = erasedAt;
        this.reason = reason;
    }

    ContentErased told(String caseId, int number) {
        return new ContentErased(caseId, "revision " + number, erasedBy, erasedAt, reason);
    }
}
