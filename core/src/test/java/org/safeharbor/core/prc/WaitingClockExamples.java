package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.ClockExample.on;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;

/** How long a declaration keeps the provider waiting. 1 to 3 May 2023 were days off, 23 April was not. */
final class WaitingClockExamples {

    private WaitingClockExamples() {}

    static Stream<ClockExample> all() {
        return Stream.of(waiting(), notForAll(), sued()).flatMap(examples -> examples);
    }

    /** The declaration reached the holder of the mark on Monday 10 April 2023. */
    private static Situation declared() {
        return onAMarketplace(aDeletedWork()).declaration("d1");
    }

    private static Situation regulationAlone() {
        return aDeletedWork()
                .with(ConductFact.FROM, "2019-03-01")
                .with(ConductFact.UNTIL, "2019-06-30")
                .with(CaseFact.DECIDED_ON, "2019-12-20")
                .with(CaseFact.FINAL_ON, "2019-12-30")
                .notice("n1", NoticeFact.ARRIVED_AT, "2019-04-02")
                .measure("m1", MeasureFact.TAKEN_AT, "2019-04-03")
                .declaration("d1")
                .with(CaseFact.FILED_ON, "2019-12-01")
                .declaration("d1", DeclarationFact.ARRIVED_AT, "2019-04-09")
                .declaration("d1", DeclarationFact.FORWARDED_AT, "2019-04-10");
    }

