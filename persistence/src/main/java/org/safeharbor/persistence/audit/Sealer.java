package org.safeharbor.persistence.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Gives events their places in the chain, a batch at a time, in the order in which it comes to see them. Were it done in the
 * transactions of the acts themselves, each would have to wait for the one before. Should two sealers ever meet, the second
 * breaks the rule that a place is given once, and tries again later.
 */
@Singleton
@Startup
public class Sealer {

    static final int BATCH = 500;

    @PersistenceContext(unitName = "safeharbor")
    private EntityManager em;

    public Sealer() {}

    public Sealer(EntityManager em) {
        this.em = em;
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void keepSealing() {
        seal();
    }

    /** Seals the events that wait, a batch at most, and says how many there were. */
    public int seal() {
        var waiting = em.createQuery(
                        "select a from AuditEntity a where a.sealNumber is null order by a.id", AuditEntity.class)
                .setMaxResults(BATCH)
                .getResultList();
        if (waiting.isEmpty()) {
            return 0;
        }
        var newest = em.createQuery(
                        "select a from AuditEntity a where a.sealNumber is not null order by a.sealNumber desc",
                        AuditEntity.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        var number = newest.map(AuditEntity::sealNumber).orElse(0L);
        var link = newest.map(AuditEntity::link).orElse(AuditLink.ORIGIN);
        for (var event : waiting) {
            event.seal(++number, link);
            link = event.link();
        }
        em.flush();
        return waiting.size();
    }
}
