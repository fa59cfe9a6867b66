package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.CaseFact.DECIDED_ON;
import static org.safeharbor.core.dispute.CaseFact.FILED_ON;
import static org.safeharbor.core.dispute.DeclarationFact.ARRIVED_AT;
import static org.safeharbor.core.dispute.DeclarationFact.DELAY_BEYOND_CONTROL;
import static org.safeharbor.core.dispute.DeclarationFact.FORWARDED;
import static org.safeharbor.core.dispute.DeclarationFact.FORWARDED_AT;
import static org.safeharbor.core.dispute.DeclarationFact.HOLDER_ACTED;
import static org.safeharbor.core.dispute.DeclarationFact.HOLDER_ACTED_AT;
import static org.safeharbor.core.dispute.DeclarationFact.RESTORED;
import static org.safeharbor.core.dispute.DeclarationFact.RESTORED_AT;
import static org.safeharbor.core.dispute.ProviderFact.RULES_ALLOW_MEASURES;
import static org.safeharbor.core.dispute.ProviderFact.SERVICE;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.Side.USER;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.borne;
import static org.safeharbor.core.reasoning.Conditions.exceptOf;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.presumed;
import static org.safeharbor.core.reasoning.Conditions.reading;
import static org.safeharbor.core.reasoning.Conditions.shownBefore;
import static org.safeharbor.core.reasoning.Conditions.someDeclaration;
import static org.safeharbor.core.reasoning.Conditions.someMeasure;
import static org.safeharbor.core.reasoning.Conditions.someNotice;
import static org.safeharbor.core.reasoning.Rule.rule;
import static org.safeharbor.core.reasoning.Step.hard;
import static org.safeharbor.core.reasoning.Step.policy;

import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.NotBefore;
import org.safeharbor.core.reasoning.NotInTheWay;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Within;
import org.safeharbor.core.time.Limit;

/**
 * The declaration of non-infringement and putting content back (Civil Code art. 1196, E-Commerce Law art. 43, SPC reply
 * art. 3, Regulation arts. 16, 17).
 *
 * <p>After a declaration has reached the right holder the provider waits: fifteen days on an e-commerce platform, elsewhere
 * a reasonable period, in intellectual property matters of at most twenty working days. Then it ends the measures, unless
 * it was told that the right holder complained or sued.
 */
final class Restoration {

    private static final Condition IN_FIFTEEN_DAYS = new Within(FORWARDED_AT, RESTORED_AT, Limit.days(15));
    private static final Condition IN_TWENTY_WORKING_DAYS =
            new Within(FORWARDED_AT, RESTORED_AT, Limit.workingDays(20));

    private static final Condition AT_ONCE = new Within(FORWARDED_AT, RESTORED_AT, Limit.days(1));

    private static final Condition REGULATION_GOES_FIRST =
            allOf(reading(DisputedPoints.RESTORATION, "immediate"), Rights.DISSEMINATION);

    /** The Regulation goes first or alone knew a declaration then: content goes back at once, whatever the right holder does. */
    private static final Condition BY_REGULATION = anyOf(REGULATION_GOES_FIRST, Declarations.BY_REGULATION_ALONE);

    /** The same before the wait is over; that the Regulation goes before the fifteen days of a platform nobody says. */
    private static final Condition BEFORE_THE_WAIT =
            anyOf(allOf(REGULATION_GOES_FIRST, not(ServiceRole.E_COMMERCE_PLATFORM)), Declarations.BY_REGULATION_ALONE);

    /** It came back later than a day after the user's statement came, or had not come back by then. */
    private static final Condition NOT_AT_ONCE = anyOf(
            allOf(is(RESTORED), not(new Within(ARRIVED_AT, RESTORED_AT, Limit.days(1)))),
            allOf(not(is(RESTORED)), over(ARRIVED_AT, Limit.days(1))));

    /** A market put it back on the working day after the one on which the fifteen days ended, if need be after days off. */
    private static final Condition ON_THE_NEXT_DAY =
            new Within(FORWARDED_AT, RESTORED_AT, Limit.days(15).andTheNextDay());

    /** Only the reply of 2020 leaves such a delay out of the count. */
    private static final Condition DELAYED =
            allOf(governs(Instruments.NETWORK_IP_REPLY.article(3)), is(DELAY_BEYOND_CONTROL));

    /**
     * Told in the fifteen days; or in twenty working days, in a matter of intellectual property elsewhere and where the
     * delay could not be helped. For persons no text says how long the wait may be.
     */
    private static final Condition TOLD_WHILE_WAITING = allOf(
            is(HOLDER_ACTED),
            anyOf(
                    new Within(FORWARDED_AT, HOLDER_ACTED_AT, Limit.days(15)),
                    allOf(
                            anyOf(allOf(not(Declarations.ON_PLATFORM), Rights.INTELLECTUAL_PROPERTY), DELAYED),
                            new Within(FORWARDED_AT, HOLDER_ACTED_AT, Limit.workingDays(20)))));

