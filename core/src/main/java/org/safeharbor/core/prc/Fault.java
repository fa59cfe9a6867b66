package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.ConductFact.CHANGED_IN_REPOST;
import static org.safeharbor.core.dispute.ConductFact.DAMAGE;
import static org.safeharbor.core.dispute.ConductFact.DEPARTS_FROM_SOURCE;
import static org.safeharbor.core.dispute.ConductFact.DIRECT_BENEFIT;
import static org.safeharbor.core.dispute.ConductFact.INDUCES;
import static org.safeharbor.core.dispute.ConductFact.REPOSTED;
import static org.safeharbor.core.dispute.ConductFact.SUPPORT_FURTHERED;
import static org.safeharbor.core.dispute.KnowledgeFact.EARLIER_DECISION;
import static org.safeharbor.core.dispute.KnowledgeFact.FACIALLY_UNLAWFUL;
import static org.safeharbor.core.dispute.ProviderFact.REMOVES_ITEMS;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.borne;
import static org.safeharbor.core.reasoning.Conditions.inferred;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Rule.rule;
import static org.safeharbor.core.reasoning.Step.policy;

import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.NotInTheWay;
import org.safeharbor.core.reasoning.Rule;

/**
 * The elements of liability for another's infringement: the provider's act, its unlawfulness, causation, fault and damage
 * (Civil Code art. 1165(1)). Each is a step of its own with its burden.
 */
final class Fault {

    /** The provider induced or encouraged users to infringe. */
    static final Rule INDUCEMENT = rule("prc.liability.inducement")
            .under(Instruments.NETWORK_DISSEMINATION.article(7).paragraph(2))
            .holdsWhen(is(INDUCES))
            .provenBy(RIGHT_HOLDER)
            .realises("D4", "D6");

    /** The provider acted: it induced, or its service helped and it did not step in. */
    static final Rule ACT = rule("prc.liability.act")
            .under(
                    Instruments.CIVIL_CODE.article(1165).paragraph(1),
                    Instruments.CIVIL_CODE.article(1169).paragraph(1),
                    Instruments.TORT_LIABILITY_LAW.article(6),
                    Instruments.GENERAL_PRINCIPLES.article(106).paragraph(2))
            .appliesWhen(ServiceRole.ABOUT_CONTENT)
            .holdsWhen(anyOf(
                    ServiceRole.CONTENT_PROVIDER,
                    INDUCEMENT,
                    inferred(SUPPORT_FURTHERED, UserInfringement.INFRINGEMENT)))
            .provenBy(RIGHT_HOLDER)
            .realises("D4", "D5", "D17");

    /**
     * Its act was unlawful: inducement, help in spite of knowledge, or leaving what it manages although told. What
     * infringes nothing is not unlawful, whoever complained.
     */
    static final Rule UNLAWFULNESS = rule("prc.liability.unlawfulness")
            .under(
                    Instruments.CIVIL_CODE.article(1165).paragraph(1),
                    Instruments.TORT_LIABILITY_LAW.article(6),
                    Instruments.GENERAL_PRINCIPLES.article(106).paragraph(2))
            .appliesWhen(ServiceRole.ABOUT_CONTENT)
            .holdsWhen(allOf(
                    UserInfringement.INFRINGEMENT,
                    anyOf(
                            INDUCEMENT,
                            Knowledge.LEFT_TO_STAND,
                            AnswerToNotice.SOME_UNANSWERED_NOTICE,
                            Restoration.ENDED_WITHOUT_GROUND,
                            ServiceRole.CONTENT_PROVIDER)))
            .provenBy(RIGHT_HOLDER)
            .realises("D5", "D6");

