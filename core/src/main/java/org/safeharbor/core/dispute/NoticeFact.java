package org.safeharbor.core.dispute;

import static org.safeharbor.core.dispute.Kind.oneOf;
import static org.safeharbor.core.dispute.Kind.ordered;
import static org.safeharbor.core.dispute.Kind.when;
import static org.safeharbor.core.dispute.Kind.yesNo;

/**
 * What a notice says, of itself and of the content.
 *
 * @since 0.1
 */
public enum NoticeFact implements Fact {
    /** When it was sent. */
    SENT_AT(when(), ""),
    /** When it reached the provider. */
    ARRIVED_AT(when(), "prc.cc/1195/1"),
    /** It gives the true identity of the right holder and a way to reach it. */
    IDENTITY(yesNo(), "prc.cc/1195/1"),
    /** It shows that the right exists and is the sender's. */
    TITLE_PROOF(yesNo(), "prc.cc/1195/1"),
    /** It states in good faith that it is true. */
    TRUTH_STATEMENT(yesNo(), "prc.go32/5"),
    /** It is in writing. */
    WRITTEN(yesNo(), "prc.reg/14"),
    /** How it came: by the provider's published channel, with the papers of the suit, by letter, otherwise (a comment, a hotline). */
    CHANNEL(oneOf("published", "courtPapers", "letter", "other"), "prc.go32/4"),
    /** What it is: a notice of an infringement that has happened, an early warning before anything was infringed, or withdrawn. */
    NATURE(oneOf("notice", "earlyWarning", "withdrawn"), "b-2"),
    /** What it brings as preliminary evidence that this content infringes. */
    EVIDENCE(ordered("none", "weak", "adequate"), "prc.cc/1195/1"),
    /** How it tells where this content is. */
    LOCATION(ordered("none", "titleOnly", "locatable", "url"), "prc.reg/14//2");

    private final Kind kind;
    private final String source;

    NoticeFact(Kind kind, String source) {
        this.kind = kind;
        this.source = source;
    }

    @Override
    public SubjectKind subject() {
        return SubjectKind.NOTICE;
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