    /** The period had ended when the action was brought or decided. */
    private static final Condition WAIT_IS_OVER = anyOf(
            allOf(Declarations.ON_PLATFORM, not(borne(RIGHT_HOLDER, DELAYED)), over(FORWARDED_AT, Limit.days(15))),
            over(FORWARDED_AT, Limit.workingDays(20)));

    /** The provider kept the declaration to itself for longer than any wait would have taken before the action was brought. */
    private static final Condition NEVER_PASSED_ON =
            allOf(not(presumed(FORWARDED)), not(new Within(ARRIVED_AT, FILED_ON, Limit.workingDays(20))));

    /** It was put back before the declaration reached the holder, or without passing it on, so that no period had begun. */
    private static final Condition BEFORE_IT_WAS_PASSED_ON =
            anyOf(not(presumed(FORWARDED)), shownBefore(RESTORED_AT, FORWARDED_AT));

    /** Content was put back before the period after the declaration had ended, or on no sufficient declaration. */
    static final Rule RESTORED_TOO_EARLY = rule("prc.declaration.restored-too-early")
            .under(
                    Instruments.CIVIL_CODE.article(1196).paragraph(2),
                    Instruments.E_COMMERCE_LAW.article(43).paragraph(2),
                    Instruments.NETWORK_IP_REPLY.article(3))
            .appliesWhen(exceptOf(not(someMeasure(NecessaryMeasures.STRIKES)), RESTORED))
            .weighing(
                    policy(
                            "patent-shown-void",
                            AnswerToNotice.SUSPENSION_PROPER,
                            false,
                            PROVIDER,
                            Instruments.PLATFORM_OPINIONS.article(10)),
                    hard(
                            "without-declaration",
                            not(new NotInTheWay(Declarations.QUALIFIED_DECLARATION)),
                            true,
                            RIGHT_HOLDER,
                            Instruments.CIVIL_CODE.article(1196).paragraph(1),
                            Instruments.E_COMMERCE_LAW.article(43).paragraph(1),
                            Instruments.REGULATION.article(16)),
                    hard("at-once-by-regulation", BEFORE_THE_WAIT, false, PROVIDER, Instruments.REGULATION.article(17)),
                    hard(
                            "before-it-was-passed-on",
                            BEFORE_IT_WAS_PASSED_ON,
                            true,
                            RIGHT_HOLDER,
                            Instruments.CIVIL_CODE.article(1196).paragraph(2),
                            Instruments.E_COMMERCE_LAW.article(43).paragraph(2)),
                    // the provision lets the measures end where nobody acts; that they go on where somebody did it does
                    // not order
                    policy(
                            "although-holder-acted",
                            allOf(TOLD_WHILE_WAITING, new NotBefore(RESTORED_AT, HOLDER_ACTED_AT)),
                            true,
                            RIGHT_HOLDER,
                            Instruments.CIVIL_CODE.article(1196).paragraph(2)),
                    hard(
                            "within-fifteen-days",
                            allOf(Declarations.ON_PLATFORM, IN_FIFTEEN_DAYS),
                            true,
                            RIGHT_HOLDER,
                            Instruments.E_COMMERCE_LAW.article(43).paragraph(2)),
                    hard(
                            "after-fifteen-days",
                            allOf(Declarations.ON_PLATFORM, not(IN_FIFTEEN_DAYS), not(borne(RIGHT_HOLDER, DELAYED))),
                            false,
                            PROVIDER,
                            Instruments.E_COMMERCE_LAW.article(43).paragraph(2)),
                    hard(
                            "after-twenty-working-days",
                            allOf(
                                    Rights.INTELLECTUAL_PROPERTY,
                                    governs(Instruments.NETWORK_IP_REPLY.article(3)),
                                    not(IN_TWENTY_WORKING_DAYS)),
                            false,
                            PROVIDER,
                            Instruments.NETWORK_IP_REPLY.article(3)))
            .provenBy(RIGHT_HOLDER)
            .realises("B16", "C2");

    /** Some content was put back so. */
    static final Rule SOME_RESTORED_TOO_EARLY = rule("prc.declaration.some-restored-too-early")
            .under(Instruments.CIVIL_CODE.article(1196).paragraph(2))
            .holdsWhen(someDeclaration(RESTORED_TOO_EARLY))
            .provenBy(RIGHT_HOLDER);

