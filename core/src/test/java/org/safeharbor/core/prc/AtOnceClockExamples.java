package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.ClockExample.on;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situations.deletedOn;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;

/** The clocks where in time means at once. The notice came on Monday 3 April 2023, knowledge on Monday 6 March. */
final class AtOnceClockExamples {

    private static final String MUCH_LATER = "2023-05-30";
    private static final String NOTICE = "measures-at-once";
    private static final String KNOWLEDGE = "measures-at-once-after-knowledge";

    private AtOnceClockExamples() {}

    static Stream<ClockExample> all() {
        return Stream.of(afterNotice(), afterKnowledge(), ofAStream(), byFactors())
                .flatMap(examples -> examples);
    }

    /** No usual time counts then, whichever would. */
    static Stream<ClockExample> noUsualTime(String id, Situation start, List<UnaryOperator<Situation>> turns) {
        return turns.stream().map(turn -> on(MUCH_LATER, "at once, and no usual time", atOnce(turn.apply(start.copy())))
                .only(id));
    }

    private static Situation atOnce(Situation situation) {
        return situation.copy().reading(DisputedPoints.IN_TIME, "at-once");
    }

    private static Situation live(Situation situation) {
        return situation.copy().with(ProviderFact.SERVICE, "livestream");
    }

    private static Situation deletedAt(Situation situation, String moment) {
        return situation
                .copy()
                .measure("m1")
                .measure("m1", MeasureFact.KIND, "delete")
                .measure("m1", MeasureFact.TAKEN_AT, moment);
    }

    private static Stream<ClockExample> afterNotice() {
        Situation toTheMinute = aNotifiedWork().notice("n1", NoticeFact.ARRIVED_AT, "2023-04-03T10:00");
        return Stream.of(
                        on(
                                "2023-04-04",
                                "nothing was done yet",
                                atOnce(aNotifiedWork()),
                                NOTICE + " 2023-04-04 running provider usual"),
                        on(
                                MUCH_LATER,
                                "nothing was done",
                                atOnce(aNotifiedWork()),
                                NOTICE + " 2023-04-04 overdue provider usual"),
                        on(
                                MUCH_LATER,
                                "it was deleted the day after",
                                atOnce(deletedOn("2023-04-04")),
                                NOTICE + " 2023-04-04 kept provider usual"),
                        on(
                                MUCH_LATER,
                                "in the usual time is not at once",
                                atOnce(deletedOn("2023-04-07")),
                                NOTICE + " 2023-04-04 late provider usual"),
                        on(
                                MUCH_LATER,
                                "to the minute",
                                atOnce(deletedAt(toTheMinute, "2023-04-04T10:00")),
                                NOTICE + " 2023-04-04 kept provider usual"),
                        on(
                                MUCH_LATER,
                                "a minute late",
                                atOnce(deletedAt(toTheMinute, "2023-04-04T10:01")),
                                NOTICE + " 2023-04-04 late provider usual"),
                        on(
                                MUCH_LATER,
                                "the user was warned only",
                                atOnce(deletedOn("2023-04-04").measure("m1", MeasureFact.KIND, "warnUser")),
                                NOTICE + " 2023-04-04 overdue provider usual"),
                        on(
                                MUCH_LATER,
                                "deleted before the notice",
                                atOnce(deletedOn("2023-04-01")),
                                NOTICE + " 2023-04-04 overdue provider usual"),
                        on(
                                MUCH_LATER,
                                "the notice was anonymous",
                                atOnce(aNotifiedWork().notice("n1", NoticeFact.IDENTITY, false))))
                .map(example -> example.only(NOTICE));
    }

    private static Stream<ClockExample> afterKnowledge() {
        Situation seen = MeasureClockExamples.seen();
        Situation toTheMinute = seen.copy().with(KnowledgeFact.KNOWN_FROM, "2023-03-06T10:00");
        return Stream.of(
                        on(
                                MUCH_LATER,
                                "it knew, and nothing was done",
                                atOnce(seen),
                                KNOWLEDGE + " 2023-03-07 overdue provider usual"),
                        on(
                                MUCH_LATER,
                                "it knew, to the minute",
                                atOnce(deletedAt(toTheMinute, "2023-03-07T10:00")),
                                KNOWLEDGE + " 2023-03-07 kept provider usual"),
                        on(
                                MUCH_LATER,
                                "it knew, a minute late",
                                atOnce(deletedAt(toTheMinute, "2023-03-07T10:01")),
                                KNOWLEDGE + " 2023-03-07 late provider usual"),
                        on(
                                MUCH_LATER,
                                "it knew, and warned the user only",
                                atOnce(deletedAt(seen, "2023-03-07").measure("m1", MeasureFact.KIND, "warnUser")),
                                KNOWLEDGE + " 2023-03-07 overdue provider usual"),
                        on(
                                MUCH_LATER,
                                "it knew, and took a part away",
                                atOnce(deletedAt(seen, "2023-03-07").measure("m1", MeasureFact.COVERAGE, "part")),
                                KNOWLEDGE + " 2023-03-07 overdue provider usual"),
                        on(
                                MUCH_LATER,
                                "nobody knew",
                                atOnce(seen.copy()
                                        .with(KnowledgeFact.ADMISSION, false)
                                        .found(Knowledge.SHOULD_HAVE_KNOWN.id(), "", false))))
                .map(example -> example.only(KNOWLEDGE));
    }

