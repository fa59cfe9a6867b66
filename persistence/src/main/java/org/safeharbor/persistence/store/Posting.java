package org.safeharbor.persistence.store;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list of cases that the database keeps in an index: those with a term, or those of a person.
 *
 * @param table where it is kept
 * @param column what it is found by
 * @param sought the term or the login
 * @param size how many cases it has, as far as they were counted
 * @param reach the highest number of a case that was counted; of two with the same size the one that reaches farther is
 *     the thinner one
 */
record Posting(String table, String column, String sought, int size, long reach) {

    private static Posting ofTerm(String term) {
        return new Posting("case_term", "term", term, 0, 0);
    }

    private static Posting ofPerson(String login) {
        return new Posting("case_member", "login", login, 0, 0);
    }

    boolean isSmallerThan(int cases) {
        return size < cases;
    }

    /** All that a case must be in. */
    static List<Posting> of(CaseFilter filter, Caller caller) {
        Set<Posting> postings = new LinkedHashSet<>();
        Stream.of(filter.text(), DocketNumber.read(filter.docket()).text())
                .flatMap(text -> Terms.asked(text).stream())
                .forEach(term -> postings.add(ofTerm(term)));
        if (!caller.administers()) {
            postings.add(ofPerson(caller.login()));
        }
        filter.team().forEach(login -> postings.add(ofPerson(login)));
        return List.copyOf(postings);
    }

    /** Counts the cases of each up to some number, all in one statement, and puts the smallest first. */
    @SuppressWarnings("unchecked")
    static List<Posting> smallestFirst(List<Posting> postings, int most, EntityManager em) {
        if (postings.isEmpty()) {
            return postings;
        }
        var query = em.createNativeQuery(IntStream.range(0, postings.size())
                .mapToObj(place -> postings.get(place).counting(place, most))
                .collect(Collectors.joining(" union all ")));
        for (var i = 0; i < postings.size(); i++) {
            query.setParameter(i + 1, postings.get(i).sought);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> postings.get(((Number) row[0]).intValue()).counted(row))
                .sorted(Comparator.comparing(Posting::size).thenComparing(posting -> -posting.reach))
                .toList();
    }

    private String counting(int place, int most) {
        return ("select %d as place, count(*) as cases, max(n) as reach"
                        + " from (select case_file_id as n from %s where %s = ? fetch first %d rows only) f")
                .formatted(place, table, column, most);
    }

    private Posting counted(Object[] row) {
        var reached = row[2] == null ? 0 : ((Number) row[2]).longValue();
        return new Posting(table, column, sought, ((Number) row[1]).intValue(), reached);
    }
}
