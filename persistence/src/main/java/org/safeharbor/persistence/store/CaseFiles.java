package org.safeharbor.persistence.store;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditTrail;

/**
 * The case files of the house: each an append-only chain of revisions. Nothing is changed in place and nothing is
 * deleted but the content of a revision by {@link #erase}. Every method asks on whose behalf, and to a stranger a case does not exist.
 */
@Stateless
public class CaseFiles {

    /** Up to here the cases of a list are counted. */
    public static final int MOST_COUNTED = 2000;

    @PersistenceContext(unitName = "safeharbor")
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    public CaseFiles() {}

    CaseFiles(EntityManager em, AuditTrail audit) {
        this.em = em;
        this.audit = audit;
    }

    /** Opens a case with its first revision; whoever opens it decides it. */
    public Revision create(String document, Projection projection, Caller caller) {
        var caseFile = new CaseEntity(UUID.randomUUID().toString(), caller.login(), Now.utc());
        var revision = caseFile.append(document, caller.login(), Now.utc(), projection);
        em.persist(caseFile);
        em.persist(revision);
        em.persist(new MemberEntity(caseFile, caller.login(), Right.DECIDE));
        audit.record(caller.did(Act.CASE_OPENED, caseFile.caseId(), ""));
        em.flush();
        new TermIndex(em).update(caseFile, Terms.of(projection.searched()));
        return revision.revision(caseFile.caseId());
    }

    /**
     * Writes the next revision on top of the one that the caller saw.
     *
     * @throws CaseChangedMeanwhile when the newest revision is another one by now
     * @throws NotAllowed when the caller may only read
     * @throws NoSuchCase when the caller may not even do that
     */
    public Revision append(String caseId, int expectedRevision, String document, Projection projection, Caller caller) {
        return write(
                door().needing(Right.WRITE, caseId, caller),
                expectedRevision,
                document,
                projection,
                caller,
                revision -> revision,
                "");
    }

    /**
     * Brings an earlier revision back by writing it once more on top of the one that the caller saw.
     *
     * @param reason why, for the history and the audit; a thousand characters at most
     * @param projector makes the projection of the earlier document
     * @throws ContentErased when there is nothing left to bring back
     */
    public Revision restore(
            String caseId,
            int expectedRevision,
            int earlier,
            String reason,
            Function<String, Projection> projector,
            Caller caller) {
        var caseFile = door().needing(Right.WRITE, caseId, caller);
        if (reason.length() > 1000) {
            throw new IllegalArgumentException("A reason has a thousand characters at most");
        }
        var document =
                StoredRevision.readable(caseFile, earlier, em).revision(caseId).document();
        return write(
                caseFile,
                expectedRevision,
                document,
                projector.apply(document),
                caller,
                revision -> revision.restoring(earlier, reason.strip()),
                " restores " + earlier + ": " + reason.strip());
    }

    /**
     * Takes away the content of a revision for good and leaves a tombstone; for administrators. The newest revision is what
     * the house works on: a new one without the content goes on top of it first.
     */
    public void erase(String caseId, int number, String reason, Caller caller) {
        var caseFile = door().administered(caseId, reason, caller);
        if (number == caseFile.newestRevision()) {
            throw new IllegalArgumentException("Only an earlier revision is erased");
        }
        var revision = StoredRevision.of(caseFile, number, em);
        if (!revision.isErased()) {
            em.persist(revision.erase(caller.login(), Now.utc(), reason.strip()));
            em.createQuery("delete from DraftEntity d where d.caseId = :caseId and d.baseRevision <= :number")
                    .setParameter("caseId", caseId)
                    .setParameter("number", number)
                    .executeUpdate();
            eraseAssessmentsOf(caseFile, number, new Tombstone(caller.login(), Now.utc(), reason.strip()));
            audit.record(caller.did(Act.CONTENT_ERASED, caseId, "revision " + number + ": " + reason.strip()));
            em.flush();
        }
    }

    /**
     * Deletes everything that tells what a case was about: every revision, assessment and attachment, its terms and its team.
     * Who wrote when, hashes and links stay, and with them who deleted it and why. For administrators; to everybody the case
     * is gone from then on.
     */
    public void delete(String caseId, String reason, Caller caller) {
        var door = door();
        var caseFile = door.administered(caseId, reason, caller);
        door.lock(caseFile);
        new CaseContent(em).delete(caseFile, new Tombstone(caller.login(), Now.utc(), reason.strip()));
        caseFile.delete(caller.login(), Now.utc(), reason.strip());
        audit.record(caller.did(Act.CASE_DELETED, caseId, reason.strip()));
        em.flush();
    }

    /** The cases that were deleted, the newest deletion first; for administrators. */
    public List<DeletedCase> deleted(Caller caller) {
        AdministratorsOnly.ask(caller, audit, "deleted cases");
        return em.createQuery(
                        "select new org.safeharbor.persistence.store.DeletedCase(c.caseId, c.deletedBy, c.deletedAt,"
                                + " c.deletionReason) from CaseEntity c where c.deletedAt is not null"
                                + " order by c.deletedAt desc",
                        DeletedCase.class)
                .getResultList();
    }

