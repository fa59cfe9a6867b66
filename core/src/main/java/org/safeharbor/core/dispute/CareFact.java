package org.safeharbor.core.dispute;

import static org.safeharbor.core.dispute.Kind.yesNo;

/**
 * What care could be expected, and how the provider bore itself while the dispute was handled. It explains; only the
 * care taken during the event decides something, where a reading asks for it.
 *
 * @since 0.1
 */
public enum CareFact implements Fact {
    /** Harm of this kind could be foreseen. */
    HARM_FORESEEABLE(yesNo(), "e-3"),
    /** The provider stands in a close relation to the holder or the infringement: control, recommendation, contract, benefit. */
    CLOSE_RELATION(yesNo(), "e-3"),
    /** It is fair, just and reasonable to ask that care of it. */
    FAIR_TO_IMPOSE(yesNo(), "e-3"),
    /** The provider did not review content of its own motion. */
    NO_REVIEW(yesNo(), "prc.spcn/8/2"),
    /** The provider cooperated actively and honestly when the dispute arose. */
    COOPERATED(yesNo(), "C21"),
    /** The provider checked what it recommends itself. */
    RECOMMENDED_CHECKED(yesNo(), "C21");

    private final Kind kind;
    private final String source;

    CareFact(Kind kind, String source) {
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
