package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.ConductFact.CAN_BE_ENDED;
import static org.safeharbor.core.dispute.ConductFact.ONGOING_DANGER;
import static org.safeharbor.core.dispute.ConductFact.STILL_ONLINE;
import static org.safeharbor.core.dispute.ConductFact.UNTIL;
import static org.safeharbor.core.dispute.ProviderFact.REMOVES_ITEMS;
import static org.safeharbor.core.dispute.ReliefFact.INTENT;
import static org.safeharbor.core.dispute.ReliefFact.STOP_SOUGHT;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.WorkFact.RIGHT;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.inferred;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.onceSettled;
import static org.safeharbor.core.reasoning.Conditions.reading;
import static org.safeharbor.core.reasoning.Conditions.versions;
import static org.safeharbor.core.reasoning.Conditions.yielding;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Happened;
import org.safeharbor.core.reasoning.NotInTheWay;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Yields;

/**
 * The forms in which the provider answers for an infringement, reasoned on their own and never read off the harbor.
 *
 * <p>Each is a form by itself; several can stand side by side. For the enlarged part after a notice see {@link
 * EnlargedLoss}, for leaked data {@link DataSecurity}.
 */
final class Liability {

    /** The provider infringed itself. */
    static final Rule DIRECT = rule("prc.liability.direct")
            .under(
                    Instruments.CIVIL_CODE.article(1194),
                    Instruments.CIVIL_CODE.article(1165).paragraph(1),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(1),
                    Instruments.GENERAL_PRINCIPLES.article(106).paragraph(2))
            .appliesWhen(ServiceRole.CONTENT_PROVIDER)
            .holdsWhen(allOf(
                    UserInfringement.INFRINGEMENT, Fault.DAMAGE_CAUSED, new NotInTheWay(Fault.REPOSTED_CARELESSLY)))
            .provenBy(RIGHT_HOLDER)
            .realises("B15", "C4", "D4", "D9");

    /** The provider abetted users; it answers with them for the whole. */
    static final Rule ABETTING = rule("prc.liability.abetting")
            .under(
                    Instruments.CIVIL_CODE.article(1169).paragraph(1),
                    Instruments.NETWORK_DISSEMINATION.article(7).paragraph(2),
                    Instruments.TORT_LIABILITY_LAW.article(9).paragraph(1),
                    Instruments.GENERAL_PRINCIPLES.article(130))
            .appliesWhen(ServiceRole.INTERMEDIARY)
            .holdsWhen(allOf(UserInfringement.INFRINGEMENT, Fault.INDUCEMENT, Fault.CAUSATION, Fault.DAMAGE_CAUSED))
            .provenBy(RIGHT_HOLDER)
            .realises("D4", "D6", "D14");

    /**
     * Damage came about while the provider knew. Who knows by an unanswered notice alone is taken to know from when measures
     * were due, so for it that is the loss that grew after that.
     */
    static final Rule DAMAGE_SINCE_KNOWLEDGE = rule("prc.liability.damage-since-knowledge")
            .under(
                    Instruments.CIVIL_CODE.article(1197),
                    Instruments.NETWORK_DISSEMINATION.article(13),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(3))
            .holdsWhen(anyOf(
                    Knowledge.NOT_ACTED_ON, allOf(AnswerToNotice.SOME_UNANSWERED_NOTICE, EnlargedLoss.LOSS_ENLARGED)))
            .provenBy(RIGHT_HOLDER)
            .realises("D13");

    /** Under the Civil Code. */
    static final Rule WITH_USER_UNDER_CIVIL_CODE = rule("prc.liability.with-user.cc")
            .under(Instruments.CIVIL_CODE.article(1197))
            .holdsWhen(aiding(allOf(Knowledge.LEFT_TO_STAND, DAMAGE_SINCE_KNOWLEDGE)))
            .provenBy(RIGHT_HOLDER)
            .realises("D12");

