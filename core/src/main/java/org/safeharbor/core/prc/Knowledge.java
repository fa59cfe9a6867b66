package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.ConductFact.DIRECT_BENEFIT;
import static org.safeharbor.core.dispute.ConductFact.PRIMA_FACIE_PROVISION;
import static org.safeharbor.core.dispute.ConductFact.PROVIDED_BY;
import static org.safeharbor.core.dispute.KnowledgeFact.ADMISSION;
import static org.safeharbor.core.dispute.KnowledgeFact.CHEAP_PREVENTION;
import static org.safeharbor.core.dispute.KnowledgeFact.COMPLEX_LEGALITY;
import static org.safeharbor.core.dispute.KnowledgeFact.EARLIER_DECISION;
import static org.safeharbor.core.dispute.KnowledgeFact.EDITED;
import static org.safeharbor.core.dispute.KnowledgeFact.EFFECTIVE_PREVENTION;
import static org.safeharbor.core.dispute.KnowledgeFact.GENERAL_AWARENESS;
import static org.safeharbor.core.dispute.KnowledgeFact.HARD_TO_DISCOVER;
import static org.safeharbor.core.dispute.KnowledgeFact.ITEM_REVIEWED;
import static org.safeharbor.core.dispute.KnowledgeFact.KNOWN_REPEATER;
import static org.safeharbor.core.dispute.KnowledgeFact.MASS_UPLOADS;
import static org.safeharbor.core.dispute.KnowledgeFact.OBVIOUS_MARKS;
import static org.safeharbor.core.dispute.KnowledgeFact.PROMINENT_PLACE;
import static org.safeharbor.core.dispute.KnowledgeFact.WILFULLY_BLIND;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.WorkFact.RIGHT;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.borne;
import static org.safeharbor.core.reasoning.Conditions.exceptOf;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.onceSettled;
import static org.safeharbor.core.reasoning.Conditions.reading;
import static org.safeharbor.core.reasoning.Rule.rule;
import static org.safeharbor.core.reasoning.Step.hard;
import static org.safeharbor.core.reasoning.Step.policy;

import org.safeharbor.core.law.Instrument;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Contrary;
import org.safeharbor.core.reasoning.Rule;

/**
 * Whether the provider knew or should have known of this very infringement (Civil Code art. 1197, SPC provisions on
 * network dissemination arts. 8 to 13).
 *
 * <p>Knowledge is of specific content; general awareness is not enough. "Should have known" is weighed: hard rules
 * first, then an ordered list of defaults in words, never a sum. Example: a hit series that the provider's own
 * algorithm pushed while it was being shown, with no effective prevention, should have been known (case D03).
 */
final class Knowledge {

    private static final Instrument SPC = Instruments.NETWORK_DISSEMINATION;

    /** Too much was uploaded to check it, and care was taken all the same while the dispute was handled. */
    private static final Condition EXCUSED_BY_MASSES =
            borne(PROVIDER, allOf(is(MASS_UPLOADS), CareTaken.DURING_THE_EVENT));

    /** Leaving a qualified notice unanswered is actual knowledge, under the amended text. */
    static final Rule BY_UNANSWERED_NOTICE_2021 = rule("prc.knowledge.unanswered-notice.2021")
            .under(Instruments.NETWORK_DISSEMINATION_2020.article(13))
            .appliesWhen(governs(Instruments.NETWORK_DISSEMINATION_2020.article(13)))
            .holdsWhen(AnswerToNotice.SOME_UNANSWERED_NOTICE)
            .provenBy(RIGHT_HOLDER)
            .realises("B3", "C3");

    /** The same under the text of 2012, for cases pending under it whose facts had ended before 2021. */
    static final Rule BY_UNANSWERED_NOTICE_2013 = rule("prc.knowledge.unanswered-notice.2013")
            .under(SPC.article(13))
            .appliesWhen(
                    allOf(governs(SPC.article(13)), not(governs(Instruments.NETWORK_DISSEMINATION_2020.article(13)))))
            .holdsWhen(AnswerToNotice.SOME_UNANSWERED_NOTICE)
            .provenBy(RIGHT_HOLDER)
            .realises("B3", "C3");

    /** Before (arts. 3 to 8 as a whole; which of them says so was not read): who hosts content and leaves a warning with sufficient evidence unanswered answers as one who knows. */
    static final Rule BY_UNANSWERED_NOTICE_2006 = rule("prc.knowledge.unanswered-notice.2006")
            .under(Instruments.NETWORK_COPYRIGHT_2006.article(3))
            .holdsWhen(allOf(not(ServiceRole.BASE_LAYER), AnswerToNotice.SOME_UNANSWERED_NOTICE))
            .provenBy(RIGHT_HOLDER)
            .realises("B3", "C3");

