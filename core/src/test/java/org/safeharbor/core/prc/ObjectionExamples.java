package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.DISPUTED;
import static org.safeharbor.core.prc.Situations.aNotifiedMark;
import static org.safeharbor.core.prc.Situations.aWrongNotice;
import static org.safeharbor.core.prc.Situations.deletedOn;
import static org.safeharbor.core.prc.Situations.disputed;
import static org.safeharbor.core.prc.Situations.disputedDay;
import static org.safeharbor.core.prc.Situations.in;
import static org.safeharbor.core.prc.Situations.knownAndDeletedOn;
import static org.safeharbor.core.prc.Situations.onAMarketplace;
import static org.safeharbor.core.prc.Situations.soldMedicine;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** What counts once it is settled is open while it is disputed; and the days and periods that such objections hang on. */
final class ObjectionExamples {

    private ObjectionExamples() {}

    static Stream<Example> all() {
        return Stream.of(contentService(), notices(), limitation(), barredClaims(), waiting(), sinceWhen(), firstDays())
                .flatMap(examples -> examples);
    }

    private static Stream<Example> contentService() {
        return Stream.of(
                        open(
                                ConsumerSafety.CORRESPONDING,
                                "whether it is a cultural service is disputed",
                                harm("2023").with(ConductFact.SELLER_CHECKED, false)),
                        open(
                                Liability.WITH_MERCHANT_UNDER_E_COMMERCE_LAW,
                                "whether it is a cultural service is disputed",
                                harm("2023").with(KnowledgeFact.ADMISSION, true)))
                .map(example -> example.borneBy(RIGHT_HOLDER, ConductFact.CONTENT_SERVICE));
    }

    private static Situation harm(String year) {
        return in(year, soldMedicine()).standing(ConductFact.CONTENT_SERVICE, DISPUTED);
    }

    private static Stream<Example> notices() {
        Standing warning = disputed(new Value.Choice("earlyWarning"));
        Situation of2019 = in("2019", aNotifiedWork())
                .with(WorkFact.RIGHT, "reputation")
                .notice("n1", NoticeFact.ARRIVED_AT, "2019-04-03");
        Situation wrong = aWrongNotice()
                .notice("n1", NoticeFact.KNOWN_WRONG, false)
                .notice("n1", NoticeFact.FORGED, false)
                .notice("n1", NoticeFact.CARELESS, false)
                .noticeStanding("n1", NoticeFact.GROSSLY_CARELESS, DISPUTED);
        return Stream.of(
                        open(
                                QualifiedNotice.EFFECTIVELY_SENT,
                                "whether it only warned is disputed",
                                aNotifiedWork().noticeStanding("n1", NoticeFact.NATURE, warning)),
                        open(
                                QualifiedNotice.UNDER_PERSONAL_RIGHTS_2014,
                                "whether it only warned is disputed",
                                of2019.noticeStanding("n1", NoticeFact.NATURE, warning)),
                        open(
                                WrongNotice.SENDER_AT_FAULT,
                                "whether it was grossly careless is disputed",
                                wrong.copy().reading(DisputedPoints.WRONG_NOTICE, "fault")),
                        open(
                                WrongNotice.SENDER_AT_FAULT,
                                "whether it was grossly careless is disputed, and nothing less is fault",
                                wrong.copy().reading(DisputedPoints.WRONG_NOTICE, "intent")))
                .map(example -> example.about("n1"));
    }

    /** A mark that was used for seven weeks, and the suit three years and a day after the holder knew. */
    private static Situation suedLate() {
        return aPushedHit()
                .with(WorkFact.RIGHT, "trademark")
                .with(ConductFact.FROM, "2021-03-01")
                .with(ConductFact.UNTIL, "2021-04-20")
                .with(KnowledgeFact.KNOWN_FROM, "2021-03-06")
                .with(ConductFact.STILL_ONLINE, false)
                .with(CaseFact.HOLDER_KNEW_AT, "2021-05-14")
                .with(CaseFact.FILED_ON, "2024-05-15");
    }

