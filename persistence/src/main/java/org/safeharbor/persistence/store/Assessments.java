package org.safeharbor.persistence.store;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditTrail;

/**
 * The assessments that were kept with a case: each a whole document of one day, in a chain of its own. A case that is assessed
 * again gets one more; none is changed.
 */
@Stateless
public class Assessments {

    /** What the chain of a case's assessments is called: the case's id and this. */
    static final String CHAIN = "/assessments";

    @PersistenceContext(unitName = "safeharbor")
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    public Assessments() {}

    Assessments(EntityManager em, AuditTrail audit) {
        this.em = em;
        this.audit = audit;
    }

    private CaseDoor door() {
        return new CaseDoor(em, audit);
    }

    /**
     * Keeps an assessment of one of the case's revisions.
     *
     * @throws NotAllowed when the caller may only read
     * @throws ContentErased when the revision has no content any more
     */
    public AssessmentNote keep(String caseId, NewAssessment assessment, Caller caller) {
        var door = door();
        var caseFile = door.needing(Right.WRITE, caseId, caller);
        door.lock(caseFile);
        StoredRevision.readable(caseFile, assessment.revision(), em);
        var end = ChainEnd.of("AssessmentEntity", CHAIN, caseFile, em);
        var kept = new AssessmentEntity(caseFile, end, assessment, caller.login(), Now.utc());
        em.persist(kept);
        audit.record(caller.did(
                Act.ASSESSMENT_KEPT, caseId, "assessment " + kept.number() + " of revision " + assessment.revision()));
        em.flush();
        return kept.note();
    }

    /** What was assessed when, newest first. */
    public List<AssessmentNote> list(String caseId, Caller caller) {
        return em.createQuery(
                        "select new org.safeharbor.persistence.store.AssessmentNote(a.number, a.revision, a.asOf,"
                                + " a.ruleBook, a.engine, a.author, a.writtenAt, a.contentHash, a.link,"
                                + " a.tombstone.erasedBy, a.tombstone.reason)"
                                + " from AssessmentEntity a where a.caseFile = :case order by a.number desc",
                        AssessmentNote.class)
                .setParameter("case", door().visible(caseId, caller))
                .getResultList();
    }

    /**
     * An assessment as it was kept.
     *
     * @throws ContentErased when its document was erased
     */
    public Assessment open(String caseId, int number, Caller caller) {
        var found = stored(door().visible(caseId, caller), number);
        if (found.isErased()) {
            throw found.erased();
        }
        audit.record(caller.did(Act.CASE_READ, caseId, "assessment " + number));
        return found.assessment();
    }

    /** Takes away the document of an assessment for good and leaves its hash; for administrators. */
    public void erase(String caseId, int number, String reason, Caller caller) {
        var found = stored(door().administered(caseId, reason, caller), number);
        if (!found.isErased()) {
            found.erase(new Tombstone(caller.login(), Now.utc(), reason.strip()));
            audit.record(caller.did(Act.CONTENT_ERASED, caseId, "assessment " + number + ": " + reason.strip()));
            em.flush();
        }
    }

    private AssessmentEntity stored(CaseEntity caseFile, int number) {
        return em.createQuery(
                        "select a from AssessmentEntity a where a.caseFile = :case and a.number = :number",
                        AssessmentEntity.class)
                .setParameter("case", caseFile)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchCase(caseFile.caseId() + CHAIN + '/' + number));
    }
}
