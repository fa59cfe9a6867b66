package org.safeharbor.core.dispute;

import java.util.Objects;
import java.util.Set;

/**
 * One thing that facts are about, as the rules see it: all its facts for this dispute on one sheet.
 *
 * @param kind what it is
 * @param id its id in the case file
 * @param facts its facts, those for this content group put over the general ones
 * @param answers for a measure, the ids of the notices that it is said to answer; empty for all
 * @since 0.1
 */
public record Subject(SubjectKind kind, String id, FactSheet facts, Set<String> answers) {

    /** Nothing is left out; what is not known is empty. */
    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(answers, "answers");
    }

    /** A subject that answers nothing. */
    public static Subject of(SubjectKind kind, String id, FactSheet facts) {
        return new Subject(kind, id, facts, Set.of());
    }
}
