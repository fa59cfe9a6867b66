package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.ConductFact.DIRECT_BENEFIT;
import static org.safeharbor.core.dispute.ProviderFact.ALTERS;
import static org.safeharbor.core.dispute.ProviderFact.CONTACTS_PUBLISHED;
import static org.safeharbor.core.dispute.ProviderFact.FOLLOWS_ORIGIN;
import static org.safeharbor.core.dispute.ProviderFact.FORWARDS_AUTOMATICALLY;
import static org.safeharbor.core.dispute.ProviderFact.LABELLED_USER_SPACE;
import static org.safeharbor.core.dispute.ProviderFact.LEAVES_ACCESS_DATA;
import static org.safeharbor.core.dispute.ProviderFact.SELECTS;
import static org.safeharbor.core.dispute.ProviderFact.SERVICE;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.AnswerToNotice.ANSWERS_THE_NOTICE;
import static org.safeharbor.core.prc.AnswerToNotice.SOME_UNANSWERED_NOTICE;
import static org.safeharbor.core.prc.Knowledge.KNOWLEDGE;
import static org.safeharbor.core.prc.QualifiedNotice.QUALIFIED_NOTICE;
import static org.safeharbor.core.prc.QualifiedNotice.SOME_QUALIFIED_NOTICE;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.everyNotice;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.reading;
import static org.safeharbor.core.reasoning.Conditions.someMeasure;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.law.Instrument;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Contrary;
import org.safeharbor.core.reasoning.NotInTheWay;
import org.safeharbor.core.reasoning.Rule;

/**
 * The safe harbor and its four gates: the notice rule, the red flag rule, the necessary measures, and the conditions of
 * the Regulation for this kind of service.
 *
 * <p>Failing the harbor is not liability; {@link Liability} is reasoned on its own.
 */
final class Harbor {

    private static final Instrument REGULATION = Instruments.REGULATION;