    /** Under the Tort Liability Law, whose "knew" practice read as including "should have known". */
    static final Rule WITH_USER_UNDER_TORT_LIABILITY_LAW = rule("prc.liability.with-user.tll")
            .under(Instruments.TORT_LIABILITY_LAW_36.paragraph(3))
            .holdsWhen(aiding(allOf(
                    Knowledge.LEFT_TO_STAND,
                    DAMAGE_SINCE_KNOWLEDGE,
                    anyOf(Knowledge.KNEW, reading(DisputedPoints.KNEW_IN_OLD_LAW, "includes-should")))))
            .provenBy(RIGHT_HOLDER)
            .realises("B3", "C3", "D12");

    /** Who manages content and was told of it by a qualified notice helps the tort by leaving it; no text had an enlarged part. */
    private static final Condition LEFT_THOUGH_TOLD =
            allOf(not(ServiceRole.BASE_LAYER), AnswerToNotice.SOME_UNANSWERED_NOTICE);

    /** Before the Tort Liability Law: help in another's tort as joint tort, knowing of it or told of it. */
    static final Rule WITH_USER_UNDER_GENERAL_PRINCIPLES = rule("prc.liability.with-user.gpcl")
            .under(Instruments.GENERAL_PRINCIPLES.article(130))
            .holdsWhen(aiding(allOf(anyOf(Knowledge.LEFT_TO_STAND, LEFT_THOUGH_TOLD), DAMAGE_SINCE_KNOWLEDGE)))
            .provenBy(RIGHT_HOLDER)
            .realises("B3", "C3", "D12");

    /** On an e-commerce platform the special statute goes first. */
    static final Rule WITH_USER_UNDER_E_COMMERCE_LAW = rule("prc.liability.with-user.ecl")
            .under(Instruments.E_COMMERCE_LAW.article(45))
            .appliesWhen(allOf(ServiceRole.E_COMMERCE_PLATFORM, governs(Instruments.E_COMMERCE_LAW.article(45))))
            .holdsWhen(aiding(allOf(Knowledge.LEFT_TO_STAND, DAMAGE_SINCE_KNOWLEDGE)))
            .provenBy(RIGHT_HOLDER)
            .realises("D9", "D12");

    /** Toward consumers on a marketplace: the law that protects them. */
    static final Rule WITH_MERCHANT_UNDER_CONSUMER_LAW = rule("prc.liability.with-merchant.consumer")
            .under(Instruments.CONSUMER_LAW.article(44).paragraph(2))
            .appliesWhen(allOf(
                    ConsumerSafety.CONSUMER_ON_MARKETPLACE,
                    governs(Instruments.CONSUMER_LAW.article(44).paragraph(2))))
            .holdsWhen(aiding(Knowledge.LEFT_TO_STAND))
            .provenBy(RIGHT_HOLDER)
            .realises("D9", "D12");

    /** Toward consumers, since the E-Commerce Law. */
    static final Rule WITH_MERCHANT_UNDER_E_COMMERCE_LAW = rule("prc.liability.with-merchant.ecl")
            .under(Instruments.E_COMMERCE_LAW.article(38).paragraph(1))
            .appliesWhen(allOf(
                    ConsumerSafety.CONSUMER_IN_E_COMMERCE,
                    governs(Instruments.E_COMMERCE_LAW.article(38).paragraph(1))))
            .holdsWhen(aiding(Knowledge.LEFT_TO_STAND))
            .provenBy(RIGHT_HOLDER)
            .realises("D9", "D12");

    private static final Condition WITH_USER_BY_TIME = yielding(
            new Yields(
                    yielding(
                            versions(
                                    WITH_USER_UNDER_CIVIL_CODE,
                                    WITH_USER_UNDER_TORT_LIABILITY_LAW,
                                    WITH_USER_UNDER_GENERAL_PRINCIPLES),
                            WITH_MERCHANT_UNDER_CONSUMER_LAW),
                    WITH_MERCHANT_UNDER_E_COMMERCE_LAW,
                    Yields.Because.LATER),
            WITH_USER_UNDER_E_COMMERCE_LAW);

