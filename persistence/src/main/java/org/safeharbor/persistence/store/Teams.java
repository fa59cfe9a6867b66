package org.safeharbor.persistence.store;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditTrail;

/** Who works on a case and what each may do there. At any time somebody decides each case. */
@Stateless
public class Teams {

    @PersistenceContext(unitName = "safeharbor")
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    public Teams() {}

    Teams(EntityManager em, AuditTrail audit) {
        this.em = em;
        this.audit = audit;
    }

    /**
     * Takes a person into the team of a case, or changes what they may do there; for those who decide the case.
     *
     * @throws NobodyLeft when nobody would be left to decide it
     */
    public void share(String caseId, String login, Right right, Caller caller) {
        var caseFile = door().needing(Right.DECIDE, caseId, caller);
        if (right != Right.DECIDE) {
            somebodyElseDecides(caseFile, login);
        }
        door().member(caseFile, login)
                .ifPresentOrElse(
                        member -> member.change(right), () -> em.persist(new MemberEntity(caseFile, login, right)));
        audit.record(caller.did(Act.TEAM_CHANGED, caseId, login + ' ' + right));
    }

    /** Takes a person out of the team of a case; the last one who decides it stays. */
    public void unshare(String caseId, String login, Caller caller) {
        var caseFile = door().needing(Right.DECIDE, caseId, caller);
        somebodyElseDecides(caseFile, login);
        door().member(caseFile, login).ifPresent(em::remove);
        audit.record(caller.did(Act.TEAM_CHANGED, caseId, login + " out"));
    }

    private void somebodyElseDecides(CaseEntity caseFile, String login) {
        if (members(caseFile).stream()
                .noneMatch(member ->
                        member.right() == Right.DECIDE && !member.login().equals(login))) {
            throw new NobodyLeft("decides the case");
        }
    }

    /** The people of a case and what each may do there. */
    public List<Member> of(String caseId, Caller caller) {
        return members(door().visible(caseId, caller));
    }

    /**
     * The teams of the house, newest change first; for administrators.
     *
     * @param login only of cases in whose team this person is; empty for all
     */
    public List<CaseTeam> all(String login, int first, int size, Caller caller) {
        AdministratorsOnly.ask(caller, audit, "the teams");
        var one = Users.folded(login);
        if (!one.isEmpty() && !Users.isLogin(one)) {
            return List.of();
        }
        var found = CaseEntity.living(
                        Optional.of(one).filter(name -> !name.isEmpty()), " order by c.changedAt desc, c.id", em)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Member>> members = em.createQuery(
                        "select m from MemberEntity m where m.caseFile.id in :cases order by m.login",
                        MemberEntity.class)
                .setParameter("cases", found.stream().map(CaseEntity::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        m -> m.caseFile().id(),
                        Collectors.mapping(m -> new Member(m.login(), m.accessRight()), Collectors.toList())));
        return found.stream()
                .map(caseFile -> new CaseTeam(caseFile.summary(), members.getOrDefault(caseFile.id(), List.of())))
                .toList();
    }

    private List<Member> members(CaseEntity caseFile) {
        return em.createQuery(
                        "select new org.safeharbor.persistence.store.Member(m.login, m.accessRight)"
                                + " from MemberEntity m where m.caseFile = :case order by m.login",
                        Member.class)
                .setParameter("case", caseFile)
                .getResultList();
    }

    private CaseDoor door() {
        return new CaseDoor(em, audit);
    }
}
