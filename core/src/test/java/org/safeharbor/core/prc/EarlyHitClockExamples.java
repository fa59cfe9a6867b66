package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.ClockExample.on;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;

/** A hit before the notices of the copyright administration: the same day, but no source for it. */
final class EarlyHitClockExamples {

    private EarlyHitClockExamples() {}

    static Stream<ClockExample> all() {
        Situation told = Situations.in("2012", aNotifiedWork().with(KnowledgeFact.HOT_WORK, true))
                .notice("n1", NoticeFact.ARRIVED_AT, "2012-04-03T10:00");
        Situation knew = Situations.in("2012", MeasureClockExamples.seen().with(KnowledgeFact.HOT_WORK, true))
                .with(KnowledgeFact.KNOWN_FROM, "2012-03-06T10:00");
        return Stream.of(
                        before2015("measures", told, "2012-04-01", "2012-04-04", "2012-04-09"),
                        before2015("measures-after-knowledge", knew, "", "2012-03-07", "2012-03-09"),
                        andMore(told, knew))
                .flatMap(examples -> examples);
    }

    private static Stream<ClockExample> before2015(
            String id, Situation hit, String before, String due, String ofServer) {
        Situation deleted = hit.copy().measure("m1");
        Situation unknown =
                hit.copy().with(KnowledgeFact.ADMISSION, false).found(Knowledge.SHOULD_HAVE_KNOWN.id(), "", false);
        String line = id + " " + due + " ";
        return Stream.of(
                        on(
                                "2012-05-30",
                                "a hit of 2012, to the minute",
                                deleted.copy().measure("m1", MeasureFact.TAKEN_AT, due + "T10:00"),
                                line + "kept provider usual"),
                        on(
                                "2012-05-30",
                                "a hit of 2012, a minute late",
                                deleted.copy().measure("m1", MeasureFact.TAKEN_AT, due + "T10:01"),
                                line + "late provider usual"),
                        on(
                                "2012-05-30",
                                "a hit of 2012, the user warned only",
                                deleted.copy()
                                        .measure("m1", MeasureFact.KIND, "warnUser")
                                        .measure("m1", MeasureFact.TAKEN_AT, due),
                                line + "overdue provider usual"),
                        on(
                                "2012-05-30",
                                "a hit of 2012, a part of it deleted",
                                deleted.copy()
                                        .measure("m1", MeasureFact.COVERAGE, "part")
                                        .measure("m1", MeasureFact.TAKEN_AT, due),
                                line + "overdue provider usual"),
                        before.isEmpty()
                                ? on("2012-05-30", "a hit of 2012 that nobody knew of", unknown)
                                : on(
                                        "2012-05-30",
                                        "a hit of 2012, deleted before the notice",
                                        deleted.copy().measure("m1", MeasureFact.TAKEN_AT, before),
                                        line + "overdue provider usual"),
                        on(
                                "2012-05-30",
                                "a hit of 2012 on a rented server",
                                hit.copy().with(ProviderFact.SERVICE, "cloud").with(ProviderFact.SEES_CONTENT, false),
                                id + " " + ofServer + " overdue provider suggestion"),
                        on(
                                "2012-05-30",
                                "a hit of 2012 in a live stream",
                                hit.copy().with(ProviderFact.SERVICE, "livestream"),
                                line + "overdue provider suggestion"),
                        on(
                                "2012-05-30",
                                "a hit of 2012, where in time means at once",
                                hit.copy().reading(DisputedPoints.IN_TIME, "at-once")))
                .map(example -> example.only(id));
    }

    /** Of two rows that fit, that of the hit is the one that counts. */
    private static Stream<ClockExample> andMore(Situation told, Situation knew) {
        return Stream.of(
                on(
                                "2012-05-30",
                                "a hit of 2012 that is private",
                                told.copy().with(KnowledgeFact.FACIALLY_UNLAWFUL, true),
                                "measures 2012-04-04 overdue provider usual")
                        .only("measures"),
                on(
                                "2012-05-30",
                                "a hit of 2012, complained of by letter",
                                told.copy().notice("n1", NoticeFact.CHANNEL, "letter"),
                                "measures 2012-04-04 overdue provider usual")
                        .only("measures"),
                on(
                                "2012-05-30",
                                "a hit of 2012 that was known and is private",
                                knew.copy().with(KnowledgeFact.FACIALLY_UNLAWFUL, true),
                                "measures-after-knowledge 2012-03-07 overdue provider usual")
                        .only("measures-after-knowledge"));
    }
}
