package org.safeharbor.core.dispute;

import static org.safeharbor.core.dispute.Kind.when;
import static org.safeharbor.core.dispute.Kind.yesNo;

/**
 * What the user declared, and what followed.
 *
 * @since 0.1
 */
public enum DeclarationFact implements Fact {
    /** When it reached the provider. */
    ARRIVED_AT(when(), "prc.cc/1196/1"),
    /** It gives the user's true identity. */
    IDENTITY(yesNo(), "prc.cc/1196/1"),
    /** It brings preliminary evidence that there is no infringement. */
    EVIDENCE(yesNo(), "prc.cc/1196/1"),
    /** When it reached the right holder. */
    FORWARDED_AT(when(), "prc.cc/1196/2"),
    /** When the provider was told that the right holder had complained or sued. */
    HOLDER_ACTED_AT(when(), "prc.cc/1196/2"),
    /** When the measures were ended. */
    RESTORED_AT(when(), "prc.cc/1196/2");

    private final Kind kind;
    private final String source;

    DeclarationFact(Kind kind, String source) {
        this.kind = kind;
        this.source = source;
    }

    @Override
    public SubjectKind subject() {
        return SubjectKind.DECLARATION;
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
