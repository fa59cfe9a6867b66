package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.ConductFact.FROM;
import static org.safeharbor.core.dispute.DeclarationFact.FORWARDED;
import static org.safeharbor.core.dispute.DeclarationFact.FORWARDED_AT;
import static org.safeharbor.core.dispute.NoticeFact.ARRIVED_AT;
import static org.safeharbor.core.dispute.NoticeFact.AUTHORITY;
import static org.safeharbor.core.dispute.NoticeFact.CHANNEL;
import static org.safeharbor.core.dispute.NoticeFact.COMPARISON;
import static org.safeharbor.core.dispute.NoticeFact.EVIDENCE;
import static org.safeharbor.core.dispute.NoticeFact.IDENTITY;
import static org.safeharbor.core.dispute.NoticeFact.LED_TO_MEASURES;
import static org.safeharbor.core.dispute.NoticeFact.LOCATION;
import static org.safeharbor.core.dispute.NoticeFact.NATURE;
import static org.safeharbor.core.dispute.NoticeFact.TITLE_PROOF;
import static org.safeharbor.core.dispute.NoticeFact.TRUTH_STATEMENT;
import static org.safeharbor.core.dispute.NoticeFact.WRITTEN;
import static org.safeharbor.core.dispute.ProviderFact.SERVICE;
import static org.safeharbor.core.dispute.ProviderFact.USABLE_CHANNEL;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.WorkFact.NOTORIOUS;
import static org.safeharbor.core.dispute.WorkFact.RIGHT;
import static org.safeharbor.core.law.Verification.VERIFIED;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.atLeast;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.onceSettled;
import static org.safeharbor.core.reasoning.Conditions.presumed;
import static org.safeharbor.core.reasoning.Conditions.reading;
import static org.safeharbor.core.reasoning.Conditions.shownBefore;
import static org.safeharbor.core.reasoning.Conditions.someDeclaration;
import static org.safeharbor.core.reasoning.Conditions.someNotice;
import static org.safeharbor.core.reasoning.Conditions.versions;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Happened;
import org.safeharbor.core.reasoning.NotBefore;
import org.safeharbor.core.reasoning.Rule;

/**
 * Whether a notice obliges the provider: the three groups of elements of a notice of infringement (Civil Code
 * art. 1195(1), Regulation art. 14).
 *
 * <p>Example: the letters of 10 and 30 October 2015 in the first cloud case brought neither sufficient evidence nor the
 * exact place of the content, so they were not qualified.
 */
final class QualifiedNotice {

    /** It reached the provider; where that is disputed the right holder has to show it. */
    private static final Condition REACHED = new Happened(ARRIVED_AT, true);

    private static final Condition CAME_BY_A_CHANNEL = is(CHANNEL, "published", "courtPapers", "letter");

    /** It is of something that has happened, and stands: taken so until it is said that it warns only or was withdrawn, or the days show that the content came later. */
    private static final Condition INFRINGEMENT_HAPPENED =
            allOf(not(onceSettled(NATURE, "earlyWarning", "withdrawn")), not(shownBefore(ARRIVED_AT, FROM)));

    /** Whoever sent it for the right holder may do so; presumed until that is in doubt and not cleared up. */
    private static final Condition AUTHORISED = presumed(AUTHORITY);

