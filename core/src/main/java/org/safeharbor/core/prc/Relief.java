package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.CaseFact.FILED_ON;
import static org.safeharbor.core.dispute.CaseFact.HOLDER_KNEW_AT;
import static org.safeharbor.core.dispute.CaseFact.LIMITATION_PLEADED;
import static org.safeharbor.core.dispute.ConductFact.FROM;
import static org.safeharbor.core.dispute.ConductFact.HOLDER_AT_FAULT;
import static org.safeharbor.core.dispute.ConductFact.SERIOUS_MENTAL_HARM;
import static org.safeharbor.core.dispute.ConductFact.STILL_ONLINE;
import static org.safeharbor.core.dispute.ConductFact.UNTIL;
import static org.safeharbor.core.dispute.ConductFact.USER_KNOWN_TO_HOLDER;
import static org.safeharbor.core.dispute.NoticeFact.ARRIVED_AT;
import static org.safeharbor.core.dispute.ReliefFact.APOLOGY_SOUGHT;
import static org.safeharbor.core.dispute.ReliefFact.CLOSURE_SOUGHT;
import static org.safeharbor.core.dispute.ReliefFact.DAMAGES_SOUGHT;
import static org.safeharbor.core.dispute.ReliefFact.DISCLOSURE_SOUGHT;
import static org.safeharbor.core.dispute.ReliefFact.GROSS_NEGLIGENCE;
import static org.safeharbor.core.dispute.ReliefFact.INTENT;
import static org.safeharbor.core.dispute.ReliefFact.MENTAL_HARM_SOUGHT;
import static org.safeharbor.core.dispute.ReliefFact.PUNITIVE_SOUGHT;
import static org.safeharbor.core.dispute.ReliefFact.SERIOUS_CIRCUMSTANCES;
import static org.safeharbor.core.dispute.ReliefFact.STOP_SOUGHT;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.WorkFact.PERSONAL_OBJECT;
import static org.safeharbor.core.dispute.WorkFact.RIGHT;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.borne;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.onceSettled;
import static org.safeharbor.core.reasoning.Conditions.reading;
import static org.safeharbor.core.reasoning.Conditions.someNotice;
import static org.safeharbor.core.reasoning.Rule.rule;
import static org.safeharbor.core.reasoning.Step.hard;
import static org.safeharbor.core.reasoning.Step.policy;

import org.safeharbor.core.law.Provision;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.NotBefore;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Within;
import org.safeharbor.core.time.Limit;

/** Each claim that is raised against the provider, answered one by one, and what bars it. */
final class Relief {

    private static final Provision THREE_YEARS =
            Instruments.CIVIL_CODE.article(188).paragraph(1);

    private static final Provision TWENTY_YEARS =
            Instruments.CIVIL_CODE.article(188).paragraph(2);

    private static final Condition KNEW_LONG_AGO = not(new Within(HOLDER_KNEW_AT, FILED_ON, Limit.years(3)));
    private static final Condition BEGAN_LONG_AGO = not(new Within(FROM, FILED_ON, Limit.years(3)));
    private static final Condition TWENTY_YEARS_AGO = not(new Within(FROM, FILED_ON, Limit.years(20)));

    /** The holder cannot have known before the infringement began, so three years since then are always in time. */
    static final Condition SUED_TOO_LATE = allOf(governs(THREE_YEARS), KNEW_LONG_AGO, BEGAN_LONG_AGO);

    /** The right holder wrote within the last three years before the suit; whether that interrupted it is for the court. */
    private static final Condition WROTE_SINCE =
            borne(RIGHT_HOLDER, someNotice(new Within(ARRIVED_AT, FILED_ON, Limit.years(3))));

    /** No part of the infringement, and no letter, lies within the last three years before the suit. */
    private static final Condition LONG_OVER = allOf(
            not(borne(RIGHT_HOLDER, is(STILL_ONLINE))),
            not(new Within(UNTIL, FILED_ON, Limit.years(3))),
            not(WROTE_SINCE));