    /** They hold the same facts. */
    private void eraseAssessmentsOf(CaseEntity caseFile, int revision, Tombstone tombstone) {
        em.createQuery(
                        "select a from AssessmentEntity a where a.caseFile = :case and a.revision = :revision"
                                + " and a.document is not null",
                        AssessmentEntity.class)
                .setParameter("case", caseFile)
                .setParameter("revision", revision)
                .getResultList()
                .forEach(assessment -> assessment.erase(tombstone));
    }

    private Revision write(
            CaseEntity caseFile,
            int expectedRevision,
            String document,
            Projection projection,
            Caller caller,
            UnaryOperator<RevisionEntity> mark,
            String remark) {
        var caseId = caseFile.caseId();
        if (caseFile.newestRevision() != expectedRevision) {
            throw new CaseChangedMeanwhile(caseId, expectedRevision);
        }
        var revision = mark.apply(caseFile.append(document, caller.login(), Now.utc(), projection));
        try {
            // The head goes first: its version is what two writers of the same moment collide on.
            em.flush();
        } catch (OptimisticLockException e) {
            throw new CaseChangedMeanwhile(caseId, expectedRevision);
        }
        em.persist(revision);
        audit.record(caller.did(Act.CASE_CHANGED, caseId, "revision " + revision.number() + remark));
        em.flush();
        new TermIndex(em).update(caseFile, Terms.of(projection.searched()));
        return revision.revision(caseId);
    }

    public CaseSummary summary(String caseId, Caller caller) {
        return door().visible(caseId, caller).summary();
    }

    /** Those of these cases that the caller may see, in any order; of the others nothing is said. */
    public List<CaseSummary> visible(Set<String> caseIds, Caller caller) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        var member = caller.administers() ? Optional.<String>empty() : Optional.of(caller.login());
        return CaseEntity.living(member, " and c.caseId in :ids", em)
                .setParameter("ids", caseIds)
                .getResultStream()
                .map(CaseEntity::summary)
                .toList();
    }

    public Revision newest(String caseId, Caller caller) {
        var caseFile = door().visible(caseId, caller);
        return read(caseFile, caseFile.newestRevision(), caller);
    }

    public Revision revision(String caseId, int number, Caller caller) {
        return read(door().visible(caseId, caller), number, caller);
    }

    private Revision read(CaseEntity caseFile, int number, Caller caller) {
        var revision = StoredRevision.readable(caseFile, number, em);
        audit.record(caller.did(Act.CASE_READ, caseFile.caseId(), "revision " + number));
        return revision.revision(caseFile.caseId());
    }

    /** The revisions from one number to another whose content is still there, oldest first; one reading for the audit. */
    public List<Revision> revisions(String caseId, int first, int last, Caller caller) {
        var caseFile = door().visible(caseId, caller);
        audit.record(caller.did(Act.CASE_READ, caseId, "revisions " + first + " to " + last));
        return em.createQuery(
                        "select r from RevisionEntity r where r.caseFile = :case and r.number between :first and :last"
                                + " order by r.number",
                        RevisionEntity.class)
                .setParameter("case", caseFile)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .filter(revision -> !revision.isErased())
                .map(revision -> revision.revision(caseId))
                .toList();
    }

    /** Walks the chains of one case: the first link that is not as it was written, or nothing. */
    public Optional<BrokenLink> verify(String caseId, Caller caller) {
        door().visible(caseId, caller);
        try {
            return Chains.firstBroken(em.unwrap(Connection.class), caseId);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Who wrote what when, newest first. */
    public List<RevisionNote> history(String caseId, Caller caller) {
        return em.createQuery(
                        "select new org.safeharbor.persistence.store.RevisionNote(r.number, r.author, r.writtenAt, r.link,"
                                + " r.restoredFrom, r.restoreReason, e.erasedBy, e.reason)"
                                + " from RevisionEntity r left join ErasureEntity e on e.revisionId = r.id where r.caseFile = :case order by r.number desc",
                        RevisionNote.class)
                .setParameter("case", door().visible(caseId, caller))
                .getResultList();
    }

    /** Whether this person may write new revisions of the case. */
    public boolean mayWrite(String caseId, Caller caller) {
        return door().rightOf(caller, door().visible(caseId, caller))
                .filter(has -> has.includes(Right.WRITE))
                .isPresent();
    }

    /** Remembers that the case left the house as a document of some form. */
    public void exported(String caseId, String form, Caller caller) {
        door().visible(caseId, caller);
        audit.record(caller.did(Act.CASE_EXPORTED, caseId, form));
    }

    /** A page of the cases that the caller may see. */
    public List<CaseSummary> page(int first, int size, CaseSort sort, CaseFilter filter, Caller caller) {
        return new CaseQuery(em, filter, caller).list(first, size, sort, 0).rows();
    }

    /** A page of the cases that the caller may see and their {@linkplain #count number}, for less than the two alone. */
    public CasePage list(int first, int size, CaseSort sort, CaseFilter filter, Caller caller) {
        return new CaseQuery(em, filter, caller).list(first, size, sort, MOST_COUNTED);
    }

    /** How many cases there are, or {@link #MOST_COUNTED} where there are more: nobody turns so many pages. */
    public int count(CaseFilter filter, Caller caller) {
        return new CaseQuery(em, filter, caller).count(MOST_COUNTED);
    }

    private CaseDoor door() {
        return new CaseDoor(em, audit);
    }
}
