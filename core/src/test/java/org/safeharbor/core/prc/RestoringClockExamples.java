package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.ClockExample.on;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.WorkFact;

/** By when what was taken away has to be back, once nobody waits any more. */
final class RestoringClockExamples {

    private RestoringClockExamples() {}

    static Stream<ClockExample> all() {
        return Stream.of(overWeekends(), delayed(), atOnce()).flatMap(examples -> examples);
    }

    /** The wait ends on Friday 21 April 2023, before a Sunday on which people worked. */
    private static Stream<ClockExample> overWeekends() {
        Situation person = aDeletedWork()
                .with(WorkFact.RIGHT, "reputation")
                .declaration("d1")
                .declaration("d1", DeclarationFact.FORWARDED_AT, "2023-04-06")
                .declaration("d1", DeclarationFact.ARRIVED_AT, "2023-04-06");
        Situation work = aDeletedWork()
                .declaration("d1")
                .declaration("d1", DeclarationFact.FORWARDED_AT, "2023-03-31")
                .declaration("d1", DeclarationFact.ARRIVED_AT, "2023-03-31")
                .notice("n1", NoticeFact.ARRIVED_AT, "2023-03-30");
        return Stream.of(
                        on("2023-04-10", "of a person", person, "restore 2023-04-24 running provider suggestion"),
                        on(
                                "2023-05-30",
                                "of a person, back in time",
                                back(person, "2023-04-24"),
                                "restore 2023-04-24 kept provider suggestion"),
                        on(
                                "2023-05-30",
                                "of a person, back late",
                                back(person, "2023-04-25"),
                                "restore 2023-04-24 late provider suggestion"),
                        on("2023-05-30", "of a person, left", person, "restore 2023-04-24 overdue provider suggestion"),
                        on("2023-05-30", "of a person, back while waiting", back(person, "2023-04-20")),
                        on("2023-05-30", "of a person, the holder sued in time", sued(person)),
                        on(
                                "2023-05-30",
                                "of a person, a declaration that says nothing",
                                person.copy().declaration("d1", DeclarationFact.EVIDENCE, false)),
                        on("2023-04-10", "of a work", work, "restore 2023-05-05 running provider suggestion"),
                        on(
                                "2023-05-30",
                                "of a work, back in time",
                                back(work, "2023-05-05"),
                                "restore 2023-05-05 kept provider suggestion"),
                        on("2023-05-30", "of a work, left", work, "restore 2023-05-05 overdue provider suggestion"),
                        on("2023-05-30", "of a work, back while waiting", back(work, "2023-04-20")),
                        on("2023-05-30", "of a work, the holder sued in time", sued(work)),
                        on(
                                "2023-05-30",
                                "of a work, a declaration that says nothing",
                                work.copy().declaration("d1", DeclarationFact.EVIDENCE, false)))
                .map(example -> example.only("restore"));
    }

    /** On a market the twenty working days ended on Tuesday 9 May 2023, after the fifteen days if the delay alone is capped on Thursday 25 May. */
    private static Stream<ClockExample> delayed() {
        Situation market = onAMarketplace(aDeletedWork())
                .declaration("d1")
                .declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true);
        Situation alone = market.copy().reading(DisputedPoints.CAP, "excluded-delay");
        return Stream.of(
                        on("2023-04-20", "delayed", market, "restore 2023-05-11 running provider suggestion"),
                        on(
                                "2023-07-01",
                                "delayed until a Friday",
                                market.copy().declaration("d1", DeclarationFact.FORWARDED_AT, "2023-04-13"),
                                "restore 2023-05-16 overdue provider suggestion"),
                        on(
                                "2023-07-01",
                                "delayed until a Friday, the delay alone being capped",
                                alone.copy().declaration("d1", DeclarationFact.FORWARDED_AT, "2023-04-11"),
                                "restore 2023-05-30 overdue provider suggestion"),
                        on("2023-07-01", "delayed, left", market, "restore 2023-05-11 overdue provider suggestion"),
                        on("2023-07-01", "delayed, back while waiting", back(market, "2023-05-09")),
                        on(
                                "2023-07-01",
                                "delayed, back in time",
                                back(market, "2023-05-10"),
                                "restore 2023-05-11 kept provider suggestion"),
                        on(
                                "2023-07-01",
                                "delayed, back late",
                                back(market, "2023-05-12"),
                                "restore 2023-05-11 late provider suggestion"),
                        on("2023-07-01", "delayed, the holder sued in time", sued(market)),
                        on(
                                "2023-07-01",
                                "delayed, a declaration that says nothing",
                                market.copy().declaration("d1", DeclarationFact.EVIDENCE, false)),
                        on(
                                "2023-07-01",
                                "delayed, the delay alone being capped",
                                alone,
                                "restore 2023-05-29 overdue provider suggestion"),
                        on(
                                "2023-07-01",
                                "the same, back after the fifteen days",
                                back(alone, "2023-04-26"),
                                "restore 2023-05-29 kept provider suggestion"),
                        on("2023-07-01", "the same, back within the fifteen days", back(alone, "2023-04-25")),
                        on("2023-07-01", "the same, the holder sued in time", sued(alone)),
                        on(
                                "2023-07-01",
                                "the same, a declaration that says nothing",
                                alone.copy().declaration("d1", DeclarationFact.EVIDENCE, false)),
                        on(
                                "2023-07-01",
                                "not delayed, the delay alone being capped",
                                alone.copy().declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, false),
                                "restore 2023-04-27 overdue provider suggestion"))
                .map(example -> example.only("restore"));
    }

    private static Situation back(Situation waiting, String day) {
        return waiting.copy()
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, day);
    }

    private static Situation sued(Situation waiting) {
        return waiting.copy()
                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2023-04-18");
    }

    /** The next day; of years whose days off are not published it is known that the next day is in time. */
    private static Stream<ClockExample> atOnce() {
        Situation work = aDeletedWork().declaration("d1").reading(DisputedPoints.RESTORATION, "immediate");
        return Stream.of(
                        on(
                                "2023-05-30",
                                "at once, a declaration that says nothing",
                                work.copy().declaration("d1", DeclarationFact.EVIDENCE, false)),
                        on(
                                "2035-05-30",
                                "at once, in a year to come",
                                back(work, "2035-03-02")
                                        .declaration("d1", DeclarationFact.ARRIVED_AT, "2035-03-01")
                                        .declaration("d1", DeclarationFact.FORWARDED_AT, "2035-03-02"),
                                "restore-at-once 2035-03-02 kept provider usual"))
                .map(example -> example.only("restore-at-once"));
    }
}
