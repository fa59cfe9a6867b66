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
import java.time.LocalDate;
import java.time.LocalDateTime;

/** An assessment that was kept, written once; see {@link Assessments}. */
@Entity
@Table(name = "case_assessment")
class AssessmentEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment_seq")
    @SequenceGenerator(name = "assessment_seq", sequenceName = "assessment_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_file_id", updatable = false)
    private CaseEntity caseFile;

    @Column(updatable = false)
    private int number;

    @Column(name = "revision_number", updatable = false)
    private int revision;

    @Column(name = "as_of", updatable = false)
    private LocalDate asOf;

    @Column(name = "rule_book", updatable = false)
    private String ruleBook;

    @Column(updatable = false)
    private String engine;

    @Column(updatable = false)
    private String author;

    @Column(name = "assessed_at", updatable = false)
    private LocalDateTime assessedAt;

    // Null once erased; nothing else ever changes it.
    private String document;

    @Column(name = "content_hash", updatable = false)
    private String contentHash;

    @Column(updatable = false)
    private String link;

    @Embedded
    private Tombstone tombstone;

    protected AssessmentEntity() {}

    AssessmentEntity(CaseEntity caseFile, ChainEnd end, NewAssessment added, String author, LocalDateTime assessedAt) {
        this.caseFile = caseFile;
        this.number = end.number() + 1;
        this.revision = added.revision();
        this.asOf = added.asOf();
        this.ruleBook = added.ruleBook();
        this.engine = added.engine();
        this.author = author;
        this.assessedAt = assessedAt;
        this.document = added.document();
        this.contentHash = Link.sha256(document);
        this.link = Link.after(
                end.link(), author, assessedAt, Link.ofAssessment(revision, asOf, ruleBook, engine, contentHash));
    }

    void erase(Tombstone mark) {
        document = null;
        tombstone = mark;
    }

    boolean isErased() {
        return document == null;
    }

    int number() {
        return number;
    }

    Assessment assessment() {
        return new Assessment(note(), document);
    }

    ContentErased erased() {
        return tombstone.told(caseFile.caseId(), "assessment " + number);
    }

    AssessmentNote note() {
        return new AssessmentNote(
                number,
                revision,
                asOf,
                ruleBook,
                engine,
                author,
                assessedAt,
                contentHash,
                link,
                tombstone == null ? null : tombstone.erasedBy(),
                tombstone == null ? null : tombstone.reason());
    }
}
