package org.safeharbor.persistence.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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

    void update(CaseEntity caseFile, Set<String> wanted) {
        var list = em.find(TermListEntity.class, caseFile.id());
        Set<String> kept = list == null ? Set.of() : new LinkedHashSet<>(list.terms());
        if (kept.equals(wanted)) {
            return;
        }
        if (list == null) {
            em.persist(new TermListEntity(caseFile.id(), wanted));
        } else {
            list.replace(wanted);
        }
        parts(without(kept, wanted)).forEach(part -> delete(caseFile.id(), part));
        parts(without(wanted, kept)).forEach(part -> insert(caseFile.id(), part));
    }

    /** In the order of the table, which touches each of its pages once. */
    private static List<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(term -> !others.contains(term)).sorted().toList();
    }

    private static List<List<String>> parts(List<String> all) {
        List<List<String>> parts = new ArrayList<>();
        for (var first = 0; first < all.size(); first += ROWS) {
            parts.add(all.subList(first, Math.min(first + ROWS, all.size())));
        }
        return parts;
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
