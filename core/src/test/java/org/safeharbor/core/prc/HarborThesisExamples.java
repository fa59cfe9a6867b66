package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.PropositionExamples.shows;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situation.aRentedServer;
import static org.safeharbor.core.prc.Situations.aDeletedHit;
import static org.safeharbor.core.prc.Situations.deletedOn;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.prc.PropositionExamples.Shown;
import org.safeharbor.core.reasoning.Rule;

/** Propositions A1 to A10: the duty of care under the safe harbor. A11 is about foreign law. */
final class HarborThesisExamples {

    private HarborThesisExamples() {}

    static Stream<Shown> shown() {
        return Stream.concat(notices(), knowledgeAndMeasures());
    }

    private static Stream<Shown> notices() {
        Rule obliges = QualifiedNotice.DEFECTIVE_BUT_OBLIGES;
        return Stream.of(
                shows(
                        "A1",
                        holds(Harbor.SAFE_HARBOR, "the notice was answered at once and in full", aDeletedWork()),
                        fails(Harbor.SAFE_HARBOR, "the notice rule is not met", aNotifiedWork()),
                        fails(Harbor.SAFE_HARBOR, "the red flag rule is not met", aPushedHit()),
                        fails(
                                Harbor.SAFE_HARBOR,
                                "the measure is not enough",
                                aDeletedWork().measure("m1", MeasureFact.COVERAGE, "part"))),
                shows(
                        "A2",
                        holds(QualifiedNotice.QUALIFIED_NOTICE, "all three groups are there", aNotifiedWork())
                                .about("n1"),
                        fails(
                                        QualifiedNotice.QUALIFIED_NOTICE,
                                        "group (i): nobody answers for it",
                                        aNotifiedWork().notice("n1", NoticeFact.IDENTITY, false))
                                .about("n1"),
                        fails(
                                        QualifiedNotice.QUALIFIED_NOTICE,
                                        "group (ii): no evidence",
                                        aNotifiedWork().notice("n1", NoticeFact.EVIDENCE, "none"))
                                .about("n1"),
                        fails(
                                        QualifiedNotice.QUALIFIED_NOTICE,
                                        "group (i): the agent's authority was in doubt and never shown",
                                        aNotifiedWork().notice("n1", NoticeFact.AUTHORITY, false))
                                .about("n1"),
                        fails(
                                        QualifiedNotice.QUALIFIED_NOTICE,
                                        "group (iii): no place",
                                        aNotifiedWork().notice("n1", NoticeFact.LOCATION, "none"))
                                .about("n1")),
                shows(
                        "A3",
                        holds(obliges, "only group (ii) is weak", weakEvidence())
                                .about("n1"),
                        fails(
                                        obliges,
                                        "group (i) is missing as well",
                                        weakEvidence().notice("n1", NoticeFact.IDENTITY, false))
                                .about("n1")),
                shows(
                        "A4",
                        holds(AnswerToNotice.INDIFFERENCE, "nothing was done", weakEvidence())
                                .about("n1"),
                        fails(
                                        AnswerToNotice.INDIFFERENCE,
                                        "it asked for more the day after",
                                        weakEvidence().measure("m1").measure("m1", MeasureFact.KIND, "askForMore"))
                                .about("n1"),
                        holds(
                                Knowledge.SHOULD_HAVE_KNOWN,
                                "it sat still although the content is unlawful on its face",
                                weakEvidence().with(KnowledgeFact.FACIALLY_UNLAWFUL, true)),
                        open(
                                Knowledge.SHOULD_HAVE_KNOWN,
                                "today the same notice obliges to nothing",
                                weakEvidence()
                                        .with(KnowledgeFact.FACIALLY_UNLAWFUL, true)
                                        .reading(DisputedPoints.DEFECTIVE_NOTICE, "no-duty"))));
    }

    private static Stream<Shown> knowledgeAndMeasures() {
        return Stream.of(
                shows(
                        "A5",
                        holds(Knowledge.SHOULD_HAVE_KNOWN, "this very hit was pushed", aPushedHit()),
                        fails(
                                Knowledge.SHOULD_HAVE_KNOWN,
                                "it knew in general only",
                                aHostedWork().with(KnowledgeFact.GENERAL_AWARENESS, true))),
                shows(
                        "A6",
                        holds(Knowledge.SHOULD_HAVE_KNOWN, "a hit, and the provider pushed it", aPushedHit()),
                        open(
                                Knowledge.SHOULD_HAVE_KNOWN,
                                "a hit, objectively, and no more",
                                aHostedWork().with(KnowledgeFact.HOT_WORK, true)),
                        open(
                                Knowledge.SHOULD_HAVE_KNOWN,
                                "pushed by the provider, and no more",
                                aHostedWork().with(KnowledgeFact.PUSHED, true))),
                shows(
                        "A7",
                        holds(AnswerToNotice.TAKEN_AFTER_NOTICE, "in time and effective", aDeletedWork())
                                .about("n1"),
                        fails(
                                        AnswerToNotice.TAKEN_AFTER_NOTICE,
                                        "in time and not effective",
                                        aDeletedWork().measure("m1", MeasureFact.COPIES_REMAIN, true))
                                .about("n1"),
                        fails(
                                        AnswerToNotice.TAKEN_AFTER_NOTICE,
                                        "effective and only after the suit",
                                        deletedOn("2023-05-04").onlyAfterSuit("m1"))
                                .about("n1")),
                shows(
                        "A8",
                        holds(TimelyMeasures.TIMELY_AFTER_NOTICE, "the day after", atOnce(aDeletedWork()))
                                .about("n1/m1"),
                        fails(
                                        TimelyMeasures.TIMELY_AFTER_NOTICE,
                                        "two working days more are not at once",
                                        atOnce(deletedOn("2023-04-07")))
                                .about("n1/m1"),
                        holds(
                                        TimelyMeasures.TIMELY_AFTER_NOTICE,
                                        "today the usual time is enough",
                                        deletedOn("2023-04-07"))
                                .about("n1/m1")),
                shows(
                        "A9",
                        holds(Liability.AIDING_WITH_THE_USER, "it let stand what it should have known", aPushedHit()),
                        fails(Liability.AIDING_WITH_THE_USER, "it deleted the hit at once", aDeletedHit()),
                        holds(
                                Liability.AIDING_WITH_THE_USER,
                                "two days are not at once",
                                atOnce(aPushedHit().measure("m1").measure("m1", MeasureFact.TAKEN_AT, "2023-03-08")))),
                shows(
                        "A10",
                        holds(NecessaryMeasures.TYPE_FITTED, "a host deletes", aDeletedWork())
                                .about("m1"),
                        fails(
                                        NecessaryMeasures.TYPE_FITTED,
                                        "a lessor of servers deletes",
                                        aRentedServer().notice("n1").measure("m1"))
                                .about("m1")));
    }

    /** Signed and truthful, but its evidence is weak; under the view that such a notice obliges. */
    private static Situation weakEvidence() {
        return aNotifiedWork()
                .notice("n1", NoticeFact.EVIDENCE, "weak")
                .reading(DisputedPoints.DEFECTIVE_NOTICE, "react");
    }

    private static Situation atOnce(Situation situation) {
        return situation.reading(DisputedPoints.IN_TIME, "at-once");
    }
}
