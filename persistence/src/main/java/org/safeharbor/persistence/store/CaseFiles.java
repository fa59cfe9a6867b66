package org.safeharbor.persistence.store;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditTrail;

/**
 * The case files of the house: each an append-only chain of revisions. Nothing is changed in place and nothing is
 * deleted but the content of a revision by {@link #erase}. Every method asks on whose behalf, and to a stranger a case does not exist.
 */
@Stateless
public class CaseFiles {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

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
        new TermIndex(em).update(caseFile, projection);
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
                caseNeeding(Right.WRITE, caseId, caller),
                expectedRevision,
                document,
                projection,
                caller,
                revision -> revision);
    }

    /**
     * Brings an earlier revision back by writing it once more on top of the one that the caller saw.
     *
     * @param projector makes the projection of the earlier document
     * @throws ContentErased when there is nothing left to bring back
     */
    public Revision restore(
            String caseId, int expectedRevision, int earlier, Function<String, Projection> projector, Caller caller) {
        var caseFile = caseNeeding(Right.WRITE, caseId, caller);
        var document = revision(caseFile, earlier).document();
        return write(
                caseFile,
                expectedRevision,
                document,
                projector.apply(document),
                caller,
                revision -> revision.restoring(earlier));
    }

    /**
     * Takes away the content of a revision for good and leaves a tombstone; for administrators. The newest revision is what
     * the house works on: a new one without the content goes on top of it first.
     */
    public void erase(String caseId, int number, String reason, Caller caller) {
        var caseFile = visible(caseId, caller);
        if (!caller.administers()) {
            throw notAllowed(Right.DECIDE, caseId, caller);
        }
        if (reason.isBlank() || number == caseFile.newestRevision()) {
            throw new IllegalArgumentException("Only an earlier revision is erased, and only for a reason");
        }
        var revision = stored(caseFile, number);
        if (!revision.isErased()) {
            em.persist(revision.erase(caller.login(), Now.utc(), reason.strip()));
            em.createQuery("delete from DraftEntity d where d.caseId = :caseId and d.baseRevision <= :number")
                    .setParameter("caseId", caseId)
                    .setParameter("number", number)
                    .executeUpdate();
            audit.record(caller.did(Act.CONTENT_ERASED, caseId, "revision " + number + ": " + reason.strip()));
            em.flush();
        }
    }

    private CaseEntity caseNeeding(Right right, String caseId, Caller caller) {
        var caseFile = visible(caseId, caller);
        if (rightOf(caller, caseFile).filter(has -> has.includes(right)).isEmpty()) {
            throw notAllowed(right, caseId, caller);
        }
        return caseFile;
    }

    private NotAllowed notAllowed(Right needed, String caseId, Caller caller) {
        audit.recordRefusal(caller.did(Act.ACCESS_REFUSED, caseId, "needs the right to " + needed));
        return new NotAllowed(caller.login(), needed, caseId);
    }

    private Revision write(
            CaseEntity caseFile,
            int expectedRevision,
            String document,
            Projection projection,
            Caller caller,
            UnaryOperator<RevisionEntity> mark) {
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
        audit.record(caller.did(Act.CASE_CHANGED, caseId, "revision " + revision.number()));
        em.flush();
        new TermIndex(em).update(caseFile, projection);
        return revision.revision(caseId);
    }

    public CaseSummary summary(String caseId, Caller caller) {
        return visible(caseId, caller).summary();
    }

    public Revision newest(String caseId, Caller caller) {
        var caseFile = visible(caseId, caller);
        return read(caseFile, caseFile.newestRevision(), caller);
    }

    public Revision revision(String caseId, int number, Caller caller) {
        return read(visible(caseId, caller), number, caller);
    }

    private Revision read(CaseEntity caseFile, int number, Caller caller) {
        var revision = revision(caseFile, number);
        audit.record(caller.did(Act.CASE_READ, caseFile.caseId(), "revision " + number));
        return revision;
    }

    /** Who wrote what when, newest first. */
    public List<RevisionNote> history(String caseId, Caller caller) {
        return em.createQuery(
                        "select new org.safeharbor.persistence.store.RevisionNote(r.number, r.author, r.writtenAt, r.link,"
                                + " r.restoredFrom, e.erasedBy, e.reason)"
                                + " from RevisionEntity r left join ErasureEntity e on e.revisionId = r.id where r.caseFile = :case order by r.number desc",
                        RevisionNote.class)
                .setParameter("case", visible(caseId, caller))
                .getResultList();
    }

    /** Whether this person may write new revisions of the case. */
    public boolean mayWrite(String caseId, Caller caller) {
        return rightOf(caller, visible(caseId, caller))
                .filter(has -> has.includes(Right.WRITE))
                .isPresent();
    }

    /** Takes a person into the team of a case, or changes what they may do there; for those who decide the case. */
    public void share(String caseId, String login, Right right, Caller caller) {
        var caseFile = caseNeeding(Right.DECIDE, caseId, caller);
        member(caseFile, login)
                .ifPresentOrElse(
                        member -> member.change(right), () -> em.persist(new MemberEntity(caseFile, login, right)));
        audit.record(caller.did(Act.TEAM_CHANGED, caseId, login + ' ' + right));
    }

    /** Takes a person out of the team of a case; the last one who decides it stays. */
    public void unshare(String caseId, String login, Caller caller) {
        var caseFile = caseNeeding(Right.DECIDE, caseId, caller);
        var team = members(caseFile);
        if (team.stream()
                .noneMatch(member ->
                        member.right() == Right.DECIDE && !member.login().equals(login))) {
            throw new IllegalArgumentException("Somebody has to decide the case");
        }
        member(caseFile, login).ifPresent(em::remove);
        audit.record(caller.did(Act.TEAM_CHANGED, caseId, login + " out"));
    }

    /** The people of a case and what each may do there. */
    public List<Member> team(String caseId, Caller caller) {
        return members(visible(caseId, caller));
    }

    private List<Member> members(CaseEntity caseFile) {
        return em.createQuery(
                        "select new org.safeharbor.persistence.store.Member(m.login, m.accessRight)"
                                + " from MemberEntity m where m.caseFile = :case order by m.login",
                        Member.class)
                .setParameter("case", caseFile)
                .getResultList();
    }

    /** Remembers that the case left the house as a document of some form. */
    public void exported(String caseId, String form, Caller caller) {
        visible(caseId, caller);
        audit.record(caller.did(Act.CASE_EXPORTED, caseId, form));
    }

    public List<CaseSummary> page(int first, int size, CaseSort sort, CaseFilter filter, Caller caller) {
        return new CaseQuery(filter, caller)
                .on(em, "select c from CaseEntity c", sort.orderBy(), CaseEntity.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(CaseEntity::summary)
                .toList();
    }

    public int count(CaseFilter filter, Caller caller) {
        return new CaseQuery(filter, caller)
                .on(em, "select count(c) from CaseEntity c", "", Long.class)
                .getSingleResult()
                .intValue();
    }

    private CaseEntity visible(String caseId, Caller caller) {
        return found(caseId)
                .filter(caseFile ->
                        caller.readsEveryCase() || rightOf(caller, caseFile).isPresent())
                .orElseThrow(() -> {
                    audit.recordRefusal(caller.did(Act.ACCESS_REFUSED, caseId, "no such case for this person"));
                    return new NoSuchCase(caseId);
                });
    }

    /** What is no id at all, and may hold signs that a database refuses, is not looked for. */
    private Optional<CaseEntity> found(String caseId) {
        if (!ID.matcher(caseId).matches()) {
            return Optional.empty();
        }
        return em.createQuery("select c from CaseEntity c where c.caseId = :caseId", CaseEntity.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .findFirst();
    }

    private Optional<Right> rightOf(Caller caller, CaseEntity caseFile) {
        return member(caseFile, caller.login()).map(MemberEntity::accessRight);
    }

    private Optional<MemberEntity> member(CaseEntity caseFile, String login) {
        return em.createQuery(
                        "select m from MemberEntity m where m.caseFile = :case and m.login = :login",
                        MemberEntity.class)
                .setParameter("case", caseFile)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    private Revision revision(CaseEntity caseFile, int number) {
        var found = stored(caseFile, number);
        if (found.isErased()) {
            throw em.find(ErasureEntity.class, found.id()).told(caseFile.caseId(), number);
        }
        return found.revision(caseFile.caseId());
    }

    private RevisionEntity stored(CaseEntity caseFile, int number) {
        return em.createQuery(
                        "select r from RevisionEntity r where r.caseFile = :case and r.number = :number",
                        RevisionEntity.class)
                .setParameter("case", caseFile)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchCase(caseFile.caseId() + '/' + number));
    }
}
