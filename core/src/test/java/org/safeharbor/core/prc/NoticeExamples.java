package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aRentedServer;
import static org.safeharbor.core.prc.Situations.of2019;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.Map;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Whether a notice is qualified: each of its elements, given, missing and open. */
final class NoticeExamples {

    private NoticeExamples() {}

    static Stream<Example> all() {
        return Stream.of(qualified(), eachElement()).flatMap(examples -> examples);
    }

    private static Stream<Example> qualified() {
        return Stream.of(
                        holds(QualifiedNotice.IDENTITY_GIVEN, "the sender names itself", aNotifiedWork()),
                        fails(
                                QualifiedNotice.IDENTITY_GIVEN,
                                "it is anonymous",
                                aNotifiedWork().notice("n1", NoticeFact.IDENTITY, false)),
                        open(
                                QualifiedNotice.IDENTITY_GIVEN,
                                "the letter is not on file",
                                aNotifiedWork().without(NoticeFact.IDENTITY)),
                        holds(QualifiedNotice.RIGHT_SHOWN, "a certificate is attached", aNotifiedWork()),
                        holds(
                                QualifiedNotice.RIGHT_SHOWN,
                                "everybody knows whose it is",
                                aNotifiedWork()
                                        .notice("n1", NoticeFact.TITLE_PROOF, false)
                                        .with(WorkFact.NOTORIOUS, true)),
                        fails(
                                QualifiedNotice.RIGHT_SHOWN,
                                "nothing is attached",
                                aNotifiedWork().notice("n1", NoticeFact.TITLE_PROOF, false)),
                        open(
                                QualifiedNotice.RIGHT_SHOWN,
                                "the annexes are missing",
                                aNotifiedWork().without(NoticeFact.TITLE_PROOF)),
                        ownRight("personality"),
                        ownRight("reputation"),
                        ownRight("personalData"),
                        fails(
                                QualifiedNotice.RIGHT_SHOWN,
                                "nobody says whose picture it is",
                                aNotifiedWork()
                                        .notice("n1", NoticeFact.TITLE_PROOF, false)
                                        .notice("n1", NoticeFact.IDENTITY, false)
                                        .with(WorkFact.RIGHT, "personality")),
                        holds(
                                QualifiedNotice.EFFECTIVELY_SENT,
                                "nobody says that it only warns or was withdrawn",
                                aNotifiedWork().without(NoticeFact.NATURE)),
                        holds(QualifiedNotice.EVIDENCE_BROUGHT, "screenshots are attached", aNotifiedWork()),
                        fails(
                                QualifiedNotice.EVIDENCE_BROUGHT,
                                "the evidence is weak",
                                aNotifiedWork().notice("n1", NoticeFact.EVIDENCE, "weak")),
                        open(
                                QualifiedNotice.EVIDENCE_BROUGHT,
                                "the annexes are missing",
                                aNotifiedWork().without(NoticeFact.EVIDENCE)),
                        holds(
                                QualifiedNotice.CONTENT_LOCATED,
                                "title and search path are given",
                                aNotifiedWork().notice("n1", NoticeFact.LOCATION, "locatable")),
                        fails(
                                QualifiedNotice.CONTENT_LOCATED,
                                "only the title is given",
                                aNotifiedWork().notice("n1", NoticeFact.LOCATION, "titleOnly")),
                        fails(
                                QualifiedNotice.CONTENT_LOCATED,
                                "the strict reading asks for an address",
                                aNotifiedWork()
                                        .notice("n1", NoticeFact.LOCATION, "locatable")
                                        .reading(DisputedPoints.LOCATION, "url")),
                        holds(
                                QualifiedNotice.CONTENT_LOCATED,
                                "an address satisfies the strict reading",
                                aNotifiedWork().reading(DisputedPoints.LOCATION, "url")),
                        holds(
                                QualifiedNotice.CONTENT_LOCATED,
                                "the broad reading is content with titles",
                                aNotifiedWork()
                                        .notice("n1", NoticeFact.LOCATION, "titleOnly")
                                        .reading(DisputedPoints.LOCATION, "titles")),
                        fails(
                                QualifiedNotice.CONTENT_LOCATED,
                                "even the broad reading wants a title",
                                aNotifiedWork()
                                        .notice("n1", NoticeFact.LOCATION, "none")
                                        .reading(DisputedPoints.LOCATION, "titles")),
                        open(
                                QualifiedNotice.CONTENT_LOCATED,
                                "the list is missing",
                                aNotifiedWork().without(NoticeFact.LOCATION)),
                        holds(QualifiedNotice.EFFECTIVELY_SENT, "it came through the portal", aNotifiedWork()),
                        fails(
                                QualifiedNotice.EFFECTIVELY_SENT,
                                "it was a comment under the video that named the title",
                                aNotifiedWork()
                                        .notice("n1", NoticeFact.LOCATION, "titleOnly")
                                        .notice("n1", NoticeFact.CHANNEL, "other")),
                        fails(
                                QualifiedNotice.EFFECTIVELY_SENT,
                                "it was an early warning",
                                aNotifiedWork().notice("n1", NoticeFact.NATURE, "earlyWarning")),
                        fails(
                                QualifiedNotice.EFFECTIVELY_SENT,
                                "it was withdrawn",
                                aNotifiedWork().notice("n1", NoticeFact.NATURE, "withdrawn")),
                        open(
                                QualifiedNotice.EFFECTIVELY_SENT,
                                "how it came is not known",
                                aNotifiedWork()
                                        .notice("n1", NoticeFact.LOCATION, "titleOnly")
                                        .without(NoticeFact.CHANNEL)),
                        holds(QualifiedNotice.QUALIFIED_NOTICE, "nothing is missing", aNotifiedWork()),
                        fails(
                                QualifiedNotice.QUALIFIED_NOTICE,
                                "it is anonymous",
                                aNotifiedWork().notice("n1", NoticeFact.IDENTITY, false)),
                        fails(
                                QualifiedNotice.QUALIFIED_NOTICE,
                                "the right is not shown",
                                aNotifiedWork().notice("n1", NoticeFact.TITLE_PROOF, false)),
                        fails(
                                QualifiedNotice.QUALIFIED_NOTICE,
                                "there is no evidence",
                                aNotifiedWork().notice("n1", NoticeFact.EVIDENCE, "none")),
                        fails(
                                QualifiedNotice.QUALIFIED_NOTICE,
                                "the place is not told",
                                aNotifiedWork().notice("n1", NoticeFact.LOCATION, "none")),
                        fails(
                                QualifiedNotice.QUALIFIED_NOTICE,
                                "it was withdrawn",
                                aNotifiedWork().notice("n1", NoticeFact.NATURE, "withdrawn")),
                        open(
                                QualifiedNotice.QUALIFIED_NOTICE,
                                "the annexes are missing",
                                aNotifiedWork().without(NoticeFact.EVIDENCE)),
                        holds(QualifiedNotice.UNDER_CIVIL_CODE, "the facts are of 2023", aNotifiedWork()),
                        fails(
                                QualifiedNotice.UNDER_CIVIL_CODE,
                                "there is no evidence",
                                aNotifiedWork().notice("n1", NoticeFact.EVIDENCE, "none")),
                        open(
                                QualifiedNotice.UNDER_CIVIL_CODE,
                                "the annexes are missing",
                                aNotifiedWork().without(NoticeFact.EVIDENCE)),
                        holds(
                                QualifiedNotice.UNDER_TORT_LIABILITY_LAW,
                                "the facts closed in 2019",
                                of2019(aNotifiedWork())),
                        fails(
                                QualifiedNotice.UNDER_TORT_LIABILITY_LAW,
                                "there is no evidence",
                                of2019(aNotifiedWork()).notice("n1", NoticeFact.EVIDENCE, "none")),
                        open(
                                QualifiedNotice.UNDER_TORT_LIABILITY_LAW,
                                "the annexes are missing",
                                of2019(aNotifiedWork()).without(NoticeFact.EVIDENCE)))
                .map(example -> example.about("n1"));
    }

