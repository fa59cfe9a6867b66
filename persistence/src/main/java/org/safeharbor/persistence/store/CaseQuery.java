package org.safeharbor.persistence.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeharbor.persistence.store.CaseFilter.Point;

/**
 * Finds the cases of a filter in a house with very many. Where one of the {@linkplain Posting postings} that are asked for is
 * rare, it leads to the few cases that can be meant. Otherwise a bounded number of cases is looked through first, for what is
 * common soon fills a page: the first in the order of the list, or for a count the first of the smallest posting. Only where that
 * is not enough, because what is asked for lies far down in the order or is rare though each part of it is common, all cases of
 * the smallest posting are gone through.
 *
 * <p>Until the rows of the page are known, only their numbers are handled, so that the indexes are all that is read as long as
 * nothing but postings is asked for. The bounds stand in the statements: a database knows how often each term occurs, but not
 * which occur together, and would take the wrong way. An {@code offset 0} keeps PostgreSQL from taking parts of a statement
 * together, of which it would have to weigh every order.
 */
final class CaseQuery {

    /** From so many cases on a posting is common; so many are looked through for a count. */
    private static final int COMMON = 2000;

    /** How many cases are looked through in the order of a list for each row of a page, and how many if that is not enough. */
    private static final int[] STEPS = {20, 200};

    /** The same where each takes a look at the case. */
    private static final int[] STEPS_WITH_LOOK = {20};

    private static final int[] NONE = {};

    private final EntityManager em;
    private final CaseFilter filter;
    private final List<Posting> postings;
    private final boolean rare;
    private final boolean looks;
    /** What stands in the columns of findings for the id that is asked for: all that include it. There are few of each. */
    private final Map<Point, List<String>> including;

    CaseQuery(EntityManager em, CaseFilter filter, Caller caller) {
        this.em = em;
        this.filter = filter;
        this.postings = Posting.smallestFirst(Posting.of(filter, caller), COMMON, em);
        this.rare = !postings.isEmpty() && postings.get(0).isSmallerThan(COMMON);
        // A case that was deleted is in no posting any more.
        this.looks = postings.isEmpty() || filter.asksMoreThanPostings();
        this.including = filter.points().entrySet().stream()
                .filter(asked -> asked.getKey().isFound())
                .collect(Collectors.toMap(Map.Entry::getKey, asked -> including(asked.getKey(), asked.getValue(), em)));
    }

    /**
     * A page, and how many there are in all.
     *
     * @param most up to here they are counted
     */
    CasePage list(int first, int size, CaseSort sort, int most) {
        if (findsNothing()) {
            return new CasePage(List.of(), 0);
        }
        for (var steps : rare ? NONE : looks ? STEPS_WITH_LOOK : STEPS) {
            var rows = rows(alongTheOrder((first + size) * (long) steps, sort), first, size, sort);
            if (rows.size() == size) {
                return page(rows, count(most));
            }
        }
        var numbers = numbers(sort, Math.max(first + size, most));
        var shown = numbers.subList(Math.min(first, numbers.size()), Math.min(first + size, numbers.size()));
        return page(rowsOf(shown), Math.min(numbers.size(), most));
    }

    private static CasePage page(List<CaseEntity> rows, int count) {
        return new CasePage(rows.stream().map(CaseEntity::summary).toList(), count);
    }

    /** How many there are, counted up to some number. */
    int count(int most) {
        if (most == 0 || findsNothing()) {
            return 0;
        }
        if (postings.isEmpty()) {
            return count(where(postings, "c.id", new Sql("from case_file c")), most);
        }
        var found = count(fromSmallest(COMMON, looks), most);
        return rare || found == most ? found : count(fromSmallest(0, looks), most);
    }

