package org.safeharbor.persistence.store;

import jakarta.persistence.EntityManager;
import java.util.Set;

/** Everything that tells what a case was about, to be taken away at once. */
final class CaseContent {

    private final EntityManager em;

    CaseContent(EntityManager em) {
        this.em = em;
    }

    void delete(CaseEntity caseFile, Tombstone tombstone) {
        execute("update RevisionEntity r set r.document = null where r.caseFile = :case", caseFile);
        em.createQuery("select a from AssessmentEntity a where a.caseFile = :case", AssessmentEntity.class)
                .setParameter("case", caseFile)
                .getResultStream()
                .filter(assessment -> !assessment.isErased())
                .forEach(assessment -> assessment.erase(tombstone));
        em.createQuery("select a from AttachmentEntity a where a.caseFile = :case", AttachmentEntity.class)
                .setParameter("case", caseFile)
                .getResultStream()
                .filter(attachment -> !attachment.isErased())
                .forEach(attachment -> {
                    attachment.erase(tombstone);
                    new AttachmentParts(em).delete(attachment.contentId());
                });
        execute("delete from DraftEntity d where d.caseId = :case", caseFile.caseId());
        execute("delete from MemberEntity m where m.caseFile = :case", caseFile);
        new TermIndex(em).update(caseFile, Set.of());
    }

    private void execute(String statement, Object caseFile) {
        em.createQuery(statement).setParameter("case", caseFile).executeUpdate();
    }
}
