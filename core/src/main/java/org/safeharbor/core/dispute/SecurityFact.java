package org.safeharbor.core.dispute;

import static org.safeharbor.core.dispute.Kind.yesNo;

/**
 * What happened to data that the provider keeps, where harm came by a leak.
 *
 * @since 0.1
 */
public enum SecurityFact implements Fact {
    /** Harm came about because data were leaked, altered or lost. */
    LEAK(yesNo(), "prc.cc/1038"),
    /** The data are personal information that the provider processes. */
    PERSONAL_DATA(yesNo(), "prc.pipl/69/1"),
    /** It is highly probable that the data came from the provider. */
    FROM_PROVIDER(yesNo(), "prc.cpli/108"),
    /** A third party's act caused the harm, such as an attack. */
    THIRD_PARTY_ACT(yesNo(), "prc.cc/1198/2"),
    /** The third party is known and can be enforced against. */
    THIRD_PARTY_FOUND(yesNo(), "prc.tort1/24"),
    /** The necessary security measures were in place: classification, encryption, access control, training, a plan for incidents. */
    SAFEGUARDS(yesNo(), "prc.pipl/51"),
    /** The provider mended the leak at once and told the authority and the persons concerned. */
    REMEDIED_AT_ONCE(yesNo(), "prc.pipl/57/1"),
    /** Harm came about at a place open to the public, or at an event of many people, that the provider itself runs. */
    REAL_PLACE(yesNo(), "prc.cc/1198/1"),
    /** The provider did there what its duty to keep people safe asks for. */
    PLACE_SECURED(yesNo(), "prc.cc/1198/1"),
    /** The provider shows that it is not at fault. */
    FREE_OF_FAULT(yesNo(), "prc.pipl/69/1");

    private final Kind kind;
    private final String source;

    SecurityFact(Kind kind, String source) {
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
