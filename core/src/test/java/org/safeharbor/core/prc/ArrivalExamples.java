package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aRentedServer;
import static org.safeharbor.core.prc.Situations.deletedOn;
import static org.safeharbor.core.prc.Situations.of2008;
import static org.safeharbor.core.prc.Situations.of2019;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.time.Moment;

/** Whether a notice came, from whom, when, and how much it asked for. */
final class ArrivalExamples {

    private ArrivalExamples() {}

    static Stream<Example> all() {
        return Stream.of(arrival(), authority(), afterSuit(), longList(), beforeTheTortLaw())
                .flatMap(examples -> examples);
    }

    /** The holder shows a receipt of posting, the provider denies that anything came. */
    private static Situation denied(Situation situation) {
        return situation.noticeStanding(
                "n1",
                NoticeFact.ARRIVED_AT,
                Standing.said(
                        Position.states(
                                RIGHT_HOLDER,
                                new Value.When(Moment.parse("2023-04-03").orElseThrow())),
                        Position.of(PROVIDER, Position.Stance.DENIES)));
    }

    private static Stream<Example> arrival() {
        Rule sent = QualifiedNotice.EFFECTIVELY_SENT;
        Rule personal = QualifiedNotice.UNDER_PERSONAL_RIGHTS_2014;
        Situation insult = of2019(aNotifiedWork()).with(WorkFact.RIGHT, "reputation");
        return Stream.of(
                        holds(sent, "nobody says that it did not come", aNotifiedWork()),
                        holds(
                                sent,
                                "the day is not known, that it came is not in dispute",
                                aNotifiedWork().notice("n1", NoticeFact.ARRIVED_AT, "2023")),
                        holds(
                                sent,
                                "nobody says when it came, or that it did not",
                                aNotifiedWork().without(NoticeFact.ARRIVED_AT)),
                        holds(
                                personal,
                                "nobody says when it came, or that it did not",
                                insult.copy().without(NoticeFact.ARRIVED_AT)),
                        open(sent, "the provider denies that it came", denied(aNotifiedWork()))
                                .borneBy(RIGHT_HOLDER, NoticeFact.ARRIVED_AT),
                        fails(sent, "nobody shows that it came", denied(aNotifiedWork()))
                                .ifClosedToday(),
                        holds(personal, "it came", insult.copy()),
                        open(personal, "the provider denies that it came", denied(insult.copy())),
                        open(
                                AnswerToNotice.UNANSWERED_NOTICE,
                                "the provider did nothing, and denies that it was told",
                                denied(aNotifiedWork())))
                .map(example -> example.about("n1"));
    }

    private static Situation doubted() {
        return aNotifiedWork()
                .noticeStanding(
                        "n1",
                        NoticeFact.AUTHORITY,
                        Standing.said(
                                Position.states(RIGHT_HOLDER, Value.YES),
                                Position.of(PROVIDER, Position.Stance.DENIES)));
    }

    private static Stream<Example> authority() {
        Situation agent = aNotifiedWork().notice("n1", NoticeFact.AUTHORITY, false);
        return Stream.of(
                        holds(QualifiedNotice.UNDER_CIVIL_CODE, "nobody doubts the authority", aNotifiedWork()),
                        holds(
                                QualifiedNotice.UNDER_CIVIL_CODE,
                                "a power of attorney is enclosed",
                                aNotifiedWork().notice("n1", NoticeFact.AUTHORITY, true)),
                        open(QualifiedNotice.UNDER_CIVIL_CODE, "whether the agency may is disputed", doubted())
                                .borneBy(RIGHT_HOLDER, NoticeFact.AUTHORITY),
                        open(
                                        QualifiedNotice.UNDER_TORT_LIABILITY_LAW,
                                        "whether the agency may is disputed",
                                        of2019(doubted()))
                                .borneBy(RIGHT_HOLDER, NoticeFact.AUTHORITY),
                        open(
                                        QualifiedNotice.UNDER_GENERAL_PRINCIPLES,
                                        "whether the agency may is disputed",
                                        of2008(doubted()))
                                .borneBy(RIGHT_HOLDER, NoticeFact.AUTHORITY),
                        open(QualifiedNotice.CURABLE_NOTICE, "whether the agency may is disputed", doubted())
                                .borneBy(RIGHT_HOLDER, NoticeFact.AUTHORITY),
                        fails(QualifiedNotice.UNDER_CIVIL_CODE, "the agency may not speak for anybody", agent.copy()),
                        holds(QualifiedNotice.CURABLE_NOTICE, "a power of attorney can be supplied", agent.copy()),
                        fails(QualifiedNotice.CURABLE_NOTICE, "there is nothing to supply", aNotifiedWork()),
                        fails(
                                QualifiedNotice.UNDER_TORT_LIABILITY_LAW,
                                "the agency may not speak for anybody",
                                of2019(agent.copy())),
                        fails(
                                QualifiedNotice.UNDER_GENERAL_PRINCIPLES,
                                "the agency may not speak for anybody",
                                of2008(agent.copy())))
                .map(example -> example.about("n1"));
    }

