package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.ConductFact.ACT_WITHIN_RIGHT;
import static org.safeharbor.core.dispute.ConductFact.DEPARTS_FROM_SOURCE;
import static org.safeharbor.core.dispute.ConductFact.DISTORTED;
import static org.safeharbor.core.dispute.ConductFact.EXCEPTION;
import static org.safeharbor.core.dispute.ConductFact.LICENSED;
import static org.safeharbor.core.dispute.ConductFact.OFFICIAL_SOURCE;
import static org.safeharbor.core.dispute.ConductFact.PUBLIC_INTEREST;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.WorkFact.ENTITLED;
import static org.safeharbor.core.dispute.WorkFact.NAMED_ON_WORK;
import static org.safeharbor.core.dispute.WorkFact.PROTECTED;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.borne;
import static org.safeharbor.core.reasoning.Conditions.exceptOf;
import static org.safeharbor.core.reasoning.Conditions.inferred;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.onceSettled;
import static org.safeharbor.core.reasoning.Conditions.presumed;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Rule;

/**
 * The infringement that indirect liability presupposes, by its five questions: is the right protected, is the claimant
 * entitled, is the act within the right, was there a licence, does an exception cover it.
 */
final class UserInfringement {

    /** Whoever says that no exception covers the use does not speak of these two, which then count only once they are said. */
    private static final Condition SAID_TO_BE_NONE = not(presumed(EXCEPTION));

    /** A report or comment in the public interest is free, unless it distorts, leaves serious falsehood unchecked or insults. */
    private static final Condition FAIR_REPORT_OF_PUBLIC_INTEREST =
            allOf(exceptOf(SAID_TO_BE_NONE, PUBLIC_INTEREST), not(borne(RIGHT_HOLDER, is(DISTORTED))));

    /** What makes facts up, distorts them or insults departs from any source, until it is said that it does not. */
    private static final Condition DEPARTS =
            inferred(DEPARTS_FROM_SOURCE, anyOf(is(DEPARTS_FROM_SOURCE), onceSettled(DISTORTED)));

    /** It relies on documents of public authorities, or on what they did in public. */
    static final Condition FROM_AN_AUTHORITY = exceptOf(SAID_TO_BE_NONE, OFFICIAL_SOURCE);

    /** It relies on documents of public authorities, does not depart from them, and follows their corrections. */
    private static final Condition RELIES_ON_AUTHORITY = allOf(FROM_AN_AUTHORITY, not(borne(RIGHT_HOLDER, DEPARTS)));

    /** The object is protected by the right that is relied on; what is a person's own needs no more, until it is disputed. */
    static final Rule RIGHT_PROTECTED = rule("prc.infringement.right-protected")
            .under(Instruments.CIVIL_CODE.article(1194), Instruments.TORT_LIABILITY_LAW_36.paragraph(1))
            .holdsWhen(inferred(PROTECTED, anyOf(Rights.PERSONAL, Rights.CONSUMER_SAFETY, is(PROTECTED))))
            .provenBy(RIGHT_HOLDER);

    /** The claimant holds the right or may sue on it; in copyright presumed of the one who is named on the work. */
    static final Rule CLAIMANT_ENTITLED = rule("prc.infringement.claimant-entitled")
            .under(Instruments.COPYRIGHT_LAW.article(12), Instruments.COPYRIGHT_INTERPRETATION.article(7))
            .holdsWhen(is(ENTITLED))
            .presumedWhen(allOf(Rights.COPYRIGHT, is(NAMED_ON_WORK)))
            .provenBy(RIGHT_HOLDER);

    /** The act is one that the right reserves to its holder. */
    static final Rule ACT_IN_SCOPE = rule("prc.infringement.act-within-right")
            .under(Instruments.CIVIL_CODE.article(1194), Instruments.TORT_LIABILITY_LAW_36.paragraph(1))
            .holdsWhen(is(ACT_WITHIN_RIGHT))
            .provenBy(RIGHT_HOLDER);

    /** Words about somebody are spoken without leave, so that leave for them counts only once it is said. */
    private static final Condition PERMITTED =
            anyOf(allOf(not(Rights.REPUTATION), is(LICENSED)), onceSettled(LICENSED));

    /** The use was licensed; the accused proves it. Nobody licenses harm to consumers or at a place, or a leak. */
    static final Rule LICENCE = rule("prc.infringement.licence")
            .under(Instruments.COPYRIGHT_LAW.article(59).paragraph(2), Instruments.PROCEDURE_INTERPRETATION.article(91))
            .holdsWhen(allOf(
                    not(Rights.CONSUMER_SAFETY), not(ServiceRole.LEAK_CASE), not(ServiceRole.PLACE_CASE), PERMITTED))
            .provenBy(PROVIDER);

    /** A statutory exception covers the use; the accused proves it. */
    static final Rule STATUTORY_EXCEPTION = rule("prc.infringement.exception")
            .under(
                    Instruments.COPYRIGHT_LAW.article(59).paragraph(2),
                    Instruments.PROCEDURE_INTERPRETATION.article(91),
                    Instruments.CIVIL_CODE.article(999),
                    Instruments.CIVIL_CODE.article(1025),
                    Instruments.CIVIL_CODE.article(1026),
                    Instruments.NETWORK_PERSONAL_RIGHTS.article(9))
            .holdsWhen(anyOf(
                    allOf(
                            not(Rights.PERSONALITY),
                            not(Rights.CONSUMER_SAFETY),
                            not(ServiceRole.LEAK_CASE),
                            not(ServiceRole.PLACE_CASE),
                            is(EXCEPTION)),
                    allOf(
                            Rights.PERSONALITY,
                            anyOf(FAIR_REPORT_OF_PUBLIC_INTEREST, RELIES_ON_AUTHORITY, onceSettled(EXCEPTION)))))
            .provenBy(PROVIDER);

    /** The right is infringed by what was put on the network. */
    static final Rule INFRINGEMENT = rule("prc.infringement.infringed")
            .under(Instruments.CIVIL_CODE.article(1194), Instruments.TORT_LIABILITY_LAW_36.paragraph(1))
            .holdsWhen(allOf(RIGHT_PROTECTED, CLAIMANT_ENTITLED, ACT_IN_SCOPE))
            .unless(LICENCE, PROVIDER)
            .unless(STATUTORY_EXCEPTION, PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .realises("D4", "D9");

    private UserInfringement() {}
}
