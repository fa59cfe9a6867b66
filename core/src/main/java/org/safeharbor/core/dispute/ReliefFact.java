package org.safeharbor.core.dispute;

import static org.safeharbor.core.dispute.Kind.when;
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
    DAMAGES_SOUGHT(yesNo(), "prc.cc/1165/1"),
    /** An apology. */
    APOLOGY_SOUGHT(yesNo(), "prc.cc/179"),
    /** That the whole service be closed, or all uploads be filtered in future. */
    CLOSURE_SOUGHT(yesNo(), "prc.cc/1167"),
    /** That the user's identity be disclosed. */
    DISCLOSURE_SOUGHT(yesNo(), "prc.spcp/3"),
    /** Damages for mental harm. */
    MENTAL_HARM_SOUGHT(yesNo(), "prc.cc/1183/1"),
    /** Punitive damages. */
    PUNITIVE_SOUGHT(yesNo(), "prc.cc/1185"),
    /** The circumstances are serious: duration, scale, repetition, profits. */
    SERIOUS_CIRCUMSTANCES(yesNo(), "prc.cc/1185"),
    /** The provider acted with intent. */
    INTENT(yesNo(), "prc.cc/1185"),
    /** The provider acted with gross negligence. */
    GROSS_NEGLIGENCE(yesNo(), "prc.cc/1183/2"),
    /** An order before judgment that the conduct stop. */
    INTERIM_SOUGHT(yesNo(), "prc.bpre/7"),
    /** Without such an order harm would follow that cannot be made good. */
    IRREPARABLE_HARM(yesNo(), "prc.bpre/10"),
    /** The right is well founded and stable. */
    RIGHT_STABLE(yesNo(), "prc.bpre/7"),
    /** The harm to the holder without the order outweighs the harm to the other side with it. */
    BALANCE_FOR_HOLDER(yesNo(), "prc.bpre/7"),
    /** Security was given. */
    SECURITY_GIVEN(yesNo(), "prc.bpre/11"),

    /** An order before judgment, for either side, would harm the public interest. */
    ORDER_HARMS_PUBLIC(yesNo(), "prc.bpre/7"),

    /** When an order was applied for before the suit. */
    APPLIED_BEFORE_SUIT_AT(when(), "prc.cpl/104"),

    /** When the court ruled on that application. */
    RULED_BEFORE_SUIT_AT(when(), "prc.cpl/104"),

    /** When an order that was made before the suit was carried out. */
    ORDERED_BEFORE_SUIT_AT(when(), "prc.cpl/104"),

    /** The user asks for an order before judgment that the content be put back. */
    RESTORING_ORDER_SOUGHT(yesNo(), "prc.go32/9"),

    /** That there is no infringement is well founded. */
    LAWFULNESS_LIKELY(yesNo(), "prc.go32/9"),

    /** Without such an order the user would suffer harm that cannot be made good. */
    USER_IRREPARABLE_HARM(yesNo(), "prc.go32/9"),

    /** The harm to the user without the order outweighs the harm to the other side with it. */
    BALANCE_FOR_USER(yesNo(), "prc.bpre/7"),

    /** The user gave security. */
    USER_SECURITY_GIVEN(yesNo(), "prc.bpre/11"),

    /** An order before judgment was applied for wrongly. */
    ORDER_WAS_WRONG(yesNo(), "prc.bpre/16"),

    /** The other side suffered loss by that order. */
    ORDER_CAUSED_LOSS(yesNo(), "prc.bpre/16");

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
