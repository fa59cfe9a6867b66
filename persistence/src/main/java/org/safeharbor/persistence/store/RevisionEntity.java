package org.safeharbor.persistence.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One revision, written once and never changed. */
@Entity
@Table(name = "case_revision")
class RevisionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_file_id", updatable = false)
    private CaseEntity caseFile;

    @Column(updatable = false)
    private int number;

    // Null once erased; nothing else ever changes it.
    private String document;

    @Column(name = "content_hash", updatable = false)
    private String contentHash;

    @Column(updatable = false)
    private String author;

    @Column(name = "written_at", updatable = false)
    private LocalDateTime writtenAt;

    @Column(updatable = false)
    private String link;

    @Column(name = "restored_from", updatable = false)
    private Integer restoredFrom;

    @Column(name = "restore_reason", updatable = false)
    private String restoreReason;

    protected RevisionEntity() {}

    RevisionEntity(
            CaseEntity caseFile,
            int number,
            String previousLink,
            String document,
            String author,
            LocalDateTime writtenAt) {
        this.caseFile = caseFile;
        this.number = number;
        this.document = document;
        this.contentHash = Link.sha256(document);
        this.author = author;
        this.writtenAt = writtenAt;
        this.link = Link.after(previousLink, author, writtenAt, contentHash);
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

    int number() {
        return number;
    }

    String link() {
        return link;
    }

    Revision revision(String caseId) {
        return new Revision(caseId, number, document, contentHash, author, writtenAt, link);
    }
}
