package org.safeharbor.persistence.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** What is known of an attached file; its bytes are in parts of their own. */
@Entity
@Table(name = "case_attachment")
class AttachmentEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment_seq")
    @SequenceGenerator(name = "attachment_seq", sequenceName = "attachment_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_file_id", updatable = false)
    private CaseEntity caseFile;

    @Column(updatable = false)
    private int number;

    @Column(name = "evidence_id", updatable = false)
    private String evidenceId;

    // The name may tell what the file was about, so it goes with the content.
    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(name = "byte_count", updatable = false)
    private long bytes;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "content_id", updatable = false)
    private String contentId;

    @Column(updatable = false)
    private String author;

    @Column(name = "added_at", updatable = false)
    private LocalDateTime addedAt;

    // Over name, type, length and the bytes' own hash: what the link is made of.
    @Column(name = "content_hash", updatable = false)
    private String contentHash;

    @Column(updatable = false)
    private String link;

    @Embedded
    private Tombstone tombstone;

    protected AttachmentEntity() {}

    AttachmentEntity(
            CaseEntity caseFile,
            ChainEnd end,
            String evidenceId,
            Upload upload,
            AttachmentParts.Stored stored,
            String author,
            LocalDateTime addedAt) {
        this.caseFile = caseFile;
        this.number = end.number() + 1;
        this.evidenceId = evidenceId;
        this.fileName = upload.name();
        this.mediaType = upload.kind().mediaType();
        this.bytes = stored.bytes();
        this.sha256 = stored.sha256();
        this.contentId = stored.contentId();
        this.author = author;
        this.addedAt = addedAt;
        this.contentHash = Link.hashed(evidenceId, fileName, mediaType, String.valueOf(bytes), sha256);
        this.link = Link.after(end.link(), author, addedAt, contentHash);
    }

    void erase(Tombstone mark) {
        fileName = "";
        tombstone = mark;
    }

    boolean isErased() {
        return tombstone != null;
    }

    String contentId() {
        return contentId;
    }

    ContentErased erased() {
        return tombstone.told(caseFile.caseId(), "attachment " + number);
    }

    Attachment attachment() {
        return new Attachment(
                number,
                evidenceId,
                fileName,
                mediaType,
                bytes,
                sha256,
                author,
                addedAt,
                tombstone == null ? null : tombstone.erasedBy(),
                tombstone == null ? null : tombstone.reason());
    }
}