    private static Stream<Example> limitation() {
        Situation late = suedLate();
        return Stream.of(
                open(
                                Relief.TIME_BARRED,
                                "whether it was pleaded is disputed",
                                late.copy().standing(CaseFact.LIMITATION_PLEADED, DISPUTED))
                        .borneBy(PROVIDER, CaseFact.LIMITATION_PLEADED),
                open(
                        Relief.PERIOD_OVER,
                        "in time by the Civil Code, and all of it was before",
                        in("2019", late.copy()).with(CaseFact.HOLDER_KNEW_AT, "2019-05-01")),
                open(
                        Relief.PERIOD_OVER,
                        "twenty years and a day have passed, and the mark was used into the last three",
                        late.copy()
                                .with(ConductFact.FROM, "2004-05-14")
                                .with(ConductFact.UNTIL, "2024-01-01")
                                .with(CaseFact.HOLDER_KNEW_AT, "2023-05-01")),
                fails(
                        Relief.PERIOD_OVER,
                        "twenty years have passed to the day, and the holder knew in the last three",
                        late.copy()
                                .with(ConductFact.FROM, "2004-05-15")
                                .with(ConductFact.UNTIL, "2024-01-01")
                                .with(CaseFact.HOLDER_KNEW_AT, "2023-05-01")));
    }

    /** Whatever is claimed in money is barred alike; an apology for a personal interest is not. */
    private static Stream<Example> barredClaims() {
        Situation punished = suedLate()
                .with(ReliefFact.PUNITIVE_SOUGHT, true)
                .with(ReliefFact.INTENT, true)
                .with(ReliefFact.SERIOUS_CIRCUMSTANCES, true);
        Situation insulted = suedLate()
                .with(WorkFact.RIGHT, "reputation")
                .with(KnowledgeFact.FACIALLY_UNLAWFUL, true)
                .with(ReliefFact.APOLOGY_SOUGHT, true)
                .with(ReliefFact.MENTAL_HARM_SOUGHT, true)
                .with(ConductFact.SERIOUS_MENTAL_HARM, true);
        return Stream.concat(
                Stream.of(of(Relief.PUNITIVE_GRANTED, punished.copy()), of(Relief.MENTAL_HARM_GRANTED, insulted.copy()))
                        .flatMap(examples -> examples),
                Stream.of(holds(
                        Relief.APOLOGY_GRANTED,
                        "limitation does not bar an apology",
                        insulted.with(CaseFact.LIMITATION_PLEADED, true))));
    }

    private static Stream<Example> of(Rule claim, Situation late) {
        return Stream.of(
                holds(claim, "it came late, and nobody pleads limitation", late.copy()),
                fails(claim, "it is time-barred", late.copy().with(CaseFact.LIMITATION_PLEADED, true)),
                open(
                                claim,
                                "whether limitation was pleaded is disputed",
                                late.copy().standing(CaseFact.LIMITATION_PLEADED, DISPUTED))
                        .borneBy(PROVIDER, CaseFact.LIMITATION_PLEADED));
    }

    private static Stream<Example> waiting() {
        Rule late = Restoration.RESTORED_TOO_LATE;
        Situation market = in("2016", onAMarketplace(aDeletedWork()))
                .with(WorkFact.RIGHT, "dissemination")
                .notice("n1", NoticeFact.ARRIVED_AT, "2016-04-05")
                .measure("m1", MeasureFact.TAKEN_AT, "2016-04-06")
                .declaration("d1")
                .declaration("d1", DeclarationFact.LOCATION, true)
                .declaration("d1", DeclarationFact.ARRIVED_AT, "2016-04-11")
                .declaration("d1", DeclarationFact.FORWARDED_AT, "2016-04-12")
                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2016-05-06")
                .declaration("d1", DeclarationFact.RESTORED, false);
        Situation keptToItself = aDeletedWork()
                .declaration("d1")
                .without(DeclarationFact.FORWARDED_AT)
                .declaration("d1", DeclarationFact.FORWARDED, false)
                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                .declaration("d1", DeclarationFact.RESTORED, false)
                .with(CaseFact.FILED_ON, "2023-09-29");
        return Stream.of(
                        fails(late, "before the E-Commerce Law twenty working days did for a market too", market),
                        open(late, "it was never passed on, and the holder sued all the same", keptToItself)
                                .ifClosedToday())
                .map(example -> example.about("d1"));
    }