    /**
     * Content that was put back too early counts, from then on, as content against which no measures were taken. The law
     * lets the measures end only after the period and says no more, so this is for the court. Where nothing is infringed no
     * measures were called for.
     */
    static final Rule ENDED_WITHOUT_GROUND = rule("prc.declaration.ended-without-ground")
            .under(
                    Instruments.CIVIL_CODE.article(1196).paragraph(2),
                    Instruments.E_COMMERCE_LAW.article(43).paragraph(2))
            .appliesWhen(allOf(SOME_RESTORED_TOO_EARLY, UserInfringement.INFRINGEMENT))
            .weighing()
            .provenBy(RIGHT_HOLDER)
            .realises("B16");

    /** Toward the user: the period ended, nobody complained or sued, and the content was not put back in time. */
    static final Rule RESTORED_TOO_LATE = rule("prc.declaration.restored-too-late")
            .under(
                    Instruments.CIVIL_CODE.article(1196).paragraph(2),
                    Instruments.E_COMMERCE_LAW.article(43).paragraph(2))
            .appliesWhen(allOf(Declarations.QUALIFIED_DECLARATION, someMeasure(NecessaryMeasures.STRIKES)))
            .weighing(
                    hard(
                            "link-may-stay-away",
                            allOf(BY_REGULATION, is(SERVICE, "search")),
                            false,
                            PROVIDER,
                            Instruments.REGULATION.article(17)),
                    policy(
                            "not-at-once-by-regulation",
                            allOf(BY_REGULATION, is(SERVICE, "storage", "platform"), NOT_AT_ONCE),
                            true,
                            USER,
                            Instruments.REGULATION.article(17)),
                    hard(
                            "holder-acted",
                            TOLD_WHILE_WAITING,
                            false,
                            PROVIDER,
                            Instruments.CIVIL_CODE.article(1196).paragraph(2)),
                    policy(
                            "never",
                            allOf(not(is(RESTORED)), not(borne(PROVIDER, is(HOLDER_ACTED))), WAIT_IS_OVER),
                            true,
                            USER),
                    policy(
                            "never-passed-on",
                            allOf(not(is(RESTORED)), not(borne(PROVIDER, is(HOLDER_ACTED))), NEVER_PASSED_ON),
                            true,
                            USER),
                    hard(
                            "within-fifteen-days",
                            allOf(Declarations.ON_PLATFORM, is(RESTORED), IN_FIFTEEN_DAYS),
                            false,
                            PROVIDER,
                            Instruments.E_COMMERCE_LAW.article(43).paragraph(2)),
                    policy("at-once", allOf(is(RESTORED), AT_ONCE), false, PROVIDER),
                    policy("next-day", allOf(Declarations.ON_PLATFORM, is(RESTORED), ON_THE_NEXT_DAY), false, PROVIDER),
                    policy(
                            "before-it-was-passed-on",
                            // what came back before the day of passing on came in time by a step before this one
                            allOf(
                                    not(presumed(FORWARDED)),
                                    is(RESTORED),
                                    new Within(ARRIVED_AT, RESTORED_AT, Limit.days(15))),
                            false,
                            PROVIDER))
            .provenBy(USER)
            .realises("B2", "B5", "B16");

    /** Toward the user, for some declaration. */
    static final Rule SOME_RESTORED_TOO_LATE = rule("prc.declaration.some-restored-too-late")
            .under(Instruments.CIVIL_CODE.article(1196).paragraph(2))
            .holdsWhen(someDeclaration(RESTORED_TOO_LATE))
            .provenBy(USER)
            .realises("B2");

    /**
     * Toward the user: the measures followed a qualified notice, which is a defence to a claim in contract or tort, also if
     * its sender took it back later. What was done without such a notice, or went beyond taking content away, needs a ground in the rules of the service.
     */
    static final Rule REMOVAL_JUSTIFIED = rule("prc.declaration.removal-justified")
            .under(Instruments.NETWORK_PERSONAL_RIGHTS.article(5), Instruments.NETWORK_PERSONAL_RIGHTS.article(10))
            .appliesWhen(someMeasure(NecessaryMeasures.STRIKES))
            .holdsWhen(anyOf(
                    is(RULES_ALLOW_MEASURES),
                    allOf(
                            anyOf(
                                    QualifiedNotice.SOME_QUALIFIED_NOTICE,
                                    someNotice(QualifiedNotice.WITHDRAWN_AFTER_IT_WAS_ACTED_ON)),
                            not(someMeasure(NecessaryMeasures.BEYOND_REMOVAL)))))
            .provenBy(PROVIDER)
            .realises("B2", "B5");

    private Restoration() {}

    private static Condition over(Fact since, Limit limit) {
        return anyOf(not(new Within(since, FILED_ON, limit)), not(new Within(since, DECIDED_ON, limit)));
    }
}
