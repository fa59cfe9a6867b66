package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.NoticeFact.CARELESS;
import static org.safeharbor.core.dispute.NoticeFact.CAUSED_LOSS;
import static org.safeharbor.core.dispute.NoticeFact.FORGED;
import static org.safeharbor.core.dispute.NoticeFact.GROSSLY_CARELESS;
import static org.safeharbor.core.dispute.NoticeFact.KNOWN_WRONG;
import static org.safeharbor.core.dispute.NoticeFact.LED_TO_MEASURES;
import static org.safeharbor.core.dispute.NoticeFact.SENDER_GOOD_FAITH;
import static org.safeharbor.core.dispute.NoticeFact.SERIAL_WRONG;
import static org.safeharbor.core.dispute.NoticeFact.WRONG;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.Side.USER;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.borne;
import static org.safeharbor.core.reasoning.Conditions.derived;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.inferred;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.onceSettled;
import static org.safeharbor.core.reasoning.Conditions.reading;
import static org.safeharbor.core.reasoning.Conditions.someNotice;
import static org.safeharbor.core.reasoning.Rule.rule;
import static org.safeharbor.core.reasoning.Step.policy;

import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Contrary;
import org.safeharbor.core.reasoning.Rule;

/**
 * What the right holder answers for when a notice was wrong (Civil Code art. 1195(3), Regulation art. 24, E-Commerce Law
 * art. 42(3), SPC reply art. 5), and the user when a declaration was.
 */
final class WrongNotice {

    /** The sender acted in good faith, in a matter of intellectual property. */
    static final Rule GOOD_FAITH = rule("prc.wrong-notice.good-faith")
            .under(Instruments.NETWORK_IP_REPLY.article(5))
            .appliesWhen(governs(Instruments.NETWORK_IP_REPLY.article(5)))
            .holdsWhen(allOf(
                    Rights.INTELLECTUAL_PROPERTY,
                    inferred(SENDER_GOOD_FAITH, allOf(is(SENDER_GOOD_FAITH), not(is(KNOWN_WRONG)), not(is(FORGED))))))
            .provenBy(RIGHT_HOLDER)
            .realises("B5");

    /** The notice was sent in bad faith; no single circumstance decides by the text. */
    static final Rule BAD_FAITH_NOTICE = rule("prc.wrong-notice.bad-faith")
            .under(
                    Instruments.PLATFORM_OPINIONS.article(6),
                    Instruments.E_COMMERCE_LAW.article(42).paragraph(3))
            .weighing(
                    // who trusted what somebody else had forged
                    policy(
                            "good-faith",
                            onceSettled(SENDER_GOOD_FAITH),
                            false,
                            RIGHT_HOLDER,
                            Instruments.NETWORK_IP_REPLY.article(5)),
                    policy("forged", is(FORGED), true, USER, Instruments.PLATFORM_OPINIONS.article(6)),
                    policy("known-wrong", is(KNOWN_WRONG), true, USER, Instruments.PLATFORM_OPINIONS.article(6)),
                    policy("single-slip", not(borne(USER, is(SERIAL_WRONG))), false, RIGHT_HOLDER))
            .provenBy(USER)
            .realises("B5");

    /** Intent, or the gross negligence that comes close to it; not who trusted in good faith what others had forged. */
    private static final Condition MORE_THAN_CARELESS = anyOf(
            is(KNOWN_WRONG), allOf(is(FORGED), not(onceSettled(SENDER_GOOD_FAITH))), onceSettled(GROSSLY_CARELESS));

    /** Good faith, which care shows unless it was settled itself; not who is settled to have been careless. */
    private static final Condition FREE_OF_FAULT = allOf(
            inferred(
                    SENDER_GOOD_FAITH,
                    anyOf(is(SENDER_GOOD_FAITH), allOf(not(is(CARELESS)), not(is(KNOWN_WRONG)), not(is(FORGED))))),
            not(onceSettled(CARELESS)));

    /** The sender's conduct meets the standard that the chosen reading asks for. */
    static final Rule SENDER_AT_FAULT = rule("prc.wrong-notice.fault")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(3))
            .holdsWhen(anyOf(
                    reading(DisputedPoints.WRONG_NOTICE, "strict"),
                    allOf(reading(DisputedPoints.WRONG_NOTICE, "fault"), anyOf(is(CARELESS), MORE_THAN_CARELESS)),
                    allOf(reading(DisputedPoints.WRONG_NOTICE, "intent"), MORE_THAN_CARELESS),
                    allOf(reading(DisputedPoints.WRONG_NOTICE, "presumed"), not(borne(RIGHT_HOLDER, FREE_OF_FAULT)))))
            .provenBy(USER)
            .realises("B5");

    /** There was no infringement; for whoever claims damages for the notice to show. */
    private static final Condition NOTICE_WAS_WRONG = derived(WRONG, new Contrary(UserInfringement.INFRINGEMENT, USER));

    /**
     * The measures that it led to cost somebody; or since the Civil Code the notice itself did, such as the provider that
     * had to look into it: its text asks for damage by the notice and not for measures.
     */
    private static final Condition HARMED = anyOf(
            allOf(is(LED_TO_MEASURES), is(CAUSED_LOSS)),
            allOf(governs(Instruments.CIVIL_CODE.article(1195).paragraph(3)), onceSettled(CAUSED_LOSS)));

    /** The right holder is liable for a wrong notice. */
    static final Rule SENDER_LIABLE = rule("prc.wrong-notice.liable")
            .under(
                    Instruments.CIVIL_CODE.article(1195).paragraph(3),
                    Instruments.REGULATION.article(24),
                    Instruments.E_COMMERCE_LAW.article(42).paragraph(3),
                    Instruments.NETWORK_PERSONAL_RIGHTS_2014.article(8),
                    Instruments.TORT_LIABILITY_LAW.article(6))
            .holdsWhen(allOf(NOTICE_WAS_WRONG, HARMED, SENDER_AT_FAULT))
            .unless(GOOD_FAITH, RIGHT_HOLDER)
            .provenBy(USER)
            .realises("B2", "B5");

    /** For some notice. */
    static final Rule SOME_SENDER_LIABLE = rule("prc.wrong-notice.some-liable")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(3))
            .holdsWhen(someNotice(SENDER_LIABLE))
            .provenBy(USER)
            .realises("B5");

    /** On an e-commerce platform a notice in bad faith costs double what it cost the merchant, who loses by measures. */
    static final Rule DOUBLED = rule("prc.wrong-notice.doubled")
            .under(Instruments.E_COMMERCE_LAW.article(42).paragraph(3))
            .appliesWhen(allOf(
                    ServiceRole.E_COMMERCE_PLATFORM,
                    governs(Instruments.E_COMMERCE_LAW.article(42).paragraph(3))))
            .holdsWhen(someNotice(allOf(SENDER_LIABLE, is(LED_TO_MEASURES), BAD_FAITH_NOTICE)))
            .provenBy(USER)
            .realises("B5");

    private WrongNotice() {}
}