    /** Group (i): it says truly who the right holder is and how to reach it. */
    static final Rule IDENTITY_GIVEN = rule("prc.notice.identity")
            .under(
                    Instruments.CIVIL_CODE.article(1195).paragraph(1),
                    Instruments.REGULATION.article(14).item(1),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(is(IDENTITY))
            .provenBy(RIGHT_HOLDER)
            .realises("A2");

    /** A personal right is its bearer's own and has no papers: who says who it is shows it. */
    private static final Condition OWN_PERSONAL_RIGHT = allOf(Rights.PERSONAL, is(IDENTITY));

    /** Group (i): it shows the right, unless everybody in the trade knows whose it is. */
    static final Rule RIGHT_SHOWN = rule("prc.notice.right-shown")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(1), Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(anyOf(is(TITLE_PROOF), is(NOTORIOUS), OWN_PERSONAL_RIGHT))
            .provenBy(RIGHT_HOLDER)
            .realises("A2");

    /** Group (ii): it brings preliminary evidence that this content infringes. */
    static final Rule EVIDENCE_BROUGHT = rule("prc.notice.evidence")
            .under(
                    Instruments.CIVIL_CODE.article(1195).paragraph(1),
                    Instruments.REGULATION.article(14).item(3),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(is(EVIDENCE, "adequate"))
            .provenBy(RIGHT_HOLDER)
            .realises("A2");

    /** Group (iii): it tells where the content is, as precisely as the chosen reading asks. */
    static final Rule CONTENT_LOCATED = rule("prc.notice.located")
            .under(
                    Instruments.REGULATION.article(14).item(2),
                    Instruments.CIVIL_CODE.article(1195).paragraph(1),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(anyOf(
                    allOf(reading(DisputedPoints.LOCATION, "locatable"), atLeast(LOCATION, "locatable")),
                    allOf(reading(DisputedPoints.LOCATION, "url"), is(LOCATION, "url")),
                    allOf(reading(DisputedPoints.LOCATION, "titles"), atLeast(LOCATION, "titleOnly"))))
            .provenBy(RIGHT_HOLDER)
            .realises("A2");

    /**
     * It came a way that counts. A remark made elsewhere, such as a comment or a call, does where it tells the item and the
     * right, or where no channel was published that is open to everybody, which is the right holder's to show.
     */
    private static final Condition CAME_A_WAY_THAT_COUNTS =
            anyOf(CAME_BY_A_CHANNEL, allOf(atLeast(LOCATION, "locatable"), RIGHT_SHOWN), not(presumed(USABLE_CHANNEL)));

    /** It is a notice of something that has happened, not an early warning or withdrawn, and came a way that counts. */
    static final Rule EFFECTIVELY_SENT = rule("prc.notice.effectively-sent")
            .under(
                    Instruments.CIVIL_CODE.article(1195).paragraph(1),
                    Instruments.PLATFORM_OPINIONS.article(4),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(allOf(INFRINGEMENT_HAPPENED, CAME_A_WAY_THAT_COUNTS, REACHED))
            .provenBy(RIGHT_HOLDER);

    /** The notice is qualified under the Civil Code. */
    static final Rule UNDER_CIVIL_CODE = rule("prc.notice.qualified.cc")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(1))
            .holdsWhen(elements())
            .provenBy(RIGHT_HOLDER);

    /** The notice is effective under art. 36(2) of the Tort Liability Law, which left its content to practice. */
    static final Rule UNDER_TORT_LIABILITY_LAW = rule("prc.notice.qualified.tll")
            .under(Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(elements())
            .provenBy(RIGHT_HOLDER);

    /**
     * Before 2021 the notice of a violation of personal rights had elements of its own, and asked for less than the
     * general rule: proof of title was none of them. The provisions apply to cases pending when they came.
     */
    static final Rule UNDER_PERSONAL_RIGHTS_2014 = rule("prc.notice.qualified.spcp14")
            .under(Instruments.NETWORK_PERSONAL_RIGHTS_2014.article(5))
            .appliesWhen(allOf(
                    Rights.PERSONAL,
                    governs(Instruments.NETWORK_PERSONAL_RIGHTS.article(13)),
                    governs(Instruments.TORT_LIABILITY_LAW_36.paragraph(2))))
            .holdsWhen(allOf(
                    IDENTITY_GIVEN,
                    atLeast(LOCATION, "locatable"),
                    atLeast(EVIDENCE, "weak"),
                    INFRINGEMENT_HAPPENED,
                    REACHED,
                    anyOf(is(WRITTEN), CAME_BY_A_CHANNEL)))
            .provenBy(RIGHT_HOLDER)
            .realises("B3", "C3");

    /** The notice is effective by the practice before the Tort Liability Law. */
    static final Rule UNDER_GENERAL_PRINCIPLES = rule("prc.notice.qualified.gpcl")
            .under(Instruments.GENERAL_PRINCIPLES.article(106).paragraph(2))
            .holdsWhen(elements())
            .provenBy(RIGHT_HOLDER);

    /** Under one reading the notice rule does not reach who only gives access (Regulation art. 14 names others). */
    static final Rule ACCESS_EXEMPT = rule("prc.notice.access-exempt")
            .under(Instruments.REGULATION.article(14))
            .holdsWhen(allOf(reading(DisputedPoints.ACCESS_PROVIDERS, "no"), is(SERVICE, "access")))
            .provenBy(PROVIDER)
            .realises("B7");

    /** Who was sent the user's statement under the Regulation may not complain of the same material again. */
    static final Rule BARRED_BY_STATEMENT = rule("prc.notice.barred-by-statement")
            .under(Instruments.REGULATION.article(17))
            .appliesWhen(allOf(
                    Rights.DISSEMINATION,
                    is(SERVICE, "storage", "platform", "search"),
                    governs(Instruments.REGULATION.article(17))))
            .holdsWhen(someDeclaration(allOf(
                    Declarations.QUALIFIED_DECLARATION, presumed(FORWARDED), new NotBefore(ARRIVED_AT, FORWARDED_AT))))
            .provenBy(PROVIDER)
            .realises("B16");

    /** The notice is qualified: it obliges the provider to act. */
    static final Rule QUALIFIED_NOTICE = rule("prc.notice.qualified")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(1), Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(anyOf(
                    versions(UNDER_CIVIL_CODE, UNDER_TORT_LIABILITY_LAW, UNDER_GENERAL_PRINCIPLES),
                    UNDER_PERSONAL_RIGHTS_2014))
            .unless(ACCESS_EXEMPT, PROVIDER)
            .unless(BARRED_BY_STATEMENT, PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .realises("A2", "B3");

    /** A qualified notice reached the provider. */
    static final Rule SOME_QUALIFIED_NOTICE = rule("prc.notice.some-qualified")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(1), Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(someNotice(QUALIFIED_NOTICE))
            .provenBy(RIGHT_HOLDER)
            .realises("C2");

    /** What it brings suffices, whichever way it came, and the provider acted on it before it was withdrawn. */
    static final Condition WITHDRAWN_AFTER_IT_WAS_ACTED_ON = allOf(
            onceSettled(NATURE, "withdrawn"),
            is(LED_TO_MEASURES),
            IDENTITY_GIVEN,
            RIGHT_SHOWN,
            AUTHORISED,
            EVIDENCE_BROUGHT,
            CONTENT_LOCATED,
            REACHED);

    /** The notice says nothing to a provider: nobody answers for it, or it is no notice of an infringement. */
    static final Rule INEFFECTIVE_NOTICE = rule("prc.notice.ineffective")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(1), Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(anyOf(not(IDENTITY_GIVEN), not(EFFECTIVELY_SENT)))
            .provenBy(PROVIDER)
            .realises("A3", "C29");

    /** The notice is defective, but what it lacks can be supplied. */
    static final Rule CURABLE_NOTICE = rule("prc.notice.curable")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(1), Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(allOf(
                    IDENTITY_GIVEN,
                    EFFECTIVELY_SENT,
                    anyOf(not(RIGHT_SHOWN), not(AUTHORISED), not(EVIDENCE_BROUGHT), not(CONTENT_LOCATED))))
            .provenBy(RIGHT_HOLDER)
            .realises("A3", "C29");

    /** It brings what an e-commerce platform may ask for besides. */
    static final Condition ALL_THAT_A_PLATFORM_MAY_ASK_FOR =
            allOf(is(TITLE_PROOF), is(TRUTH_STATEMENT), is(WRITTEN), anyOf(not(is(RIGHT, "patent")), is(COMPARISON)));

    /** The notice has all that an e-commerce platform may ask for. */
    static final Rule COMPLETE_FOR_PLATFORM = rule("prc.notice.complete-for-platform")
            .under(
                    Instruments.PLATFORM_OPINIONS.article(5).marked(VERIFIED),
                    Instruments.E_COMMERCE_LAW.article(42).paragraph(1))
            .appliesWhen(ServiceRole.E_COMMERCE_PLATFORM)
            .holdsWhen(allOf(QUALIFIED_NOTICE, ALL_THAT_A_PLATFORM_MAY_ASK_FOR))
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("A2");

    /** On this view of the matter some defective notice may oblige a provider of this kind to react. */
    static final Condition REACTION_MAY_BE_OWED = anyOf(
            reading(DisputedPoints.DEFECTIVE_NOTICE, "react"),
            allOf(reading(DisputedPoints.BASIC_PROVIDERS, "always-forward"), ServiceRole.BASE_LAYER));

    /** A notice sound in group (i) obliges the provider to react although it is otherwise defective. */
    static final Rule DEFECTIVE_BUT_OBLIGES = rule("prc.notice.defective-obliges")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(1))
            .appliesWhen(REACTION_MAY_BE_OWED)
            .holdsWhen(allOf(IDENTITY_GIVEN, RIGHT_SHOWN, is(TRUTH_STATEMENT), EFFECTIVELY_SENT, CURABLE_NOTICE))
            .provenBy(RIGHT_HOLDER)
            .realises("A3", "A4", "B12");

    /** Some notice can be cured. */
    static final Rule SOME_CURABLE_NOTICE = rule("prc.notice.some-curable")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(1), Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(someNotice(CURABLE_NOTICE))
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("A3");

    /** Some notice says nothing to the provider. */
    static final Rule SOME_INEFFECTIVE_NOTICE = rule("prc.notice.some-ineffective")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(1), Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(someNotice(INEFFECTIVE_NOTICE))
            .provenBy(PROVIDER)
            .declaratory()
            .realises("A3");

    /** Some notice has all that a platform may ask for. */
    static final Rule SOME_COMPLETE_NOTICE = rule("prc.notice.some-complete-for-platform")
            .under(Instruments.PLATFORM_OPINIONS.article(5).marked(VERIFIED))
            .appliesWhen(ServiceRole.E_COMMERCE_PLATFORM)
            .holdsWhen(someNotice(COMPLETE_FOR_PLATFORM))
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("A2");

    private QualifiedNotice() {}

    private static Condition elements() {
        return allOf(IDENTITY_GIVEN, RIGHT_SHOWN, AUTHORISED, EVIDENCE_BROUGHT, CONTENT_LOCATED, EFFECTIVELY_SENT);
    }
}
