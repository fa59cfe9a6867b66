package org.safeharbor.persistence.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Optional;

/** The head of a case: where its chain stands, and the projection of its newest revision. */
@Entity
@Table(name = "case_file")
class CaseEntity {

    /** Where no clock runs, so that it is sorted behind all that run. */
    static final String NEVER = "9999-12-31";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_seq")
    @SequenceGenerator(name = "case_seq", sequenceName = "case_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "newest_revision")
    private int newestRevision;

    private String head;

    @Version
    private int version;

    private String owner;

    @Column(name = "opened_at")
    private LocalDateTime openedAt;

    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    private String docket;
    private String title;

    @Column(name = "provider_type")
    private String providerType;

    @Column(name = "provider_name")
    private String providerName;

    private String status;

    @Column(name = "role_result")
    private String roleResult;

    @Column(name = "harbor_result")
    private String harborResult;

    @Column(name = "notice_result")
    private String noticeResult;

    @Column(name = "knowledge_result")
    private String redFlagResult;

    @Column(name = "measures_result")
    private String measuresResult;

    @Column(name = "liability_result")
    private String liabilityResult;

    @Column(name = "other_harbors")
    private String otherHarbors;

    private String parties;

    @Column(name = "waits_for")
    private String waitsFor;

    @Column(name = "next_clock")
    private String nextClock;

    @Column(name = "next_clock_until")
    private String nextClockUntil;

    private int lacking;

    @Column(name = "projected_with")
    private String projectedWith;

    @Column(name = "deleted_at")
    private LocalDateTime deletedAt;

    @Column(name = "deleted_by")
    private String deletedBy;

    @Column(name = "deletion_reason")
    private String deletionReason;

    protected CaseEntity() {}

    CaseEntity(String caseId, String owner, LocalDateTime openedAt) {
        this.caseId = caseId;
        this.owner = owner;
        this.openedAt = openedAt;
        this.head = Link.origin(caseId);
    }

    /** The cases that are not deleted; where a member is given, only those in whose team that person is. */
    static TypedQuery<CaseEntity> living(Optional<String> member, String more, EntityManager em) {
        var ofMember = " and exists (select m from MemberEntity m where m.caseFile = c and m.login = :login)";
        var asked = em.createQuery(
                "select c from CaseEntity c where c.deletedAt is null" + (member.isEmpty() ? "" : ofMember) + more,
                CaseEntity.class);
        member.ifPresent(login -> asked.setParameter("login", login));
        return asked;
    }

    Long id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    int newestRevision() {
        return newestRevision;
    }

    /** Moves the head to a new revision, and the projection with it. */
    RevisionEntity append(String document, String author, LocalDateTime writtenAt, Projection projection) {
        var revision = new RevisionEntity(this, new ChainEnd(newestRevision, head), document, author, writtenAt);
        newestRevision = revision.number();
        head = revision.link();
        changedAt = writtenAt;
        changedBy = author;
        project(projection);
        return revision;
    }

    /** Leaves nothing that tells what the case was about. */
    void delete(String login, LocalDateTime moment, String reason) {
        deletedBy = login;
        deletedAt = moment;
        deletionReason = reason;
        project(Projection.titled(""));
    }

    private void project(Projection projection) {
        docket = projection.docket();
        title = projection.title();
        providerType = projection.providerType();
        providerName = projection.providerName();
        status = projection.status();
        roleResult = projection.results().role().text();
        harborResult = projection.results().harbor().text();
        noticeResult = projection.results().notice().text();
        redFlagResult = projection.results().redFlag().text();
        measuresResult = projection.results().measures().text();
        liabilityResult = projection.results().liability().text();
        otherHarbors = projection.results().others();
        parties = projection.parties();
        waitsFor = projection.waiting().forWhom();
        nextClock = projection.waiting().clock();
        nextClockUntil = projection.waiting().until().isEmpty()
                ? NEVER
                : projection.waiting().until();
        lacking = projection.waiting().lacking();
        projectedWith = projection.law();
    }

    CaseSummary summary() {
        var results = new Projection.Results(
                Found.read(roleResult),
                Found.read(harborResult),
                Found.read(noticeResult),
                Found.read(redFlagResult),
                Found.read(measuresResult),
                Found.read(liabilityResult),
                otherHarbors);
        var projection = new Projection(docket, title, providerType, providerName, status, results)
                .showing(
                        parties,
                        new Projection.Waiting(
                                waitsFor, nextClock, nextClockUntil.equals(NEVER) ? "" : nextClockUntil, lacking));
        return new CaseSummary(caseId, projection, owner, newestRevision, openedAt, changedAt, changedBy);
    }
}
