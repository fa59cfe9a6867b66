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
 */
record Posting(String table, String column, String sought, int size) {

    private static Posting ofTerm(String term) {
        return new Posting("case_term", "term", term, 0);
    }

    private static Posting ofPerson(String login) {
        return new Posting("case_member", "login", login, 0);
    }

    boolean isTerm() {
        return column.equals("term");
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
        if (!caller.readsEveryCase()) {
            postings.add(ofPerson(caller.login()));
        }
        filter.team().forEach(login -> postings.add(ofPerson(login)));
        return List.copyOf(postings);
    }

    /** Counts the cases of each up to some number, all in one statement, and puts the smallest first. */
    static List<Posting> smallestFirst(List<Posting> postings, int most, EntityManager em) {
        if (postings.isEmpty()) {
            return postings;
        }
        var query = em.createNativeQuery(postings.stream()
                .map(posting -> "(select count(*) from (select 1 as n from %s where %s = ? fetch first %d rows only) f)"
                        .formatted(posting.table, posting.column, most))
                .collect(Collectors.joining(", ", "select ", "")));
        for (var i = 0; i < postings.size(); i++) {
            query.setParameter(i + 1, postings.get(i).sought);
        }
        var row = query.getSingleResult();
        var sizes = row instanceof Object[] several ? several : new Object[] {row};
        return IntStream.range(0, sizes.length)
                .mapToObj(i -> postings.get(i).sized(((Number) sizes[i]).intValue()))
                .sorted(Comparator.comparing(Posting::size))
                .toList();
    }

    private Posting sized(int cases) {
        return new Posting(table, column, sought, cases);
    }
}