    /** A copyright was still infringed when the suit was brought: stopping it and recent damages can be asked for. */
    static final Rule STILL_INFRINGED_WHEN_SUED = rule("prc.relief.still-infringed")
            .under(Instruments.COPYRIGHT_INTERPRETATION.article(27))
            .appliesWhen(Rights.COPYRIGHT)
            .holdsWhen(anyOf(is(STILL_ONLINE), new NotBefore(UNTIL, FILED_ON)))
            .provenBy(RIGHT_HOLDER);

    /**
     * The period was over when the suit was brought: three years since the right holder could sue, or twenty since the
     * infringement began. What went on into the last three years, a letter in them, and claims from before the Civil Code are
     * for the court.
     */
    static final Rule PERIOD_OVER = rule("prc.relief.period-over")
            .under(THREE_YEARS, TWENTY_YEARS)
            .weighing(
                    hard(
                            "over",
                            allOf(governs(THREE_YEARS), LONG_OVER, anyOf(KNEW_LONG_AGO, TWENTY_YEARS_AGO)),
                            true,
                            PROVIDER,
                            THREE_YEARS,
                            TWENTY_YEARS),
                    hard(
                            "in-time",
                            allOf(
                                    governs(THREE_YEARS),
                                    not(borne(PROVIDER, allOf(KNEW_LONG_AGO, BEGAN_LONG_AGO))),
                                    not(borne(PROVIDER, TWENTY_YEARS_AGO))),
                            false,
                            RIGHT_HOLDER,
                            THREE_YEARS,
                            TWENTY_YEARS))
            .provenBy(PROVIDER);

    /** The claim is time-barred: the period was over, and the provider pleads it. */
    static final Rule TIME_BARRED = rule("prc.relief.time-barred")
            .under(THREE_YEARS, TWENTY_YEARS)
            .holdsWhen(allOf(onceSettled(LIMITATION_PLEADED), PERIOD_OVER))
            .unless(STILL_INFRINGED_WHEN_SUED, RIGHT_HOLDER)
            .provenBy(PROVIDER);

    /** That the infringement be stopped. It is not time-barred. */
    static final Rule STOP_GRANTED = rule("prc.relief.stop")
            .under(
                    Instruments.CIVIL_CODE.article(179),
                    Instruments.CIVIL_CODE.article(1167),
                    Instruments.TORT_LIABILITY_LAW.article(15))
            .appliesWhen(is(STOP_SOUGHT))
            .holdsWhen(Liability.PREVENTIVE)
            .provenBy(RIGHT_HOLDER)
            .realises("B2", "D11");

