package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/**
 * A patent that the authority declared void while measures stand or are asked for: a platform of trade that is shown it
 * may suspend them, and is not then one that took none.
 */
final class VoidPatentExamples {

    private static final Rule RULE = AnswerToNotice.SUSPENSION_PROPER;

    private VoidPatentExamples() {}

    static Stream<Example> all() {
        return Stream.of(theRule(), toTheHolder(), knowing(), restored()).flatMap(examples -> examples);
    }

    /** Goods under a patent on a platform of trade, complained of, nothing done. */
    private static Situation notified() {
        return onSale(aNotifiedWork());
    }

    private static Situation onSale(Situation situation) {
        return situation.with(ProviderFact.SERVICE, "marketplace").with(WorkFact.RIGHT, "patent");
    }

    private static Situation shownVoid(Situation situation) {
        return situation.with(ConductFact.PATENT_SHOWN_VOID, true);
    }

    private static Stream<Example> theRule() {
        Situation earlier = Situations.in("2019", shownVoid(notified()));
        return Stream.of(
                holds(RULE, "the seller brought the decision", shownVoid(notified())),
                fails(RULE, "nobody says that the patent is void", notified()),
                fails(RULE, "it acted so for another reason", notified().with(ConductFact.PATENT_SHOWN_VOID, false)),
                open(
                                RULE,
                                "why it acted so is disputed",
                                notified().standing(ConductFact.PATENT_SHOWN_VOID, Situations.DISPUTED))
                        .borneBy(Side.PROVIDER, ConductFact.PATENT_SHOWN_VOID),
                fails(
                                RULE,
                                "why it acted so stays disputed",
                                notified().standing(ConductFact.PATENT_SHOWN_VOID, Situations.DISPUTED))
                        .ifClosedToday(),
                inapplicable(
                        RULE, "a mark is in question", shownVoid(notified()).with(WorkFact.RIGHT, "trademark")),
                inapplicable(
                        RULE, "it trades in nothing", shownVoid(notified()).with(ProviderFact.SERVICE, "platform")),
                inapplicable(RULE, "the case was over before the opinions", earlier),
                holds(
                        RULE,
                        "the case was pending when they came",
                        Situations.in("2020", shownVoid(notified())).with(CaseFact.DECIDED_ON, "2020-12-01")));
    }

    private static Stream<Example> toTheHolder() {
        return Stream.of(
                holds(AnswerToNotice.UNANSWERED_NOTICE, "nothing was done", notified())
                        .about("n1"),
                fails(AnswerToNotice.UNANSWERED_NOTICE, "the patent was shown to be void", shownVoid(notified()))
                        .about("n1"),
                holds(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, "nothing was done", notified()),
                fails(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "the patent was shown to be void",
                        shownVoid(notified())),
                fails(Harbor.TIMELY, "nothing was done", notified()),
                holds(Harbor.TIMELY, "the patent was shown to be void", shownVoid(notified())),
                holds(Harbor.EFFECTIVE, "the patent was shown to be void", shownVoid(notified())),
                holds(Harbor.TYPE_FITTED, "the patent was shown to be void", shownVoid(notified())),
                holds(Harbor.PROPORTIONATE, "the patent was shown to be void", shownVoid(notified())),
                fails(Harbor.SAFE_HARBOR, "nothing was done", notified()),
                holds(Harbor.SAFE_HARBOR, "the patent was shown to be void", shownVoid(notified())));
    }

    private static Stream<Example> knowing() {
        Situation known = onSale(aPushedHit());
        return Stream.of(
                holds(Knowledge.NOT_ACTED_ON, "it knew and did nothing", known.copy()),
                fails(Knowledge.NOT_ACTED_ON, "the patent was shown to be void", shownVoid(known.copy())));
    }

    /** Listed again two days after the declaration reached the right holder. */
    private static Stream<Example> restored() {
        Situation soon = onSale(Situation.aDeletedWork())
                .declaration("d1")
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-12");
        return Stream.of(
                        holds(Restoration.RESTORED_TOO_EARLY, "the fifteen days were running", soon.copy()),
                        fails(Restoration.RESTORED_TOO_EARLY, "the patent was shown to be void", shownVoid(soon.copy()))
                                .decidedBy("patent-shown-void"))
                .map(example -> example.about("d1"));
    }
}
