package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.deletedOn;
import static org.safeharbor.core.prc.Situations.of2019;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.time.Moment;

/** What was told to the month only, or not at all, so that nobody knows which of two things came first. */
final class VagueDaysExamples {

    private VagueDaysExamples() {}

    static Stream<Example> all() {
        return Stream.of(measures(), suit(), knowledge(), atOnce(), notices(), answers(), insults())
                .flatMap(examples -> examples);
    }

    private static Stream<Example> measures() {
        Rule escalated = NecessaryMeasures.ESCALATED;
        Situation warned = aHostedWork()
                .with(KnowledgeFact.KNOWN_REPEATER, true)
                .with(CaseFact.FILED_ON, "2023-04-20")
                .measure("m1")
                .measure("m1", MeasureFact.KIND, "warnUser")
                .without(MeasureFact.BEFORE_SUIT);
        Situation ended = aDeletedWork().with(ConductFact.UNTIL, "2023-06-15");
        return Stream.of(
                holds(escalated, "it warned on a day before the suit", warned.copy()),
                open(
                        escalated,
                        "it warned in the month of the suit",
                        warned.copy().measure("m1", MeasureFact.TAKEN_AT, "2023-04")),
                holds(
                                NecessaryMeasures.EFFECTIVE,
                                "it was ended in the month after the content went",
                                ended.copy().measure("m1", MeasureFact.ENDED_AT, "2023-07"))
                        .about("m1"),
                open(
                                NecessaryMeasures.EFFECTIVE,
                                "it was ended in the month in which the content went",
                                ended.copy().measure("m1", MeasureFact.ENDED_AT, "2023-06"))
                        .about("m1"));
    }

    /** The notice came on 3 April 2023. */
    private static Stream<Example> suit() {
        Rule rule = TimelyMeasures.TIMELY_AFTER_NOTICE;
        Situation inApril =
                deletedOn("2023-04").with(CaseFact.FILED_ON, "2023-04-20").without(MeasureFact.BEFORE_SUIT);
        Situation patent = Situations.onAMarketplace(inApril.copy()).with(WorkFact.RIGHT, "patent");
        Situation told = deletedOn("2023-04-11")
                .measure("m1", MeasureFact.BEFORE_SUIT, false)
                .with(CaseFact.FILED_ON, "2023-04-11");
        return Stream.of(
                        open(rule, "it was deleted in the month of the suit", inApril.copy()),
                        open(
                                rule,
                                "it was deleted in the month of the suit, and the usual time was over",
                                deletedOn("2023-05")
                                        .with(CaseFact.FILED_ON, "2023-05-20")
                                        .without(MeasureFact.BEFORE_SUIT)),
                        fails(
                                rule,
                                "it was deleted in the month after",
                                inApril.copy().measure("m1", MeasureFact.TAKEN_AT, "2023-05")),
                        open(rule, "the same of a patent", patent.copy()),
                        open(
                                rule,
                                "the notice came in the days of the suit",
                                told.copy()
                                        .measure("m1", MeasureFact.TAKEN_AT, "2023-05-04")
                                        .notice("n1", NoticeFact.ARRIVED_AT, "2023-04-10/2023-04-11")),
                        holds(
                                rule,
                                "the notice came on the day of the suit",
                                told.copy().notice("n1", NoticeFact.ARRIVED_AT, "2023-04-11")))
                .map(example -> example.about("n1/m1"));
    }

    /** The hit was known since 6 March 2023. */
    private static Stream<Example> knowledge() {
        Rule rule = TimelyMeasures.TIMELY_AFTER_KNOWLEDGE;
        Situation inMarch = aPushedHit().measure("m1").measure("m1", MeasureFact.TAKEN_AT, "2023-03");
        Situation sued = inMarch.copy().without(MeasureFact.BEFORE_SUIT).with(CaseFact.FILED_ON, "2023-03-20");
        return Stream.of(
                        open(rule, "it was deleted in the month of the suit", sued.copy()),
                        open(
                                rule,
                                "and since when it was known is not told",
                                sued.copy().without(KnowledgeFact.KNOWN_FROM)),
                        open(
                                rule,
                                "it was known a month before, and deleted in the month of the suit",
                                sued.copy().with(KnowledgeFact.KNOWN_FROM, "2023-02-06")),
                        open(rule, "it was deleted in the month in which it was known", inMarch.copy()),
                        holds(rule, "nobody shows that it was known before it was deleted", inMarch.copy())
                                .ifClosedToday())
                .map(example -> example.about("m1"));
    }

    /** Of two days one is at once and the other is not, and both are within the usual time. */
    private static Stream<Example> atOnce() {
        Situation told = deletedOn("2023-04-07").notice("n1", NoticeFact.ARRIVED_AT, "2023-04-05/2023-04-06");
        Situation knew =
                Situations.knownAndDeletedOn("2023-03-08").with(KnowledgeFact.KNOWN_FROM, "2023-03-06/2023-03-07");
        return Stream.concat(
                eitherWay(TimelyMeasures.TIMELY_AFTER_NOTICE, told).map(example -> example.about("n1/m1")),
                eitherWay(TimelyMeasures.TIMELY_AFTER_KNOWLEDGE, knew).map(example -> example.about("m1")));
    }