    /**
     * Leaving a qualified notice unanswered is actual knowledge. The oldest text is the core on which all agree, so it
     * holds also where the dates do not tell which one governs. It alone was for every copyright.
     */
    static final Rule BY_UNANSWERED_NOTICE = rule("prc.knowledge.unanswered-notice")
            .under(
                    Instruments.NETWORK_DISSEMINATION_2020.article(13),
                    SPC.article(13),
                    Instruments.NETWORK_COPYRIGHT_2006.article(3))
            .holdsWhen(anyOf(
                    allOf(
                            Rights.DISSEMINATION,
                            anyOf(BY_UNANSWERED_NOTICE_2021, BY_UNANSWERED_NOTICE_2013, BY_UNANSWERED_NOTICE_2006)),
                    allOf(
                            is(RIGHT, "otherCopyright"),
                            governs(Instruments.NETWORK_COPYRIGHT_2006.article(3)),
                            BY_UNANSWERED_NOTICE_2006)))
            .provenBy(RIGHT_HOLDER)
            .realises("B3", "C3");

    /** The provider admitted it, saw the very item, or had been told of it by a decision. */
    static final Rule KNEW_OF_ITEM = rule("prc.knowledge.knew-of-item")
            .under(Instruments.CIVIL_CODE.article(1197), Instruments.TORT_LIABILITY_LAW_36.paragraph(3))
            .holdsWhen(anyOf(ADMISSION, ITEM_REVIEWED, EARLIER_DECISION))
            .provenBy(RIGHT_HOLDER)
            .realises("D8");

    /** The provider actually knew of this item. */
    static final Rule KNEW = rule("prc.knowledge.knew")
            .under(
                    Instruments.CIVIL_CODE.article(1197),
                    Instruments.NETWORK_DISSEMINATION_2020.article(13),
                    SPC.article(13),
                    Instruments.NETWORK_COPYRIGHT_2006.article(3),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(3))
            .holdsWhen(anyOf(KNEW_OF_ITEM, BY_UNANSWERED_NOTICE))
            .provenBy(RIGHT_HOLDER)
            .realises("D8");

    /**
     * Prevention was effective, and the item hard to discover all the same. Of what its own people chose, what stood in a
     * prominent place or what a known repeater put there that counts only once it is said; each of these is the right
     * holder's to show.
     */
    private static final Condition HIDDEN_IN_SPITE_OF_PREVENTION = allOf(
            is(EFFECTIVE_PREVENTION),
            exceptOf(borne(RIGHT_HOLDER, anyOf(EDITED, PROMINENT_PLACE, KNOWN_REPEATER)), HARD_TO_DISCOVER));

    /** To judge it is hard; of what shows that it is not the uploader's that counts only once it is said. */
    private static final Condition HARD_TO_JUDGE = exceptOf(borne(RIGHT_HOLDER, is(OBVIOUS_MARKS)), COMPLEX_LEGALITY);

    /** The provider should have known of this item. */
    static final Rule SHOULD_HAVE_KNOWN = rule("prc.knowledge.should-have-known")
            .under(Instruments.CIVIL_CODE.article(1197), SPC.article(9), Instruments.TORT_LIABILITY_LAW_36.paragraph(3))
            .weighing(
                    hard(
                            "prevention-and-hidden",
                            HIDDEN_IN_SPITE_OF_PREVENTION,
                            false,
                            PROVIDER,
                            SPC.article(8).paragraph(3)),
                    policy(
                            "listed-situation",
                            RedFlags.LISTED_SITUATION,
                            true,
                            RIGHT_HOLDER,
                            SPC.article(10),
                            SPC.article(12),
                            SPC.article(9).item(6)),
                    policy("wilfully-blind", onceSettled(WILFULLY_BLIND), true, RIGHT_HOLDER),
                    policy(
                            "silent-base-layer",
                            allOf(ServiceRole.BASE_LAYER, AnswerToNotice.SOME_INDIFFERENCE),
                            true,
                            RIGHT_HOLDER),
                    policy(
                            "complex-or-unseen",
                            anyOf(HARD_TO_JUDGE, ServiceRole.BASE_LAYER),
                            false,
                            PROVIDER,
                            SPC.article(9)),
                    policy(
                            "no-filter",
                            allOf(
                                    reading(DisputedPoints.FILTERING, "general"),
                                    is(CHEAP_PREVENTION),
                                    not(CareTaken.PREVENTION)),
                            true,
                            RIGHT_HOLDER),
                    policy(
                            "aware-and-capable",
                            allOf(
                                    reading(DisputedPoints.SPECIFICITY, "general"),
                                    is(GENERAL_AWARENESS),
                                    CareTaken.CAPABLE),
                            true,
                            RIGHT_HOLDER),
                    policy(
                            "obvious-and-in-contact",
                            allOf(
                                    reading(DisputedPoints.NEGLIGENCE, "included"),
                                    RedFlags.OBVIOUS,
                                    RedFlags.IN_CONTACT,
                                    not(CareTaken.PREVENTION)),
                            true,
                            RIGHT_HOLDER,
                            SPC.article(9)),
                    policy(
                            "care-before-wanting",
                            allOf(
                                    reading(DisputedPoints.STAGES_OF_CARE, "all-stages"),
                                    RedFlags.OBVIOUS,
                                    anyOf(is(DIRECT_BENEFIT), ServiceRole.HIGHER_DUTY_BY_CASES),
                                    not(CareTaken.PREVENTION),
                                    not(EXCUSED_BY_MASSES)),
                            true,
                            RIGHT_HOLDER),
                    policy(
                            "nothing-points-to-it",
                            not(RedFlags.POINTS_TO_ITEM),
                            false,
                            RIGHT_HOLDER,
                            SPC.article(8).paragraph(2)))
            .guidedBy(DecidedCases.on("prc.knowledge.should-have-known", RIGHT_HOLDER, PROVIDER))
            .provenBy(RIGHT_HOLDER)
            .realises(
                    "A5", "A6", "B4", "B10", "C6", "C7", "C9", "C10", "C11", "C12", "C13", "C14", "C15", "C18", "C19",
                    "C20", "C21", "C22", "C24", "C26", "C30", "C31", "C32", "D8");

