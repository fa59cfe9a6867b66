package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.ConductFact.DIRECT_BENEFIT;
import static org.safeharbor.core.dispute.KnowledgeFact.CHEAP_PREVENTION;
import static org.safeharbor.core.dispute.KnowledgeFact.COMPLEX_LEGALITY;
import static org.safeharbor.core.dispute.KnowledgeFact.EARLIER_NOTICES;
import static org.safeharbor.core.dispute.KnowledgeFact.EDITED;
import static org.safeharbor.core.dispute.KnowledgeFact.EFFECTIVE_PREVENTION;
import static org.safeharbor.core.dispute.KnowledgeFact.FACIALLY_UNLAWFUL;
import static org.safeharbor.core.dispute.KnowledgeFact.FAMOUS;
import static org.safeharbor.core.dispute.KnowledgeFact.HIGH_VIEWS;
import static org.safeharbor.core.dispute.KnowledgeFact.HOT_WORK;
import static org.safeharbor.core.dispute.KnowledgeFact.KNOWN_REPEATER;
import static org.safeharbor.core.dispute.KnowledgeFact.MASS_UPLOADS;
import static org.safeharbor.core.dispute.KnowledgeFact.NEUTRAL_FUNCTION;
import static org.safeharbor.core.dispute.KnowledgeFact.OBVIOUS_MARKS;
import static org.safeharbor.core.dispute.KnowledgeFact.ORDINARY_PLACE;
import static org.safeharbor.core.dispute.KnowledgeFact.OWN_REVIEW;
import static org.safeharbor.core.dispute.KnowledgeFact.OWN_TOOL_FAILED;
import static org.safeharbor.core.dispute.KnowledgeFact.PROFESSIONAL;
import static org.safeharbor.core.dispute.KnowledgeFact.PROMINENT_PLACE;
import static org.safeharbor.core.dispute.KnowledgeFact.PROTESTS;
import static org.safeharbor.core.dispute.KnowledgeFact.PUSHED;
import static org.safeharbor.core.dispute.KnowledgeFact.QUICK_CHANNEL;
import static org.safeharbor.core.dispute.KnowledgeFact.SUGGESTED;
import static org.safeharbor.core.dispute.KnowledgeFact.TITLE_CHECK;
import static org.safeharbor.core.dispute.KnowledgeFact.UNKNOWN_WORK;
import static org.safeharbor.core.dispute.KnowledgeFact.WARNED_BEFORE_RELEASE;
import static org.safeharbor.core.dispute.ProviderFact.FILTERS_EVIDENT_FAKES;
import static org.safeharbor.core.dispute.ProviderFact.HAS_IP_RULES;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.law.Instrument;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Rule;

/**
 * What weighs for and against knowledge, by side and by the source that names it: the right of dissemination, personal
 * rights, intellectual property on e-commerce platforms. They are shown, never added up; {@link Knowledge} decides.
 */
final class Factors {

    private static final Instrument SPCN = Instruments.NETWORK_DISSEMINATION;
    private static final Instrument SPCP = Instruments.NETWORK_PERSONAL_RIGHTS;
    private static final Instrument GO32 = Instruments.PLATFORM_OPINIONS;

    /** Warnings, disputes and earlier complaints: no source lists them, all leave room for other factors (K10, K11, K13). */
    private static final Condition HAD_BEEN_TOLD = anyOf(WARNED_BEFORE_RELEASE, EARLIER_NOTICES, PROTESTS);

    /** Against: no effective prevention is missing, a channel, a base layer, a complex question (N4 to N7). */
    private static final Condition REASONABLE =
            anyOf(is(EFFECTIVE_PREVENTION), is(QUICK_CHANNEL), is(COMPLEX_LEGALITY), ServiceRole.BASE_LAYER);

    /** Nobody gave notice before the suit (N9); it says little against knowledge. */
    private static final Condition NO_NOTICE = not(QualifiedNotice.SOME_QUALIFIED_NOTICE);

