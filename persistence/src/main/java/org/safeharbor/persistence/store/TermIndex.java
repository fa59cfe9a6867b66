package org.safeharbor.persistence.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the terms of a case as its newest revision has them, with as few statements as it takes. */
final class TermIndex {

    private static final int ROWS = 200;

    private final EntityManager em;

    TermIndex(EntityManager em) {
        this.em = em;
    }

    void update(CaseEntity caseFile, Projection projection) {
        var wanted = Terms.of(projection.searched());
        var kept =
                new HashSet<>(em.createQuery("select t.term from TermEntity t where t.caseFileId = :id", String.class)
                        .setParameter("id", caseFile.id())
                        .getResultList());
        var gone = new ArrayList<>(without(kept, wanted));
        var added = new ArrayList<>(without(wanted, kept));
        for (var first = 0; first < gone.size(); first += ROWS) {
            delete(caseFile.id(), part(gone, first));
        }
        for (var first = 0; first < added.size(); first += ROWS) {
            insert(caseFile.id(), part(added, first));
        }
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(term -> !others.contains(term)).collect(Collectors.toSet());
    }

    private static List<String> part(List<String> all, int first) {
        return all.subList(first, Math.min(first + ROWS, all.size()));
    }

    private void delete(Long caseFileId, List<String> terms) {
        em.createQuery("delete from TermEntity t where t.caseFileId = :id and t.term in :terms")
                .setParameter("id", caseFileId)
                .setParameter("terms", terms)
                .executeUpdate();
    }

    private void insert(Long caseFileId, List<String> terms) {
        var rows = terms.stream().map(term -> "(" + caseFileId + ", ?)").collect(Collectors.joining(", "));
        var insert = em.createNativeQuery("insert into case_term (case_file_id, term) values " + rows);
        for (var i = 0; i < terms.size(); i++) {
            insert.setParameter(i + 1, terms.get(i));
        }
        insert.executeUpdate();
    }
}
