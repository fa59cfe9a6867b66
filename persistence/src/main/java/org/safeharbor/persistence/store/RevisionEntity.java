package org.safeharbor.persistence.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One revision, written once and never changed. */
@Entity
@Table(name = "case_revision")
@AttributeOverride(name = "writtenAt", column = @Column(name = "written_at", updatable = false))
class RevisionEntity extends ChainedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 50)
    private Long id;

    // Null once erased; nothing else ever changes it.
    private String document;

    @Column(name = "restored_from", updatable = false)
    private Integer restoredFrom;

    @Column(name = "restore_reason", updatable = false)
    private String restoreReason;

    protected RevisionEntity() {}

    RevisionEntity(CaseEntity caseFile, ChainEnd end, String document, String author, LocalDateTime writtenAt) {
        super(caseFile, end, author, writtenAt);
        this.document = document;
        String hash = Link.sha256(document);
        seal(end, hash, hash);
    }

    RevisionEntity restoring(int earlier, String reason) {
        restoredFrom = earlier;
        restoreReason = reason;
        return this;
    }

    /** Takes the content away; its hash stays, and with it the link. */
    ErasureEntity erase(String erasedBy, LocalDateTime erasedAt, String reason) {
        document = null;
        return new ErasureEntity(id, erasedBy, erasedAt, reason);
    }

    boolean isErased() {
        return document == null;
    }

    Long id() {
        return id;
    }

    Revision revision(String caseId) {
        return new Revision(caseId, number(), document, contentHash(), author(), writtenAt(), link());
    }
}
