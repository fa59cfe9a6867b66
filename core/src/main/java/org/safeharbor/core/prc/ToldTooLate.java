package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.ConductFact.STILL_ONLINE;
import static org.safeharbor.core.dispute.ConductFact.UNTIL;
import static org.safeharbor.core.dispute.KnowledgeFact.KNOWN_FROM;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.borne;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.reasoning.Happened;
import org.safeharbor.core.reasoning.NotBefore;
import org.safeharbor.core.reasoning.Rule;

/** What came to the provider's knowledge only when there was nothing left to act on (Civil Code art. 1197). */
final class ToldTooLate {

    /**
     * The content was gone before the provider knew or should have known, so no measure was left to take and no damage
     * came about while it knew. Where nobody says since when it knew, or too vaguely, it knew while the content was there.
     */
    static final Rule GONE_BEFORE_IT_KNEW = rule("prc.knowledge.gone-before")
            .under(Instruments.CIVIL_CODE.article(1197), Instruments.TORT_LIABILITY_LAW_36.paragraph(3))
            .holdsWhen(allOf(
                    new Happened(KNOWN_FROM, false),
                    not(new NotBefore(UNTIL, KNOWN_FROM, true)),
                    not(borne(RIGHT_HOLDER, is(STILL_ONLINE)))))
            .provenBy(PROVIDER)
            .realises("D12");

    private ToldTooLate() {}
}
