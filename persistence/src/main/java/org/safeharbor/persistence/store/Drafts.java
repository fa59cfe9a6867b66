package org.safeharbor.persistence.store;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * What people have entered and not yet written as a revision: one for each person and case, replaced by each answer, gone
 * with the revision. So an answer outlives its session, and the chain of a case does not grow with each of them.
 */
@Stateless
public class Drafts {

    @PersistenceContext(unitName = "safeharbor")
    private EntityManager em;

    @Inject
    private CaseFiles cases;

    public Drafts() {}

    Drafts(EntityManager em, CaseFiles cases) {
        this.em = em;
        this.cases = cases;
    }

    /**
     * Keeps what was entered on top of a revision, in the place of what this person entered before.
     *
     * @throws NotAllowed when the caller may only read the case
     * @throws NoSuchCase when the caller may not even do that
     */
    public Draft keep(String caseId, int base, String document, Caller caller) {
        if (!cases.mayWrite(caseId, caller)) {
            throw new NotAllowed(caller.login(), Right.WRITE, caseId);
        }
        var kept = Optional.ofNullable(em.find(DraftEntity.class, DraftEntity.id(caseId, caller.login())))
                .orElseGet(() -> new DraftEntity(caseId, caller.login()));
        kept.keep(base, document, Now.utc());
        em.persist(kept);
        return kept.draft();
    }

    /** What this person entered last, if it is not written yet and they may still write it. */
    public Optional<Draft> find(String caseId, Caller caller) {
        if (!cases.mayWrite(caseId, caller)) {
            return Optional.empty();
        }
        return Optional.ofNullable(em.find(DraftEntity.class, DraftEntity.id(caseId, caller.login())))
                .map(DraftEntity::draft);
    }

    /** Forgets what this person entered. */
    public void drop(String caseId, Caller caller) {
        if (cases.mayWrite(caseId, caller)) {
            Optional.ofNullable(em.find(DraftEntity.class, DraftEntity.id(caseId, caller.login())))
                    .ifPresent(em::remove);
        }
    }
}
