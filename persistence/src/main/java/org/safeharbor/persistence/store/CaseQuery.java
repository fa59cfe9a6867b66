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

    /** From so many cases on a term is common. */
    private static final int COMMON = 2000;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    CaseQuery(EntityManager em, CaseFilter filter, Caller caller) {
        conditions.add("c.deletedAt is null");
        if (filter.mine() || !caller.readsEveryCase()) {
            ask("c.id in (select m.caseFile.id from MemberEntity m where m.login = :login)", "login", caller.login());
        }
        askText(em, filter.text());
        if (!filter.docket().isEmpty()) {
            ask(
                    "c.docket like :docket escape '!'",
                    "docket",
                    begins(DocketNumber.read(filter.docket()).text()));
        }
        askIfGiven("c.providerType = :providerType", "providerType", filter.providerType());
        askIfGiven("c.status = :status", "status", filter.status());
        askIfGiven("c.waitsFor = :waitsFor", "waitsFor", filter.waitsFor());
        filter.results()
                .forEach((point, outcome) ->
                        ask("c." + point.attribute() + " = :" + point.attribute(), point.attribute(), outcome));
        askIfGiven("c.changedAt >= :changedFrom", "changedFrom", filter.changedFrom());
        askIfGiven("c.changedAt < :changedUntil", "changedUntil", filter.changedUntil());
    }

    /** What a text begins with, its own signs taken as they are. */
    private static String begins(String typed) {
        return typed.replaceAll("[!%_]", "!$0") + '%';
    }

    /**
     * A rare term leads to the few cases that have it. Where all are common, the cases are looked through in their order, and a
     * page is soon full; H2 would otherwise bring together all that have each of them.
     */
    private void askText(EntityManager em, String text) {
        var terms = Terms.asked(text);
        if (terms.isEmpty() && !text.isEmpty()) {
            // Signs alone: nothing is found by them.
            conditions.add("1 = 0");
        }
        var rarest = "";
        var least = COMMON;
        for (var term : terms) {
            var cases = casesUpTo(least, term, em);
            if (cases < least) {
                least = cases;
                rarest = term;
            }
        }
        for (var term : terms) {
            var name = "term" + parameters.size();
            ask(
                    term.equals(rarest)
                            ? "c.id in (select t.caseFileId from TermEntity t where t.term = :" + name + ")"
                            : "exists (select t.term from TermEntity t where t.term = :" + name
                                    + " and t.caseFileId = c.id)",
                    name,
                    term);
        }
    }

    private static int casesUpTo(int most, String term, EntityManager em) {
        return em.createQuery("select t.caseFileId from TermEntity t where t.term = :term", Long.class)
                .setParameter("term", term)
                .setMaxResults(most)
                .getResultList()
                .size();
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