    /** For knowledge, right of dissemination: capability, the work, dealing with it, its tools, the repeating user. */
    static final Rule FOR_DISSEMINATION = rule("prc.factors.dissemination-for")
            .under(
                    SPCN.article(9).item(1),
                    SPCN.article(9).item(2),
                    SPCN.article(9).item(3),
                    SPCN.article(9).item(4),
                    SPCN.article(9).item(6),
                    SPCN.article(11))
            .appliesWhen(allOf(Rights.DISSEMINATION, governs(SPCN.article(9))))
            .holdsWhen(anyOf(
                    anyOf(PROFESSIONAL, OWN_REVIEW, CHEAP_PREVENTION),
                    anyOf(HOT_WORK, FAMOUS, OBVIOUS_MARKS, FACIALLY_UNLAWFUL),
                    anyOf(PROMINENT_PLACE, EDITED, PUSHED, SUGGESTED),
                    anyOf(OWN_TOOL_FAILED, KNOWN_REPEATER, HIGH_VIEWS),
                    is(DIRECT_BENEFIT),
                    HAD_BEEN_TOLD))
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("A6", "B4", "C13");

    /** Against it. */
    static final Rule AGAINST_DISSEMINATION = rule("prc.factors.dissemination-against")
            .under(
                    SPCN.article(8).paragraph(3),
                    SPCN.article(9).item(2),
                    SPCN.article(9).item(4),
                    SPCN.article(9).item(5))
            .appliesWhen(allOf(Rights.DISSEMINATION, governs(SPCN.article(9))))
            .holdsWhen(
                    anyOf(anyOf(UNKNOWN_WORK, ORDINARY_PLACE, MASS_UPLOADS, NEUTRAL_FUNCTION), REASONABLE, NO_NOTICE))
            .provenBy(PROVIDER)
            .declaratory()
            .realises("A6", "B4");

    /** For knowledge, personal rights: what people or machines did with it, kind and obviousness, reach, repetition. */
    static final Rule FOR_PERSONAL = rule("prc.factors.personal-for")
            .under(
                    SPCP.article(6).item(1),
                    SPCP.article(6).item(2),
                    SPCP.article(6).item(3),
                    SPCP.article(6).item(4),
                    SPCP.article(6).item(5),
                    SPCP.article(6).item(6),
                    Instruments.NETWORK_PERSONAL_RIGHTS_2014.article(9))
            .appliesWhen(allOf(Rights.PERSONAL, governs(SPCP.article(6))))
            .holdsWhen(anyOf(
                    anyOf(EDITED, PUSHED, SUGGESTED, PROMINENT_PLACE),
                    anyOf(PROFESSIONAL, OWN_REVIEW),
                    is(FACIALLY_UNLAWFUL),
                    is(HIGH_VIEWS),
                    anyOf(CHEAP_PREVENTION, OWN_TOOL_FAILED),
                    is(KNOWN_REPEATER),
                    HAD_BEEN_TOLD))
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("A6", "B4");

    /** Against it. */
    static final Rule AGAINST_PERSONAL = rule("prc.factors.personal-against")
            .under(
                    SPCP.article(6).item(3),
                    SPCP.article(6).item(5),
                    Instruments.NETWORK_PERSONAL_RIGHTS_2014.article(9))
            .appliesWhen(allOf(Rights.PERSONAL, governs(SPCP.article(6))))
            .holdsWhen(anyOf(anyOf(ORDINARY_PLACE, MASS_UPLOADS, NEUTRAL_FUNCTION), REASONABLE, NO_NOTICE))
            .provenBy(PROVIDER)
            .declaratory()
            .realises("A6", "B4");

    /** For knowledge, platforms: no rules or checks, no filter for evident fakes and goods that come back. */
    static final Rule FOR_PLATFORM = rule("prc.factors.platform-for")
            .under(GO32.article(11))
            .appliesWhen(allOf(ServiceRole.E_COMMERCE_PLATFORM, governs(GO32.article(11))))
            .holdsWhen(anyOf(not(is(HAS_IP_RULES)), not(is(FILTERS_EVIDENT_FAKES)), is(KNOWN_REPEATER), HAD_BEEN_TOLD))
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("A6", "B4");

    /** Against it. */
    static final Rule AGAINST_PLATFORM = rule("prc.factors.platform-against")
            .under(GO32.article(3), GO32.article(11))
            .appliesWhen(allOf(ServiceRole.E_COMMERCE_PLATFORM, governs(GO32.article(11))))
            .holdsWhen(anyOf(is(TITLE_CHECK), REASONABLE, NO_NOTICE))
            .provenBy(PROVIDER)
            .declaratory()
            .realises("A6", "B4");

    private Factors() {}
}
