package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.ClockExample.on;
import static org.safeharbor.core.prc.Situation.aDeletedWork;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.WorkFact;

/** By when what was taken away has to be back, once nobody waits any more. */
final class RestoringClockExamples {

    private RestoringClockExamples() {}

    static Stream<ClockExample> all() {
        return Stream.concat(overWeekends(), atOnce());
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
