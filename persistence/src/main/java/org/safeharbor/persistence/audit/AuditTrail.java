package org.safeharbor.persistence.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people did. It can be added to and read; there is no way to change or delete. */
@Stateless
public class AuditTrail {

    @PersistenceContext(unitName = "safeharbor")
    private EntityManager em;

    public AuditTrail() {}

    public AuditTrail(EntityManager em) {
        this.em = em;
    }

    /** Remembers an act together with it: both are kept or neither. */
    public void record(AuditEvent event) {
        em.persist(new AuditEntity(event));
    }

    /** Remembers what was refused, although nothing else comes of it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordRefusal(AuditEvent event) {
        record(event);
    }

    /** The events, newest first. */
    public List<AuditEntry> page(int first, int size, AuditFilter filter) {
        return query("select a from AuditEntity a", " order by a.happenedAt desc, a.id desc", filter, AuditEntity.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(AuditEntity::entry)
                .toList();
    }

    public long count(AuditFilter filter) {
        return query("select count(a) from AuditEntity a", "", filter, Long.class)
                .getSingleResult();
    }

    /** Conditions are written only for what was asked: a parameter that may be null costs PostgreSQL its index. */
    private <T> TypedQuery<T> query(String select, String orderBy, AuditFilter filter, Class<T> type) {
        Map<String, Object> asked = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        ask("a.login = :login", "login", filter.login(), conditions, asked);
        ask("a.act = :act", "act", filter.act(), conditions, asked);
        ask("a.caseId = :caseId", "caseId", filter.caseId(), conditions, asked);
        ask("a.happenedAt >= :from", "from", filter.from(), conditions, asked);
        ask("a.happenedAt < :until", "until", filter.until(), conditions, asked);
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = em.createQuery(select + where + orderBy, type);
        asked.forEach(query::setParameter);
        return query;
    }

    private static void ask(
            String condition, String name, Object value, List<String> conditions, Map<String, Object> asked) {
        if (value != null) {
            conditions.add(condition);
            asked.put(name, value);
        }
    }
}