    /** The suit was brought on Monday 3 April 2023, the measure taken two days later. */
    private static Stream<Example> afterSuit() {
        Rule rule = TimelyMeasures.TIMELY_AFTER_NOTICE;
        Situation later = deletedOn("2023-04-05")
                .measure("m1", MeasureFact.BEFORE_SUIT, false)
                .with(CaseFact.FILED_ON, "2023-04-03");
        return Stream.of(
                        holds(rule, "the first letter came on the day of the suit", later.copy()),
                        fails(
                                        rule,
                                        "the letter came a month before",
                                        later.copy().notice("n1", NoticeFact.ARRIVED_AT, "2023-03-02"))
                                .decidedBy("after-suit"),
                        holds(
                                rule,
                                "the papers of the suit told it, dated back",
                                later.copy()
                                        .notice("n1", NoticeFact.ARRIVED_AT, "2023-04-02")
                                        .notice("n1", NoticeFact.CHANNEL, "courtPapers")),
                        open(
                                rule,
                                "the papers of the suit told it, dated back, and the usual time was over",
                                later.copy()
                                        .measure("m1", MeasureFact.TAKEN_AT, "2023-05-04")
                                        .notice("n1", NoticeFact.ARRIVED_AT, "2023-04-02")
                                        .notice("n1", NoticeFact.CHANNEL, "courtPapers")),
                        open(
                                        rule,
                                        "nobody knows whether the suit or the letter came first",
                                        later.copy()
                                                .measure("m1", MeasureFact.TAKEN_AT, "2023-05-04")
                                                .without(CaseFact.FILED_ON))
                                .ifClosedToday())
                .map(example -> example.about("n1/m1"));
    }

    private static Stream<Example> longList() {
        Rule rule = TimelyMeasures.TIMELY_AFTER_NOTICE;
        return Stream.of(
                        holds(
                                rule,
                                "a long list takes seven working days",
                                deletedOn("2023-04-13").notice("n1", NoticeFact.MANY_PLACES, true)),
                        open(
                                rule,
                                "a long list takes eight working days",
                                deletedOn("2023-04-14").notice("n1", NoticeFact.MANY_PLACES, true)),
                        open(
                                rule,
                                "a short list takes five working days",
                                deletedOn("2023-04-11").notice("n1", NoticeFact.MANY_PLACES, false)),
                        open(rule, "nobody knows how long the list is", deletedOn("2023-04-11")),
                        open(
                                rule,
                                "a long list of a hit's addresses calls for 24 hours",
                                deletedOn("2023-04-07")
                                        .with(KnowledgeFact.HOT_WORK, true)
                                        .notice("n1", NoticeFact.MANY_PLACES, true)))
                .map(example -> example.about("n1/m1"));
    }

    private static Stream<Example> beforeTheTortLaw() {
        Rule rule = Liability.WITH_USER_UNDER_GENERAL_PRINCIPLES;
        Situation abuse = of2008(aNotifiedWork()).with(WorkFact.RIGHT, "reputation");
        return Stream.of(
                holds(rule, "it was told of the abuse and left it", abuse.copy()),
                fails(
                        rule,
                        "it was told of the abuse and deleted it the day after",
                        of2008(aDeletedWork()).with(WorkFact.RIGHT, "reputation")),
                fails(rule, "the loss did not grow", abuse.copy().with(ConductFact.LOSS_GREW, false)),
                fails(
                        rule,
                        "a lessor of servers manages nothing there",
                        of2008(aRentedServer().notice("n1")).with(WorkFact.RIGHT, "reputation")),
                open(rule, "whether the loss grew is not known", abuse.copy().without(ConductFact.LOSS_GREW)));
    }
}
