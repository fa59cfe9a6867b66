package org.safeharbor.core.dispute;

import static org.safeharbor.core.dispute.Kind.when;
import static org.safeharbor.core.dispute.Kind.yesNo;

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
    FINAL_ON(when(), "prc.te/5"),
    /** When the right holder knew or should have known of the infringement and of whom to sue. */
    HOLDER_KNEW_AT(when(), "prc.cc/188/1"),
    /** The provider pleads that the claim is time-barred. */
    LIMITATION_PLEADED(yesNo(), "prc.cc/188/1");

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
