package org.safeharbor.core.dispute;

import static org.safeharbor.core.dispute.Kind.oneOf;
import static org.safeharbor.core.dispute.Kind.when;
import static org.safeharbor.core.dispute.Kind.yesNo;

/**
 * What the provider does and can do with this content.
 *
 * @since 0.1
 */
public enum ProviderFact implements Fact {
    /** The service by its function: what it does with this content, whatever it is called. */
    SERVICE(
            oneOf(
                    "access",
                    "cache",
                    "storage",
                    "search",
                    "platform",
                    "marketplace",
                    "cloud",
                    "basicApp",
                    "appStore",
                    "livestream",
                    "nft",
                    "generative",
                    "dataCustodian",
                    "other"),
            "prc.reg/20"),
    /** It selects and pushes content to people by algorithm, as an information flow. */
    RECOMMENDS(yesNo(), "K4"),
    /** It has the right and the means to look at single items of its customers' content. */
    SEES_CONTENT(yesNo(), "N7"),
    /** It can remove or disable single items without stopping the service as a whole. */
    REMOVES_ITEMS(yesNo(), "N7"),
    /** It selects what is transmitted or who receives it. */
    SELECTS(yesNo(), "prc.reg/20//1"),
    /** It alters the works that users provide. */
    ALTERS(yesNo(), "prc.reg/22//2"),
    /** It is clearly marked that the space is for users. */
    LABELLED_USER_SPACE(yesNo(), "prc.reg/22//1"),
    /** The provider's name, contact person and network address are public. */
    CONTACTS_PUBLISHED(yesNo(), "prc.reg/22//1"),
    /** When the service began. */
    OPERATING_SINCE(when(), "");

    private final Kind kind;
    private final String source;

    ProviderFact(Kind kind, String source) {
        this.kind = kind;
        this.source = source;
    }

    @Override
    public SubjectKind subject() {
        return SubjectKind.PROVIDER;
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
