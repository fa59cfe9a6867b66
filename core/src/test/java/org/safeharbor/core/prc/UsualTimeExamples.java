package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situations.DISPUTED;
import static org.safeharbor.core.prc.Situations.deletedOn;
import static org.safeharbor.core.prc.Situations.knownAndDeletedOn;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** What time is usual for which service and content; the notice came on Monday 3 April 2023. */
final class UsualTimeExamples {

    private static final Rule IN_TIME = TimelyMeasures.TIMELY_AFTER_NOTICE;

    private UsualTimeExamples() {}

    static Stream<Example> all() {
        return Stream.of(atOnce(), usual(), hitsOf2014()).flatMap(examples -> examples);
    }

    private static Stream<Example> atOnce() {
        Rule told = TimelyMeasures.AT_ONCE_AFTER_NOTICE;
        Rule knew = TimelyMeasures.AT_ONCE_AFTER_KNOWLEDGE;
        return Stream.of(
                        Stream.of(
                                        holds(told, "the next day", deletedOn("2023-04-04")),
                                        fails(told, "two days later", deletedOn("2023-04-05")),
                                        holds(told, "after 24 hours", at("2023-04-04T20:00", "platform")),
                                        fails(told, "after 25 hours", at("2023-04-04T21:00", "platform")),
                                        holds(told, "a stream after an hour", at("2023-04-03T21:00", "livestream")),
                                        fails(told, "a stream after two hours", at("2023-04-03T22:00", "livestream")),
                                        unproven(
                                                told, "n1/m1", PROVIDER, MeasureFact.TAKEN_AT, deletedOn("2023-04-04")))
                                .map(example -> example.about("n1/m1")),
                        Stream.of(
                                        holds(knew, "the next day", knownAndDeletedOn("2023-03-07")),
                                        fails(knew, "two days later", knownAndDeletedOn("2023-03-08")),
                                        holds(
                                                knew,
                                                "a stream within the hour",
                                                knownAt("2023-03-06T20:30", "livestream")),
                                        fails(
                                                knew,
                                                "a stream after two hours",
                                                knownAt("2023-03-06T22:00", "livestream")),
                                        holds(knew, "a clip after two hours", knownAt("2023-03-06T22:00", "platform")),
                                        unproven(
                                                knew,
                                                "m1",
                                                PROVIDER,
                                                MeasureFact.TAKEN_AT,
                                                knownAndDeletedOn("2023-03-07")),
                                        open(
                                                TimelyMeasures.TIMELY_AFTER_KNOWLEDGE,
                                                "so is the stream of a hit",
                                                knownAt("2023-03-06T22:00", "livestream")
                                                        .with(KnowledgeFact.HOT_WORK, true)),
                                        open(
                                                TimelyMeasures.TIMELY_AFTER_KNOWLEDGE,
                                                "a stream after two hours is for the court",
                                                knownAt("2023-03-06T22:00", "livestream")))
                                .map(example -> example.about("m1")))
                .flatMap(examples -> examples);
    }

    private static Situation at(String moment, String service) {
        return deletedOn(moment)
                .with(ProviderFact.SERVICE, service)
                .notice("n1", NoticeFact.ARRIVED_AT, "2023-04-03T20:00");
    }

    private static Situation knownAt(String moment, String service) {
        return knownAndDeletedOn(moment)
                .with(ProviderFact.SERVICE, service)
                .with(KnowledgeFact.KNOWN_FROM, "2023-03-06T20:00");
    }

