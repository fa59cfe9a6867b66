package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.ConductFact.DAMAGE;
import static org.safeharbor.core.dispute.ConductFact.STILL_ONLINE;
import static org.safeharbor.core.dispute.ReliefFact.DAMAGES_SOUGHT;
import static org.safeharbor.core.dispute.ReliefFact.STOP_SOUGHT;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART;
import static org.safeharbor.core.prc.Knowledge.KNOWLEDGE;
import static org.safeharbor.core.prc.NecessaryMeasures.SOME_UNANSWERED_NOTICE;
import static org.safeharbor.core.prc.NecessaryMeasures.TAKEN_AFTER_KNOWLEDGE;
import static org.safeharbor.core.prc.UserInfringement.INFRINGEMENT;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.versions;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Rule;

/**
 * What the provider answers for, reasoned on its own and never read off the harbor: fault, damage, the forms of
 * liability, and each relief that is sought.
 */
final class Liability {

    /** Damage came about. */
    static final Rule DAMAGE_CAUSED = rule("prc.liability.damage")
            .under(Instruments.CIVIL_CODE.article(1165).paragraph(1))
            .holdsWhen(is(DAMAGE))
            .provenBy(RIGHT_HOLDER)
            .realises("D5");

    /** The provider is at fault: it knew or should have known, or left a qualified notice unanswered, and did not act. */
    static final Rule FAULT = rule("prc.liability.fault")
            .under(
                    Instruments.CIVIL_CODE.article(1165).paragraph(1),
                    Instruments.NETWORK_DISSEMINATION.article(8).paragraph(1))
            .appliesWhen(ServiceRole.INTERMEDIARY)
            .holdsWhen(anyOf(SOME_UNANSWERED_NOTICE, allOf(KNOWLEDGE, not(TAKEN_AFTER_KNOWLEDGE))))
            .provenBy(RIGHT_HOLDER)
            .realises("D5", "D8", "D10");

    /** The provider infringed itself. */
    static final Rule DIRECT = rule("prc.liability.direct")
            .under(
                    Instruments.CIVIL_CODE.article(1194),
                    Instruments.CIVIL_CODE.article(1165).paragraph(1))
            .appliesWhen(ServiceRole.CONTENT_PROVIDER)
            .holdsWhen(allOf(INFRINGEMENT, DAMAGE_CAUSED))
            .provenBy(RIGHT_HOLDER)
            .realises("B15", "C4", "D9");

    /** Under the Civil Code. */
    static final Rule WITH_USER_UNDER_CIVIL_CODE = rule("prc.liability.with-user.cc")
            .under(Instruments.CIVIL_CODE.article(1197))
            .holdsWhen(aiding())
            .unless(TAKEN_AFTER_KNOWLEDGE, PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .realises("D12");

    /** Under the Tort Liability Law, whose "knew" practice read as including "should have known". */
    static final Rule WITH_USER_UNDER_TORT_LIABILITY_LAW = rule("prc.liability.with-user.tll")
            .under(Instruments.TORT_LIABILITY_LAW.article(36).paragraph(3))
            .holdsWhen(aiding())
            .unless(TAKEN_AFTER_KNOWLEDGE, PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .realises("C3", "D12");

    /** The provider is jointly and severally liable with the user, from its knowledge on. */
    static final Rule AIDING_WITH_THE_USER = rule("prc.liability.with-user")
            .under(
                    Instruments.CIVIL_CODE.article(1197),
                    Instruments.CIVIL_CODE.article(1169).paragraph(1))
            .appliesWhen(ServiceRole.INTERMEDIARY)
            .holdsWhen(versions(WITH_USER_UNDER_CIVIL_CODE, WITH_USER_UNDER_TORT_LIABILITY_LAW))
            .provenBy(RIGHT_HOLDER)
            .realises("A9", "C4", "D6", "D12", "D14");

    /** The infringement goes on and can be stopped; no fault is needed. */
    static final Rule PREVENTIVE = rule("prc.liability.preventive")
            .under(Instruments.CIVIL_CODE.article(1167), Instruments.TORT_LIABILITY_LAW.article(21))
            .holdsWhen(allOf(INFRINGEMENT, is(STILL_ONLINE)))
            .provenBy(RIGHT_HOLDER)
            .realises("D11");

    private static final Condition SOME_DAMAGES = anyOf(DIRECT, AIDING_FOR_THE_ENLARGED_PART, AIDING_WITH_THE_USER);

    /** The provider owes no damages. */
    static final Rule NOT_LIABLE = rule("prc.liability.none")
            .under(Instruments.CIVIL_CODE.article(1165).paragraph(1))
            .holdsWhen(not(SOME_DAMAGES))
            .provenBy(PROVIDER)
            .realises("D10");

    /** The claim that the infringement be stopped. */
    static final Rule STOP_GRANTED = rule("prc.relief.stop")
            .under(Instruments.CIVIL_CODE.article(179), Instruments.CIVIL_CODE.article(1167))
            .appliesWhen(is(STOP_SOUGHT))
            .holdsWhen(PREVENTIVE)
            .provenBy(RIGHT_HOLDER)
            .realises("B2", "D11");

    /** The claim for damages. */
    static final Rule DAMAGES_GRANTED = rule("prc.relief.damages")
            .under(Instruments.CIVIL_CODE.article(179))
            .appliesWhen(is(DAMAGES_SOUGHT))
            .holdsWhen(SOME_DAMAGES)
            .provenBy(RIGHT_HOLDER)
            .realises("B2", "D10");

    private Liability() {}

    private static Condition aiding() {
        return allOf(INFRINGEMENT, KNOWLEDGE, DAMAGE_CAUSED);
    }
}
