package org.safeharbor.core.dispute;

import static org.safeharbor.core.dispute.Kind.when;

/**
 * When the case was brought and decided.
 *
 * @since 0.1
 */
public enum CaseFact implements Fact {
    /** When the action was brought. */
    FILED_ON(when(), "prc.te"),
    /** When the judgment was given, if there is one. */
    DECIDED_ON(when(), "prc.te"),
    /** When the judgment became final, if it did. */
    FINAL_ON(when(), "prc.te/5");

    private final Kind kind;
    private final String source;

    CaseFact(Kind kind, String source) {
        this.kind = kind;
        this.source = source;
    }

    @Override
    public SubjectKind subject() {
        return SubjectKind.CASE;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String source() {
        return source;
    }
}