    private static Stream<Example> eachElement() {
        Situation market = onAMarketplace(aNotifiedWork())
                .notice("n1", NoticeFact.WRITTEN, true)
                .notice("n1", NoticeFact.AUTHORITY, true);
        Situation patent = market.copy().with(WorkFact.RIGHT, "patent").notice("n1", NoticeFact.COMPARISON, true);
        Situation defective = aNotifiedWork()
                .notice("n1", NoticeFact.EVIDENCE, "weak")
                .reading(DisputedPoints.DEFECTIVE_NOTICE, "react");
        Situation older = aNotifiedWork().with(ConductFact.FROM, "2008-03-01").with(ConductFact.UNTIL, "2010-06-30");
        Rule complete = QualifiedNotice.COMPLETE_FOR_PLATFORM;
        Rule obliges = QualifiedNotice.DEFECTIVE_BUT_OBLIGES;
        Map<NoticeFact, Object> elements = Map.of(
                NoticeFact.IDENTITY, false,
                NoticeFact.TITLE_PROOF, false,
                NoticeFact.EVIDENCE, "none",
                NoticeFact.LOCATION, "none",
                NoticeFact.NATURE, "withdrawn");
        Stream<Example> ofNotice = Stream.of(
                        elements.entrySet().stream()
                                .map(lacking -> fails(
                                        QualifiedNotice.UNDER_GENERAL_PRINCIPLES,
                                        lacking.getKey() + " is missing",
                                        older.copy().notice("n1", lacking.getKey(), lacking.getValue()))),
                        Stream.of(NoticeFact.WRITTEN, NoticeFact.AUTHORITY, NoticeFact.TRUTH_STATEMENT)
                                .map(lacking -> fails(
                                        complete,
                                        lacking + " is missing",
                                        market.copy().notice("n1", lacking, false))),
                        Stream.of(
                                holds(complete, "a patent complaint brings a comparison", patent),
                                fails(
                                        complete,
                                        "the notice brings no evidence",
                                        market.copy().notice("n1", NoticeFact.EVIDENCE, "none")),
                                fails(
                                        QualifiedNotice.CURABLE_NOTICE,
                                        "an early warning cannot be cured",
                                        aNotifiedWork()
                                                .notice("n1", NoticeFact.EVIDENCE, "none")
                                                .notice("n1", NoticeFact.NATURE, "earlyWarning")),
                                holds(obliges, "weak evidence under a statement of truth", defective.copy()),
                                fails(
                                        obliges,
                                        "it is anonymous",
                                        defective.copy().notice("n1", NoticeFact.IDENTITY, false)),
                                fails(
                                        obliges,
                                        "no title is shown",
                                        defective.copy().notice("n1", NoticeFact.TITLE_PROOF, false)),
                                fails(
                                        obliges,
                                        "it was withdrawn",
                                        defective.copy().notice("n1", NoticeFact.NATURE, "withdrawn")),
                                inapplicable(
                                        obliges,
                                        "a platform is no base layer",
                                        aNotifiedWork()
                                                .notice("n1", NoticeFact.EVIDENCE, "weak")
                                                .reading(DisputedPoints.BASIC_PROVIDERS, "always-forward")),
                                inapplicable(
                                        obliges,
                                        "a lessor of servers, under positive law",
                                        aRentedServer().notice("n1").notice("n1", NoticeFact.EVIDENCE, "weak")),
                                fails(
                                        AnswerToNotice.REACTED,
                                        "all that was done came before the notice",
                                        defective
                                                .copy()
                                                .measure("m1")
                                                .measure("m1", MeasureFact.TAKEN_AT, "2023-04-01")
                                                .found(TimelyMeasures.TIMELY_AFTER_NOTICE.id(), "n1/m1", true)),
                                fails(
                                        AnswerToNotice.REACTED,
                                        "the answer came after the suit",
                                        defective
                                                .copy()
                                                .measure("m1")
                                                .measure("m1", MeasureFact.TAKEN_AT, "2023-05-04")
                                                .onlyAfterSuit("m1"))))
                .flatMap(examples -> examples)
                .map(example -> example.about("n1"));
        return Stream.concat(
                ofNotice,
                Stream.of(inapplicable(
                        QualifiedNotice.SOME_COMPLETE_NOTICE, "a platform is no marketplace", aNotifiedWork())));
    }

    private static Example ownRight(String right) {
        return holds(
                QualifiedNotice.RIGHT_SHOWN,
                "who sends it says who it is, and this is its own",
                aNotifiedWork().without(NoticeFact.TITLE_PROOF).with(WorkFact.RIGHT, right));
    }
}
