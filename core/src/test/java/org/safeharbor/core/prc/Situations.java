package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;

import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.time.Moment;

/** Situations that several questions of law share, and the turns that they are given most: a time, a place. */
final class Situations {

    /** The right holder says yes, the provider denies it. */
    static final Standing DISPUTED = disputed(Value.YES);

    private Situations() {}

    /** The right holder states this, the provider denies it. */
    static Standing disputed(Value value) {
        return Standing.said(
                Position.states(Side.RIGHT_HOLDER, value), Position.of(Side.PROVIDER, Position.Stance.DENIES));
    }

    /** The right holder names this day, and the provider denies it. */
    static Standing disputedDay(String day) {
        return disputed(new Value.When(Moment.parse(day).orElseThrow()));
    }

    /** Medicine on a marketplace that checked and named its seller and kept consumers safe. */
    static Situation soldMedicine() {
        return onAMarketplace(aHostedWork())
                .with(WorkFact.RIGHT, "consumerSafety")
                .with(ConductFact.LIFE_AND_HEALTH, true)
                .with(ConductFact.SELLER_CHECKED, true)
                .with(ConductFact.CONSUMERS_SECURED, true)
                .with(ConductFact.SELLER_NAMED, true);
    }

    /** The same within one year, sued and finally decided in it. */
    static Situation in(String year, Situation situation) {
        situation
                .with(ConductFact.FROM, year + "-03-01")
                .with(ConductFact.UNTIL, year + "-06-30")
                .moved(KnowledgeFact.KNOWN_FROM, year + "-03-06")
                .with(CaseFact.FILED_ON, year + "-09-01")
                .with(CaseFact.DECIDED_ON, year + "-12-01")
                .with(CaseFact.FINAL_ON, year + "-12-20");
        return situation;
    }

    /** The same, the facts from 2019 to 2020: the E-Commerce Law was in force, the Civil Code was not. */
    static Situation of2019(Situation situation) {
        return situation
                .with(ConductFact.FROM, "2019-03-01")
                .with(ConductFact.UNTIL, "2020-12-31")
                .moved(KnowledgeFact.KNOWN_FROM, "2019-03-06");
    }

    /** The same, the facts closed before the Tort Liability Law. */
    static Situation of2008(Situation situation) {
        return situation
                .with(ConductFact.FROM, "2008-03-01")
                .with(ConductFact.UNTIL, "2010-06-30")
                .moved(KnowledgeFact.KNOWN_FROM, "2008-03-06");
    }

    /** The same about a trademark on a marketplace. */
    static Situation onAMarketplace(Situation situation) {
        return situation.with(ProviderFact.SERVICE, "marketplace").with(WorkFact.RIGHT, "trademark");
    }

    /** A trademark, complained of in a complete notice that nobody answered. */
    /** A suit on a trade mark, where an unanswered notice is not itself knowledge. */
    static Situation aNotifiedMark() {
        return aNotifiedWork().with(WorkFact.RIGHT, "trademark");
    }

    /** Content deleted on a wrong notice, sent carelessly. */
    static Situation aWrongNotice() {
        return aDeletedWork()
                .notice("n1", NoticeFact.WRONG, true)
                .notice("n1", NoticeFact.LED_TO_MEASURES, true)
                .notice("n1", NoticeFact.CAUSED_LOSS, true)
                .notice("n1", NoticeFact.CARELESS, true)
                .notice("n1", NoticeFact.FORGED, false)
                .notice("n1", NoticeFact.KNOWN_WRONG, false)
                .notice("n1", NoticeFact.SERIAL_WRONG, false)
                .notice("n1", NoticeFact.SENDER_GOOD_FAITH, false);
    }

    /** Content restored on a declaration that the user knew to be wrong. */
    static Situation aWrongDeclaration() {
        return aDeletedWork()
                .declaration("d1")
                .declaration("d1", DeclarationFact.CARELESS, false)
                .declaration("d1", DeclarationFact.FORGED, false)
                .declaration("d1", DeclarationFact.AGAINST_DECISION, false)
                .declaration("d1", DeclarationFact.WRONG, true)
                .declaration("d1", DeclarationFact.BAD_FAITH, true)
                .declaration("d1", DeclarationFact.CAUSED_LOSS, true)
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-06-12");
    }

    /** Personal data leaked from a keeper that took no safeguards and was attacked by a third party. */
    static Situation aLeak() {
        return aHostedWork()
                .with(ProviderFact.SERVICE, "dataCustodian")
                .with(WorkFact.RIGHT, "personalData")
                .with(SecurityFact.LEAK, true)
                .with(SecurityFact.PERSONAL_DATA, true)
                .with(SecurityFact.FROM_PROVIDER, true)
                .with(SecurityFact.THIRD_PARTY_ACT, true)
                .with(SecurityFact.SAFEGUARDS, false)
                .with(SecurityFact.REMEDIED_AT_ONCE, true)
                .with(SecurityFact.FREE_OF_FAULT, false);
    }

    /** The notified work, deleted on this day. */
    static Situation deletedOn(String day) {
        return aDeletedWork().measure("m1", MeasureFact.TAKEN_AT, day);
    }

    /** A hosted work that the provider knew of from 6 March 2023, deleted on this day. */
    static Situation knownAndDeletedOn(String day) {
        return aHostedWork()
                .with(KnowledgeFact.KNOWN_FROM, "2023-03-06")
                .measure("m1")
                .measure("m1", MeasureFact.TAKEN_AT, day);
    }

    /** A pushed hit, deleted the day after the provider knew. */
    static Situation aDeletedHit() {
        return aPushedHit().measure("m1").measure("m1", MeasureFact.TAKEN_AT, "2023-03-07");
    }

    /** The same, the court having found that a measure lacks this quality. */
    static Situation foundWanting(Rule quality, String about, Situation situation) {
        return situation.found(quality.id(), about, false);
    }
}