    private static Stream<Example> usual() {
        return Stream.of(
                        holds(IN_TIME, "three working days for an ordinary work", deletedOn("2023-04-07"))
                                .decidedBy("usual-time"),
                        open(IN_TIME, "three working days for a netdisk", netdisk("2023-04-07")),
                        open(
                                IN_TIME,
                                "three working days for a netdisk, and another copyright",
                                netdisk("2023-04-07").with(WorkFact.RIGHT, "otherCopyright")),
                        open(
                                IN_TIME,
                                "whether it is a netdisk is disputed",
                                netdisk("2023-04-07").standing(ProviderFact.NETDISK, DISPUTED)),
                        open(
                                IN_TIME,
                                "whether it is a novel is disputed",
                                novel("storage").standing(WorkFact.LITERATURE, DISPUTED)),
                        open(IN_TIME, "three working days for a novel on a platform", novel("platform")),
                        open(IN_TIME, "three working days for a novel in a search", novel("search")),
                        open(IN_TIME, "three working days for a novel in a store", novel("appStore")),
                        open(
                                IN_TIME,
                                "three working days for a novel, and another copyright",
                                novel("storage").with(WorkFact.RIGHT, "otherCopyright")),
                        open(
                                IN_TIME,
                                "24 hours and a half for a netdisk",
                                netdisk("2023-04-04T20:30").notice("n1", NoticeFact.ARRIVED_AT, "2023-04-03T20:00")),
                        holds(
                                IN_TIME,
                                "three working days for a netdisk, and an insult",
                                netdisk("2023-04-07").with(WorkFact.RIGHT, "reputation")),
                        holds(IN_TIME, "in 2014 nobody asked netdisks for more", in2014(netdisk("2014-04-10"))),
                        holds(IN_TIME, "in 2014 nobody asked for more for novels", in2014(novel("storage"))),
                        open(
                                IN_TIME,
                                "24 hours and a half for a novel",
                                novel("storage")
                                        .measure("m1", MeasureFact.TAKEN_AT, "2023-04-04T20:30")
                                        .notice("n1", NoticeFact.ARRIVED_AT, "2023-04-03T20:00")),
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
                        open(
                                IN_TIME,
                                "two weeks for a work that is hard to judge",
                                mark(true).with(WorkFact.RIGHT, "otherCopyright")),
                        open(
                                IN_TIME,
                                "nobody says that the mark is hard to judge",
                                mark(true).without(KnowledgeFact.COMPLEX_LEGALITY)),
                        holds(IN_TIME, "a stream cut within half an hour", stream("2023-04-03T20:30"))
                                .decidedBy("at-once"),
                        open(
                                IN_TIME,
                                "a stream kept on a netdisk, cut after six hours",
                                stream("2023-04-04T02:00").with(ProviderFact.NETDISK, true)),
                        open(IN_TIME, "a stream cut after six hours", stream("2023-04-04T02:00")),
                        fails(
                                IN_TIME,
                                "a stream cut after six hours, where only at once is in time",
                                stream("2023-04-04T02:00").reading(DisputedPoints.IN_TIME, "at-once")))
                .map(example -> example.about("n1/m1"));
    }

    /** The notice came on Monday 7 April 2014. */
    private static Situation in2014(Situation situation) {
        return Situations.in("2014", situation)
                .notice("n1", NoticeFact.ARRIVED_AT, "2014-04-07")
                .measure("m1", MeasureFact.TAKEN_AT, "2014-04-10");
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

    /** Before the notice of 2015; told and known on Monday 3 March 2014, deleted two working days later. */
    private static Stream<Example> hitsOf2014() {
        Rule knew = TimelyMeasures.TIMELY_AFTER_KNOWLEDGE;
        return Stream.of("dissemination", "otherCopyright", "trademark").flatMap(right -> {
            Situation hit = hitOf2014(right);
            return right.equals("trademark")
                    ? Stream.of(
                            holds(IN_TIME, "sought-after goods under a mark are no hit", hit)
                                    .about("n1/m1"),
                            holds(knew, "sought-after goods under a mark are no hit", hit)
                                    .about("m1"))
                    : Stream.of(
                            open(IN_TIME, "a hit (" + right + ") calls for 24 hours", hit)
                                    .about("n1/m1"),
                            open(knew, "a hit (" + right + ") calls for 24 hours", hit)
                                    .about("m1"),
                            unproven(IN_TIME, "n1/m1", RIGHT_HOLDER, KnowledgeFact.HOT_WORK, hit),
                            unproven(knew, "m1", RIGHT_HOLDER, KnowledgeFact.HOT_WORK, hit));
        });
    }

    private static Situation hitOf2014(String right) {
        return Situations.in("2014", deletedOn("2014-03-05"))
                .with(WorkFact.RIGHT, right)
                .with(KnowledgeFact.HOT_WORK, true)
                .with(KnowledgeFact.KNOWN_FROM, "2014-03-03")
                .notice("n1", NoticeFact.ARRIVED_AT, "2014-03-03");
    }
}