    /** Such evidence is not asked for once it is settled that a user put it there; it then counts only once it is said. */
    private static final Condition PRELIMINARY_EVIDENCE_OF_PROVISION =
            exceptOf(is(PROVIDED_BY, "user"), PRIMA_FACIE_PROVISION);

    /**
     * There is preliminary evidence that the provider itself put the work on the network: it then has to show not only that
     * it gave no more than the service, but also that it is without fault. What is for the court to weigh stays so.
     */
    static final Rule FAULT_NOT_DISPROVED = rule("prc.knowledge.fault-not-disproved")
            .under(SPC.article(6))
            .appliesWhen(allOf(Rights.DISSEMINATION, PRELIMINARY_EVIDENCE_OF_PROVISION, governs(SPC.article(6))))
            .holdsWhen(not(allOf(new Contrary(KNEW_OF_ITEM, PROVIDER), new Contrary(SHOULD_HAVE_KNOWN, PROVIDER))))
            .provenBy(RIGHT_HOLDER)
            .realises("D2");

    /** It knew or should have known, while the content was there, otherwise than by leaving a notice unanswered. */
    static final Rule APART_FROM_NOTICE = rule("prc.knowledge.apart-from-notice")
            .under(
                    Instruments.CIVIL_CODE.article(1197),
                    SPC.article(8).paragraph(1),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(3))
            .holdsWhen(anyOf(FAULT_NOT_DISPROVED, KNEW_OF_ITEM, SHOULD_HAVE_KNOWN))
            .unless(ToldTooLate.GONE_BEFORE_IT_KNEW, PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .realises("A5", "B4");

    /** It knew so, or should have, and did not take the necessary measures in time. */
    static final Rule NOT_ACTED_ON = rule("prc.knowledge.not-acted-on")
            .under(
                    Instruments.CIVIL_CODE.article(1197),
                    SPC.article(7).paragraph(3),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(3))
            .holdsWhen(APART_FROM_NOTICE)
            .unless(NecessaryMeasures.TAKEN_AFTER_KNOWLEDGE, PROVIDER)
            .unless(AnswerToNotice.SUSPENSION_PROPER, PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .realises("A9", "D8");

    /**
     * The provider let stand what it knew of. Who left a qualified notice unanswered is taken to know because no measures
     * came in time; when it came to know is then not asked again.
     */
    static final Rule LEFT_TO_STAND = rule("prc.knowledge.left-to-stand")
            .under(
                    Instruments.CIVIL_CODE.article(1197),
                    SPC.article(7).paragraph(3),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(3))
            .holdsWhen(anyOf(BY_UNANSWERED_NOTICE, NOT_ACTED_ON))
            .provenBy(RIGHT_HOLDER)
            .realises("A9", "D8");

    /** The provider knew or should have known of this item while it was there. */
    static final Rule KNOWLEDGE = rule("prc.knowledge.knowledge")
            .under(
                    Instruments.CIVIL_CODE.article(1197),
                    SPC.article(8).paragraph(1),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(3))
            .holdsWhen(anyOf(BY_UNANSWERED_NOTICE, APART_FROM_NOTICE))
            .provenBy(RIGHT_HOLDER)
            .realises("A5", "B4");

    private Knowledge() {}
}
