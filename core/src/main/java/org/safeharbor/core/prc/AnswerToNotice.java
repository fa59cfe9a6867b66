package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.ConductFact.LOSS_GREW;
import static org.safeharbor.core.dispute.ConductFact.PATENT_SHOWN_VOID;
import static org.safeharbor.core.dispute.ConductFact.STILL_ONLINE;
import static org.safeharbor.core.dispute.ConductFact.UNTIL;
import static org.safeharbor.core.dispute.MeasureFact.ENDED_AT;
import static org.safeharbor.core.dispute.MeasureFact.KIND;
import static org.safeharbor.core.dispute.MeasureFact.TAKEN_AT;
import static org.safeharbor.core.dispute.NoticeFact.ARRIVED_AT;
import static org.safeharbor.core.dispute.ProviderFact.SERVICE;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.WorkFact.RIGHT;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.borne;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.onceSettled;
import static org.safeharbor.core.reasoning.Conditions.reading;
import static org.safeharbor.core.reasoning.Conditions.someMeasure;
import static org.safeharbor.core.reasoning.Conditions.someNotice;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.reasoning.Answers;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.NotBefore;
import org.safeharbor.core.reasoning.Rule;

/**
 * What a notice calls for, and whether it was done: passing it on to the user and necessary measures in time, for a qualified
 * one; some reaction, for one that obliges although it has a defect (Civil Code art. 1195).
 */
final class AnswerToNotice {

    /** The law of the time asks that a notice be passed on to the user; the Tort Liability Law did not. */
    static final Rule FORWARDING_OWED = rule("prc.notice.forwarding-owed")
            .under(
                    Instruments.CIVIL_CODE.article(1195).paragraph(2),
                    Instruments.E_COMMERCE_LAW.article(42).paragraph(2),
                    Instruments.NETWORK_IP_REPLY.article(2),
                    Instruments.REGULATION.article(15))
            .holdsWhen(anyOf(
                    governs(Instruments.CIVIL_CODE.article(1195).paragraph(2)),
                    allOf(
                            ServiceRole.E_COMMERCE_PLATFORM,
                            governs(Instruments.E_COMMERCE_LAW.article(42).paragraph(2))),
                    allOf(Rights.INTELLECTUAL_PROPERTY, governs(Instruments.NETWORK_IP_REPLY.article(2))),
                    allOf(
                            Rights.DISSEMINATION,
                            is(SERVICE, "storage", "platform", "search"),
                            governs(Instruments.REGULATION.article(15)))))
            .provenBy(RIGHT_HOLDER)
            .realises("B16", "C2", "C3");

    static final Condition ANSWERS_THE_NOTICE = new Answers(TAKEN_AT, ENDED_AT, ARRIVED_AT);

    /** It was passed on to the user, who is the developer where a program is complained of. */
    static final Condition PASSED_ON_TO_USER =
            anyOf(is(KIND, "forward"), allOf(is(SERVICE, "basicApp", "appStore"), is(KIND, "contactDeveloper")));

