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
import java.util.function.Consumer;

/** What people did. It can be added to and read; there is no way to change or delete. */
@Stateless
public class AuditTrail {

    private static final int PAGE = 500;

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

    /** Shows the events one by one, oldest first; they are read a few at a time. */
    public void forEach(AuditFilter filter, Consumer<AuditEntry> reader) {
        var last = 0L;
        List<AuditEntity> some;
        do {
            some = query("select a from AuditEntity a", " order by a.id", filter, last, AuditEntity.class)
                    .setMaxResults(PAGE)
                    .getResultList();
            some.forEach(event -> reader.accept(event.entry()));
            last = some.isEmpty() ? last : some.get(some.size() - 1).id();
            em.flush();
            em.clear();
        } while (some.size() == PAGE);
    }

    public long count(AuditFilter filter) {
        return query("select count(a) from AuditEntity a", "", filter, Long.class)
                .getSingleResult();
    }

    /** Conditions are written only for what was asked: a parameter that may be null costs PostgreSQL its index. */
    private <T> TypedQuery<T> query(String select, String orderBy, AuditFilter filter, Class<T> type) {
        return query(select, orderBy, filter, null, type);
    }

    private <T> TypedQuery<T> query(String select, String orderBy, AuditFilter filter, Long after, Class<T> type) {
        Map<String, Object> asked = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        ask("a.id > :after", "after", after, conditions, asked);
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
