package org.safeharbor.core.dispute;

import static org.safeharbor.core.dispute.Kind.when;
import static org.safeharbor.core.dispute.Kind.yesNo;

/**
 * What speaks for and against the provider's knowledge of this very content.
 *
 * @since 0.1
 */
public enum KnowledgeFact implements Fact {
    /** The provider admitted that it knew of this item, or an internal message shows it. */
    ADMISSION(yesNo(), "prc.cc/1197"),
    /** A reviewer of the provider saw this very item. */
    ITEM_REVIEWED(yesNo(), "prc.cc/1197"),
    /** An earlier judgment or administrative decision concerned this very item. */
    EARLIER_DECISION(yesNo(), "prc.cc/1197"),
    /** Since when the provider knew or should have known. */
    KNOWN_FROM(when(), "prc.cc/1197"),
    /** The provider knew in general that infringement happens on its service. */
    GENERAL_AWARENESS(yesNo(), "c"),
    /** The provider kept itself from knowing on purpose: it ignored repeated notices, switched filters off, refused to look. */
    WILFULLY_BLIND(yesNo(), "c"),
    /** The work is a hit, is just being shown, or stands on an official watch list. */
    HOT_WORK(yesNo(), "K1"),
    /** The content stood on a home page, main page, chart or curated section that the provider plainly perceives. */
    PROMINENT_PLACE(yesNo(), "K2"),
    /** People at the provider selected, edited, arranged or recommended the content. */
    EDITED(yesNo(), "K3"),
    /** The provider's algorithm recommended this content. */
    PUSHED(yesNo(), "K4"),
    /** The provider's search suggestions or topic tags led to the title. */
    SUGGESTED(yesNo(), "K5"),
    /** The content itself shows that the uploader is not the owner: complete episodes, another site's or the author's watermark. */
    OBVIOUS_MARKS(yesNo(), "K6"),
    /** The content was viewed very often. */
    HIGH_VIEWS(yesNo(), "K7"),
    /** The provider is a professional operator in this field. */
    PROFESSIONAL(yesNo(), "K9"),
    /** The provider runs a review team or checks listings. */
    OWN_REVIEW(yesNo(), "K9"),
    /** The right holder warned the provider before the work was released. */
    WARNED_BEFORE_RELEASE(yesNo(), "K10"),
    /** Qualified notices about the same work had come in before. */
    EARLIER_NOTICES(yesNo(), "K11"),
    /** The same user was known from qualified notices and nothing reasonable was done against the user. */
    KNOWN_REPEATER(yesNo(), "K12"),
    /** Protests, negotiations, earlier suits or official warnings had drawn attention to the matter. */
    PROTESTS(yesNo(), "K13"),
    /** The provider's own tool against piracy did not work, or was not applied, for this work. */
    OWN_TOOL_FAILED(yesNo(), "K14"),
    /** Effective and cheap technical prevention was available. */
    CHEAP_PREVENTION(yesNo(), "K15"),
    /** The author or the right holder is famous. */
    FAMOUS(yesNo(), "K16"),
    /** The content is unlawful on its face: insults, private data, nude pictures. */
    FACIALLY_UNLAWFUL(yesNo(), "K17"),
    /** A hit was recommended by chart, catalogue, index, description or synopsis, and could be viewed or downloaded on the provider's own page. */
    LISTED_HOT_WORK(yesNo(), "prc.spcn/10"),
    /** It was otherwise plain to see that the content was provided without permission, and no reasonable measure was taken. */
    PLAINLY_UNLICENSED(yesNo(), "prc.spcn/12//3"),
    /** The work is little known, no hit. */
    UNKNOWN_WORK(yesNo(), "N1"),
    /** Not recommended, in an ordinary place, viewed by few. */
    ORDINARY_PLACE(yesNo(), "N2"),
    /** Uploads are so many that finding the content was not feasible. */
    MASS_UPLOADS(yesNo(), "N3"),
    /** Reasonable and effective technical measures of prevention were in place. */
    EFFECTIVE_PREVENTION(yesNo(), "N4"),
    /** The provider effectively checked the title before the content was listed. */
    TITLE_CHECK(yesNo(), "N4"),
    /** There was a convenient channel for complaints, and they were answered quickly. */
    QUICK_CHANNEL(yesNo(), "N5"),
    /** Whether the content is lawful depends on a complex judgment. */
    COMPLEX_LEGALITY(yesNo(), "N6"),
    /** The function is purely automatic and neutral, such as an empty search box. */
    NEUTRAL_FUNCTION(yesNo(), "N8"),
    /** In spite of all reasonable measures the infringement was hard to discover. */
    HARD_TO_DISCOVER(yesNo(), "prc.spcn/8/3");

    private final Kind kind;
    private final String source;

    KnowledgeFact(Kind kind, String source) {
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
