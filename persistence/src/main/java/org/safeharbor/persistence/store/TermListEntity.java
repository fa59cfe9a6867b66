package org.safeharbor.persistence.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** All terms that a case is found by, in one row; from it the changes of {@link TermEntity} are worked out. */
@Entity
@Table(name = "case_term_list")
class TermListEntity {

    @Id
    @Column(name = "case_file_id")
    private Long caseFileId;

    private String terms;

    protected TermListEntity() {}

    TermListEntity(Long caseFileId, Collection<String> terms) {
        this.caseFileId = caseFileId;
        replace(terms);
    }

    /** How the terms stand in the row, each between blanks, so that it can be looked for there; none has a blank in it. */
    static String joined(Collection<String> terms) {
        return terms.stream().collect(Collectors.joining(" ", " ", " "));
    }

    List<String> terms() {
        return terms.isBlank() ? List.of() : List.of(terms.strip().split(" "));
    }

    void replace(Collection<String> wanted) {
        terms = joined(wanted);
    }
}
