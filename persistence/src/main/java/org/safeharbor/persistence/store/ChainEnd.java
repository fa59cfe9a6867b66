package org.safeharbor.persistence.store;

import jakarta.persistence.EntityManager;

/** Where one of the chains of a case stands, for what is to be linked next. */
record ChainEnd(int number, String link) {

    /** The end of the chain of assessments or attachments; the case has to be locked. */
    static ChainEnd of(String entity, String chain, CaseEntity caseFile, EntityManager em) {
        return em.createQuery(
                        "select e.number, e.link from " + entity + " e where e.caseFile = :case order by e.number desc",
                        Object[].class)
                .setParameter("case", caseFile)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(end -> new ChainEnd((int) end[0], (String) end[1]))
                .orElseGet(() -> new ChainEnd(0, Link.origin(caseFile.caseId() + chain)));
    }
}