    private static Stream<Example> eitherWay(Rule rule, Situation oneOfTwoDays) {
        Situation strict = oneOfTwoDays.copy().reading(DisputedPoints.IN_TIME, "at-once");
        return Stream.of(
                holds(rule, "by the factors the usual time decides", oneOfTwoDays.copy()),
                holds(rule, "by the factors the usual time decides", oneOfTwoDays.copy())
                        .ifClosedToday(),
                open(rule, "in time means at once", strict.copy()),
                open(rule, "in time means at once, which knows no usual time", strict.copy())
                        .ifClosedToday());
    }

    private static Stream<Example> notices() {
        Rule barred = QualifiedNotice.BARRED_BY_STATEMENT;
        Rule gone = AnswerToNotice.NOTHING_LEFT;
        Situation late = aNotifiedWork().with(ConductFact.UNTIL, "2023-06-15").with(ConductFact.LOSS_GREW, false);
        Situation again = aDeletedWork().declaration("d1");
        return Stream.of(
                        holds(
                                barred,
                                "it came the month after the statement was passed on",
                                again.copy().notice("n1", NoticeFact.ARRIVED_AT, "2023-05")),
                        open(
                                barred,
                                "it came in the month in which the statement was passed on",
                                again.copy().notice("n1", NoticeFact.ARRIVED_AT, "2023-04")),
                        holds(
                                gone,
                                "it came the month after the content went",
                                late.copy().notice("n1", NoticeFact.ARRIVED_AT, "2023-07")),
                        open(
                                gone,
                                "it came in the month in which the content went",
                                late.copy().notice("n1", NoticeFact.ARRIVED_AT, "2023-06")),
                        open(
                                QualifiedNotice.EFFECTIVELY_SENT,
                                "whether it came is disputed, and nobody says since when the content was there",
                                unsure(aNotifiedWork().without(ConductFact.FROM))))
                .map(example -> example.about("n1"));
    }

    /** It was deleted at about the time at which the notice came. */
    private static Stream<Example> answers() {
        Rule unanswered = AnswerToNotice.UNANSWERED_NOTICE;
        Situation inApril = deletedOn("2023-04-20").notice("n1", NoticeFact.ARRIVED_AT, "2023-04");
        Situation deletedInApril = deletedOn("2023-04");
        return Stream.of(
                        open(unanswered, "the notice came in the month of the removal", inApril.copy())
                                .borneBy(RIGHT_HOLDER, NoticeFact.ARRIVED_AT),
                        open(unanswered, "the notice came in the month of the removal", inApril.copy())
                                .ifClosedToday(),
                        open(unanswered, "the removal came in the month of the notice", deletedInApril.copy())
                                .borneBy(PROVIDER, MeasureFact.TAKEN_AT),
                        open(unanswered, "the removal came in the month of the notice", deletedInApril.copy())
                                .ifClosedToday(),
                        holds(
                                        unanswered,
                                        "nobody says when it was removed",
                                        inApril.copy().without(MeasureFact.TAKEN_AT))
                                .ifClosedToday(),
                        holds(
                                        unanswered,
                                        "it was removed in the month before, and came again",
                                        deletedOn("2023-03").notice("n1", NoticeFact.ARRIVED_AT, "2023-04"))
                                .ifClosedToday())
                .map(example -> example.about("n1"));
    }

    /** An insult of 2019 that was complained of on 3 April, sued over in 2020. */
    private static Stream<Example> insults() {
        Rule rule = QualifiedNotice.UNDER_PERSONAL_RIGHTS_2014;
        Situation insult = of2019(aNotifiedWork())
                .with(WorkFact.RIGHT, "reputation")
                .with(CaseFact.FILED_ON, "2020-06-01")
                .notice("n1", NoticeFact.ARRIVED_AT, "2019-04-03");
        Situation undated = insult.copy().without(ConductFact.FROM);
        return Stream.of(
                        holds(rule, "the post was up before", insult.copy()),
                        fails(rule, "the post came the day after", insult.copy().with(ConductFact.FROM, "2019-04-04")),
                        holds(
                                rule,
                                "the post came in the same month",
                                insult.copy().with(ConductFact.FROM, "2019-04")),
                        holds(rule, "nobody says since when the post was up", undated.copy()),
                        open(
                                rule,
                                "whether it came is disputed, and nobody says since when the post was up",
                                unsure(undated.copy())))
                .map(example -> example.about("n1"));
    }

    /** The right holder says that the notice came, the provider denies it. */
    private static Situation unsure(Situation situation) {
        return situation.noticeStanding(
                "n1",
                NoticeFact.ARRIVED_AT,
                Situations.disputed(new Value.When(Moment.parse("2019-04-03").orElseThrow())));
    }
}
