package org.safeharbor.persistence.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the cases of a filter in a house with very many. Where one of the {@linkplain Posting postings} that are asked for is
 * rare, it leads to the few cases that can be meant. Otherwise a bounded number of cases is looked through first, for what is
 * common soon fills a page: the first in the order of the list, or for a count the first of the smallest posting. Only where that
 * is not enough, because what is asked for lies far down in the order or is rare though each part of it is common, all cases of
 * the smallest posting are gone through.
 *
 * <p>The bounds stand in the statements: a database knows how often each term occurs, but not which occur together, and would
 * take the wrong way. Conditions are written only for what was asked: a parameter that may be null costs PostgreSQL its index.
 */
final class CaseQuery {

    /** From so many cases on a posting is common; so many are looked through for a count. */
    private static final int COMMON = 2000;

    /** How many cases are looked through for each row of a page. */
    private static final int STEPS = 200;

    private final EntityManager em;
    private final CaseFilter filter;
    private final List<Posting> postings;
    private final boolean rare;

    CaseQuery(EntityManager em, CaseFilter filter, Caller caller) {
        this.em = em;
        this.filter = filter;
        this.postings = Posting.smallestFirst(Posting.of(filter, caller), COMMON, em);
        this.rare = !postings.isEmpty() && postings.get(0).isSmallerThan(COMMON);
    }

    List<CaseSummary> page(int first, int size, CaseSort sort) {
        var found = rare ? List.<CaseEntity>of() : page(first, size, sort, (first + size) * STEPS);
        if (found.size() < size) {
            found = page(first, size, sort, 0);
        }
        return found.stream().map(CaseEntity::summary).toList();
    }

    /** @param steps how many cases are looked through in the order of the list; 0 for those of the smallest posting */
    @SuppressWarnings("unchecked")
    private List<CaseEntity> page(int first, int size, CaseSort sort, int steps) {
        var sql = new Sql("select c.* from ");
        if (steps > 0) {
            sql.add("(select * from case_file" + sort.orderBy("") + fetch(steps) + ") c");
            where(postings, sql);
        } else {
            fromSmallest(rare ? COMMON : 0, sql);
        }
        sql.add(sort.orderBy("c.") + " offset " + first + " rows" + fetch(size));
        return sql.query(CaseEntity.class).getResultList();
    }

    /** How many there are, counted up to some number. */
    int count(int most) {
        var found = postings.isEmpty() ? 0 : count(most, COMMON);
        return rare || found == most ? found : count(most, 0);
    }

    /** @param among how many cases of the smallest posting are looked through; 0 for all */
    private int count(int most, int among) {
        var sql = new Sql("select count(*) from (select 1 as n from ");
        fromSmallest(among, sql);
        sql.add(fetch(most) + ") f");
        return ((Number) sql.query().getSingleResult()).intValue();
    }

    private void fromSmallest(int among, Sql sql) {
        if (postings.isEmpty()) {
            sql.add("case_file c");
            where(postings, sql);
            return;
        }
        var smallest = postings.get(0);
        sql.add("(select case_file_id from " + smallest.table() + " where " + smallest.column() + " = ")
                .given(smallest.sought())
                .add((among > 0 ? fetch(among) : " offset 0 rows") + ") p join case_file c on c.id = p.case_file_id");
        where(postings.subList(1, postings.size()), sql);
    }

    private static String fetch(int rows) {
        return " fetch first " + rows + " rows only";
    }

    /** What the list of a case's terms says of all of them at once costs less than asking for each. */
    private void where(List<Posting> others, Sql sql) {
        if (others.stream().anyMatch(Posting::isTerm)) {
            sql.add(" join case_term_list l on l.case_file_id = c.id");
        }
        sql.add(" where c.deleted_at is null");
        for (var other : others) {
            if (other.isTerm()) {
                sql.add(" and l.terms like ").given("% " + other.sought() + " %");
            } else {
                sql.add(" and exists (select 1 from case_member m where m.case_file_id = c.id and m.login = ")
                        .given(other.sought())
                        .add(")");
            }
        }
        if (!filter.text().isEmpty() && Terms.asked(filter.text()).isEmpty()) {
            // Signs alone: nothing is found by them.
            sql.add(" and 1 = 0");
        }
        if (!filter.docket().isEmpty()) {
            sql.add(" and c.docket like ")
                    .given(begins(DocketNumber.read(filter.docket()).text()))
                    .add(" escape '!'");
        }
        ask("provider_type =", filter.providerType(), sql);
        ask("status =", filter.status(), sql);
        ask("waits_for =", filter.waitsFor(), sql);
        filter.results().forEach((point, outcome) -> ask(point.column() + " =", outcome, sql));
        ask("changed_at >=", filter.changedFrom(), sql);
        ask("changed_at <", filter.changedUntil(), sql);
    }

    /** What a text begins with, its own signs taken as they are. */
    private static String begins(String typed) {
        return typed.replaceAll("[!%_]", "!$0") + '%';
    }

    private static void ask(String condition, Object value, Sql sql) {
        if (value != null && !"".equals(value)) {
            sql.add(" and c." + condition + ' ').given(value);
        }
    }

    /** A statement in the making: its text, and what stands for its question marks. */
    private final class Sql {

        private final StringBuilder text;
        private final List<Object> values = new ArrayList<>();

        Sql(String begin) {
            text = new StringBuilder(begin);
        }

        Sql add(String part) {
            text.append(part);
            return this;
        }

        Sql given(Object value) {
            values.add(value);
            return add("?");
        }

        Query query(Class<?>... rows) {
            var query = rows.length == 0
                    ? em.createNativeQuery(text.toString())
                    : em.createNativeQuery(text.toString(), rows[0]);
            for (var i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            return query;
        }
    }
}
