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
    /** The provider passed it on to the right holder. */
    FORWARDED(yesNo(), "prc.cc/1196/2"),
    /** When it reached the right holder. */
    FORWARDED_AT(when(), "prc.cc/1196/2"),
    /** When the provider was told that the right holder had complained or sued. */
    HOLDER_ACTED_AT(when(), "prc.cc/1196/2"),
    /** The provider was told that the right holder had complained or sued. */
    HOLDER_ACTED(yesNo(), "prc.cc/1196/2"),
    /** The right holder was delayed by what it could not control, such as having evidence notarised. */
    DELAY_BEYOND_CONTROL(yesNo(), "prc.reply20/3"),
    /** The measures were ended. */
    RESTORED(yesNo(), "prc.cc/1196/2"),
    /** When the measures were ended. */
    RESTORED_AT(when(), "prc.cc/1196/2"),
    /** It names the content that was taken away and where it was. */
    LOCATION(yesNo(), "prc.reg/16//2"),
    /** It was wrong: there was an infringement. */
    WRONG(yesNo(), "prc.reply20/4"),
    /** The user knew that, or left it standing when it knew. */
    BAD_FAITH(yesNo(), "prc.reply20/4"),
    /** The user did not take the care that a reasonable user takes. */
    CARELESS(yesNo(), "prc.cc/1165/1"),

    /** The title or licence that it brings was forged or had become void. */
    FORGED(yesNo(), "prc.go32/8"),

    /** It was made although the notice had brought a judgment or decision in force that finds an infringement. */
    AGAINST_DECISION(yesNo(), "prc.go32/8"),

    /** The right holder suffered damage because the measures were ended. */
    CAUSED_LOSS(yesNo(), "prc.reply20/4");

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
