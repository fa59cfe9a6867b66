package org.safeharbor.persistence.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditTrail;

/** The one way to a case: who may go through is decided here, and who may not is remembered. */
final class CaseDoor {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final EntityManager em;
    private final AuditTrail audit;

    CaseDoor(EntityManager em, AuditTrail audit) {
        this.em = em;
        this.audit = audit;
    }

    /** @throws NoSuchCase when there is none, it was deleted, or this person may not see it */
    CaseEntity visible(String caseId, Caller caller) {
        return found(caseId)
                .filter(caseFile ->
                        caller.administers() || rightOf(caller, caseFile).isPresent())
                .orElseThrow(() -> {
                    audit.recordRefusal(caller.did(Act.ACCESS_REFUSED, caseId, "no such case for this person"));
                    return new NoSuchCase(caseId);
                });
    }

    /**
     * @throws NoSuchCase as above
     * @throws NotAllowed when the person sees the case, but has not this right
     */
    CaseEntity needing(Right right, String caseId, Caller caller) {
        var caseFile = visible(caseId, caller);
        if (rightOf(caller, caseFile).filter(has -> has.includes(right)).isEmpty()) {
            throw notAllowed(right, caseId, caller);
        }
        return caseFile;
    }

    /** For what only an administrator does, and only for a reason. */
    CaseEntity administered(String caseId, String reason, Caller caller) {
        var caseFile = visible(caseId, caller);
        if (!caller.administers()) {
            throw notAllowed(Right.DECIDE, caseId, caller);
        }
        if (reason.isBlank() || reason.length() > 1000) {
            throw new IllegalArgumentException("It takes a reason, of a thousand characters at most");
        }
        return caseFile;
    }

    /** Lets nobody else number anything in this case until the transaction ends. */
    void lock(CaseEntity caseFile) {
        em.lock(caseFile, LockModeType.PESSIMISTIC_WRITE);
    }

    private NotAllowed notAllowed(Right needed, String caseId, Caller caller) {
        audit.recordRefusal(caller.did(Act.ACCESS_REFUSED, caseId, "needs the right to " + needed));
        return new NotAllowed(caller.login(), needed, caseId);
    }

    /** What is no id at all, and may hold signs that a database refuses, is not looked for. */
    private Optional<CaseEntity> found(String caseId) {
        if (!ID.matcher(caseId).matches()) {
            return Optional.empty();
        }
        return em.createQuery(
                        "select c from CaseEntity c where c.caseId = :caseId and c.deletedAt is null", CaseEntity.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .findFirst();
    }

    Optional<Right> rightOf(Caller caller, CaseEntity caseFile) {
        return member(caseFile, caller.login()).map(MemberEntity::accessRight);
    }

    Optional<MemberEntity> member(CaseEntity caseFile, String login) {
        return em.createQuery(
                        "select m from MemberEntity m where m.caseFile = :case and m.login = :login",
                        MemberEntity.class)
                .setParameter("case", caseFile)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }
}
