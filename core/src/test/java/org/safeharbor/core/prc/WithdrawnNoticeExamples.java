package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situations.disputed;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.time.Moment;

/** A removal on a notice that its sender took back: justified toward the user where the notice would have sufficed. */
final class WithdrawnNoticeExamples {

    private static final Rule RULE = Restoration.REMOVAL_JUSTIFIED;

    private WithdrawnNoticeExamples() {}

    static Stream<Example> all() {
        return Stream.concat(takenBack(), ofNothingYet());
    }

    /** The work was deleted on the notice, and the notice was withdrawn. */
    private static Situation withdrawn() {
        return aDeletedWork()
                .notice("n1", NoticeFact.LED_TO_MEASURES, true)
                .notice("n1", NoticeFact.NATURE, "withdrawn");
    }

    private static Stream<Example> takenBack() {
        return Stream.of(
                holds(RULE, "it was withdrawn after the deletion", withdrawn()),
                holds(
                        RULE,
                        "it was withdrawn, nobody having said when it came",
                        withdrawn().without(NoticeFact.ARRIVED_AT)),
                open(
                        RULE,
                        "it was withdrawn, and whether it ever came is disputed",
                        withdrawn()
                                .noticeStanding(
                                        "n1",
                                        NoticeFact.ARRIVED_AT,
                                        disputed(new Value.When(
                                                Moment.parse("2023-04-03").orElseThrow())))),
                fails(
                        RULE,
                        "who withdrew it had never been allowed to send it",
                        withdrawn().notice("n1", NoticeFact.AUTHORITY, false)),
                open(
                        RULE,
                        "it was withdrawn, and whether its sender had been allowed to send it is disputed",
                        withdrawn().noticeStanding("n1", NoticeFact.AUTHORITY, Situations.DISPUTED)));
    }

    /** The notice of 3 April complains of what came on the 4th, so only that it was withdrawn could help. */
    private static Stream<Example> ofNothingYet() {
        Situation early = withdrawn().with(ConductFact.FROM, "2023-04-04");
        return Stream.of(
                fails(
                        RULE,
                        "the upload came after the notice, which nobody withdrew",
                        early.copy().without(NoticeFact.NATURE)),
                open(
                        RULE,
                        "the upload came after the notice, and whether that was withdrawn is disputed",
                        early.copy().noticeStanding("n1", NoticeFact.NATURE, disputed(new Value.Choice("withdrawn")))));
    }
}
