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
    OPERATING_SINCE(when(), ""),
    /** It carries or keeps content automatically, for those only whom the user named, or only to speed up transmission. */
    FORWARDS_AUTOMATICALLY(yesNo(), "prc.reg/20//2"),
    /** The origin of a cached copy can still see how users reach it. */
    LEAVES_ACCESS_DATA(yesNo(), "prc.reg/21//2"),
    /** A cached copy follows automatically when the origin is changed, removed or blocked. */
    FOLLOWS_ORIGIN(yesNo(), "prc.reg/21//3"),
    /** It reviews what is submitted before it is offered, such as programs for a store. */
    REVIEWS_SUBMISSIONS(yesNo(), "prc.spcn/9//1"),
    /** Its rules, agreed with its users, allow it to take such measures without a notice or beyond one. */
    RULES_ALLOW_MEASURES(yesNo(), "prc.spcp/5"),
    /** It shares in what its users earn. */
    SHARES_REVENUE(yesNo(), "prc.spcn/11/1"),
    /** It has rules for the protection of intellectual property and checks who may sell. */
    HAS_IP_RULES(yesNo(), "prc.go32/11"),
    /** It filters listings that call themselves fakes, and goods listed again after an upheld complaint. */
    FILTERS_EVIDENT_FAKES(yesNo(), "prc.go32/11"),
    /** It is a netdisk: users keep files there and share them with others. */
    NETDISK(yesNo(), "prc.ncac15/4"),
    /** It published a channel for notices that is open to everybody and sets no unreasonable conditions. */
    USABLE_CHANNEL(yesNo(), "prc.go32/4");

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
