package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.ConductFact.ONGOING_DANGER;
import static org.safeharbor.core.dispute.ReliefFact.BALANCE_FOR_HOLDER;
import static org.safeharbor.core.dispute.ReliefFact.BALANCE_FOR_USER;
import static org.safeharbor.core.dispute.ReliefFact.INTERIM_SOUGHT;
import static org.safeharbor.core.dispute.ReliefFact.IRREPARABLE_HARM;
import static org.safeharbor.core.dispute.ReliefFact.LAWFULNESS_LIKELY;
import static org.safeharbor.core.dispute.ReliefFact.ORDERED_BEFORE_SUIT_AT;
import static org.safeharbor.core.dispute.ReliefFact.ORDER_CAUSED_LOSS;
import static org.safeharbor.core.dispute.ReliefFact.ORDER_HARMS_PUBLIC;
import static org.safeharbor.core.dispute.ReliefFact.ORDER_WAS_WRONG;
import static org.safeharbor.core.dispute.ReliefFact.RESTORING_ORDER_SOUGHT;
import static org.safeharbor.core.dispute.ReliefFact.RIGHT_STABLE;
import static org.safeharbor.core.dispute.ReliefFact.SECURITY_GIVEN;
import static org.safeharbor.core.dispute.ReliefFact.USER_IRREPARABLE_HARM;
import static org.safeharbor.core.dispute.ReliefFact.USER_SECURITY_GIVEN;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.Side.USER;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.inferred;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.onceSettled;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Happened;
import org.safeharbor.core.reasoning.Rule;

/**
 * Orders before judgment, for the right holder and for the user, and what a wrong application costs. None of them finds
 * fault (Civil Code art. 997, SPC provisions on behaviour preservation, SPC guiding opinions art. 9).
 */
final class InterimMeasures {

    /** The public interest stands against no order until somebody shows that it does. */
    private static final Condition PUBLIC_UNHARMED = not(onceSettled(ORDER_HARMS_PUBLIC));

    /** In matters of intellectual property, that the conduct stop. */
    static final Rule ORDER_FOR_HOLDER = rule("prc.relief.interim")
            .under(
                    Instruments.BEHAVIOUR_PRESERVATION.article(7),
                    Instruments.BEHAVIOUR_PRESERVATION.article(10),
                    Instruments.COPYRIGHT_LAW.article(56))
            .appliesWhen(allOf(is(INTERIM_SOUGHT), Rights.INTELLECTUAL_PROPERTY))
            .holdsWhen(allOf(
                    is(RIGHT_STABLE),
                    is(IRREPARABLE_HARM),
                    is(BALANCE_FOR_HOLDER),
                    is(SECURITY_GIVEN),
                    PUBLIC_UNHARMED))
            .provenBy(RIGHT_HOLDER)
            .permits()
            .realises("B2");

    /** For a personal interest: an unlawful act goes on or is imminent, and the harm could not be made good. */
    static final Rule ORDER_FOR_PERSON = rule("prc.relief.interim-personality")
            .under(Instruments.CIVIL_CODE.article(997))
            .appliesWhen(allOf(is(INTERIM_SOUGHT), Rights.PERSONAL, governs(Instruments.CIVIL_CODE.article(997))))
            .holdsWhen(allOf(
                    UserInfringement.INFRINGEMENT,
                    anyOf(NecessaryMeasures.WITHIN_REACH, onceSettled(ONGOING_DANGER)),
                    is(IRREPARABLE_HARM)))
            .provenBy(RIGHT_HOLDER)
            .permits()
            .realises("B2");

    /** For the user: that the content be put back until judgment. */
    static final Rule ORDER_FOR_USER = rule("prc.relief.interim-user")
            .under(Instruments.PLATFORM_OPINIONS.article(9), Instruments.BEHAVIOUR_PRESERVATION.article(7))
            .appliesWhen(is(RESTORING_ORDER_SOUGHT))
            .holdsWhen(allOf(
                    is(LAWFULNESS_LIKELY),
                    is(USER_IRREPARABLE_HARM),
                    is(BALANCE_FOR_USER),
                    is(USER_SECURITY_GIVEN),
                    PUBLIC_UNHARMED))
            .provenBy(USER)
            .permits()
            .realises("B2", "B5");

    /** An order was made, not merely asked for. */
    private static final Condition ORDER_MADE =
            anyOf(new Happened(ORDERED_BEFORE_SUIT_AT, false), onceSettled(ORDER_CAUSED_LOSS));

    /**
     * Who applied wrongly makes good the loss that the order caused. While nothing shows that an order was made, that it was
     * wrong counts only once it is said; an order that was made had been asked for.
     */
    static final Rule APPLICANT_LIABLE = rule("prc.relief.interim-wrong")
            .under(Instruments.CIVIL_PROCEDURE_LAW.article(108), Instruments.BEHAVIOUR_PRESERVATION.article(16))
            .appliesWhen(anyOf(is(INTERIM_SOUGHT), is(RESTORING_ORDER_SOUGHT), ORDER_MADE))
            .holdsWhen(allOf(inferred(ORDER_WAS_WRONG, allOf(ORDER_MADE, is(ORDER_WAS_WRONG))), is(ORDER_CAUSED_LOSS)))
            .provenBy(PROVIDER)
            .realises("B2", "B5");

    private InterimMeasures() {}
}
