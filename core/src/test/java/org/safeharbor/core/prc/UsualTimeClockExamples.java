package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.ClockExample.on;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;

/**
 * The usual times as clocks, row by row: kept on the last day, late after it, running for nobody who has no duty; and of
 * two rows that fit, the first one counts.
 */
final class UsualTimeClockExamples {

    private static final String MUCH_LATER = "2023-05-30";

    private UsualTimeClockExamples() {}

    /**
     * A row of the usual times.
     *
     * @param because what is special
     * @param fact the fact that is special
     * @param value its value
     * @param due the last day in time
     * @param mark how firm the time is
     */
    private record Row(String because, Fact fact, Object value, String due, String mark) {

        Situation turn(Situation situation) {
            if (fact == ProviderFact.SEES_CONTENT) {
                return situation.with(ProviderFact.SERVICE, "cloud").with(fact, false);
            }
            if (value.equals("patent")) {
                return Situations.onAMarketplace(situation).with(fact, value);
            }
            return fact instanceof NoticeFact ofNotice
                    ? situation.notice("n1", ofNotice, value)
                    : situation.with(fact, value);
        }

        /** Whether both can be so at once. */
        boolean goesWith(Row other) {
            boolean services = ofService() && other.ofService();
            return !services
                    && !(value.equals("patent") && other.isNotOfPatents())
                    && !(other.value.equals("patent") && isNotOfPatents());
        }

        private boolean ofService() {
            return fact == ProviderFact.SERVICE || fact == ProviderFact.SEES_CONTENT || value.equals("patent");
        }

        private boolean isNotOfPatents() {
            return List.of(
                            ProviderFact.NETDISK,
                            WorkFact.LITERATURE,
                            KnowledgeFact.HOT_WORK,
                            KnowledgeFact.FACIALLY_UNLAWFUL)
                    .contains(fact);
        }

        boolean isOneDay() {
            return mark.equals("sourced") || fact == KnowledgeFact.FACIALLY_UNLAWFUL;
        }

        /** Of an hour the day alone tells nothing. */
        boolean isLive() {
            return value.equals("livestream");
        }

        /** What keeps its clock: the base layer passes on, all others take the content away. */
        Situation measure(Situation situation, String day) {
            String kind = fact == ProviderFact.SEES_CONTENT ? "forward" : "delete";
            return situation
                    .measure("m1")
                    .measure("m1", MeasureFact.KIND, kind)
                    .measure("m1", MeasureFact.TAKEN_AT, day);
        }

        /** It reached a part only; by the base layer something of no listed kind, which reached nothing. */
        Situation tooLittle(Situation situation) {
            return fact == ProviderFact.SEES_CONTENT
                    ? situation.measure("m1", MeasureFact.KIND, "other").measure("m1", MeasureFact.COVERAGE, "none")
                    : situation.measure("m1", MeasureFact.COVERAGE, "part");
        }

        String line(String id, String state) {
            return id + " " + due + " " + state + " provider " + mark;
        }
    }

    private static final List<Row> AFTER_NOTICE = List.of(
            new Row("a rented server", ProviderFact.SEES_CONTENT, false, "2023-04-07", "suggestion"),
            new Row("a live stream", ProviderFact.SERVICE, "livestream", "2023-04-04", "suggestion"),
            new Row("a netdisk", ProviderFact.NETDISK, true, "2023-04-04", "sourced"),
            new Row("a novel", WorkFact.LITERATURE, true, "2023-04-04", "sourced"),
            new Row("a hit", KnowledgeFact.HOT_WORK, true, "2023-04-04", "sourced"),
            new Row("private pictures", KnowledgeFact.FACIALLY_UNLAWFUL, true, "2023-04-04", "usual"),
            new Row("a patent", WorkFact.RIGHT, "patent", "2023-04-18", "usual"),
            new Row("a long list", NoticeFact.MANY_PLACES, true, "2023-04-13", "usual"),
            new Row("nothing special", ProviderFact.SERVICE, "platform", "2023-04-07", "usual"));

    private static final List<Row> AFTER_KNOWLEDGE = List.of(
            new Row("a rented server", ProviderFact.SEES_CONTENT, false, "2023-03-09", "suggestion"),
            new Row("a live stream", ProviderFact.SERVICE, "livestream", "2023-03-07", "suggestion"),
            new Row("a hit", KnowledgeFact.HOT_WORK, true, "2023-03-07", "sourced"),
            new Row("private pictures", KnowledgeFact.FACIALLY_UNLAWFUL, true, "2023-03-07", "usual"),
            new Row("a patent", WorkFact.RIGHT, "patent", "2023-03-21", "usual"),
            new Row("nothing special", ProviderFact.SERVICE, "platform", "2023-03-09", "usual"));

