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
import java.time.LocalDate;
import java.time.LocalDateTime;

/** An assessment that was kept, written once; see {@link Assessments}. */
@Entity
@Table(name = "case_assessment")
@AttributeOverride(name = "writtenAt", column = @Column(name = "assessed_at", updatable = false))
class AssessmentEntity extends ChainedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment_seq")
    @SequenceGenerator(name = "assessment_seq", sequenceName = "assessment_seq", allocationSize = 50)
    private Long id;

    @Column(name = "revision_number", updatable = false)
    private int revision;

    @Column(name = "as_of", updatable = false)
    private LocalDate asOf;

    @Column(name = "rule_book", updatable = false)
    private String ruleBook;

    @Column(updatable = false)
    private String engine;

    // Null once erased; nothing else ever changes it.
    private String document;

    @Embedded
    private Tombstone tombstone;

    protected AssessmentEntity() {}

    AssessmentEntity(CaseEntity caseFile, ChainEnd end, NewAssessment added, String author, LocalDateTime assessedAt) {
        super(caseFile, end, author, assessedAt);
        this.revision = added.revision();
        this.asOf = added.asOf();
        this.ruleBook = added.ruleBook();
        this.engine = added.engine();
        this.document = added.document();
        String hash = Link.sha256(document);
        seal(end, hash, Link.ofAssessment(revision, asOf, ruleBook, engine, hash));
    }

    void erase(Tombstone mark) {
        document = null;
        tombstone = mark;
    }

    boolean isErased() {
        return document == null;
    }

    Assessment assessment() {
        return new Assessment(note(), document);
    }

    ContentErased erased() {
        return tombstone.told(caseFile().caseId(), "assessment " + number());
    }

    AssessmentNote note() {
        return new AssessmentNote(
                number(),
                revision,
                asOf,
                ruleBook,
                engine,
                author(),
                writtenAt(),
                contentHash(),
                link(),
                tombstone == null ? null : tombstone.erasedBy(),
                tombstone == null ? null : tombstone.reason());
    }
}