    /**
     * The harm follows from it, in one of three ways: its support furthered the infringement; it brought it about itself;
     * it ignored for profit what happened within its control.
     */
    static final Rule CAUSATION = rule("prc.liability.causation")
            .under(
                    Instruments.CIVIL_CODE.article(1165).paragraph(1),
                    Instruments.TORT_LIABILITY_LAW.article(6),
                    Instruments.GENERAL_PRINCIPLES.article(106).paragraph(2))
            .appliesWhen(ServiceRole.ABOUT_CONTENT)
            .holdsWhen(anyOf(
                    inferred(SUPPORT_FURTHERED, UserInfringement.INFRINGEMENT),
                    ServiceRole.CONTENT_PROVIDER,
                    allOf(is(DIRECT_BENEFIT), is(REMOVES_ITEMS), Knowledge.KNOWLEDGE)))
            .provenBy(RIGHT_HOLDER)
            .realises("D5", "D7");

    /** Damage came about. */
    static final Rule DAMAGE_CAUSED = rule("prc.liability.damage")
            .under(
                    Instruments.CIVIL_CODE.article(1165).paragraph(1),
                    Instruments.TORT_LIABILITY_LAW.article(6),
                    Instruments.GENERAL_PRINCIPLES.article(106).paragraph(2))
            .holdsWhen(is(DAMAGE))
            .provenBy(RIGHT_HOLDER)
            .realises("D5");

    /** It was told of what it had passed on, or learnt of a decision on it, and left it. */
    private static final Condition LEFT_WHAT_IT_PASSED_ON = anyOf(
            AnswerToNotice.SOME_UNANSWERED_NOTICE,
            allOf(is(EARLIER_DECISION), not(NecessaryMeasures.TAKEN_AFTER_KNOWLEDGE)));

    /**
     * Who passes on what somebody else published violates a personal right only by fault: by leaving it when it knew better,
     * by not following its official source, by how plain the violation was, by changes of substance or a misleading title,
     * and by the care that its nature and reach ask for. That it only passed it on is in the provider's favour, so the
     * provider shows it.
     */
    static final Rule REPOSTED_CARELESSLY = rule("prc.liability.reposted-carelessly")
            .under(Instruments.NETWORK_PERSONAL_RIGHTS.article(7))
            .appliesWhen(allOf(Rights.PERSONALITY, ServiceRole.PROVIDES_ITSELF, borne(PROVIDER, is(REPOSTED))))
            .weighing(
                    policy("left", LEFT_WHAT_IT_PASSED_ON, true, RIGHT_HOLDER),
                    policy(
                            "departs",
                            allOf(UserInfringement.FROM_AN_AUTHORITY, is(DEPARTS_FROM_SOURCE)),
                            true,
                            RIGHT_HOLDER,
                            Instruments.NETWORK_PERSONAL_RIGHTS.article(9)),
                    policy(
                            "changed",
                            is(CHANGED_IN_REPOST),
                            true,
                            RIGHT_HOLDER,
                            Instruments.NETWORK_PERSONAL_RIGHTS.article(7)),
                    policy(
                            "obvious",
                            is(FACIALLY_UNLAWFUL),
                            true,
                            RIGHT_HOLDER,
                            Instruments.NETWORK_PERSONAL_RIGHTS.article(7)))
            .provenBy(RIGHT_HOLDER)
            .realises("D8");

    /** The provider is at fault: it knew or should have known, or left a qualified notice unanswered, and did not act. */
    static final Rule FAULT = rule("prc.liability.fault")
            .under(
                    Instruments.CIVIL_CODE.article(1165).paragraph(1),
                    Instruments.NETWORK_DISSEMINATION.article(8).paragraph(1),
                    Instruments.TORT_LIABILITY_LAW.article(6),
                    Instruments.GENERAL_PRINCIPLES.article(106).paragraph(2))
            .appliesWhen(ServiceRole.ABOUT_CONTENT)
            .holdsWhen(anyOf(
                    INDUCEMENT,
                    AnswerToNotice.SOME_UNANSWERED_NOTICE,
                    Restoration.ENDED_WITHOUT_GROUND,
                    Knowledge.LEFT_TO_STAND,
                    allOf(ServiceRole.CONTENT_PROVIDER, new NotInTheWay(REPOSTED_CARELESSLY))))
            .provenBy(RIGHT_HOLDER)
            .realises("C10", "D5", "D8", "D10");

    private Fault() {}
}
