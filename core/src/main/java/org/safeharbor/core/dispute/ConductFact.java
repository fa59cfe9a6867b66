package org.safeharbor.core.dispute;

import static org.safeharbor.core.dispute.Kind.oneOf;
import static org.safeharbor.core.dispute.Kind.when;
import static org.safeharbor.core.dispute.Kind.yesNo;

/**
 * What was done with the content, by whom and when.
 *
 * @since 0.1
 */
public enum ConductFact implements Fact {
    /** When the conduct began: when the content was put on the network. */
    FROM(when(), "prc.te/1"),
    /** When it ended: when the content was gone, or was last seen. */
    UNTIL(when(), "prc.te/1"),
    /** The content is still within reach. */
    STILL_ONLINE(yesNo(), "prc.cc/1167"),
    /** When the damage came about, if later than the conduct. */
    DAMAGE_AT(when(), "prc.te/24"),
    /** Who put the content on the network. */
    PROVIDED_BY(oneOf("user", "provider", "jointly"), "prc.spcn/4"),
    /** There is preliminary evidence that the provider itself put the content on the network. */
    PRIMA_FACIE_PROVISION(yesNo(), "prc.spcn/6"),
    /** The provider shows copies (snapshot, thumbnail, cache) that in substance replace the original offer. */
    SUBSTITUTES_ORIGIN(yesNo(), "prc.spcn/5"),
    /** Such copies leave the normal use of the work as it was, and do not unreasonably prejudice its right holder. */
    NORMAL_USE_KEPT(yesNo(), "prc.spcn/5"),
    /** The provider shows content that is kept elsewhere as if it were its own offer, such as by links inside its own player. */
    PRESENTS_AS_OWN(yesNo(), "g-17"),
    /** The provider sells itself, or appears to: self-run label, its name on goods or invoice. */
    SELF_OPERATED(yesNo(), "prc.go32/2"),
    /** Rules and algorithms of the product organise users to make this content, and its core function rests on that. */
    ORGANISES_CONTENT(yesNo(), "D21"),
    /** The user's act is one that the right reserves to its holder, or otherwise violates the right. */
    ACT_WITHIN_RIGHT(yesNo(), "prc.cc/1194"),
    /** The use was licensed. */
    LICENSED(yesNo(), "prc.cl/59/2"),
    /** A statutory exception covers the use. */
    EXCEPTION(yesNo(), "prc.cl/59/2"),
    /** It reports or comments on a matter of public interest. */
    PUBLIC_INTEREST(yesNo(), "prc.cc/1025"),

    /** It makes up or distorts facts, did not check what is seriously false, or insults. */
    DISTORTED(yesNo(), "prc.cc/1025"),

    /** It relies on documents of public authorities, or on what they did in public. */
    OFFICIAL_SOURCE(yesNo(), "prc.spcp/9"),

    /** It departs from that source, insults or misleads, or was not corrected after the source was. */
    DEPARTS_FROM_SOURCE(yesNo(), "prc.spcp/9"),

    /** The provider passed on what somebody else had published before. */
    REPOSTED(yesNo(), "prc.spcp/7"),

    /** In passing it on it changed the substance, or gave it a misleading title. */
    CHANGED_IN_REPOST(yesNo(), "prc.spcp/7"),

    /** Damage came about. */
    DAMAGE(yesNo(), "prc.cc/1165/1"),
    /** The content could still be reached, and the loss grew, after measures were due. */
    LOSS_GREW(yesNo(), "prc.cc/1195/2"),
    /** The provider drew a direct economic benefit from this content: advertising placed on it, a fee for it, a share (K8). General fees do not count. */
    DIRECT_BENEFIT(yesNo(), "prc.spcn/11/2"),
    /** No notice about this content exists but those that are entered. */
    NO_FURTHER_NOTICES(yesNo(), ""),
    /** No measure was taken but those that are entered. */
    NO_FURTHER_MEASURES(yesNo(), ""),
    /** No declaration of non-infringement was made but those that are entered. */
    NO_FURTHER_DECLARATIONS(yesNo(), ""),
    /** The provider induces or encourages users to infringe: by words, by promoting the means, by rewards. */
    INDUCES(yesNo(), "prc.spcn/7/2"),
    /** The provider's technical support furthered the infringement. */
    SUPPORT_FURTHERED(yesNo(), "D7"),
    /** The service is one for news, audio-visual programmes, publications or other cultural content, which the E-Commerce Law leaves out. */
    CONTENT_SERVICE(yesNo(), "prc.ecl/2/3"),
    /** The goods or services concern the life and health of consumers. */
    LIFE_AND_HEALTH(yesNo(), "prc.ecl/38/2"),

    /** The platform checked whether the merchant has the qualifications that the law asks for. */
    SELLER_CHECKED(yesNo(), "prc.ecl/38/2"),

    /** The platform met its duty to keep consumers safe. */
    CONSUMERS_SECURED(yesNo(), "prc.ecl/38/2"),

    /** The platform gives the seller's true name, address and a contact that works. */
    SELLER_NAMED(yesNo(), "prc.consumer/44/1"),

    /** The infringement threatens to go on or to come again. */
    ONGOING_DANGER(yesNo(), "prc.cc/1167"),
    /** The provider can end the infringement by means that are not out of proportion. */
    CAN_BE_ENDED(yesNo(), "prc.cc/1167"),
    /** The user is a minor or otherwise without full capacity. */
    USER_WITHOUT_CAPACITY(yesNo(), "prc.cc/1169/2"),
    /** The guardian of that user did not meet the duty of a guardian. */
    GUARDIAN_AT_FAULT(yesNo(), "prc.cc/1169/2"),
    /** Somebody else, acting apart, contributed to the same damage, and neither act alone was enough to cause all of it. */
    SEPARATE_CAUSES(yesNo(), "prc.cc/1172"),
    /** The right holder knows who the user is. */
    USER_KNOWN_TO_HOLDER(yesNo(), "prc.spcp/3"),
    /** A natural person suffered serious mental harm. */
    SERIOUS_MENTAL_HARM(yesNo(), "prc.cc/1183/1"),
    /** The right holder is itself at fault for the damage or its growth, such as by a very late notice or by refusing to complete one. */
    HOLDER_AT_FAULT(yesNo(), "prc.cc/1173"),
    /** The provider left measures off, or ended them, because it was shown that the authority had declared the patent void. */
    PATENT_SHOWN_VOID(yesNo(), "prc.go32/10");

    private final Kind kind;
    private final String source;

    ConductFact(Kind kind, String source) {
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
