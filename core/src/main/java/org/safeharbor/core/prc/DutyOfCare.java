package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.CareFact.CLOSE_RELATION;
import static org.safeharbor.core.dispute.CareFact.FAIR_TO_IMPOSE;
import static org.safeharbor.core.dispute.CareFact.HARM_FORESEEABLE;
import static org.safeharbor.core.dispute.CareFact.NO_REVIEW;
import static org.safeharbor.core.dispute.ConductFact.DIRECT_BENEFIT;
import static org.safeharbor.core.dispute.KnowledgeFact.CHEAP_PREVENTION;
import static org.safeharbor.core.dispute.KnowledgeFact.EDITED;
import static org.safeharbor.core.dispute.KnowledgeFact.EFFECTIVE_PREVENTION;
import static org.safeharbor.core.dispute.KnowledgeFact.FACIALLY_UNLAWFUL;
import static org.safeharbor.core.dispute.KnowledgeFact.FAMOUS;
import static org.safeharbor.core.dispute.KnowledgeFact.HOT_WORK;
import static org.safeharbor.core.dispute.KnowledgeFact.MASS_UPLOADS;
import static org.safeharbor.core.dispute.KnowledgeFact.ORDINARY_PLACE;
import static org.safeharbor.core.dispute.KnowledgeFact.OWN_REVIEW;
import static org.safeharbor.core.dispute.KnowledgeFact.PROFESSIONAL;
import static org.safeharbor.core.dispute.KnowledgeFact.PUSHED;
import static org.safeharbor.core.dispute.KnowledgeFact.TITLE_CHECK;
import static org.safeharbor.core.dispute.KnowledgeFact.UNKNOWN_WORK;
import static org.safeharbor.core.dispute.ProviderFact.SERVICE;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.reasoning.NotInTheWay;
import org.safeharbor.core.reasoning.Rule;

/**
 * How much care was owed, and whether it was taken before, during and after: to foresee, prevent and control infringement
 * within a certain range. It explains; fault is found by {@link Knowledge} and {@link NecessaryMeasures}.
 */
final class DutyOfCare {

    /** A higher duty of care is ordered by law: the provider draws a direct economic benefit from the content. */
    static final Rule HIGHER_DUTY_ORDERED = rule("prc.care.higher-ordered")
            .under(Instruments.NETWORK_DISSEMINATION.article(11))
            .holdsWhen(is(DIRECT_BENEFIT))
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("C7", "C20");

    /** Courts have seen a higher duty of care in such services: recommendation, tokens, reviewed and shared stores, links that people chose. */
    static final Rule HIGHER_DUTY_BY_CASES = rule("prc.care.higher-by-cases")
            .under(Instruments.NETWORK_DISSEMINATION.article(9).item(1))
            .holdsWhen(anyOf(ServiceRole.HIGHER_DUTY_BY_CASES, allOf(is(SERVICE, "search"), is(EDITED))))
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("C7", "C15", "C17", "C24", "C31", "C32");

    /** Who it is: a professional operator with technical means; a base layer without sight of content lowers the duty. */
    static final Rule SUBJECT_RAISES = rule("prc.care.subject")
            .under(Instruments.NETWORK_DISSEMINATION.article(9).item(1))
            .holdsWhen(anyOf(PROFESSIONAL, CHEAP_PREVENTION, OWN_REVIEW))
            .unless(ServiceRole.BASE_LAYER, PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("C14", "C17", "C18", "C27", "C29");

    /** What it is about: a hit, a famous author, content unlawful on its face; a work that is no hit lowers the duty. */
    static final Rule OBJECT_RAISES = rule("prc.care.object")
            .under(Instruments.NETWORK_DISSEMINATION.article(9).item(2))
            .holdsWhen(anyOf(HOT_WORK, FAMOUS, FACIALLY_UNLAWFUL))
            .unless(is(UNKNOWN_WORK), PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("C12", "C19", "C28");

    /** How it behaves: it edits, selects, recommends, or profits directly; neutral functions lower the duty. */
    static final Rule BEHAVIOUR_RAISES = rule("prc.care.behaviour")
            .under(Instruments.NETWORK_DISSEMINATION.article(9).item(3))
            .holdsWhen(anyOf(EDITED, PUSHED, DIRECT_BENEFIT))
            .unless(anyOf(CareTaken.NEUTRAL_TECHNIQUE, is(ORDINARY_PLACE)), PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("C7", "C20");

    /** Before: it took the prevention that its means allow, short of checking masses of uploads. */
    static final Rule BEFORE = rule("prc.care.before")
            .under(
                    Instruments.NETWORK_DISSEMINATION.article(8).paragraph(3),
                    Instruments.NETWORK_DISSEMINATION.article(9).item(4))
            .holdsWhen(anyOf(EFFECTIVE_PREVENTION, TITLE_CHECK, MASS_UPLOADS))
            .provenBy(PROVIDER)
            .declaratory()
            .realises("C1", "C8", "C14", "C21", "C22", "C26", "C30");

    /** During: it cooperated or answered complaints quickly, and checked what it had recommended itself. */
    static final Rule DURING = rule("prc.care.during")
            .under(
                    Instruments.NETWORK_DISSEMINATION.article(9).item(3),
                    Instruments.NETWORK_DISSEMINATION.article(9).item(5))
            .holdsWhen(CareTaken.DURING_THE_EVENT)
            .provenBy(PROVIDER)
            .declaratory()
            .realises("C1", "C21", "C30", "C32");

    /** After: it took the necessary measures that notice or knowledge called for. */
    static final Rule AFTER = rule("prc.care.after")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(2), Instruments.CIVIL_CODE.article(1197))
            .holdsWhen(new NotInTheWay(Harbor.NECESSARY_MEASURES_RULE))
            .provenBy(PROVIDER)
            .declaratory()
            .realises("C1", "C8", "C21", "C23");

    /** Care is not review: that nothing was reviewed says nothing by itself, and does not excuse a breach of care. */
    static final Rule CARE_IS_NOT_REVIEW = rule("prc.care.not-review")
            .under(Instruments.NETWORK_DISSEMINATION.article(8).paragraph(2))
            .holdsWhen(is(NO_REVIEW))
            .provenBy(PROVIDER)
            .declaratory()
            .realises("B10", "C9", "C10", "C11", "C25", "C27");

    /** English law asks for foreseeability, proximity and fairness. It is no authority here and never decides. */
    static final Rule CAPARO = rule("prc.care.caparo")
            .under(Instruments.NETWORK_DISSEMINATION.article(1))
            .holdsWhen(allOf(is(HARM_FORESEEABLE), is(CLOSE_RELATION), is(FAIR_TO_IMPOSE)))
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("C16");

    private DutyOfCare() {}
}