    static Stream<ClockExample> all() {
        return Stream.of(
                        rows("measures", AFTER_NOTICE, Situation::aNotifiedWork),
                        rows("measures-after-knowledge", AFTER_KNOWLEDGE, MeasureClockExamples::seen),
                        pairs("measures", AFTER_NOTICE, Situation::aNotifiedWork),
                        pairs("measures-after-knowledge", AFTER_KNOWLEDGE, MeasureClockExamples::seen),
                        withoutDuty(),
                        toTheMinute(),
                        overAWeekend(),
                        patentsElsewhere(),
                        novelsInStores(),
                        AtOnceClockExamples.noUsualTime("measures", aNotifiedWork(), turns(AFTER_NOTICE)),
                        AtOnceClockExamples.noUsualTime(
                                "measures-after-knowledge", MeasureClockExamples.seen(), turns(AFTER_KNOWLEDGE)))
                .flatMap(examples -> examples);
    }

    private static List<UnaryOperator<Situation>> turns(List<Row> rows) {
        return rows.stream().<UnaryOperator<Situation>>map(row -> row::turn).toList();
    }

    private static Stream<ClockExample> rows(String id, List<Row> rows, Supplier<Situation> start) {
        return rows.stream()
                .flatMap(row -> {
                    String dayAfter = LocalDate.parse(row.due()).plusDays(1).toString();
                    UnaryOperator<Situation> warned =
                            situation -> situation.measure("m1", MeasureFact.KIND, "warnUser");
                    return Stream.of(
                            on(MUCH_LATER, row.because() + ", left", row.turn(start.get()), row.line(id, "overdue")),
                            on(
                                    MUCH_LATER,
                                    row.because() + ", on the last day",
                                    row.measure(row.turn(start.get()), row.due()),
                                    row.line(id, row.isLive() ? "open" : "kept")),
                            on(
                                    MUCH_LATER,
                                    row.because() + ", a day late",
                                    row.measure(row.turn(start.get()), dayAfter),
                                    row.line(id, "late")),
                            on(
                                    MUCH_LATER,
                                    row.because() + ", the user warned only",
                                    warned.apply(row.measure(row.turn(start.get()), row.due())),
                                    row.line(id, "overdue")),
                            on(
                                    MUCH_LATER,
                                    row.because() + ", not enough of it",
                                    row.tooLittle(row.measure(row.turn(start.get()), row.due())),
                                    row.line(id, "overdue")));
                })
                .map(example -> example.only(id));
    }

    private static Stream<ClockExample> pairs(String id, List<Row> rows, Supplier<Situation> start) {
        return IntStream.range(0, rows.size() - 1)
                .boxed()
                .flatMap(first -> rows.subList(first + 1, rows.size() - 1).stream()
                        .filter(rows.get(first)::goesWith)
                        .map(later -> on(
                                        MUCH_LATER,
                                        rows.get(first).because() + " and " + later.because(),
                                        later.turn(rows.get(first).turn(start.get())),
                                        rows.get(first).line(id, "overdue"))
                                .only(id)));
    }

    private static Stream<ClockExample> withoutDuty() {
        Stream<ClockExample> anonymous = AFTER_NOTICE.stream()
                .map(row -> on(
                        MUCH_LATER,
                        row.because() + ", the notice anonymous",
                        row.turn(aNotifiedWork()).notice("n1", NoticeFact.IDENTITY, false)));
        Stream<ClockExample> earlier = Stream.of(on(
                "2012-05-30",
                "a hit of 2012, the notice anonymous",
                Situations.in("2012", aNotifiedWork().with(KnowledgeFact.HOT_WORK, true))
                        .notice("n1", NoticeFact.ARRIVED_AT, "2012-04-03")
                        .notice("n1", NoticeFact.IDENTITY, false)));
        Stream<ClockExample> before = AFTER_NOTICE.stream().map(row -> on(
                        MUCH_LATER,
                        row.because() + ", deleted before the notice",
                        row.measure(row.turn(aNotifiedWork()), "2023-04-01"),
                        row.line("measures", "overdue"))
                .only("measures"));
        Stream<ClockExample> unknowing = AFTER_KNOWLEDGE.stream().map(row -> on(
                        MUCH_LATER,
                        row.because() + ", nobody knew",
                        row.turn(MeasureClockExamples.seen())
                                .with(KnowledgeFact.ADMISSION, false)
                                .found(Knowledge.SHOULD_HAVE_KNOWN.id(), "", false))
                .only("measures-after-knowledge"));
        return Stream.of(anonymous, earlier, before, unknowing).flatMap(examples -> examples);
    }

