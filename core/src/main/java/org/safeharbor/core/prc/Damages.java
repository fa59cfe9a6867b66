package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.CaseFact.LIMITATION_PLEADED;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.WorkFact.RIGHT;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.law.Provision;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Rule;

/**
 * By what heads and within what range damages are measured, for this right and at the time of these facts. Each says
 * what the law gives and where it says so; none of them is an amount that somebody owes, and none decides anything.
 *
 * <p>For trademarks and patents the special statutes have heads and ranges of their own, which this rule book does not
 * hold; it names the general rule that they go before.
 */
final class Damages {

    private static final Provision COPYRIGHT_54 = Instruments.COPYRIGHT_LAW.article(54);
    private static final Provision COPYRIGHT_49 = Instruments.COPYRIGHT_LAW_2010.article(49);
    private static final Provision PERSONAL_PROPERTY = Instruments.CIVIL_CODE.article(1182);
    private static final Provision PERSONAL_PROPERTY_BEFORE = Instruments.TORT_LIABILITY_LAW.article(20);
    private static final Provision DATA =
            Instruments.PERSONAL_INFORMATION_LAW.article(69).paragraph(2);
    private static final Provision PROPERTY = Instruments.CIVIL_CODE.article(1184);

    /** A personal right; personal information is one too, while the law made for it says nothing of damages. */
    private static final Condition PERSONAL_WITHOUT_SPECIAL_LAW =
            anyOf(Rights.PERSONALITY, allOf(is(RIGHT, "personalData"), not(governs(DATA))));

    /** Copyright: the actual loss or the unlawful gain, else the licence fee; where none can be computed, a range. */
    static final Rule COPYRIGHT_RANGE =
            head("prc.damages.copyright", allOf(Rights.COPYRIGHT, governs(COPYRIGHT_54)), COPYRIGHT_54);

    /** Copyright before June 2021: loss first, then gain, and another cap. */
    static final Rule COPYRIGHT_RANGE_BEFORE =
            head("prc.damages.copyright-2010", allOf(Rights.COPYRIGHT, governs(COPYRIGHT_49)), COPYRIGHT_49);

    /** Copyright: from one to five times the base, where punitive damages are granted; of what the base is made. */
    static final Rule PUNITIVE_RANGE = rule("prc.damages.punitive-range")
            .under(COPYRIGHT_54, Instruments.PUNITIVE_INTERPRETATION.article(5))
            .appliesWhen(allOf(Rights.COPYRIGHT, governs(COPYRIGHT_54)))
            .holdsWhen(Relief.PUNITIVE_GRANTED)
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("B2");

    /** The reasonable cost of stopping the infringement comes on top. */
    static final Rule REASONABLE_COSTS = head(
            "prc.damages.costs",
            anyOf(
                    allOf(Rights.COPYRIGHT, governs(COPYRIGHT_54)),
                    allOf(Rights.PERSONALITY, governs(Instruments.NETWORK_PERSONAL_RIGHTS.article(12)))),
            COPYRIGHT_54,
            Instruments.NETWORK_PERSONAL_RIGHTS.article(12));

    /** The court may order the infringer to produce its books, and draw conclusions from a refusal. */
    static final Rule BOOKS = head("prc.damages.books", allOf(Rights.COPYRIGHT, governs(COPYRIGHT_54)), COPYRIGHT_54);

    /** Property loss by violation of a personal right: the loss or the gain, as the holder chooses. */
    static final Rule PERSONAL_LOSS = head(
            "prc.damages.personal", allOf(PERSONAL_WITHOUT_SPECIAL_LAW, governs(PERSONAL_PROPERTY)), PERSONAL_PROPERTY);

    /** The same before 2021: the loss first, then the gain. */
    static final Rule PERSONAL_LOSS_BEFORE = head(
            "prc.damages.personal-tll",
            allOf(PERSONAL_WITHOUT_SPECIAL_LAW, governs(PERSONAL_PROPERTY_BEFORE)),
            PERSONAL_PROPERTY_BEFORE);

    /** Where neither loss nor gain can be found: what the court fixes has a cap. */
    static final Rule PERSONAL_CAP = head(
            "prc.damages.personal-cap",
            allOf(Rights.PERSONALITY, governs(Instruments.NETWORK_PERSONAL_RIGHTS.article(12))),
            Instruments.NETWORK_PERSONAL_RIGHTS.article(12),
            Instruments.NETWORK_PERSONAL_RIGHTS_2014.article(18));

    /** Personal information: the loss or the gain, else the circumstances. */
    static final Rule DATA_LOSS = head("prc.damages.data", allOf(is(RIGHT, "personalData"), governs(DATA)), DATA);

    /** Other property: the market price at the time of the loss, or another reasonable method; special statutes first. */
    static final Rule PROPERTY_LOSS = head(
            "prc.damages.property",
            allOf(is(RIGHT, "trademark", "patent", "consumerSafety", "other"), governs(PROPERTY)),
            PROPERTY);

    /** The suit came late while a copyright was still infringed: damages are counted back three years from it. */
    static final Rule COUNTED_BACK = rule("prc.damages.counted-back")
            .under(Instruments.COPYRIGHT_INTERPRETATION.article(27))
            .appliesWhen(allOf(is(LIMITATION_PLEADED), Relief.SUED_TOO_LATE))
            .holdsWhen(allOf(Relief.STILL_INFRINGED_WHEN_SUED, Liability.SOME_DAMAGES))
            .provenBy(RIGHT_HOLDER)
            .declaratory()
            .realises("B2");

    private Damages() {}

    private static Rule head(String id, Condition appliesWhen, Provision... provisions) {
        return rule(id).under(provisions)
                .appliesWhen(appliesWhen)
                .holdsWhen(Liability.SOME_DAMAGES)
                .provenBy(RIGHT_HOLDER)
                .declaratory()
                .realises("B2", "B3");
    }
}
