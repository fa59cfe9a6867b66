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
    /** How it came: by the provider's published channel, with the papers of the suit, by letter (paper, fax, e-mail), otherwise (a comment, a hotline). */
    CHANNEL(oneOf("published", "courtPapers", "letter", "other"), "prc.go32/4"),
    /** What it is: a notice of an infringement that has happened, an early warning before anything was infringed, or withdrawn. */
    NATURE(oneOf("notice", "earlyWarning", "withdrawn"), "b-2"),
    /** What it brings as preliminary evidence that this content infringes. */
    EVIDENCE(ordered("none", "weak", "adequate"), "prc.cc/1195/1"),
    /** How it tells where this content is. */
    LOCATION(ordered("none", "titleOnly", "locatable", "url"), "prc.reg/14//2"),
    /** It lists more than a hundred places. */
    MANY_PLACES(yesNo(), "d-2"),
    /** Whoever sent it for the right holder shows the authority to do so. */
    AUTHORITY(yesNo(), "b-1"),
    /** It compares the protected design or invention with the goods, where the right calls for that. */
    COMPARISON(yesNo(), "prc.go32/5"),
    /** It was wrong: there was no infringement. */
    WRONG(yesNo(), "prc.cc/1195/3"),
    /** The provider took measures because of it. */
    LED_TO_MEASURES(yesNo(), "prc.cc/1195/3"),
    /** The user or the provider suffered damage by the notice or by those measures. */
    CAUSED_LOSS(yesNo(), "prc.cc/1195/3"),
    /** The sender did not take the care that a reasonable sender takes. */
    CARELESS(yesNo(), "g-4"),
    /** The sender left out even the care that everybody takes. */
    GROSSLY_CARELESS(yesNo(), "g-4"),
    /** The sender acted in good faith: it checked its title and withdrew the notice as soon as it knew better. */
    SENDER_GOOD_FAITH(yesNo(), "prc.reply20/5"),
    /** The title, authority or expert opinion that it brings was forged. */
    FORGED(yesNo(), "prc.go32/6"),
    /** The sender knew that it was wrong, or left it standing when it knew. */
    KNOWN_WRONG(yesNo(), "prc.go32/6"),
    /** The sender sent wrong notices again and again. */
    SERIAL_WRONG(yesNo(), "prc.go32/6");

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
