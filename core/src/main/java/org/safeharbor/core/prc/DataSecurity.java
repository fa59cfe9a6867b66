package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.SecurityFact.FREE_OF_FAULT;
import static org.safeharbor.core.dispute.SecurityFact.FROM_PROVIDER;
import static org.safeharbor.core.dispute.SecurityFact.PERSONAL_DATA;
import static org.safeharbor.core.dispute.SecurityFact.REMEDIED_AT_ONCE;
import static org.safeharbor.core.dispute.SecurityFact.SAFEGUARDS;
import static org.safeharbor.core.dispute.SecurityFact.THIRD_PARTY_ACT;
import static org.safeharbor.core.dispute.SecurityFact.THIRD_PARTY_FOUND;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.ServiceRole.LEAK_CASE;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.borne;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.inferred;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.reading;
import static org.safeharbor.core.reasoning.Conditions.yielding;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Rule;

/**
 * What the keeper of data answers for when harm came by a leak (Personal Information Protection Law art. 69, Civil Code
 * arts. 1038, 1198; disputed point g-13).
 */
final class DataSecurity {

    /** It is highly probable that the data came from this provider. */
    static final Rule ATTRIBUTED = rule("prc.data.attributed")
            .under(Instruments.PROCEDURE_INTERPRETATION.article(108))
            .holdsWhen(is(FROM_PROVIDER))
            .provenBy(RIGHT_HOLDER)
            .realises("D7");

    /** The provider did not take the necessary security measures, or did not mend the leak at once. */
    static final Rule SECURITY_DUTY_BREACHED = rule("prc.data.duty-breached")
            .under(
                    Instruments.PERSONAL_INFORMATION_LAW.article(51),
                    Instruments.PERSONAL_INFORMATION_LAW.article(57).paragraph(1),
                    Instruments.CIVIL_CODE.article(1038),
                    Instruments.CYBERSECURITY_LAW.article(42),
                    Instruments.CYBERSECURITY_LAW_2026.article(44))
            .holdsWhen(anyOf(not(is(SAFEGUARDS)), not(is(REMEDIED_AT_ONCE))))
            .provenBy(RIGHT_HOLDER)
            .realises("D15", "D16");

    /** The provider shows that it is free of fault. While nothing is settled of that, who failed in the duty to keep data safe is not. */
    static final Rule NO_FAULT = rule("prc.data.no-fault")
            .under(Instruments.PERSONAL_INFORMATION_LAW.article(69).paragraph(1))
            .holdsWhen(inferred(FREE_OF_FAULT, allOf(is(FREE_OF_FAULT), is(SAFEGUARDS), is(REMEDIED_AT_ONCE))))
            .provenBy(PROVIDER);

    /** Personal information under the law of 2021: fault is presumed. For other data the general rule stays. */
    static final Rule PROCESSOR_UNDER_PIPL = rule("prc.data.processor.pipl")
            .under(Instruments.PERSONAL_INFORMATION_LAW.article(69).paragraph(1))
            .appliesWhen(allOf(
                    is(PERSONAL_DATA),
                    governs(Instruments.PERSONAL_INFORMATION_LAW.article(69).paragraph(1))))
            .holdsWhen(allOf(ATTRIBUTED, Fault.DAMAGE_CAUSED))
            .unless(NO_FAULT, PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .realises("D15");

    /** The general rule: the breach is the right holder's to prove. */
    private static final Condition BY_PROVEN_FAULT = allOf(ATTRIBUTED, SECURITY_DUTY_BREACHED, Fault.DAMAGE_CAUSED);

    /** The view that the keeper answers after the third party is about harm by a third party; without one its own fault stays. */
    private static final Condition FOR_OWN_FAULT = anyOf(
            reading(DisputedPoints.DATA_BREACH, "presumed-fault"),
            allOf(reading(DisputedPoints.DATA_BREACH, "supplementary"), not(borne(PROVIDER, is(THIRD_PARTY_ACT)))));

    /** The keeper of the data is liable for its own fault, which is presumed for personal information since 2021. */
    static final Rule PROCESSOR = rule("prc.liability.data-processor")
            .under(
                    Instruments.PERSONAL_INFORMATION_LAW.article(69).paragraph(1),
                    Instruments.TORT_LIABILITY_LAW.article(6))
            .appliesWhen(allOf(LEAK_CASE, FOR_OWN_FAULT))
            .holdsWhen(yielding(BY_PROVEN_FAULT, PROCESSOR_UNDER_PIPL))
            .provenBy(RIGHT_HOLDER)
            .realises("D15", "D19");

    /** Under the papers' view: three persons, a third party's act, a breach of the security duty; what cannot be had from
     * the third party, within the share of its fault. */
    static final Rule SUPPLEMENTARY = rule("prc.liability.supplementary")
            .under(Instruments.CIVIL_CODE.article(1198).paragraph(2), Instruments.TORT_INTERPRETATION.article(25))
            .appliesWhen(allOf(LEAK_CASE, reading(DisputedPoints.DATA_BREACH, "supplementary")))
            .holdsWhen(allOf(is(THIRD_PARTY_ACT), BY_PROVEN_FAULT))
            .provenBy(RIGHT_HOLDER)
            .realises("D15", "D16", "D19");

    /**
     * Under the strict view: the keeper of the data answers for the whole. That its fault is presumed for personal information
     * is the law whatever it answers for.
     */
    static final Rule FULL = rule("prc.liability.data-full")
            .under(
                    Instruments.CIVIL_CODE.article(1198).paragraph(1),
                    Instruments.PERSONAL_INFORMATION_LAW.article(69).paragraph(1))
            .appliesWhen(allOf(LEAK_CASE, reading(DisputedPoints.DATA_BREACH, "full")))
            .holdsWhen(yielding(BY_PROVEN_FAULT, PROCESSOR_UNDER_PIPL))
            .provenBy(RIGHT_HOLDER)
            .realises("D15");

    /** Where the third party cannot be found, the keeper pays first, within the share of its fault (by analogy). */
    static final Rule PAYS_FIRST = rule("prc.data.pays-first")
            .under(Instruments.TORT_INTERPRETATION.article(25), Instruments.TORT_INTERPRETATION.article(14))
            .appliesWhen(anyOf(SUPPLEMENTARY, SecurityDuty.SUPPLEMENTARY))
            .holdsWhen(not(is(THIRD_PARTY_FOUND)))
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("D15");

    /** The keeper who paid has full recourse against the third party. */
    static final Rule RECOURSE = rule("prc.data.recourse")
            .under(Instruments.CIVIL_CODE.article(1198).paragraph(2))
            .holdsWhen(anyOf(SUPPLEMENTARY, SecurityDuty.SUPPLEMENTARY))
            .provenBy(PROVIDER)
            .declaratory()
            .realises("D15");

    private DataSecurity() {}
}