    /** Signs alone: nothing is found by them. */
    private boolean findsNothing() {
        return !filter.text().isEmpty() && Terms.asked(filter.text()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<CaseEntity> rows(Sql numbers, int first, int size, CaseSort sort) {
        return new Sql("select c.* from (select c.id ")
                .add(numbers)
                .add(sort.orderBy("c.") + " offset " + first + " rows" + fetch(size))
                .add(") page join case_file c on c.id = page.id" + sort.orderBy("c."))
                .query(CaseEntity.class)
                .getResultList();
    }

    /** The first cases of all that are found. */
    @SuppressWarnings("unchecked")
    private List<Number> numbers(CaseSort sort, int most) {
        var from = postings.isEmpty()
                ? where(postings, "c.id", new Sql("from (select id, " + sort.name() + " from case_file c"))
                        .add(" offset 0 rows) c")
                : fromSmallest(rare ? COMMON : 0, true);
        return new Sql("select c.id ")
                .add(from)
                .add(sort.orderBy("c.") + fetch(most))
                .query()
                .getResultList();
    }

    private List<CaseEntity> rowsOf(List<Number> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var order = numbers.stream().map(Number::longValue).toList();
        return em.createQuery("select c from CaseEntity c where c.id in :numbers", CaseEntity.class)
                .setParameter("numbers", order)
                .getResultStream()
                .sorted(Comparator.comparing(found -> order.indexOf(found.id())))
                .toList();
    }

    private int count(Sql numbers, int most) {
        var count = new Sql("select count(*) from (select 1 as n ").add(numbers).add(fetch(most) + ") f");
        return ((Number) count.query().getSingleResult()).intValue();
    }

    private Sql alongTheOrder(long steps, CaseSort sort) {
        var columns = looks ? "*" : "id, " + sort.name();
        return where(
                postings,
                "c.id",
                new Sql("from (select " + columns + " from case_file" + sort.orderBy("") + fetch(steps) + ") c"));
    }

    /**
     * @param among how many of the smallest posting are looked through; 0 for all
     * @param withCase whether anything but the number of a case is asked for
     */
    private Sql fromSmallest(int among, boolean withCase) {
        var smallest = postings.get(0);
        var sql = new Sql("from (select case_file_id from " + smallest.table() + " where " + smallest.column() + " = ")
                .given(smallest.sought())
                .add((among > 0 ? fetch(among) : " offset 0 rows") + ") p");
        if (withCase) {
            // H2 would go the other way and find the posting anew for each case, were it not left.
            sql.add(" left join case_file c on c.id = p.case_file_id");
        }
        return where(postings.subList(1, postings.size()), "p.case_file_id", sql);
    }

    private static String fetch(long rows) {
        return " fetch first " + rows + " rows only";
    }

    /**
     * Asks that a case is in all of these, the thinnest first. Joined by "and", H2 would look up each of them for every case;
     * in a chain of cases it stops, as PostgreSQL does, at the first in which the case is not.
     */
    private static Sql in(List<Posting> others, String id, Sql sql) {
        for (var i = 0; i < others.size(); i++) {
            var other = others.get(i);
            sql.add(i == 0 ? " and " : " then ")
                    .add(i < others.size() - 1 ? "case when " : "")
                    .add("exists (select 1 from " + other.table() + " o where o.case_file_id = " + id + " and o."
                            + other.column() + " = ")
                    .given(other.sought())
                    .add(" offset 0 rows)");
        }
        return sql.add(" else false end".repeat(Math.max(0, others.size() - 1)));
    }

    private Sql where(List<Posting> others, String id, Sql sql) {
        in(others, id, sql.add(" where 1 = 1"));
        if (looks) {
            sql.add(" and c.deleted_at is null");
        }
        if (!filter.docket().isEmpty()) {
            sql.add(" and c.docket like ")
                    .given(begins(DocketNumber.read(filter.docket()).text()))
                    .add(" escape '!'");
        }
        filter.points().forEach((point, value) -> ask(point, value, sql));
        ask("changed_at >=", filter.changedFrom(), sql);
        ask("changed_at <", filter.changedUntil(), sql);
        return sql;
    }

    /** What a text begins with, its own signs taken as they are. */
    private static String begins(String typed) {
        return typed.replaceAll("[!%_]", "!$0") + '%';
    }

    private void ask(Point point, String value, Sql sql) {
        if (!point.isFound()) {
            ask(point.column() + " =", value, sql);
            return;
        }
        sql.add(" and c." + point.column() + " in (null");
        including.get(point).forEach(found -> sql.add(", ").given(found));
        sql.add(")");
    }

    @SuppressWarnings("unchecked")
    private static List<String> including(Point point, String id, EntityManager em) {
        List<String> kept = em.createNativeQuery("select distinct " + point.column() + " from case_file")
                .getResultList();
        return kept.stream().filter(text -> Found.read(text).all().contains(id)).toList();
    }

    private static void ask(String condition, Object value, Sql sql) {
        if (value != null) {
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

        Sql add(Sql part) {
            values.addAll(part.values);
            return add(part.text.toString());
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