    /** At once is within the hour. */
    private static Stream<ClockExample> ofAStream() {
        Situation told = live(aNotifiedWork().notice("n1", NoticeFact.ARRIVED_AT, "2023-04-03T10:00"));
        Situation known = live(MeasureClockExamples.seen().with(KnowledgeFact.KNOWN_FROM, "2023-03-06T10:00"));
        return Stream.of(
                on(
                                MUCH_LATER,
                                "a stream, within the hour",
                                atOnce(deletedAt(told, "2023-04-03T11:00")),
                                NOTICE + " 2023-04-04 kept provider usual")
                        .only(NOTICE),
                on(
                                MUCH_LATER,
                                "a stream, a minute after it",
                                atOnce(deletedAt(told, "2023-04-03T11:01")),
                                NOTICE + " 2023-04-04 late provider usual")
                        .only(NOTICE),
                on(
                                MUCH_LATER,
                                "a stream, the user warned only",
                                atOnce(deletedAt(told, "2023-04-03T11:00").measure("m1", MeasureFact.KIND, "warnUser")),
                                NOTICE + " 2023-04-04 overdue provider usual")
                        .only(NOTICE),
                on(
                                MUCH_LATER,
                                "a stream, cut before the notice",
                                atOnce(deletedAt(told, "2023-04-01")),
                                NOTICE + " 2023-04-04 overdue provider usual")
                        .only(NOTICE),
                on(
                                MUCH_LATER,
                                "a stream, the notice anonymous",
                                atOnce(told.copy().notice("n1", NoticeFact.IDENTITY, false)))
                        .only(NOTICE),
                on(
                                MUCH_LATER,
                                "it knew of the stream, within the hour",
                                atOnce(deletedAt(known, "2023-03-06T11:00")),
                                KNOWLEDGE + " 2023-03-07 kept provider usual")
                        .only(KNOWLEDGE),
                on(
                                MUCH_LATER,
                                "it knew of the stream, a minute after it",
                                atOnce(deletedAt(known, "2023-03-06T11:01")),
                                KNOWLEDGE + " 2023-03-07 late provider usual")
                        .only(KNOWLEDGE),
                on(
                                MUCH_LATER,
                                "it knew of the stream, and warned the user only",
                                atOnce(deletedAt(known, "2023-03-06T11:00")
                                        .measure("m1", MeasureFact.KIND, "warnUser")),
                                KNOWLEDGE + " 2023-03-07 overdue provider usual")
                        .only(KNOWLEDGE),
                on(
                                MUCH_LATER,
                                "it knew of the stream, and cut a part of it",
                                atOnce(deletedAt(known, "2023-03-06T11:00")
                                        .measure("m1", MeasureFact.COVERAGE, "part")),
                                KNOWLEDGE + " 2023-03-07 overdue provider usual")
                        .only(KNOWLEDGE),
                on(
                                MUCH_LATER,
                                "nobody knew of the stream",
                                atOnce(known.copy()
                                        .with(KnowledgeFact.ADMISSION, false)
                                        .found(Knowledge.SHOULD_HAVE_KNOWN.id(), "", false)))
                        .only(KNOWLEDGE));
    }

    /** Where factors tell what is in time, none of these runs. */
    private static Stream<ClockExample> byFactors() {
        return Stream.of(
                        aNotifiedWork(),
                        live(aNotifiedWork()),
                        MeasureClockExamples.seen(),
                        live(MeasureClockExamples.seen()))
                .flatMap(situation -> Stream.of(NOTICE, KNOWLEDGE)
                        .map(id -> on(MUCH_LATER, "in time by the factors", situation)
                                .only(id)));
    }
}