    /** Where the hours are known, a day is twenty-four of them, and the hour of a live stream one. */
    private static Stream<ClockExample> toTheMinute() {
        Stream<ClockExample> told = AFTER_NOTICE.stream()
                .filter(row -> row.isOneDay() || row.isLive())
                .flatMap(row -> exact(
                        row,
                        "measures",
                        situation -> situation.notice("n1", NoticeFact.ARRIVED_AT, "2023-04-03T10:00"),
                        aNotifiedWork(),
                        "2023-04-0",
                        3));
        Stream<ClockExample> known = AFTER_KNOWLEDGE.stream()
                .filter(row -> row.isOneDay() || row.isLive())
                .flatMap(row -> exact(
                        row,
                        "measures-after-knowledge",
                        situation -> situation.with(KnowledgeFact.KNOWN_FROM, "2023-03-06T10:00"),
                        MeasureClockExamples.seen(),
                        "2023-03-0",
                        6));
        return Stream.concat(told, known);
    }

    private static Stream<ClockExample> exact(
            Row row, String id, UnaryOperator<Situation> begun, Situation start, String month, int day) {
        boolean live = row.isLive();
        String last = month + (live ? day + "T11:00" : day + 1 + "T10:00");
        String after = month + (live ? day + "T11:01" : day + 1 + "T10:01");
        return Stream.of(
                        on(
                                MUCH_LATER,
                                row.because() + ", to the minute",
                                row.measure(begun.apply(row.turn(start.copy())), last),
                                row.line(id, "kept")),
                        on(
                                MUCH_LATER,
                                row.because() + ", a minute late",
                                row.measure(begun.apply(row.turn(start.copy())), after),
                                row.line(id, "late")))
                .map(example -> example.only(id));
    }

    /** The ordinary time and that of whoever rents out have working days: after a Friday it takes five days. */
    private static Stream<ClockExample> overAWeekend() {
        return Stream.of(AFTER_KNOWLEDGE.get(0), AFTER_KNOWLEDGE.get(5)).map(row -> on(
                        MUCH_LATER,
                        row.because() + ", seen on Friday",
                        row.turn(MeasureClockExamples.seen()).with(KnowledgeFact.KNOWN_FROM, "2023-03-10"),
                        "measures-after-knowledge 2023-03-15 overdue provider " + row.mark())
                .only("measures-after-knowledge"));
    }

    /** Whoever only rents out or streams has that time also for a patent, though on a marketplace it takes longer. */
    private static Stream<ClockExample> patentsElsewhere() {
        return Stream.of(AFTER_NOTICE.get(0), AFTER_NOTICE.get(1), AFTER_KNOWLEDGE.get(0), AFTER_KNOWLEDGE.get(1))
                .map(row -> {
                    boolean told = AFTER_NOTICE.contains(row);
                    String id = told ? "measures" : "measures-after-knowledge";
                    Situation patent = row.turn(told ? aNotifiedWork() : MeasureClockExamples.seen())
                            .with(WorkFact.RIGHT, "patent");
                    return on(MUCH_LATER, row.because() + " and a patent", patent, row.line(id, "overdue"))
                            .only(id);
                });
    }

    private static Stream<ClockExample> novelsInStores() {
        Situation novel = aNotifiedWork().with(WorkFact.LITERATURE, true).with(ProviderFact.SERVICE, "appStore");
        return Stream.of(
                        on(
                                MUCH_LATER,
                                "a novel in a store of programs",
                                novel.copy(),
                                "measures 2023-04-04 overdue provider sourced"),
                        on(
                                MUCH_LATER,
                                "a novel in a store that sees and removes no single item",
                                novel.copy()
                                        .with(ProviderFact.SEES_CONTENT, false)
                                        .with(ProviderFact.REMOVES_ITEMS, false),
                                "measures 2023-04-07 overdue provider suggestion"))
                .map(example -> example.only("measures"));
    }
}
