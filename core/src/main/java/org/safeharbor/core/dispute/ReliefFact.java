package org.safeharbor.core.dispute;

import static org.safeharbor.core.dispute.Kind.yesNo;

/**
 * What the right holder asks of the provider.
 *
 * @since 0.1
 */
public enum ReliefFact implements Fact {
    /** That the infringement be stopped. */
    STOP_SOUGHT(yesNo(), "prc.cc/1167"),
    /** Damages. */
    DAMAGES_SOUGHT(yesNo(), "prc.cc/1165/1");

    private final Kind kind;
    private final String source;

    ReliefFact(Kind kind, String source) {
        this.kind = kind;
        this.source = source;
    }

    @Override
    public SubjectKind subject() {
        return SubjectKind.CONTENT;
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
