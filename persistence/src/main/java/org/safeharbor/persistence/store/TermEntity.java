package org.safeharbor.persistence.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A term that a case is found by; see {@link Terms}. */
@Entity
@Table(name = "case_term")
@IdClass(TermEntity.Key.class)
class TermEntity {

    @Id
    private String term;

    @Id
    @Column(name = "case_file_id")
    private Long caseFileId;

    protected TermEntity() {}

    /** What tells terms apart, in the form that the mapping asks for. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1;

        String term;
        Long caseFileId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(term, key.term)
                    && Objects.equals(caseFileId, key.caseFileId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(term, caseFileId);
        }
    }
}
