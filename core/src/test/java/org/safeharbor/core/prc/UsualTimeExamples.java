package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situations.deletedOn;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** What time is usual for which service and content; the notice came on Monday 3 April 2023. */
final class UsualTimeExamples {

    private static final Rule IN_TIME = NecessaryMeasures.TIMELY_AFTER_NOTICE;

    private UsualTimeExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                        holds(IN_TIME, "three working days for an ordinary work", deletedOn("2023-04-07"))
                                .decidedBy("usual-time"),
                        open(IN_TIME, "three working days for a netdisk", netdisk("2023-04-07")),
                        holds(IN_TIME, "the next day for a netdisk", netdisk("2023-04-04")),
                        open(IN_TIME, "three working days for a novel", novel("storage")),
                        holds(IN_TIME, "a novel on a marketplace", novel("marketplace")),
                        holds(
                                IN_TIME,
                                "a novel, and the right to a name in it",
                                novel("storage").with(WorkFact.RIGHT, "personality")),
                        holds(
                                IN_TIME,
                                "nobody says that it is a novel",
                                novel("storage").without(WorkFact.LITERATURE)),
                        open(IN_TIME, "two weeks for a mark that is easy to judge", mark(false)),
                        holds(IN_TIME, "two weeks for a mark that is hard to judge", mark(true))
                                .decidedBy("usual-time"),
                        holds(IN_TIME, "a stream cut within half an hour", stream("2023-04-03T20:30"))
                                .decidedBy("at-once"),
                        open(IN_TIME, "a stream cut after six hours", stream("2023-04-04T02:00")),
                        fails(
                                IN_TIME,
                                "a stream cut after six hours, where only at once is in time",
                                stream("2023-04-04T02:00").reading(DisputedPoints.IN_TIME, "at-once")))
                .map(example -> example.about("n1/m1"));
    }

    private static Situation netdisk(String day) {
        return deletedOn(day).with(ProviderFact.SERVICE, "storage").with(ProviderFact.NETDISK, true);
    }

    private static Situation novel(String service) {
        return deletedOn("2023-04-07").with(ProviderFact.SERVICE, service).with(WorkFact.LITERATURE, true);
    }

    private static Situation mark(boolean hardToJudge) {
        return deletedOn("2023-04-17")
                .with(WorkFact.RIGHT, "trademark")
                .with(KnowledgeFact.COMPLEX_LEGALITY, hardToJudge);
    }

    private static Situation stream(String moment) {
        return deletedOn(moment)
                .with(ProviderFact.SERVICE, "livestream")
                .notice("n1", NoticeFact.ARRIVED_AT, "2023-04-03T20:00")
                .measure("m1", MeasureFact.KIND, "cutStream");
    }
}
