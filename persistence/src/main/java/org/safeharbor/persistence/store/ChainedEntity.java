package org.safeharbor.persistence.store;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDateTime;

/** What the chains of a case have in common: each member is written once and bound to the one before it by its link. */
@MappedSuperclass
abstract class ChainedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_file_id", updatable = false)
    private CaseEntity caseFile;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String author;

    /** When it was written, UTC; each chain has a name of its own for the column. */
    @Column(updatable = false)
    private LocalDateTime writtenAt;

    // Stays when the content is erased, and with it the link.
    @Column(name = "content_hash", updatable = false)
    private String contentHash;

    @Column(updatable = false)
    private String link;

    protected ChainedEntity() {}

    ChainedEntity(CaseEntity caseFile, ChainEnd end, String author, LocalDateTime writtenAt) {
        this.caseFile = caseFile;
        this.number = end.number() + 1;
        this.author = author;
        this.writtenAt = writtenAt;
    }

    /** Binds it to the one before; what is sealed is the content's hash, or what stands for more than the content. */
    final void seal(ChainEnd end, String hash, String sealed) {
        contentHash = hash;
        link = Link.after(end.link(), author, writtenAt, sealed);
    }

    final CaseEntity caseFile() {
        return caseFile;
    }

    final int number() {
        return number;
    }

    final String author() {
        return author;
    }

    final LocalDateTime writtenAt() {
        return writtenAt;
    }

    final String contentHash() {
        return contentHash;
    }

    final String link() {
        return link;
    }
}
