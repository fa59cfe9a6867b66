package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.turns;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** What comes after a measure: restoring, what the user may say against it, notices that were wrong. */
final class AftermathExamples {

    private AftermathExamples() {}

    static Stream<Example> all() {
        return Stream.of(restoration(), measuresTowardTheUser(), wrongNotices(), smallThings())
                .flatMap(examples -> examples);
    }

    private static Stream<Example> restoration() {
        Situation back = onAMarketplace(aDeletedWork())
                .declaration("d1")
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-24");
        Situation late = back.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-05-20");
        Situation elsewhere = back.copy().with(ProviderFact.SERVICE, "platform");
        Rule ended = Restoration.ENDED_WITHOUT_GROUND;
        String id = ended.id();
        return Stream.of(
                fails(Restoration.RESTORED_TOO_LATE, "it came back on the fourteenth day", back.copy())
                        .about("d1")
                        .decidedBy("within-fifteen-days"),
                fails(
                                Restoration.RESTORED_TOO_LATE,
                                "it came back on the fifteenth day",
                                back.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-25"))
                        .about("d1")
                        .byLaw(),
                fails(
                                Restoration.RESTORED_TOO_LATE,
                                "it came back on the sixteenth day",
                                back.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-26"))
                        .about("d1")
                        .decidedBy("next-day"),
                fails(
                                Restoration.RESTORED_TOO_LATE,
                                "the fifteenth day fell in the holidays; it came back on the second working day after them",
                                back.copy()
                                        .declaration("d1", DeclarationFact.FORWARDED_AT, "2023-04-14")
                                        .declaration("d1", DeclarationFact.RESTORED_AT, "2023-05-05"))
                        .about("d1")
                        .decidedBy("next-day"),
                open(
                                Restoration.RESTORED_TOO_LATE,
                                "the fifteenth day fell in the holidays; it came back on the third working day after them",
                                back.copy()
                                        .declaration("d1", DeclarationFact.FORWARDED_AT, "2023-04-14")
                                        .declaration("d1", DeclarationFact.RESTORED_AT, "2023-05-06"))
                        .about("d1"),
                open(
                                Restoration.RESTORED_TOO_LATE,
                                "it came back on the seventeenth day",
                                back.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-27"))
                        .about("d1"),
                open(
                                Restoration.RESTORED_TOO_LATE,
                                "it came back on the sixteenth day, and this is no market",
                                elsewhere.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-26"))
                        .about("d1"),
                open(Restoration.RESTORED_TOO_LATE, "it came back weeks later", late.copy())
                        .about("d1"),
                open(Restoration.RESTORED_TOO_LATE, "no law says how long one waits elsewhere", elsewhere.copy())
                        .about("d1"),
                fails(
                                Restoration.RESTORED_TOO_LATE,
                                "it came back on the next day",
                                elsewhere.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-11"))
                        .about("d1")
                        .decidedBy("at-once"),
                open(
                                Restoration.RESTORED_TOO_LATE,
                                "it came back on the day after the next",
                                elsewhere.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-12"))
                        .about("d1"),
                inapplicable(
                                Restoration.RESTORED_TOO_LATE,
                                "the notice was passed on, and nothing was taken away",
                                back.copy().measure("m1", MeasureFact.KIND, "forward"))
                        .about("d1"),
                open(ended, "it came back on the fourteenth day", back.copy()),
                holds(
                        ended,
                        "the court found it left without measures",
                        back.copy().found(id, "", true)),
                fails(ended, "the court did not find so", back.copy().found(id, "", false)),
                inapplicable(ended, "it came back weeks later", late.copy()),
                inapplicable(
                        ended,
                        "nothing is infringed, so nothing was to be left off",
                        back.copy().with(ConductFact.LICENSED, true)),
                open(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, "it came back on the fourteenth day", back.copy()),
                holds(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "the court found it left without measures",
                        back.copy().found(id, "", true)),
                fails(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, "it came back weeks later", late.copy()),
                holds(
                        Fault.FAULT,
                        "the court found it left without measures",
                        back.copy().found(id, "", true)),
                holds(
                        Fault.UNLAWFULNESS,
                        "the court found it left without measures",
                        back.copy().found(id, "", true)));
    }

    private static Stream<Example> measuresTowardTheUser() {
        Rule rule = Restoration.REMOVAL_JUSTIFIED;
        Situation unasked = aHostedWork().measure("m1").with(ProviderFact.RULES_ALLOW_MEASURES, true);
        Situation closed = aDeletedWork()
                .measure("m1", MeasureFact.KIND, "terminateAccount")
                .with(ProviderFact.RULES_ALLOW_MEASURES, true);
        Situation plain = aDeletedWork().with(ProviderFact.RULES_ALLOW_MEASURES, false);
        return Stream.of(
                        turns(rule, ProviderFact.RULES_ALLOW_MEASURES, true, unasked),
                        turns(rule, ProviderFact.RULES_ALLOW_MEASURES, true, closed),
                        Stream.of("restrictAccount", "terminateTransactions", "suspendService")
                                .map(kind -> fails(
                                        rule,
                                        "one item brought about: " + kind,
                                        plain.copy().measure("m1", MeasureFact.KIND, kind))),
                        Stream.of(
                                        "block",
                                        "disconnect",
                                        "cutStream",
                                        "purge",
                                        "burnToken",
                                        "stopRecommending",
                                        "freezeListing",
                                        "deposit")
                                .map(kind -> holds(
                                        rule,
                                        "a complete notice brought about: " + kind,
                                        plain.copy().measure("m1", MeasureFact.KIND, kind))),
                        Stream.of(
                                holds(rule, "a complete notice came", plain.copy()),
                                unproven(rule, Side.PROVIDER, ProviderFact.RULES_ALLOW_MEASURES, unasked),
                                inapplicable(rule, "nothing was taken away", aNotifiedWork()),
                                inapplicable(
                                        rule,
                                        "the notice was passed on and no more",
                                        plain.copy().measure("m1", MeasureFact.KIND, "forward"))))
                .flatMap(examples -> examples);
    }

    private static Stream<Example> wrongNotices() {
        Situation licensed = aDeletedWork()
                .with(ConductFact.LICENSED, true)
                .notice("n1", NoticeFact.LED_TO_MEASURES, true)
                .notice("n1", NoticeFact.CAUSED_LOSS, true)
                .notice("n1", NoticeFact.CARELESS, true)
                .notice("n1", NoticeFact.FORGED, false)
                .notice("n1", NoticeFact.KNOWN_WRONG, false)
                .notice("n1", NoticeFact.SENDER_GOOD_FAITH, false);
        Situation forged = licensed.copy().without(NoticeFact.SENDER_GOOD_FAITH);
        Situation returned = aDeletedWork()
                .declaration("d1")
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.CAUSED_LOSS, true)
                .declaration("d1", DeclarationFact.CARELESS, true);
        return Stream.of(
                holds(WrongNotice.SENDER_LIABLE, "the use was licensed, so the notice was wrong", licensed.copy())
                        .about("n1"),
                fails(
                                WrongNotice.SENDER_LIABLE,
                                "there was an infringement, so the notice was right",
                                licensed.copy().with(ConductFact.LICENSED, false))
                        .about("n1"),
                fails(
                                WrongNotice.SENDER_LIABLE,
                                "that the notice was wrong is for who claims damages to show",
                                licensed.copy().without(ConductFact.LICENSED))
                        .about("n1")
                        .ifClosedToday(),
                fails(
                                WrongNotice.SENDER_LIABLE,
                                "that no right was there is for who claims damages to show",
                                licensed.copy()
                                        .with(ConductFact.LICENSED, false)
                                        .without(WorkFact.PROTECTED))
                        .about("n1")
                        .ifClosedToday(),
                fails(
                                WrongNotice.GOOD_FAITH,
                                "a forged title excludes good faith",
                                forged.copy().notice("n1", NoticeFact.FORGED, true))
                        .about("n1"),
                fails(
                                WrongNotice.GOOD_FAITH,
                                "who knows better is not in good faith",
                                forged.copy().notice("n1", NoticeFact.KNOWN_WRONG, true))
                        .about("n1"),
                open(WrongNotice.GOOD_FAITH, "nothing speaks against good faith, and nothing for it", forged.copy())
                        .about("n1"),
                holds(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "there was an infringement, so the declaration was wrong",
                                returned.copy())
                        .about("d1"),
                fails(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "the use was licensed, so the declaration was right",
                                returned.copy().with(ConductFact.LICENSED, true))
                        .about("d1"));
    }

    private static Stream<Example> smallThings() {
        Situation suggested = aHostedWork().with(KnowledgeFact.SUGGESTED, true).with(ProviderFact.SERVICE, "search");
        Situation late = aPushedHit()
                .with(WorkFact.RIGHT, "trademark")
                .with(CaseFact.LIMITATION_PLEADED, true)
                .with(CaseFact.FILED_ON, "2026-03-02");
        return Stream.of(
                fails(
                                Knowledge.SHOULD_HAVE_KNOWN,
                                "what statistics suggest leads nobody to it",
                                suggested.copy().with(KnowledgeFact.NEUTRAL_FUNCTION, true))
                        .decidedBy("nothing-points-to-it"),
                open(Knowledge.SHOULD_HAVE_KNOWN, "its own suggestions led to the title", suggested.copy()),
                open(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "whether the suggestions were mere statistics is not known",
                        suggested.copy().without(KnowledgeFact.NEUTRAL_FUNCTION)),
                fails(Relief.TIME_BARRED, "three years since it began were not over", late.copy()),
                open(
                        Relief.TIME_BARRED,
                        "three years since it began were over by a day",
                        late.copy().with(CaseFact.FILED_ON, "2026-03-03")),
                inapplicable(
                        InterimMeasures.APPLICANT_LIABLE,
                        "nobody applied for an order",
                        aHostedWork()
                                .with(ReliefFact.INTERIM_SOUGHT, false)
                                .with(ReliefFact.RESTORING_ORDER_SOUGHT, false)
                                .with(ReliefFact.ORDER_WAS_WRONG, true)),
                holds(
                        InterimMeasures.APPLICANT_LIABLE,
                        "the user's order was wrong",
                        aHostedWork()
                                .with(ReliefFact.INTERIM_SOUGHT, false)
                                .with(ReliefFact.RESTORING_ORDER_SOUGHT, true)
                                .with(ReliefFact.ORDER_WAS_WRONG, true)
                                .with(ReliefFact.ORDER_CAUSED_LOSS, true)),
                holds(
                        Relief.DISCLOSURE_GRANTED,
                        "the court may order it beside direct disclosure",
                        aHostedWork()
                                .with(ReliefFact.DISCLOSURE_SOUGHT, true)
                                .with(ConductFact.USER_KNOWN_TO_HOLDER, false)
                                .reading(DisputedPoints.DISCLOSURE, "direct")));
    }
}
