package org.safeharbor.core.dispute;

import static org.safeharbor.core.dispute.Kind.oneOf;
import static org.safeharbor.core.dispute.Kind.yesNo;

/**
 * The work or other object, and the right in it.
 *
 * @since 0.1
 */
public enum WorkFact implements Fact {
    /** Which right is said to be infringed. */
    RIGHT(
            oneOf(
                    "dissemination",
                    "otherCopyright",
                    "trademark",
                    "patent",
                    "reputation",
                    "personality",
                    "personalData",
                    "consumerSafety",
                    "other"),
            "prc.cc/1194"),
    /** The object is protected by that right. */
    PROTECTED(yesNo(), "prc.cc/1194"),
    /** The claimant is named on the work in the usual manner. */
    NAMED_ON_WORK(yesNo(), "prc.cl/12"),
    /** The claimant holds the right, or a licence with the power to sue. */
    ENTITLED(yesNo(), "prc.cl/12"),
    /** Whose right it is is known to everybody in the trade. */
    NOTORIOUS(yesNo(), "b-2"),
    /** The object has a personal meaning for a natural person, such as the only pictures of a wedding. */
    PERSONAL_OBJECT(yesNo(), "prc.cc/1183/2"),
    /** It is a work of literature, such as a novel. */
    LITERATURE(yesNo(), "prc.ncac16/6");

    private final Kind kind;
    private final String source;

    WorkFact(Kind kind, String source) {
        this.kind = kind;
        this.source = source;
    }

    @Override
    public SubjectKind subject() {
        return SubjectKind.WORK;
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
