package org.safeharbor.persistence.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a filter into a query. Conditions are written only for what was asked: a parameter that may be null costs PostgreSQL
 * its index.
 */
final class CaseQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    CaseQuery(CaseFilter filter, Caller caller) {
        conditions.add("c.deletedAt is null");
        if (!caller.readsEveryCase()) {
            ask(
                    "exists (select m from MemberEntity m where m.caseFile = c and m.login = :login)",
                    "login",
                    caller.login());
        }
        askText(filter.text());
        askIfGiven("c.providerType = :providerType", "providerType", filter.providerType());
        askIfGiven("c.status = :status", "status", filter.status());
        filter.results()
                .forEach((point, outcome) ->
                        ask("c." + point.attribute() + " = :" + point.attribute(), point.attribute(), outcome));
        askIfGiven("c.changedAt >= :changedFrom", "changedFrom", filter.changedFrom());
        askIfGiven("c.changedAt < :changedUntil", "changedUntil", filter.changedUntil());
    }

    private void askText(String text) {
        var terms = Terms.asked(text);
        if (terms.isEmpty() && !text.isEmpty()) {
            // Signs alone: nothing is found by them.
            conditions.add("1 = 0");
        }
        terms.forEach(term -> {
            var name = "term" + parameters.size();
            ask("c.id in (select t.caseFileId from TermEntity t where t.term = :" + name + ")", name, term);
        });
    }

    private void askIfGiven(String condition, String name, Object value) {
        if (value != null && !"".equals(value)) {
            ask(condition, name, value);
        }
    }

    private void ask(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    <T> TypedQuery<T> on(EntityManager em, String select, String orderBy, Class<T> type) {
        var where = " where " + String.join(" and ", conditions);
        var query = em.createQuery(select + where + orderBy, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
