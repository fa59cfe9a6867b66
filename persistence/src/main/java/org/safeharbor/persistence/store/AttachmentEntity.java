package org.safeharbor.persistence.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** What is known of an attached file; its bytes are in parts of their own. */
@Entity
@Table(name = "case_attachment")
@AttributeOverride(name = "writtenAt", column = @Column(name = "added_at", updatable = false))
class AttachmentEntity extends ChainedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment_seq")
    @SequenceGenerator(name = "attachment_seq", sequenceName = "attachment_seq", allocationSize = 50)
    private Long id;

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
        super(caseFile, end, author, addedAt);
        this.evidenceId = evidenceId;
        this.fileName = upload.name();
        this.mediaType = upload.kind().mediaType();
        this.bytes = stored.bytes();
        this.sha256 = stored.sha256();
        this.contentId = stored.contentId();
        String hash = Link.hashed(evidenceId, fileName, mediaType, String.valueOf(bytes), sha256);
        seal(end, hash, hash);
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
        return tombstone.told(caseFile().caseId(), "attachment " + number());
    }

    Attachment attachment() {
        return new Attachment(
                number(),
                evidenceId,
                fileName,
                mediaType,
                bytes,
                sha256,
                author(),
                writtenAt(),
                tombstone == null ? null : tombstone.erasedBy(),
                tombstone == null ? null : tombstone.reason());
    }
}
