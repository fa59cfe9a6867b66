package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.ConductFact.GUARDIAN_AT_FAULT;
import static org.safeharbor.core.dispute.ConductFact.PROVIDED_BY;
import static org.safeharbor.core.dispute.ConductFact.SEPARATE_CAUSES;
import static org.safeharbor.core.dispute.ConductFact.USER_WITHOUT_CAPACITY;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Rule;

/**
 * Who else answers beside the provider, and who bears what in the end: whom the holder may sue, recourse between several
 * debtors, users without capacity and their guardians, and several causes (Civil Code arts. 178, 1169(2), 1172). None of
 * these rules decides whether the provider is liable.
 */
final class SeveralDebtors {

    /** It is bound beside the user, whom it abetted or helped. */
    private static final Condition BESIDE_THE_USER = anyOf(
            Liability.ABETTING,
            EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
            Liability.AIDING_WITH_THE_USER,
            Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART);

    /** Someone else is bound beside the provider for the same damage: the user, or who provided the content with it. */
    private static final Condition SEVERAL_DEBTORS = anyOf(
            Liability.ABETTING,
            EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
            Liability.AIDING_WITH_THE_USER,
            Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
            allOf(Liability.DIRECT, is(PROVIDED_BY, "jointly")));

    /** The holder chooses to sue the user, the provider or both, for part of the damage or all that is owed jointly. */
    static final Rule HOLDER_CHOOSES = rule("prc.liability.holder-chooses")
            .under(
                    Instruments.CIVIL_CODE.article(178).paragraph(1),
                    Instruments.NETWORK_DISSEMINATION.article(4),
                    Instruments.NETWORK_PERSONAL_RIGHTS.article(2),
                    Instruments.TORT_LIABILITY_LAW.article(13))
            .holdsWhen(SEVERAL_DEBTORS)
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("B2", "D14");

    /** Who pays more than its share may recover the excess from the other debtors; nobody has full recourse. */
    static final Rule RECOURSE = rule("prc.liability.recourse")
            .under(
                    Instruments.CIVIL_CODE.article(178).paragraph(2),
                    Instruments.CIVIL_CODE.article(519),
                    Instruments.TORT_LIABILITY_LAW.article(14))
            .holdsWhen(SEVERAL_DEBTORS)
            .provenBy(PROVIDER)
            .declaratory()
            .realises("D14");

    /**
     * The user lacks full capacity: who abetted or helped answers all the same, for the whole of what it owes, and cannot
     * say that it did not know of it.
     */
    static final Rule USER_LACKS_CAPACITY = rule("prc.liability.user-without-capacity")
            .under(
                    Instruments.CIVIL_CODE.article(1169).paragraph(2),
                    Instruments.TORT_INTERPRETATION.article(11),
                    Instruments.TORT_LIABILITY_LAW.article(9).paragraph(2))
            .appliesWhen(is(USER_WITHOUT_CAPACITY))
            .holdsWhen(BESIDE_THE_USER)
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("D12");

    /** The guardian of such a user, who failed in that duty, answers beside the provider to the extent of the failure. */
    static final Rule GUARDIAN_ANSWERS = rule("prc.liability.guardian")
            .under(
                    Instruments.CIVIL_CODE.article(1169).paragraph(2),
                    Instruments.TORT_INTERPRETATION.article(12),
                    Instruments.TORT_LIABILITY_LAW.article(9).paragraph(2))
            .appliesWhen(is(USER_WITHOUT_CAPACITY))
            .holdsWhen(allOf(BESIDE_THE_USER, is(GUARDIAN_AT_FAULT)))
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("D12");

    /**
     * Others contributed apart from the provider, and neither jointly nor in its place: each answers by its share, or all
     * alike where the shares cannot be told.
     */
    static final Rule BY_SHARES = rule("prc.liability.by-shares")
            .under(Instruments.CIVIL_CODE.article(1172), Instruments.TORT_LIABILITY_LAW.article(12))
            .appliesWhen(is(SEPARATE_CAUSES))
            .holdsWhen(allOf(Liability.SOME_DAMAGES, not(HOLDER_CHOOSES), not(DataSecurity.RECOURSE)))
            .provenBy(PROVIDER)
            .declaratory()
            .realises("D7");

    private SeveralDebtors() {}
}
