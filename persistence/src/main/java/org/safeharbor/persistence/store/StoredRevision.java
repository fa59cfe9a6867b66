package org.safeharbor.persistence.store;

import jakarta.persistence.EntityManager;

/** Finds a revision of a case that somebody was let through to. */
final class StoredRevision {

    private StoredRevision() {}

    static RevisionEntity of(CaseEntity caseFile, int number, EntityManager em) {
        return em.createQuery(
                        "select r from RevisionEntity r where r.caseFile = :case and r.number = :number",
                        RevisionEntity.class)
                .setParameter("case", caseFile)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchCase(caseFile.caseId() + '/' + number));
    }

    /** @throws ContentErased when nothing but its tombstone is left */
    static RevisionEntity readable(CaseEntity caseFile, int number, EntityManager em) {
        var found = of(caseFile, number, em);
        if (found.isErased()) {
            throw em.find(ErasureEntity.class, found.id()).told(caseFile.caseId(), number);
        }
        return found;
    }
}
