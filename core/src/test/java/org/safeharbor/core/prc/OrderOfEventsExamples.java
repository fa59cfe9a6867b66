package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.disputedDay;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.reasoning.Rule;

/** What came before what: knowledge after the content was gone, a notice before it came, putting back before a period. */
final class OrderOfEventsExamples {

    private static final Standing DISPUTED_MARCH = disputedDay("2023-03-10");

    private OrderOfEventsExamples() {}

    static Stream<Example> all() {
        return Stream.of(knownTooLate(), knowledge(), noticeFirst(), putBack(), suedLate())
                .flatMap(examples -> examples);
    }

    /** A pushed hit that was gone on 20 April 2023 and came to the provider's knowledge on 2 May. */
    private static Situation knownTooLateHit() {
        return aPushedHit()
                .with(ConductFact.UNTIL, "2023-04-20")
                .with(ConductFact.LOSS_GREW, false)
                .with(KnowledgeFact.KNOWN_FROM, "2023-05-02");
    }

    private static Stream<Example> knownTooLate() {
        Rule rule = ToldTooLate.GONE_BEFORE_IT_KNEW;
        Situation late = knownTooLateHit();
        return Stream.of(
                holds(rule, "it knew after the content was gone", late.copy()),
                fails(
                        rule,
                        "it knew on the day on which the content went",
                        late.copy().with(KnowledgeFact.KNOWN_FROM, "2023-04-20")),
                fails(rule, "nobody says since when it knew", late.copy().without(KnowledgeFact.KNOWN_FROM)),
                unproven(rule, Side.PROVIDER, ConductFact.UNTIL, late),
                fails(rule, "the days are too vague to say", late.copy().with(KnowledgeFact.KNOWN_FROM, "2023-04")),
                fails(rule, "it was still there", late.copy().with(ConductFact.STILL_ONLINE, true)),
                open(
                                rule,
                                "since when it knew is disputed",
                                late.copy().standing(KnowledgeFact.KNOWN_FROM, DISPUTED_MARCH))
                        .borneBy(Side.PROVIDER, KnowledgeFact.KNOWN_FROM),
                unproven(rule, RIGHT_HOLDER, ConductFact.STILL_ONLINE, late));
    }

    private static Stream<Example> knowledge() {
        Situation late = knownTooLateHit();
        return Stream.concat(
                Stream.of(
                                Knowledge.APART_FROM_NOTICE,
                                Knowledge.KNOWLEDGE,
                                Knowledge.NOT_ACTED_ON,
                                Liability.AIDING_WITH_THE_USER)
                        .flatMap(rule -> Stream.of(
                                fails(rule, "there was nothing left to act on", late.copy()),
                                holds(rule, "it was still there", late.copy().with(ConductFact.STILL_ONLINE, true)))),
                Stream.of(
                        holds(Harbor.SAFE_HARBOR, "there was nothing left to act on", late.copy()),
                        holds(Harbor.UNAWARE, "it knew too late to matter", late.copy()),
                        holds(
                                Knowledge.KNOWLEDGE,
                                "it was told in time and left it, whatever else it came to know later",
                                late.copy().notice("n1")),
                        inapplicable(Harbor.NECESSARY_MEASURES_RULE, "no duty arose", late.copy())));
    }

    /** The notice arrived on 3 April 2023. */
    private static Stream<Example> noticeFirst() {
        Rule rule = QualifiedNotice.EFFECTIVELY_SENT;
        return Stream.of(
                        fails(
                                rule,
                                "another upload came the day after",
                                aNotifiedWork().with(ConductFact.FROM, "2023-04-04")),
                        holds(
                                rule,
                                "the upload came on the same day",
                                aNotifiedWork().with(ConductFact.FROM, "2023-04-03")),
                        holds(
                                rule,
                                "the upload came in the same month",
                                aNotifiedWork().with(ConductFact.FROM, "2023-04")),
                        holds(rule, "nobody says when it came", aNotifiedWork().without(ConductFact.FROM)),
                        open(
                                rule,
                                "the day on which it came is disputed",
                                aNotifiedWork().standing(ConductFact.FROM, DISPUTED_MARCH)))
                .map(example -> example.about("n1"));
    }

    /** The declaration reached the holder on 10 April 2023; the work came back in July. */
    private static Stream<Example> suedLate() {
        Rule rule = Restoration.RESTORED_TOO_EARLY;
        Situation late = aDeletedWork()
                .declaration("d1")
                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2023-07-10")
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-07-17");
        return Stream.of(
                        fails(rule, "the holder sued when the wait had long ended", late.copy())
                                .decidedBy("after-twenty-working-days"),
                        fails(rule, "the same on a market", onAMarketplace(late.copy()))
                                .decidedBy("after-fifteen-days"),
                        holds(
                                        rule,
                                        "the holder had sued before the declaration came",
                                        late.copy().declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2023-04-05"))
                                .decidedBy("although-holder-acted"))
                .map(example -> example.about("d1"));
    }

    /** The declaration reached the provider on 7 April 2023 and the holder on the 10th; the work is back in between. */
    private static Stream<Example> putBack() {
        Rule rule = Restoration.RESTORED_TOO_EARLY;
        Situation elsewhere = aDeletedWork()
                .declaration("d1")
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-08");
        Situation kept = elsewhere
                .copy()
                .declaration("d1", DeclarationFact.FORWARDED, false)
                .without(DeclarationFact.FORWARDED_AT);
        return Stream.of(
                        holds(rule, "it was back before the holder heard of the declaration", elsewhere.copy())
                                .decidedBy("before-it-was-passed-on")
                                .byLaw(),
                        holds(rule, "a market kept the declaration to itself", onAMarketplace(kept.copy()))
                                .decidedBy("before-it-was-passed-on"),
                        holds(rule, "a platform kept it to itself", kept.copy()).decidedBy("before-it-was-passed-on"),
                        fails(
                                        Restoration.RESTORED_TOO_LATE,
                                        "it was back before the holder heard of the declaration",
                                        kept.copy())
                                .decidedBy("before-it-was-passed-on"),
                        holds(
                                rule,
                                "a platform kept it to itself until summer",
                                kept.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-07-03")),
                        fails(
                                        Restoration.RESTORED_TOO_LATE,
                                        "it was back after the weekend in which the fifteenth day fell",
                                        kept.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-23"))
                                .decidedBy("before-it-was-passed-on"),
                        open(
                                Restoration.RESTORED_TOO_LATE,
                                "it was back on the day after",
                                kept.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-24")),
                        open(
                                rule,
                                "it was back on the day on which the holder heard of it",
                                elsewhere.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-10")),
                        fails(
                                        rule,
                                        "the Regulation restores at once",
                                        kept.copy().reading(DisputedPoints.RESTORATION, "immediate"))
                                .decidedBy("at-once-by-regulation"))
                .map(example -> example.about("d1"));
    }
}