    /** Damages. */
    static final Rule DAMAGES_GRANTED = rule("prc.relief.damages")
            .under(Instruments.CIVIL_CODE.article(179), Instruments.TORT_LIABILITY_LAW.article(15))
            .appliesWhen(is(DAMAGES_SOUGHT))
            .holdsWhen(Liability.SOME_DAMAGES)
            .unless(TIME_BARRED, PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .realises("B2", "D10");

    /**
     * An apology, for the violation of a personal interest. Copyright has personal sides beside the right of dissemination,
     * such as to be named; whether one was violated is for the court.
     */
    static final Rule APOLOGY_GRANTED = rule("prc.relief.apology")
            .under(Instruments.CIVIL_CODE.article(179), Instruments.TORT_LIABILITY_LAW.article(15))
            .appliesWhen(is(APOLOGY_SOUGHT))
            .weighing(
                    hard("not-liable", not(Liability.SOME_DAMAGES), false, RIGHT_HOLDER),
                    hard("personal-interest", Rights.PERSONAL, true, RIGHT_HOLDER),
                    hard("no-personal-interest", not(is(RIGHT, "otherCopyright")), false, RIGHT_HOLDER))
            .provenBy(RIGHT_HOLDER)
            .realises("B2");

    /** By intent or gross negligence an object was harmed that has a personal meaning for a natural person; no mark or patent is one. */
    static final Rule PERSONAL_OBJECT_HARMED = rule("prc.relief.personal-object")
            .under(Instruments.CIVIL_CODE.article(1183).paragraph(2))
            .appliesWhen(governs(Instruments.CIVIL_CODE.article(1183).paragraph(2)))
            .holdsWhen(allOf(not(Rights.MARK_OR_PATENT), is(PERSONAL_OBJECT), anyOf(INTENT, GROSS_NEGLIGENCE)))
            .provenBy(RIGHT_HOLDER);

    /** Damages for mental harm, for natural persons and serious harm only. */
    static final Rule MENTAL_HARM_GRANTED = rule("prc.relief.mental-harm")
            .under(Instruments.CIVIL_CODE.article(1183).paragraph(1), Instruments.TORT_LIABILITY_LAW.article(22))
            .appliesWhen(is(MENTAL_HARM_SOUGHT))
            .holdsWhen(allOf(
                    anyOf(Rights.PERSONAL, PERSONAL_OBJECT_HARMED), is(SERIOUS_MENTAL_HARM), Liability.SOME_DAMAGES))
            .unless(TIME_BARRED, PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .realises("B2");

    /** Punitive damages, for intent in serious circumstances; in this general form since the Civil Code. */
    static final Rule PUNITIVE_GRANTED = rule("prc.relief.punitive")
            .under(
                    Instruments.CIVIL_CODE.article(1185),
                    Instruments.COPYRIGHT_LAW.article(54),
                    Instruments.PUNITIVE_INTERPRETATION.article(3))
            .appliesWhen(allOf(is(PUNITIVE_SOUGHT), governs(Instruments.CIVIL_CODE.article(1185))))
            .holdsWhen(
                    allOf(Rights.INTELLECTUAL_PROPERTY, is(INTENT), is(SERIOUS_CIRCUMSTANCES), Liability.SOME_DAMAGES))
            .unless(TIME_BARRED, PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .realises("B2");

    /**
     * That the whole service be closed or all uploads be filtered: as a rule out of proportion. Where a general duty to
     * filter is seen, a filter can be ordered too, so that it is for the court.
     */
    static final Rule CLOSURE_GRANTED = rule("prc.relief.closure")
            .under(Instruments.CIVIL_CODE.article(1167))
            .appliesWhen(is(CLOSURE_SOUGHT))
            .weighing(policy("out-of-proportion", reading(DisputedPoints.FILTERING, "after-notice"), false, PROVIDER))
            .provenBy(RIGHT_HOLDER)
            .realises("B2", "B10");

    /**
     * The court may order disclosure where the provider says that the content is the user's. The text is for personal rights
     * and serves others at most by analogy; that of the Regulation is for the copyright authority, not for the court.
     */
    static final Rule DISCLOSURE_ORDERED = rule("prc.relief.disclosure-ordered")
            .under(Instruments.NETWORK_PERSONAL_RIGHTS.article(3))
            .holdsWhen(UserInfringement.INFRINGEMENT)
            .provenBy(RIGHT_HOLDER)
            .permits()
            .realises("B13");

    /** Disclosure of the user's identity: by order of the court, and under one reading at once on a qualified request too. */
    static final Rule DISCLOSURE_GRANTED = rule("prc.relief.disclosure")
            .under(Instruments.NETWORK_PERSONAL_RIGHTS.article(3), Instruments.REGULATION.article(13))
            .appliesWhen(is(DISCLOSURE_SOUGHT))
            .holdsWhen(allOf(
                    not(is(USER_KNOWN_TO_HOLDER)),
                    anyOf(
                            DISCLOSURE_ORDERED,
                            allOf(
                                    reading(DisputedPoints.DISCLOSURE, "direct"),
                                    QualifiedNotice.SOME_QUALIFIED_NOTICE))))
            .provenBy(RIGHT_HOLDER)
            .realises("B13");

    /** The right holder's own fault in the growth of the loss may reduce what is owed. */
    static final Rule REDUCED = rule("prc.relief.reduced")
            .under(Instruments.CIVIL_CODE.article(1173), Instruments.TORT_LIABILITY_LAW.article(26))
            .holdsWhen(allOf(is(HOLDER_AT_FAULT), Liability.SOME_DAMAGES))
            .provenBy(PROVIDER)
            .permits()
            .declaratory();

    private Relief() {}
}