    /** Toward consumers a text of its own makes the platform answer together with the merchant, for no part only. */
    private static final Condition FOR_CONSUMERS = allOf(
            ConsumerSafety.CONSUMER_ON_MARKETPLACE,
            governs(Instruments.CONSUMER_LAW.article(44).paragraph(2)));

    /** The provider is jointly and severally liable with the user, from its knowledge on. */
    static final Rule AIDING_WITH_THE_USER = rule("prc.liability.with-user")
            .under(
                    Instruments.CIVIL_CODE.article(1197),
                    Instruments.CIVIL_CODE.article(1169).paragraph(1),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(3),
                    Instruments.GENERAL_PRINCIPLES.article(130))
            .appliesWhen(allOf(
                    ServiceRole.INTERMEDIARY,
                    anyOf(reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "from-knowledge"), FOR_CONSUMERS)))
            .holdsWhen(WITH_USER_BY_TIME)
            .unless(Harbor.FREED_AS_CONDUIT, PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .realises("A9", "B15", "C4", "D6", "D12", "D14");

    /** Under the papers' view: who knew answers for the enlarged part only. */
    static final Rule AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART = rule("prc.liability.with-user-enlarged")
            .under(Instruments.CIVIL_CODE.article(1197))
            .appliesWhen(allOf(
                    ServiceRole.INTERMEDIARY,
                    reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part"),
                    not(FOR_CONSUMERS)))
            .holdsWhen(allOf(WITH_USER_BY_TIME, EnlargedLoss.LOSS_ENLARGED))
            .unless(Harbor.FREED_AS_CONDUIT, PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .realises("D12", "D13");

    /**
     * Under the view that the harbor of the Regulation attributes: who fails it is liable. Elsewhere there is no harbor to
     * fail, for the notice rule and the knowledge rule are grounds of liability themselves.
     */
    static final Rule HARBOR_LOST = rule("prc.liability.harbor-lost")
            .under(
                    Instruments.REGULATION.article(20),
                    Instruments.REGULATION.article(21),
                    Instruments.REGULATION.article(22),
                    Instruments.REGULATION.article(23))
            .appliesWhen(allOf(
                    ServiceRole.INTERMEDIARY,
                    Harbor.UNDER_THE_REGULATION,
                    reading(DisputedPoints.NATURE_OF_HARBOR, "attribution")))
            .holdsWhen(allOf(UserInfringement.INFRINGEMENT, Fault.DAMAGE_CAUSED, not(Harbor.ALL_GATES_OPEN)))
            .provenBy(RIGHT_HOLDER);

    /** It can end it, as who manages single items can; of the base layer that is the right holder's to show. */
    private static final Condition END_IN_REACH = inferred(
            CAN_BE_ENDED,
            anyOf(not(ServiceRole.BASE_LAYER), is(REMOVES_ITEMS), not(ServiceRole.INTERMEDIARY), is(CAN_BE_ENDED)));

    /** It is there still; where its end is told and nobody asks that it be stopped, that counts only once it is said. */
    private static final Condition STILL_THERE = inferred(
            STILL_ONLINE,
            allOf(
                    is(STILL_ONLINE),
                    NecessaryMeasures.NOT_TAKEN_AWAY,
                    anyOf(not(new Happened(UNTIL, false)), onceSettled(STOP_SOUGHT))));

    /**
     * The infringement, or the danger at a place, goes on or threatens to, and the provider can end it by means in
     * proportion; no fault is needed.
     */
    static final Rule PREVENTIVE = rule("prc.liability.preventive")
            .under(Instruments.CIVIL_CODE.article(1167), Instruments.TORT_LIABILITY_LAW.article(21))
            .holdsWhen(allOf(
                    anyOf(
                            // a leak that came from elsewhere, or a place that is safe, is not this provider's to stop
                            allOf(
                                    not(ServiceRole.LEAK_CASE),
                                    not(ServiceRole.PLACE_CASE),
                                    UserInfringement.INFRINGEMENT),
                            allOf(ServiceRole.LEAK_CASE, DataSecurity.ATTRIBUTED),
                            SecurityDuty.UNSAFE_PLACE),
                    anyOf(STILL_THERE, onceSettled(ONGOING_DANGER)),
                    END_IN_REACH,
                    anyOf(
                            reading(DisputedPoints.PREVENTIVE_RELIEF, "no-fault"),
                            Fault.FAULT,
                            allOf(ServiceRole.LEAK_CASE, DataSecurity.SECURITY_DUTY_BREACHED),
                            SecurityDuty.UNSAFE_PLACE)))
            .provenBy(RIGHT_HOLDER)
            .realises("D11");

    /** The provider owes damages, in one of these forms at least. */
    static final Rule SOME_DAMAGES = rule("prc.liability.some")
            .under(
                    Instruments.CIVIL_CODE.article(1165).paragraph(1),
                    Instruments.TORT_LIABILITY_LAW.article(6),
                    Instruments.GENERAL_PRINCIPLES.article(106).paragraph(2))
            .holdsWhen(anyOf(
                    DIRECT,
                    ABETTING,
                    EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                    AIDING_WITH_THE_USER,
                    AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                    HARBOR_LOST,
                    DataSecurity.PROCESSOR,
                    DataSecurity.SUPPLEMENTARY,
                    DataSecurity.FULL,
                    ConsumerSafety.CORRESPONDING,
                    ConsumerSafety.SELLER_UNKNOWN,
                    SecurityDuty.DIRECT,
                    SecurityDuty.SUPPLEMENTARY))
            .provenBy(RIGHT_HOLDER)
            .realises("D10");

    /** The provider owes no damages. */
    static final Rule NOT_LIABLE = rule("prc.liability.none")
            .under(
                    Instruments.CIVIL_CODE.article(1165).paragraph(1),
                    Instruments.TORT_LIABILITY_LAW.article(6),
                    Instruments.GENERAL_PRINCIPLES.article(106).paragraph(2))
            .holdsWhen(not(SOME_DAMAGES))
            .provenBy(PROVIDER)
            .realises("D10");

    /**
     * What the provider knows is only what the unanswered notice told it: it is then taken to know from when measures were
     * due, and its liability reaches no further than the enlarged part.
     */
    static final Rule NO_FURTHER_THAN_NOTICE = rule("prc.liability.no-further-than-notice")
            .under(
                    Instruments.NETWORK_DISSEMINATION.article(13),
                    Instruments.NETWORK_DISSEMINATION_2020.article(13),
                    Instruments.CIVIL_CODE.article(1195).paragraph(2),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .appliesWhen(AIDING_WITH_THE_USER)
            .holdsWhen(not(Knowledge.APART_FROM_NOTICE))
            .provenBy(PROVIDER)
            .declaratory()
            .realises("D13");

    /**
     * Who intentionally gives convenience, such as a place to trade on, infringes the mark under its law already. Intent is
     * the graver form of fault, so where there is none, what is said of intent changes nothing.
     */
    static final Rule CONVENIENCE_FOR_INFRINGERS = rule("prc.liability.convenience")
            .under(Instruments.TRADEMARK_LAW.article(57).item(6), Instruments.TRADEMARK_REGULATION.article(75))
            .appliesWhen(allOf(
                    ServiceRole.INTERMEDIARY,
                    is(RIGHT, "trademark"),
                    governs(Instruments.TRADEMARK_LAW.article(57).item(6))))
            .holdsWhen(allOf(UserInfringement.INFRINGEMENT, Fault.ACT, Fault.FAULT, is(INTENT)))
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("D6", "D12");

    private Liability() {}

    private static Condition aiding(Condition leftToStand) {
        return allOf(UserInfringement.INFRINGEMENT, leftToStand, Fault.CAUSATION, Fault.DAMAGE_CAUSED);
    }
}