    /** The notice was passed on to the user in time. */
    static final Rule FORWARDED = rule("prc.measures.forwarded")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(2), Instruments.REGULATION.article(15))
            .holdsWhen(someMeasure(allOf(PASSED_ON_TO_USER, ANSWERS_THE_NOTICE, TimelyMeasures.TIMELY_AFTER_NOTICE)))
            .provenBy(PROVIDER)
            .realises("B12", "C2");

    /** One measure that answers the notice is enough in every respect. */
    private static final Condition ADEQUATE_ANSWER = someMeasure(allOf(
            ANSWERS_THE_NOTICE,
            NecessaryMeasures.TYPE_FITTED,
            NecessaryMeasures.EFFECTIVE,
            NecessaryMeasures.PROPORTIONATE,
            TimelyMeasures.TIMELY_AFTER_NOTICE));

    /** Necessary measures were taken in time after the notice. */
    static final Rule TAKEN_AFTER_NOTICE = rule("prc.measures.after-notice")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(2), Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(allOf(
                    ADEQUATE_ANSWER,
                    anyOf(reading(DisputedPoints.FORWARDING, "factor"), not(FORWARDING_OWED), FORWARDED)))
            .provenBy(PROVIDER)
            .realises("A7", "B16", "C2");

    /**
     * There was nothing left to do: the content was gone when the notice arrived, as where the same letter comes again
     * after the removal. That it stayed, or that the loss grew after the notice, is the right holder's to prove.
     */
    static final Rule NOTHING_LEFT = rule("prc.notice.nothing-left")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(2), Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(allOf(
                    not(borne(RIGHT_HOLDER, is(STILL_ONLINE))),
                    not(borne(RIGHT_HOLDER, is(LOSS_GREW))),
                    new NotBefore(ARRIVED_AT, UNTIL)))
            .provenBy(PROVIDER)
            .realises("B16");

    /** A platform of trade that is shown that the patent was declared void may suspend what it took, or leave it off. */
    static final Rule SUSPENSION_PROPER = rule("prc.measures.suspension-proper")
            .under(Instruments.PLATFORM_OPINIONS.article(10))
            .appliesWhen(allOf(
                    ServiceRole.E_COMMERCE_PLATFORM,
                    is(RIGHT, "patent"),
                    governs(Instruments.PLATFORM_OPINIONS.article(10))))
            .holdsWhen(onceSettled(PATENT_SHOWN_VOID))
            .provenBy(PROVIDER);

    /**
     * A platform of trade asked in time for what it may ask for beyond the statute, such as the written guarantee, and did no
     * more. Whether it might wait is for the court, as it is where it did more late.
     */
    static final Rule COMPLETION_AWAITED = rule("prc.notice.completion-awaited")
            .under(Instruments.PLATFORM_OPINIONS.article(5))
            .appliesWhen(allOf(
                    ServiceRole.E_COMMERCE_PLATFORM,
                    governs(Instruments.PLATFORM_OPINIONS.article(5)),
                    someMeasure(allOf(is(KIND, "askForMore"), ANSWERS_THE_NOTICE, TimelyMeasures.TIMELY_AFTER_NOTICE)),
                    not(QualifiedNotice.ALL_THAT_A_PLATFORM_MAY_ASK_FOR),
                    not(someMeasure(allOf(NecessaryMeasures.STRIKES, ANSWERS_THE_NOTICE)))))
            .weighing()
            .provenBy(PROVIDER);

    /** A qualified notice was not answered by necessary measures in time. */
    static final Rule UNANSWERED_NOTICE = rule("prc.notice.unanswered")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(2), Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(QualifiedNotice.QUALIFIED_NOTICE)
            .unless(TAKEN_AFTER_NOTICE, PROVIDER)
            .unless(NOTHING_LEFT, PROVIDER)
            .unless(SUSPENSION_PROPER, PROVIDER)
            .unless(COMPLETION_AWAITED, PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .realises("B16", "C2");

    /** Some qualified notice was left so. */
    static final Rule SOME_UNANSWERED_NOTICE = rule("prc.notice.some-unanswered")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(2), Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(someNotice(UNANSWERED_NOTICE))
            .provenBy(RIGHT_HOLDER);

    /** The provider did something in answer to a notice: asked for more, passed it on, or acted. */
    static final Rule REACTED = rule("prc.measures.reacted")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(2))
            .holdsWhen(someMeasure(allOf(ANSWERS_THE_NOTICE, TimelyMeasures.TIMELY_AFTER_NOTICE)))
            .provenBy(PROVIDER)
            .realises("A4", "B12", "C21");

    /** A defective notice that obliges to react was met with indifference. */
    static final Rule INDIFFERENCE = rule("prc.notice.indifference")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(1))
            .holdsWhen(QualifiedNotice.DEFECTIVE_BUT_OBLIGES)
            .unless(REACTED, PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .realises("A4", "B12");

    /** Some notice was met so. Whether there are further notices is not asked where none of them could oblige. */
    static final Rule SOME_INDIFFERENCE = rule("prc.notice.some-indifference")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(1))
            .holdsWhen(allOf(QualifiedNotice.REACTION_MAY_BE_OWED, someNotice(INDIFFERENCE)))
            .provenBy(RIGHT_HOLDER)
            .realises("A4");

    private AnswerToNotice() {}
}