    private static Stream<Example> sinceWhen() {
        Situation early = knownAndDeletedOn("2023-05-04")
                .with(KnowledgeFact.KNOWN_FROM, "2023-06-01")
                .with(CaseFact.FILED_ON, "2023-04-10")
                .measure("m1", MeasureFact.BEFORE_SUIT, false);
        Rule rule = TimelyMeasures.TIMELY_AFTER_KNOWLEDGE;
        Situation served = knownAndDeletedOn("2023-04-14")
                .with(KnowledgeFact.KNOWN_FROM, "2023-04-14")
                .with(CaseFact.FILED_ON, "2023-04-10")
                .measure("m1", MeasureFact.BEFORE_SUIT, false);
        Situation undated =
                served.copy().with(KnowledgeFact.KNOWN_FROM, "2023-03-06").without(CaseFact.FILED_ON);
        return Stream.of(
                        holds(rule, "it came after the suit, but before it knew", early)
                                .decidedBy("before-it-knew"),
                        holds(rule, "it knew when the papers of the suit were served, and acted that day", served)
                                .decidedBy("at-once"),
                        open(
                                rule,
                                "it knew through the suit, and took three weeks",
                                served.copy().measure("m1", MeasureFact.TAKEN_AT, "2023-05-05")),
                        fails(
                                        rule,
                                        "it knew long before the suit",
                                        served.copy().with(KnowledgeFact.KNOWN_FROM, "2023-03-06"))
                                .decidedBy("known-before-suit"),
                        open(
                                        rule,
                                        "it knew long before it acted, and when the suit was brought is not told",
                                        undated.copy())
                                .borneBy(PROVIDER, CaseFact.FILED_ON),
                        fails(rule, "nobody shows that it knew only through the suit", undated.copy())
                                .decidedBy("known-before-suit")
                                .ifClosedToday(),
                        holds(
                                        rule,
                                        "the holder sued the day after it knew, and it acted the day after that",
                                        served.copy()
                                                .with(KnowledgeFact.KNOWN_FROM, "2023-04-09")
                                                .measure("m1", MeasureFact.TAKEN_AT, "2023-04-11"))
                                .decidedBy("usual-time"),
                        holds(
                                        rule,
                                        "the holder sued the day it knew, and it acted the next day",
                                        served.copy()
                                                .with(KnowledgeFact.KNOWN_FROM, "2023-04-10")
                                                .measure("m1", MeasureFact.TAKEN_AT, "2023-04-11"))
                                .decidedBy("at-once"),
                        fails(
                                        rule,
                                        "nobody says that it knew only through the suit",
                                        served.copy().without(KnowledgeFact.KNOWN_FROM))
                                .decidedBy("after-suit"),
                        open(
                                rule,
                                "since when it knew is disputed",
                                served.copy().standing(KnowledgeFact.KNOWN_FROM, disputedDay("2023-04-14"))))
                .map(example -> example.about("m1"));
    }

    /** The first days of the notices on netdisks and novels, and of the text of the Trademark Law. */
    private static Stream<Example> firstDays() {
        Rule inTime = TimelyMeasures.TIMELY_AFTER_NOTICE;
        Situation netdisk = deletedOn("2015-11-05")
                .with(ProviderFact.SERVICE, "storage")
                .with(ProviderFact.NETDISK, true)
                .notice("n1", NoticeFact.ARRIVED_AT, "2015-11-03");
        Situation novel = deletedOn("2016-11-10")
                .with(ProviderFact.SERVICE, "storage")
                .with(WorkFact.LITERATURE, true)
                .notice("n1", NoticeFact.ARRIVED_AT, "2016-11-08");
        Situation market = onAMarketplace(aNotifiedMark()).with(ReliefFact.INTENT, true);
        return Stream.of(
                holds(inTime, "a netdisk, the day before", from(netdisk, "2015-10-13"))
                        .about("n1/m1"),
                open(inTime, "a netdisk, the first day", from(netdisk, "2015-10-14"))
                        .about("n1/m1"),
                holds(inTime, "a novel, the day before", from(novel, "2016-11-03"))
                        .about("n1/m1"),
                open(inTime, "a novel, the first day", from(novel, "2016-11-04"))
                        .about("n1/m1"),
                inapplicable(
                        Liability.CONVENIENCE_FOR_INFRINGERS, "the day before the text", until(market, "2019-10-31")),
                holds(Liability.CONVENIENCE_FOR_INFRINGERS, "the first day of the text", until(market, "2019-11-01")));
    }

    private static Situation from(Situation situation, String day) {
        String year = day.substring(0, 4);
        return in(year, situation.copy())
                .with(ConductFact.FROM, day)
                .with(ConductFact.UNTIL, year + "-11-30")
                .with(CaseFact.FILED_ON, year + "-12-01")
                .without(CaseFact.DECIDED_ON, CaseFact.FINAL_ON);
    }

    private static Situation until(Situation situation, String day) {
        String year = day.substring(0, 4);
        return in(year, situation.copy()).with(ConductFact.UNTIL, day).with(CaseFact.FILED_ON, year + "-12-01");
    }
}
