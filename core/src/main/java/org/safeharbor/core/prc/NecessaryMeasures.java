package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.ConductFact.STILL_ONLINE;
import static org.safeharbor.core.dispute.ConductFact.UNTIL;
import static org.safeharbor.core.dispute.DeclarationFact.RESTORED;
import static org.safeharbor.core.dispute.KnowledgeFact.KNOWN_REPEATER;
import static org.safeharbor.core.dispute.MeasureFact.COMPLETES_EARLIER;
import static org.safeharbor.core.dispute.MeasureFact.COPIES_REMAIN;
import static org.safeharbor.core.dispute.MeasureFact.COVERAGE;
import static org.safeharbor.core.dispute.MeasureFact.ENDED_AT;
import static org.safeharbor.core.dispute.MeasureFact.GOOD_FAITH;
import static org.safeharbor.core.dispute.MeasureFact.KIND;
import static org.safeharbor.core.dispute.MeasureFact.REST_OUT_OF_PROPORTION;
import static org.safeharbor.core.dispute.ProviderFact.SERVICE;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.WorkFact.RIGHT;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anotherMeasure;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.borne;
import static org.safeharbor.core.reasoning.Conditions.inferred;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.onceSettled;
import static org.safeharbor.core.reasoning.Conditions.presumed;
import static org.safeharbor.core.reasoning.Conditions.reading;
import static org.safeharbor.core.reasoning.Conditions.someDeclaration;
import static org.safeharbor.core.reasoning.Conditions.someMeasure;
import static org.safeharbor.core.reasoning.Rule.rule;
import static org.safeharbor.core.reasoning.Step.policy;

import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Happened;
import org.safeharbor.core.reasoning.NotBefore;
import org.safeharbor.core.reasoning.NotInTheWay;
import org.safeharbor.core.reasoning.Rule;

/**
 * Whether what the provider did was enough: fitted to the type of service, effective, proportionate and in time (Civil
 * Code art. 1195(2), SPC provisions on network dissemination art. 14).
 *
 * <p>The four are weighed, each by itself; that it came in time is a matter of {@link TimelyMeasures}.
 */
final class NecessaryMeasures {

    private static final Condition REMOVAL =
            is(KIND, "delete", "block", "disconnect", "cutStream", "purge", "burnToken");
    /** More than taking the content away: it strikes the user. */
    static final Condition BEYOND_REMOVAL =
            is(KIND, "restrictAccount", "terminateAccount", "terminateTransactions", "suspendService");

    /** The user feels it: the content, its reach or the account is struck. Passing on, warning and asking are not. */
    static final Condition STRIKES = is(
            KIND,
            "delete",
            "block",
            "disconnect",
            "cutStream",
            "purge",
            "burnToken",
            "stopRecommending",
            "freezeListing",
            "deposit",
            "restrictAccount",
            "terminateAccount",
            "terminateTransactions",
            "suspendService");

    private static final Condition HEAVY = is(KIND, "suspendService", "terminateAccount", "terminateTransactions");
    private static final Condition PASSING_ON = is(KIND, "forward", "contactDeveloper");

    /** Somebody was told something or asked for more, which reaches no part of the content. */
    private static final Condition TELLS_ONLY = is(KIND, "forward", "contactDeveloper", "warnUser", "askForMore");

    /** Where passing the notice on is itself the measure that is asked: the base layer, and patents (Guiding Case 83). */
    private static final Condition PASSING_ON_IS_ENOUGH = anyOf(
            allOf(ServiceRole.BASE_LAYER, PASSING_ON),
            allOf(is(SERVICE, "marketplace"), is(RIGHT, "patent"), is(KIND, "forward")));

    /** What usually fits: passing the notice on for the base layer, taking the content away for those who can. */
    static final Condition ON_THE_MENU = anyOf(
            PASSING_ON_IS_ENOUGH,
            allOf(not(ServiceRole.BASE_LAYER), REMOVAL),
            allOf(is(SERVICE, "storage", "platform"), is(KIND, "filter")),
            allOf(is(SERVICE, "marketplace"), is(KIND, "freezeListing", "deposit", "terminateTransactions")));

    /**
     * Closing or suspending the account or room takes all of it away, and so does restricting it where it is said to; whether
     * that is too much is asked by itself.
     */
    private static final Condition CLOSES_THE_ACCOUNT = allOf(
            is(SERVICE, "storage", "platform", "livestream", "nft", "marketplace", "appStore"),
            anyOf(
                    is(KIND, "terminateAccount", "suspendService"),
                    allOf(is(KIND, "restrictAccount"), is(COVERAGE, "all"))));

    /**
     * The measure fits the type of service. Services of no listed kind have no menu, and the list of measures is not
     * closed, so that whether another service or another measure fits is for the court.
     */
    static final Rule TYPE_FITTED = rule("prc.measures.type-fitted")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(2), Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .weighing(
                    policy(
                            "menu",
                            anyOf(ON_THE_MENU, CLOSES_THE_ACCOUNT),
                            true,
                            PROVIDER,
                            Instruments.CIVIL_CODE.article(1195).paragraph(2)),
                    policy(
                            "other-measure",
                            not(anyOf(is(SERVICE, "other", "generative"), is(KIND, "other"))),
                            false,
                            RIGHT_HOLDER))
            .guidedBy(DecidedCases.on("prc.measures.type-fitted", PROVIDER, RIGHT_HOLDER))
            .provenBy(PROVIDER)
            .realises("A10", "B1", "B7", "B8", "B11");