    /** Every qualified notice was answered in time by adequate measures. */
    static final Rule NOTICE_RULE = rule("prc.harbor.notice-rule")
            .under(
                    Instruments.CIVIL_CODE.article(1195).paragraph(2),
                    REGULATION.article(15),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .appliesWhen(SOME_QUALIFIED_NOTICE)
            .holdsWhen(allOf(not(SOME_UNANSWERED_NOTICE), not(Restoration.SOME_RESTORED_TOO_EARLY)))
            .provenBy(RIGHT_HOLDER)
            .realises("A1", "B14", "C5");

    /** The provider did not know and had no reason to, or took the necessary measures in time. */
    static final Rule RED_FLAG_RULE = rule("prc.harbor.red-flag-rule")
            .under(Instruments.CIVIL_CODE.article(1197), Instruments.TORT_LIABILITY_LAW_36.paragraph(3))
            .holdsWhen(not(Knowledge.LEFT_TO_STAND))
            .provenBy(RIGHT_HOLDER)
            .realises("A1", "A9", "B14", "C5");

    /** A duty to take measures arose: by a qualified notice, or by knowledge. */
    static final Rule DUTY_AROSE = rule("prc.harbor.duty-arose")
            .under(
                    Instruments.CIVIL_CODE.article(1195).paragraph(2),
                    Instruments.CIVIL_CODE.article(1197),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(anyOf(SOME_QUALIFIED_NOTICE, KNOWLEDGE))
            .provenBy(RIGHT_HOLDER);

    /** The measures that each duty called for came in time; what does not fit the service was not called for. */
    static final Rule TIMELY = forEachDuty(
            "prc.harbor.timely",
            allOf(NecessaryMeasures.TYPE_FITTED, TimelyMeasures.TIMELY_AFTER_NOTICE),
            someMeasure(allOf(NecessaryMeasures.TYPE_FITTED, TimelyMeasures.TIMELY_AFTER_KNOWLEDGE)));

    /** They were effective; against a user known to repeat, taking single items away is not. */
    static final Rule EFFECTIVE = forEachDuty(
            "prc.harbor.effective",
            NecessaryMeasures.EFFECTIVE,
            allOf(someMeasure(NecessaryMeasures.EFFECTIVE), new NotInTheWay(NecessaryMeasures.ESCALATED)));

    /** They fitted the type of service. */
    static final Rule TYPE_FITTED = forEachDuty(
            "prc.harbor.type-fitted", NecessaryMeasures.TYPE_FITTED, someMeasure(NecessaryMeasures.TYPE_FITTED));

    /** They were proportionate. */
    static final Rule PROPORTIONATE = forEachDuty(
            "prc.harbor.proportionate", NecessaryMeasures.PROPORTIONATE, someMeasure(NecessaryMeasures.PROPORTIONATE));

    /** Every qualified notice was passed on to the user in time, where the law of the time asks for that. */
    static final Rule FORWARDED = rule("prc.harbor.forwarded")
            .under(
                    Instruments.CIVIL_CODE.article(1195).paragraph(2),
                    Instruments.E_COMMERCE_LAW.article(42).paragraph(2),
                    REGULATION.article(15),
                    Instruments.NETWORK_IP_REPLY.article(2))
            .appliesWhen(allOf(SOME_QUALIFIED_NOTICE, AnswerToNotice.FORWARDING_OWED))
            .holdsWhen(everyNotice(anyOf(not(QUALIFIED_NOTICE), AnswerToNotice.FORWARDED)))
            .provenBy(PROVIDER)
            .declaratory()
            .realises("B16", "C2");

    /** The necessary measures to stop the infringement were taken: for each duty one that is all of this together. */
    static final Rule NECESSARY_MEASURES_RULE = rule("prc.harbor.measures")
            .under(
                    Instruments.CIVIL_CODE.article(1195).paragraph(2),
                    Instruments.CIVIL_CODE.article(1197),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .appliesWhen(DUTY_AROSE)
            .holdsWhen(allOf(
                    new NotInTheWay(TIMELY),
                    new NotInTheWay(EFFECTIVE),
                    new NotInTheWay(TYPE_FITTED),
                    new NotInTheWay(PROPORTIONATE),
                    not(SOME_UNANSWERED_NOTICE),
                    not(Knowledge.NOT_ACTED_ON)))
            .provenBy(PROVIDER)
            .realises("A1", "A7", "B14");

    /** The space is marked as the users', with the provider's name and contacts. */
    static final Rule MARKED_AS_USER_SPACE = rule("prc.harbor.marked-as-user-space")
            .under(REGULATION.article(22).item(1))
            .holdsWhen(allOf(is(LABELLED_USER_SPACE), is(CONTACTS_PUBLISHED)))
            .provenBy(PROVIDER);

    /** The provider did not alter the works. */
    static final Rule UNALTERED = rule("prc.harbor.unaltered")
            .under(REGULATION.article(22).item(2))
            .holdsWhen(not(is(ALTERS)))
            .provenBy(PROVIDER);

    /** The provider did not know and had no reasonable ground to know; here it is the provider's to show. */
    static final Rule UNAWARE = rule("prc.harbor.unaware")
            .under(REGULATION.article(22).item(3))
            .holdsWhen(new Contrary(KNOWLEDGE, PROVIDER))
            .provenBy(PROVIDER);

    /** The provider drew no direct economic benefit from what users provided. */
    static final Rule NO_DIRECT_BENEFIT = rule("prc.harbor.no-direct-benefit")
            .under(REGULATION.article(22).item(4))
            .holdsWhen(not(is(DIRECT_BENEFIT)))
            .provenBy(PROVIDER)
            .realises("C7", "C20");

    /** The provider removed content on notice as the Regulation asks. */
    static final Rule REMOVED_ON_NOTICE = rule("prc.harbor.removed-on-notice")
            .under(REGULATION.article(22).item(5))
            .holdsWhen(new NotInTheWay(NOTICE_RULE))
            .provenBy(PROVIDER);

    /** The five conditions of the Regulation for a space where users store information. */
    static final Rule STORAGE_CONDITIONS = rule("prc.harbor.storage-conditions")
            .under(REGULATION.article(22))
            .appliesWhen(underTheRegulation(REGULATION.article(22), "storage", "platform"))
            .holdsWhen(allOf(MARKED_AS_USER_SPACE, UNALTERED, UNAWARE, NO_DIRECT_BENEFIT, REMOVED_ON_NOTICE))
            .provenBy(PROVIDER)
            .realises("A1", "B14", "D1");

    /** The conditions of the Regulation for who only gives access or transmits automatically. */
    static final Rule ACCESS_CONDITIONS = rule("prc.harbor.access-conditions")
            .under(REGULATION.article(20))
            .appliesWhen(underTheRegulation(REGULATION.article(20), "access"))
            .holdsWhen(allOf(not(is(SELECTS)), not(is(ALTERS)), is(FORWARDS_AUTOMATICALLY)))
            .provenBy(PROVIDER)
            .realises("D1", "D3");

    /** The conditions of the Regulation for who keeps copies automatically. */
    static final Rule CACHE_CONDITIONS = rule("prc.harbor.cache-conditions")
            .under(REGULATION.article(21))
            .appliesWhen(underTheRegulation(REGULATION.article(21), "cache"))
            .holdsWhen(allOf(not(is(ALTERS)), is(FORWARDS_AUTOMATICALLY), is(LEAVES_ACCESS_DATA), is(FOLLOWS_ORIGIN)))
            .provenBy(PROVIDER)
            .realises("D1");

    /** The conditions of the Regulation for search and links: disconnecting on notice, and no knowledge. */
    static final Rule SEARCH_CONDITIONS = rule("prc.harbor.search-conditions")
            .under(REGULATION.article(23))
            .appliesWhen(underTheRegulation(REGULATION.article(23), "search"))
            .holdsWhen(REMOVED_ON_NOTICE)
            .unless(KNOWLEDGE, RIGHT_HOLDER)
            .provenBy(PROVIDER)
            .realises("D1", "D3");

    /** The Regulation has a harbor for this kind of service. */
    static final Condition UNDER_THE_REGULATION =
            underTheRegulation(REGULATION.article(22), "access", "cache", "storage", "platform", "search");

    /** The special conditions of the Regulation for this kind of service. */
    static final Rule SPECIAL_CONDITIONS = rule("prc.harbor.special-conditions")
            .under(REGULATION.article(20), REGULATION.article(21), REGULATION.article(22), REGULATION.article(23))
            .appliesWhen(UNDER_THE_REGULATION)
            .holdsWhen(anyOf(ACCESS_CONDITIONS, CACHE_CONDITIONS, STORAGE_CONDITIONS, SEARCH_CONDITIONS))
            .provenBy(PROVIDER)
            .realises("A1", "B14", "D1", "D3");

    /** A notice that was to be answered or at least passed on was left. */
    private static final Condition LEFT =
            anyOf(AnswerToNotice.SOME_UNANSWERED_NOTICE, AnswerToNotice.SOME_INDIFFERENCE);

    /**
     * The Regulation frees from damages who only gives access or keeps automatic copies, and does not address its notice
     * procedure to them. Under the papers' view who only gives access owes at least that the notice is passed on, and is not
     * freed where one that called for it was left.
     */
    static final Rule FREED_AS_CONDUIT = rule("prc.harbor.freed-as-conduit")
            .under(REGULATION.article(20), REGULATION.article(21))
            .appliesWhen(underTheRegulation(REGULATION.article(20), "access", "cache"))
            .holdsWhen(anyOf(
                    CACHE_CONDITIONS,
                    allOf(
                            ACCESS_CONDITIONS,
                            anyOf(reading(DisputedPoints.BASIC_PROVIDERS, "if-qualified"), not(LEFT)))))
            .provenBy(PROVIDER)
            .realises("B7", "B12", "D1", "D3");

    /** The provider may enter the safe harbor: no gate is closed to it. Who induces users to infringe does not enter. */
    static final Rule ALL_GATES_OPEN = rule("prc.harbor.all-gates")
            .under(
                    Instruments.CIVIL_CODE.article(1195),
                    Instruments.CIVIL_CODE.article(1197),
                    REGULATION.article(20),
                    REGULATION.article(21),
                    REGULATION.article(22),
                    REGULATION.article(23),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(allOf(
                    not(Fault.INDUCEMENT),
                    anyOf(
                            FREED_AS_CONDUIT,
                            allOf(
                                    new NotInTheWay(NOTICE_RULE),
                                    RED_FLAG_RULE,
                                    new NotInTheWay(NECESSARY_MEASURES_RULE),
                                    new NotInTheWay(SPECIAL_CONDITIONS)))))
            .provenBy(PROVIDER)
            .realises("A1", "B14");

    /** The provider may enter the safe harbor. It is closed to who provides the content itself. */
    static final Rule SAFE_HARBOR = rule("prc.harbor.safe-harbor")
            .under(
                    Instruments.CIVIL_CODE.article(1195),
                    Instruments.CIVIL_CODE.article(1197),
                    REGULATION.article(20),
                    REGULATION.article(21),
                    REGULATION.article(22),
                    REGULATION.article(23),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .appliesWhen(ServiceRole.INTERMEDIARY)
            .holdsWhen(ALL_GATES_OPEN)
            .provenBy(PROVIDER)
            .realises("A1", "B14", "B15");

    private Harbor() {}

    private static Condition underTheRegulation(Provision provision, String... services) {
        return allOf(Rights.DISSEMINATION, is(SERVICE, services), governs(provision));
    }

    /** The measure after each notice was such, and so was what came once the provider knew. */
    private static Rule forEachDuty(String id, Condition afterNotice, Condition onceKnown) {
        return rule(id).under(
                        Instruments.CIVIL_CODE.article(1195).paragraph(2),
                        Instruments.CIVIL_CODE.article(1197),
                        Instruments.TORT_LIABILITY_LAW_36.paragraph(2),
                        Instruments.TORT_LIABILITY_LAW_36.paragraph(3))
                .appliesWhen(DUTY_AROSE)
                .holdsWhen(anyOf(
                        AnswerToNotice.SUSPENSION_PROPER,
                        allOf(
                                everyNotice(anyOf(
                                        not(QUALIFIED_NOTICE),
                                        AnswerToNotice.NOTHING_LEFT,
                                        AnswerToNotice.COMPLETION_AWAITED,
                                        someMeasure(allOf(ANSWERS_THE_NOTICE, afterNotice)))),
                                anyOf(not(Knowledge.APART_FROM_NOTICE), onceKnown))))
                .provenBy(PROVIDER);
    }
}