    private static Stream<ClockExample> waiting() {
        return Stream.of(
                on(
                        "2023-04-20",
                        "a declaration reached the holder of a mark",
                        declared(),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 running rightHolder sourced",
                        "restore 2023-04-27 running provider suggestion"),
                on(
                        "2023-04-28",
                        "nobody acted and nothing came back",
                        declared(),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 overdue rightHolder sourced",
                        "restore 2023-04-27 overdue provider suggestion"),
                on(
                        "2023-04-28",
                        "the holder sued on the last day",
                        declared()
                                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                                .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2023-04-25"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 kept rightHolder sourced"),
                on(
                        "2023-04-28",
                        "the holder sued a day late",
                        declared()
                                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                                .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2023-04-26"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 late rightHolder sourced"),
                on(
                        "2023-04-28",
                        "it came back on the day after the wait",
                        declared()
                                .declaration("d1", DeclarationFact.RESTORED, true)
                                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-26"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 overdue rightHolder sourced",
                        "restore 2023-04-27 kept provider suggestion"),
                on(
                        "2023-05-05",
                        "it came back late",
                        declared()
                                .declaration("d1", DeclarationFact.RESTORED, true)
                                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-28"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 overdue rightHolder sourced",
                        "restore 2023-04-27 late provider suggestion"),
                on(
                        "2023-04-28",
                        "it came back too early",
                        declared()
                                .declaration("d1", DeclarationFact.RESTORED, true)
                                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-12"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 overdue rightHolder sourced"),
                on(
                        "2023-04-20",
                        "the declaration says nothing",
                        declared().declaration("d1", DeclarationFact.EVIDENCE, false),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual"),
                on(
                        "2023-04-20",
                        "the holder could not help the delay",
                        declared().declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 running rightHolder sourced",
                        "delay-cap 2023-05-09 running rightHolder sourced",
                        "restore 2023-05-11 running provider suggestion"),
                on(
                        "2023-04-20",
                        "the holder could not help the delay, which alone is capped",
                        declared()
                                .declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true)
                                .reading(DisputedPoints.CAP, "excluded-delay"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 running rightHolder sourced",
                        "delay-cap 2023-05-25 running rightHolder sourced",
                        "restore 2023-05-29 running provider suggestion"),
                on(
                        "2023-04-20",
                        "a work under the copyright law",
                        aDeletedWork().declaration("d1"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "reasonable-period 2023-04-25 running rightHolder suggestion",
                        "twenty-working-days 2023-05-09 running rightHolder sourced",
                        "restore 2023-05-11 running provider suggestion"),
                on(
                        "2023-04-20",
                        "a work, the cap taken for the delay alone",
                        aDeletedWork().declaration("d1").reading(DisputedPoints.CAP, "excluded-delay"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "reasonable-period 2023-04-25 running rightHolder suggestion"),
                on(
                        "2023-04-20",
                        "a work, to be restored at once by the regulation",
                        aDeletedWork().declaration("d1").reading(DisputedPoints.RESTORATION, "immediate"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "restore-at-once 2023-04-10 overdue provider usual"),
                on(
                        "2023-04-20",
                        "a link, to be restored at once by the regulation",
                        aDeletedWork()
                                .declaration("d1")
                                .with(ProviderFact.SERVICE, "search")
                                .reading(DisputedPoints.RESTORATION, "immediate"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "restore-at-once 2023-04-10 overdue provider usual"),
                on(
                        "2023-04-20",
                        "it was restored at once",
                        aDeletedWork()
                                .declaration("d1")
                                .declaration("d1", DeclarationFact.RESTORED, true)
                                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-10")
                                .reading(DisputedPoints.RESTORATION, "immediate"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "restore-at-once 2023-04-10 kept provider usual"),
                on(
                        "2023-04-20",
                        "a declaration about a reputation",
                        aDeletedWork().with(WorkFact.RIGHT, "reputation").declaration("d1"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "reasonable-period 2023-04-25 running rightHolder suggestion",
                        "restore 2023-04-27 running provider suggestion"),
                on(
                        "2019-04-20",
                        "a work in 2019, under the regulation alone",
                        regulationAlone(),
                        "forward 2019-04-04 overdue provider suggestion",
                        "measures 2019-04-08 kept provider usual",
                        "restore-at-once 2019-04-10 overdue provider usual"),
                on(
                        "2019-04-20",
                        "a link in 2019, under the regulation alone",
                        regulationAlone().with(ProviderFact.SERVICE, "search"),
                        "forward 2019-04-04 overdue provider suggestion",
                        "measures 2019-04-08 kept provider usual"),
                on(
                        "2036-01-01",
                        "the days of the year are not published yet",
                        declared().declaration("d1", DeclarationFact.FORWARDED_AT, "2035-03-01"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2035-03-16 open rightHolder sourced",
                        "restore 2035-03-20 open provider suggestion"));
    }

    /** No clock runs before the law that brought it, for others than it speaks of, or without the delay it caps. */
    private static Stream<ClockExample> notForAll() {
        Situation mark2018 =
                onAMarketplace(Situations.in("2018", aDeletedWork())).declaration("d1");
        Situation mark2019 = Situations.in("2019", aDeletedWork().with(WorkFact.RIGHT, "trademark"))
                .declaration("d1");
        Situation person = aDeletedWork()
                .with(WorkFact.RIGHT, "reputation")
                .declaration("d1")
                .declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true);
        return Stream.of(
                on("2023-05-30", "a marketplace of 2018", year("2018", mark2018))
                        .only("fifteen-days"),
                on("2023-05-30", "a mark elsewhere in 2019", year("2019", mark2019))
                        .only("twenty-working-days"),
                on("2023-05-30", "a mark elsewhere in 2019", year("2019", mark2019))
                        .only("reasonable-period"),
                on("2023-05-30", "a person elsewhere, delayed", person.copy()).only("delay-cap"),
                on(
                                "2023-05-30",
                                "a person elsewhere, delayed, the delay alone being capped",
                                person.copy().reading(DisputedPoints.CAP, "excluded-delay"))
                        .only("delay-cap"),
                on("2023-05-30", "nothing was delayed", declared().reading(DisputedPoints.CAP, "excluded-delay"))
                        .only("delay-cap"));
    }

    private static Situation year(String year, Situation of2023) {
        return of2023.notice("n1", NoticeFact.ARRIVED_AT, year + "-04-03")
                .measure("m1", MeasureFact.TAKEN_AT, year + "-04-04")
                .declaration("d1", DeclarationFact.ARRIVED_AT, year + "-04-09")
                .declaration("d1", DeclarationFact.FORWARDED_AT, year + "-04-10");
    }

    /** Kept by a suit on the last day, late the day after, overdue where the holder never sued. */
    private static Stream<ClockExample> sued() {
        Situation delayed = declared().declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true);
        return Stream.of(
                        sued("delay-cap", "2023-05-09", "2023-05-10", "sourced", delayed),
                        sued(
                                "delay-cap",
                                "2023-05-25",
                                "2023-05-26",
                                "sourced",
                                delayed.copy().reading(DisputedPoints.CAP, "excluded-delay")),
                        sued(
                                "twenty-working-days",
                                "2023-05-09",
                                "2023-05-10",
                                "sourced",
                                aDeletedWork().declaration("d1")),
                        sued(
                                "reasonable-period",
                                "2023-04-25",
                                "2023-04-26",
                                "suggestion",
                                aDeletedWork().declaration("d1")))
                .flatMap(examples -> examples);
    }

    private static Stream<ClockExample> sued(String id, String last, String after, String mark, Situation waiting) {
        return Stream.of(
                        on("2023-05-30", "the holder never sued", waiting, line(id, last, "overdue", mark)),
                        on("2023-05-30", "it sued on the last day", sued(waiting, last), line(id, last, "kept", mark)),
                        on("2023-05-30", "it sued a day late", sued(waiting, after), line(id, last, "late", mark)))
                .map(example -> example.only(id));
    }

    private static Situation sued(Situation waiting, String day) {
        return waiting.copy()
                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, day);
    }

    private static String line(String id, String due, String state, String mark) {
        return id + " " + due + " " + state + " rightHolder " + mark;
    }
}
