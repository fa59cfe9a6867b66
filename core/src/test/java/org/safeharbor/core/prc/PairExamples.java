package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situations.aWrongDeclaration;
import static org.safeharbor.core.prc.Situations.deletedOn;
import static org.safeharbor.core.prc.Situations.knownAndDeletedOn;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Pairs that differ in one thing: a measure that fits and one that does not, one day and the next, one text and the other. */
final class PairExamples {

    private PairExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                        inOneMeasure(),
                        sinceWhen(),
                        hitsOf2012(),
                        hardToCompare(),
                        pending(),
                        papers(),
                        ordersOf2019(),
                        stillOnline())
                .flatMap(examples -> examples);
    }

    /** Passed on at once, deleted in September, after the suit of June. */
    private static Situation passedOnFirst() {
        return aDeletedWork()
                .with(CaseFact.FILED_ON, "2023-06-30")
                .measure("m1", MeasureFact.KIND, "forward")
                .measure("m2")
                .measure("m2", MeasureFact.BEFORE_SUIT, false)
                .measure("m2", MeasureFact.TAKEN_AT, "2023-09-04");
    }

    private static Stream<Example> inOneMeasure() {
        Situation inParts = aDeletedWork()
                .with(CaseFact.FILED_ON, "2023-06-30")
                .measure("m1", MeasureFact.COVERAGE, "part")
                .measure("m1", MeasureFact.COMPLETES_EARLIER, false)
                .measure("m2")
                .measure("m2", MeasureFact.BEFORE_SUIT, false)
                .measure("m2", MeasureFact.TAKEN_AT, "2023-09-04");
        return Stream.of(
                fails(Harbor.TIMELY, "only passing on came in time, which a host is not asked for", passedOnFirst()),
                holds(Harbor.EFFECTIVE, "what was deleted in the end was deleted whole", passedOnFirst()),
                fails(Harbor.NECESSARY_MEASURES_RULE, "no measure was all at once", passedOnFirst()),
                holds(Harbor.TIMELY, "a part went in time", inParts),
                holds(Harbor.EFFECTIVE, "all of it went in the end", inParts),
                fails(
                        Harbor.NECESSARY_MEASURES_RULE,
                        "what was in time was not all, what was all not in time",
                        inParts),
                fails(
                        Harbor.NECESSARY_MEASURES_RULE,
                        "it knew, and what was in time was not all",
                        knownAndDeletedOn("2023-03-07")
                                .with(CaseFact.FILED_ON, "2023-06-30")
                                .with(KnowledgeFact.ADMISSION, true)
                                .measure("m1", MeasureFact.COVERAGE, "part")
                                .measure("m1", MeasureFact.COMPLETES_EARLIER, false)
                                .measure("m2")
                                .measure("m2", MeasureFact.BEFORE_SUIT, false)
                                .measure("m2", MeasureFact.TAKEN_AT, "2023-09-04")),
                fails(
                        Harbor.TIMELY,
                        "it knew, and deleted after the suit",
                        knownAndDeletedOn("2023-09-04")
                                .with(CaseFact.FILED_ON, "2023-06-30")
                                .with(KnowledgeFact.ADMISSION, true)
                                .measure("m1", MeasureFact.BEFORE_SUIT, false)),
                holds(
                        Harbor.TIMELY,
                        "it knew, and deleted at once",
                        knownAndDeletedOn("2023-03-07").with(KnowledgeFact.ADMISSION, true)),
                fails(
                        Harbor.TIMELY,
                        "it knew, and only warned at once",
                        knownAndDeletedOn("2023-03-07")
                                .with(KnowledgeFact.ADMISSION, true)
                                .measure("m1", MeasureFact.KIND, "warnUser")));
    }

    private static Stream<Example> sinceWhen() {
        Rule rule = TimelyMeasures.TIMELY_AFTER_KNOWLEDGE;
        Situation undated = knownAndDeletedOn("2023-03-21").without(KnowledgeFact.KNOWN_FROM);
        return Stream.concat(
                Stream.of(
                                holds(rule, "it was deleted before it knew", knownAndDeletedOn("2023-03-03")),
                                open(rule, "since when it knew is not known", undated.copy()),
                                holds(rule, "nobody shows since when it knew", undated.copy())
                                        .ifClosedToday(),
                                open(
                                                rule,
                                                "nobody shows when it was deleted",
                                                knownAndDeletedOn("2023-03-07").without(MeasureFact.TAKEN_AT))
                                        .ifClosedToday())
                        .map(example -> example.about("m1")),
                Stream.of(
                        unproven(rule, "m1", RIGHT_HOLDER, KnowledgeFact.KNOWN_FROM, knownAndDeletedOn("2023-03-21")),
                        unproven(rule, "m1", PROVIDER, MeasureFact.TAKEN_AT, knownAndDeletedOn("2023-03-21"))));
    }

    /** Before the notice on netdisks a day for a hit is a default, and other works take longer all the same. */
    private static Stream<Example> hitsOf2012() {
        Rule told = TimelyMeasures.TIMELY_AFTER_NOTICE;
        Rule knew = TimelyMeasures.TIMELY_AFTER_KNOWLEDGE;
        Situation film = Situations.in("2012", aDeletedWork())
                .with(KnowledgeFact.KNOWN_FROM, "2012-04-09T10:00")
                .notice("n1", NoticeFact.ARRIVED_AT, "2012-04-09T10:00")
                .measure("m1", MeasureFact.TAKEN_AT, "2012-04-11T10:00");
        Situation hit = film.copy().with(KnowledgeFact.HOT_WORK, true);
        Situation nextDay = hit.copy().measure("m1", MeasureFact.TAKEN_AT, "2012-04-10T10:30");
        return Stream.of(
                holds(told, "two days for a film", film.copy()).about("n1/m1"),
                open(told, "two days for a hit", hit.copy()).about("n1/m1"),
                open(told, "half an hour more than a day for a hit", nextDay.copy())
                        .about("n1/m1"),
                holds(
                                told,
                                "two days for a hit without its address",
                                hit.copy().notice("n1", NoticeFact.LOCATION, "locatable"))
                        .about("n1/m1"),
                holds(knew, "two days for a film", film.copy()).about("m1"),
                open(knew, "two days for a hit", hit.copy()).about("m1"),
                open(knew, "half an hour more than a day for a hit", nextDay.copy())
                        .about("m1"));
    }

    private static Stream<Example> hardToCompare() {
        Rule rule = TimelyMeasures.TIMELY_AFTER_NOTICE;
        Situation mark = onAMarketplace(deletedOn("2023-04-13")).with(WorkFact.RIGHT, "trademark");
        return Stream.of(
                        holds(
                                rule,
                                "a likeness of marks takes up to fifteen days",
                                mark.copy().with(KnowledgeFact.COMPLEX_LEGALITY, true)),
                        open(
                                rule,
                                "the same mark takes three working days",
                                mark.copy().with(KnowledgeFact.COMPLEX_LEGALITY, false)),
                        open(
                                rule,
                                "a parody is no mark",
                                mark.copy()
                                        .with(KnowledgeFact.COMPLEX_LEGALITY, true)
                                        .with(WorkFact.RIGHT, "otherCopyright")))
                .map(example -> example.about("n1/m1"));
    }

    /** The provisions of 2014 are for cases that were pending when they came, whenever the post was up. */
    private static Stream<Example> pending() {
        Rule rule = QualifiedNotice.UNDER_PERSONAL_RIGHTS_2014;
        Situation rumour = aNotifiedWork()
                .with(WorkFact.RIGHT, "reputation")
                .with(ConductFact.FROM, "2014-03-03")
                .with(ConductFact.UNTIL, "2014-08-29")
                .notice("n1", NoticeFact.EVIDENCE, "weak")
                .notice("n1", NoticeFact.ARRIVED_AT, "2014-05-05");
        Situation decided = rumour.copy().with(CaseFact.FINAL_ON, "2015-02-10");
        return Stream.of(
                        holds(
                                rule,
                                "nobody says that it only warned",
                                decided.copy().without(NoticeFact.NATURE)),
                        fails(rule, "it only warned", decided.copy().notice("n1", NoticeFact.NATURE, "earlyWarning")),
                        holds(rule, "it was decided in 2015", rumour.copy().with(CaseFact.FINAL_ON, "2015-02-10")),
                        inapplicable(
                                rule,
                                "it was final before they came",
                                rumour.copy().with(CaseFact.FINAL_ON, "2014-10-09")),
                        inapplicable(
                                rule,
                                "the post was up in 2009",
                                rumour.copy()
                                        .with(ConductFact.FROM, "2009-03-03")
                                        .with(ConductFact.UNTIL, "2009-08-29")
                                        .with(CaseFact.FINAL_ON, "2015-02-10")),
                        inapplicable(
                                rule,
                                "the post was still up in 2021",
                                rumour.copy()
                                        .with(ConductFact.UNTIL, "2021-01-04")
                                        .with(CaseFact.FINAL_ON, "2022-02-10")))
                .map(example -> example.about("n1"));
    }

    private static Stream<Example> papers() {
        Situation market = onAMarketplace(aNotifiedWork())
                .with(WorkFact.RIGHT, "trademark")
                .with(WorkFact.NOTORIOUS, true)
                .notice("n1", NoticeFact.WRITTEN, true);
        return Stream.of(
                holds(QualifiedNotice.COMPLETE_FOR_PLATFORM, "a certificate is attached", market.copy())
                        .about("n1"),
                fails(
                                QualifiedNotice.COMPLETE_FOR_PLATFORM,
                                "everybody knows whose it is, but a platform may ask for the papers",
                                market.copy().notice("n1", NoticeFact.TITLE_PROOF, false))
                        .about("n1"),
                holds(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "it was made against a judgment in force",
                                aWrongDeclaration()
                                        .declaration("d1", DeclarationFact.BAD_FAITH, false)
                                        .declaration("d1", DeclarationFact.AGAINST_DECISION, true))
                        .about("d1"));
    }

    private static Stream<Example> ordersOf2019() {
        Situation asked = aHostedWork()
                .with(WorkFact.RIGHT, "personality")
                .with(ReliefFact.INTERIM_SOUGHT, true)
                .with(ReliefFact.IRREPARABLE_HARM, true)
                .with(ConductFact.STILL_ONLINE, true);
        return Stream.of(
                holds(InterimMeasures.ORDER_FOR_PERSON, "the pictures are up in 2023", asked.copy()),
                inapplicable(
                        InterimMeasures.ORDER_FOR_PERSON,
                        "the case was over before the Civil Code",
                        asked.copy()
                                .with(ConductFact.FROM, "2019-03-01")
                                .without(ConductFact.UNTIL)
                                .with(CaseFact.FILED_ON, "2019-05-06")
                                .with(CaseFact.FINAL_ON, "2019-12-02")));
    }

    /** What is still within reach went on at least until the suit, so the text of that day governs. */
    private static Stream<Example> stillOnline() {
        Situation old = aHostedWork()
                .with(WorkFact.RIGHT, "reputation")
                .with(ConductFact.FROM, "2019-03-01")
                .without(ConductFact.UNTIL)
                .declaration("d1")
                .with(CaseFact.FILED_ON, "2022-03-01");
        return Stream.of(
                holds(
                        Declarations.PROCEDURE_EXISTS,
                        "it is still there in 2022",
                        old.copy().with(ConductFact.STILL_ONLINE, true)),
                open(
                        Declarations.PROCEDURE_EXISTS,
                        "it is gone, nobody knows since when",
                        old.copy().with(ConductFact.STILL_ONLINE, false)),
                open(
                        Declarations.PROCEDURE_EXISTS,
                        "it is still there, but the suit is of 2020",
                        old.copy().with(ConductFact.STILL_ONLINE, true).with(CaseFact.FILED_ON, "2020-03-02")));
    }
}