    /** It was ended while the content was there, and no declaration of the user had led to that. */
    private static final Condition ENDED_WITHOUT_DECLARATION = allOf(
            new Happened(ENDED_AT, false),
            anyOf(is(STILL_ONLINE), not(new NotBefore(ENDED_AT, UNTIL))),
            not(borne(PROVIDER, someDeclaration(is(RESTORED)))));

    private static final Condition TOOK_IT_ALL_AWAY =
            allOf(REMOVAL, is(COVERAGE, "all"), not(is(COPIES_REMAIN)), not(new Happened(ENDED_AT, false)));

    /** Nothing that was done took all of it away. */
    static final Condition NOT_TAKEN_AWAY = not(someMeasure(TOOK_IT_ALL_AWAY));

    /** The content is within reach; once all of it was taken away and no copy stayed, that counts only once it is said. */
    static final Condition WITHIN_REACH = inferred(STILL_ONLINE, allOf(is(STILL_ONLINE), NOT_TAKEN_AWAY));

    /** It reached what an earlier one had left, so that the two together reached all. */
    private static final Condition COMPLETES = allOf(
            is(COVERAGE, "part"),
            anotherMeasure(allOf(not(TELLS_ONLY), is(COVERAGE, "part"))),
            borne(PROVIDER, is(COMPLETES_EARLIER)));

    private static final Condition REACHED_ALL = anyOf(is(COVERAGE, "all"), COMPLETES);

    /**
     * The measure ends the infringement and prevents its easy repetition. Its scope is weighed against its cost: copies
     * that nobody complained of one by one are left where tracing them costs out of all proportion.
     */
    static final Rule EFFECTIVE = rule("prc.measures.effective")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(2), Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .weighing(
                    policy("passed-on", PASSING_ON_IS_ENOUGH, true, PROVIDER),
                    policy("ended", ENDED_WITHOUT_DECLARATION, false, RIGHT_HOLDER),
                    policy("partly", not(REACHED_ALL), false, RIGHT_HOLDER),
                    policy("rest-out-of-proportion", onceSettled(REST_OUT_OF_PROPORTION), true, PROVIDER),
                    policy("incomplete", is(COPIES_REMAIN), false, RIGHT_HOLDER),
                    policy("complete", not(is(COVERAGE, "none")), true, PROVIDER))
            .guidedBy(DecidedCases.on("prc.measures.effective", PROVIDER, RIGHT_HOLDER))
            .provenBy(PROVIDER)
            .realises("A7", "A10", "C23");

    /**
     * The measure is prudent: it goes no further than the evidence and the interests of others allow. Under the papers'
     * view it is taken honestly and in good faith too, which is presumed.
     */
    static final Rule PROPORTIONATE = rule("prc.measures.proportionate")
            .under(
                    Instruments.CIVIL_CODE.article(1195).paragraph(2),
                    Instruments.PLATFORM_OPINIONS.article(10),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .weighing(
                    policy(
                            "not-in-good-faith",
                            allOf(reading(DisputedPoints.STAGES_OF_CARE, "all-stages"), not(presumed(GOOD_FAITH))),
                            false,
                            RIGHT_HOLDER),
                    policy("too-heavy", allOf(ServiceRole.BASE_LAYER, anyOf(HEAVY, REMOVAL)), false, RIGHT_HOLDER),
                    policy("usual", ON_THE_MENU, true, PROVIDER))
            .provenBy(PROVIDER)
            .realises("B8", "C23");

    /** Against a user known to repeat, something was done beyond taking single items away. */
    static final Rule ESCALATED = rule("prc.measures.escalated")
            .under(
                    Instruments.NETWORK_DISSEMINATION.article(9).item(6),
                    Instruments.NETWORK_PERSONAL_RIGHTS.article(6).item(6))
            .appliesWhen(is(KNOWN_REPEATER))
            .holdsWhen(someMeasure(allOf(
                    is(
                            KIND,
                            "warnUser",
                            "restrictAccount",
                            "terminateAccount",
                            "terminateTransactions",
                            "suspendService"),
                    not(TimeBands.ONLY_AFTER_SUIT))))
            .provenBy(PROVIDER)
            .realises("B6");

    /** Necessary measures were taken in time after the provider knew or should have known. */
    static final Rule TAKEN_AFTER_KNOWLEDGE = rule("prc.measures.after-knowledge")
            .under(Instruments.CIVIL_CODE.article(1197), Instruments.TORT_LIABILITY_LAW_36.paragraph(3))
            .holdsWhen(allOf(
                    someMeasure(allOf(TYPE_FITTED, EFFECTIVE, PROPORTIONATE, TimelyMeasures.TIMELY_AFTER_KNOWLEDGE)),
                    new NotInTheWay(ESCALATED)))
            .provenBy(PROVIDER)
            .realises("A9", "C21", "C23");

    private NecessaryMeasures() {}
}
