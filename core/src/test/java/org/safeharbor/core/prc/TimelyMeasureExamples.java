package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.aDeletedHit;
import static org.safeharbor.core.prc.Situations.aNotifiedMark;
import static org.safeharbor.core.prc.Situations.deletedOn;
import static org.safeharbor.core.prc.Situations.foundWanting;
import static org.safeharbor.core.prc.Situations.knownAndDeletedOn;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Whether a measure came in time, to the day, and whether one measure answers each duty. */
final class TimelyMeasureExamples {

    private TimelyMeasureExamples() {}

    static Stream<Example> all() {
        return Stream.of(timeAfterNotice(), timeAfterKnowledge(), oneMeasure(), duties())
                .flatMap(examples -> examples);
    }

    /** A notice of Monday 3 April 2023 that was answered on this day; the 5th was a holiday. */
    private static Situation patent(Situation situation) {
        return situation.with(WorkFact.RIGHT, "patent");
    }

    private static Stream<Example> timeAfterNotice() {
        Rule rule = TimelyMeasures.TIMELY_AFTER_NOTICE;
        return Stream.of(
                        open(
                                rule,
                                "a hit is left for two days",
                                deletedOn("2023-04-05").with(KnowledgeFact.HOT_WORK, true)),
                        holds(rule, "a hit is gone within 24 hours", hitDeletedAt("2023-04-04T10:00"))
                                .decidedBy("at-once"),
                        open(rule, "a hit is gone a minute after 24 hours", hitDeletedAt("2023-04-04T10:01")),
                        fails(
                                        rule,
                                        "a minute after 24 hours is not at once, as the papers ask",
                                        hitDeletedAt("2023-04-04T10:01").reading(DisputedPoints.IN_TIME, "at-once"))
                                .decidedBy("not-at-once"),
                        open(
                                rule,
                                "a hit is left over a weekend",
                                hitDeletedAt("2023-04-10").notice("n1", NoticeFact.ARRIVED_AT, "2023-04-07")),
                        holds(
                                        rule,
                                        "the papers of the suit were the notice",
                                        deletedOn("2023-04-04")
                                                .measure("m1", MeasureFact.BEFORE_SUIT, false)
                                                .notice("n1", NoticeFact.CHANNEL, "courtPapers"))
                                .decidedBy("at-once"),
                        holds(
                                rule,
                                "a hit that has to be looked for takes the ordinary time",
                                deletedOn("2023-04-06")
                                        .with(KnowledgeFact.HOT_WORK, true)
                                        .notice("n1", NoticeFact.LOCATION, "locatable")),
                        open(
                                rule,
                                "an insult is left for two days",
                                deletedOn("2023-04-05").with(KnowledgeFact.FACIALLY_UNLAWFUL, true)),
                        unproven(rule, "n1/m1", RIGHT_HOLDER, KnowledgeFact.FACIALLY_UNLAWFUL, deletedOn("2023-04-05")),
                        holds(
                                        rule,
                                        "nobody shows that it is an insult",
                                        deletedOn("2023-04-05").without(KnowledgeFact.FACIALLY_UNLAWFUL))
                                .ifClosedToday(),
                        holds(
                                        rule,
                                        "nobody shows that it is a hit",
                                        deletedOn("2023-04-05").without(KnowledgeFact.HOT_WORK))
                                .ifClosedToday(),
                        unproven(rule, "n1/m1", PROVIDER, NoticeFact.CHANNEL, deletedOn("2023-04-11")),
                        holds(rule, "a patent complaint takes fifteen days", patent(deletedOn("2023-04-18"))),
                        open(rule, "a patent complaint takes sixteen days", patent(deletedOn("2023-04-19"))),
                        open(
                                rule,
                                "a hit that was copied otherwise",
                                deletedOn("2023-04-05")
                                        .with(WorkFact.RIGHT, "otherCopyright")
                                        .with(KnowledgeFact.HOT_WORK, true)),
                        holds(
                                rule,
                                "no patent shows on its face that it is infringed",
                                patent(deletedOn("2023-04-05")).with(KnowledgeFact.FACIALLY_UNLAWFUL, true)),
                        holds(
                                rule,
                                "whether goods are a hit or an insult does not matter",
                                deletedOn("2023-04-05")
                                        .with(WorkFact.RIGHT, "trademark")
                                        .without(KnowledgeFact.HOT_WORK, KnowledgeFact.FACIALLY_UNLAWFUL)),
                        holds(
                                rule,
                                "neither is a person",
                                deletedOn("2023-04-05")
                                        .with(WorkFact.RIGHT, "personality")
                                        .with(KnowledgeFact.HOT_WORK, true)),
                        holds(
                                rule,
                                "a patent complaint comes by letter",
                                patent(deletedOn("2023-04-18")).notice("n1", NoticeFact.CHANNEL, "letter")),
                        holds(
                                rule,
                                "a letter takes seven working days",
                                deletedOn("2023-04-13").notice("n1", NoticeFact.CHANNEL, "letter")),
                        open(
                                rule,
                                "a letter takes eight working days",
                                deletedOn("2023-04-14").notice("n1", NoticeFact.CHANNEL, "letter")),
                        holds(rule, "it takes three working days", deletedOn("2023-04-07")),
                        open(rule, "it takes four working days", deletedOn("2023-04-10")),
                        open(
                                rule,
                                "the time suggested to a lessor decides nothing",
                                deletedOn("2023-04-06")
                                        .with(ProviderFact.SERVICE, "cloud")
                                        .with(ProviderFact.SEES_CONTENT, false)),
                        holds(
                                        rule,
                                        "the suit came first, and it was gone the day after the notice",
                                        deletedOn("2023-04-04").onlyAfterSuit("m1"))
                                .decidedBy("at-once"),
                        holds(
                                        rule,
                                        "a lessor passed it on at once, when the suit was there",
                                        deletedOn("2023-04-04")
                                                .with(ProviderFact.SERVICE, "cloud")
                                                .with(ProviderFact.SEES_CONTENT, false)
                                                .onlyAfterSuit("m1"))
                                .decidedBy("at-once"),
                        holds(
                                        rule,
                                        "a suit does not shorten the usual time",
                                        deletedOn("2023-04-07").onlyAfterSuit("m1"))
                                .decidedBy("usual-time"),
                        holds(
                                rule,
                                "when the suit came is not known, and need not be",
                                deletedOn("2023-04-07").without(MeasureFact.BEFORE_SUIT)),
                        fails(
                                        rule,
                                        "the suit came first, and the usual time was over",
                                        deletedOn("2023-04-10").onlyAfterSuit("m1"))
                                .decidedBy("after-suit"),
                        holds(
                                        rule,
                                        "a market weighs a patent for fifteen days, and the holder sued the next day",
                                        patentTakenDownOn("2023-04-18"))
                                .decidedBy("usual-time"),
                        fails(
                                        rule,
                                        "a market does nothing for a patent until then, as in the Guiding Case",
                                        patentTakenDownOn("2023-04-19"))
                                .decidedBy("D15"),
                        open(
                                rule,
                                "a market takes a patent down in the month of the suit",
                                patentTakenDownOn("2023-05")
                                        .without(MeasureFact.BEFORE_SUIT)
                                        .with(CaseFact.FILED_ON, "2023-05-10")),
                        holds(rule, "a stream is cut within the hour", streamCutAt("2023-04-03T11:00")),
                        open(rule, "a stream is cut a minute later", streamCutAt("2023-04-03T11:01")),
                        open(
                                rule,
                                "a stream is cut the same day, at an hour that is not known",
                                streamCutAt("2023-04-03")),
                        open(
                                        rule,
                                        "when the suit came is not known, and the usual time was over",
                                        deletedOn("2023-05-04").without(MeasureFact.BEFORE_SUIT, CaseFact.FILED_ON))
                                .ifClosedToday(),
                        open(
                                rule,
                                "it came after the suit, perhaps still at once: nobody says when",
                                deletedOn("2023-04-04").onlyAfterSuit("m1").without(MeasureFact.TAKEN_AT)))
                .map(example -> example.about("n1/m1"));
    }

    private static Situation patentTakenDownOn(String day) {
        return Situations.onAMarketplace(deletedOn(day))
                .with(WorkFact.RIGHT, "patent")
                .onlyAfterSuit("m1");
    }

    private static Situation streamCutAt(String moment) {
        return deletedOn(moment)
                .with(ProviderFact.SERVICE, "livestream")
                .measure("m1", MeasureFact.KIND, "cutStream")
                .notice("n1", NoticeFact.ARRIVED_AT, "2023-04-03T10:00");
    }

    private static Situation hitDeletedAt(String moment) {
        return deletedOn(moment)
                .with(KnowledgeFact.HOT_WORK, true)
                .notice("n1", NoticeFact.ARRIVED_AT, "2023-04-03T10:00");
    }

    /** Knowledge of Monday 6 March 2023 and a measure of this day. */
    private static Stream<Example> timeAfterKnowledge() {
        Rule rule = TimelyMeasures.TIMELY_AFTER_KNOWLEDGE;
        return Stream.of(
                        holds(
                                rule,
                                "it was taken before the suit",
                                knownAndDeletedOn("2023-03-07")
                                        .without(MeasureFact.BEFORE_SUIT)
                                        .with(CaseFact.FILED_ON, "2023-03-20")),
                        fails(
                                rule,
                                "it was taken after the suit",
                                knownAndDeletedOn("2023-03-21")
                                        .without(MeasureFact.BEFORE_SUIT)
                                        .with(CaseFact.FILED_ON, "2023-03-20")),
                        holds(
                                rule,
                                "a lessor acts at once",
                                knownAndDeletedOn("2023-03-07")
                                        .with(ProviderFact.SERVICE, "cloud")
                                        .with(ProviderFact.SEES_CONTENT, false)),
                        open(
                                rule,
                                "the time suggested to a lessor decides nothing",
                                knownAndDeletedOn("2023-03-08")
                                        .with(ProviderFact.SERVICE, "cloud")
                                        .with(ProviderFact.SEES_CONTENT, false)),
                        holds(rule, "it takes three working days", knownAndDeletedOn("2023-03-09")),
                        open(rule, "it takes four working days", knownAndDeletedOn("2023-03-10")),
                        holds(rule, "a hit is gone within 24 hours", knownHitDeletedAt("2023-03-07T10:00"))
                                .decidedBy("at-once"),
                        open(rule, "a hit is gone a minute after 24 hours", knownHitDeletedAt("2023-03-07T10:01")),
                        fails(
                                        rule,
                                        "a minute after 24 hours is not at once, as the papers ask",
                                        knownHitDeletedAt("2023-03-07T10:01")
                                                .reading(DisputedPoints.IN_TIME, "at-once"))
                                .decidedBy("not-at-once"),
                        open(
                                rule,
                                "a hit is left for two days",
                                knownAndDeletedOn("2023-03-08").with(KnowledgeFact.HOT_WORK, true)),
                        open(
                                rule,
                                "an insult is left for two days",
                                knownAndDeletedOn("2023-03-08").with(KnowledgeFact.FACIALLY_UNLAWFUL, true)),
                        holds(
                                        rule,
                                        "nobody shows that it is an insult",
                                        knownAndDeletedOn("2023-03-08").without(KnowledgeFact.FACIALLY_UNLAWFUL))
                                .ifClosedToday(),
                        unproven(
                                rule,
                                "m1",
                                RIGHT_HOLDER,
                                KnowledgeFact.FACIALLY_UNLAWFUL,
                                knownAndDeletedOn("2023-03-08")),
                        unproven(rule, "m1", PROVIDER, WorkFact.RIGHT, knownAndDeletedOn("2023-03-15")),
                        holds(rule, "a patent takes fifteen days", patent(knownAndDeletedOn("2023-03-21"))),
                        open(rule, "a patent takes sixteen days", patent(knownAndDeletedOn("2023-03-22"))),
                        open(
                                rule,
                                "a hit that was copied otherwise",
                                knownAndDeletedOn("2023-03-08")
                                        .with(WorkFact.RIGHT, "otherCopyright")
                                        .with(KnowledgeFact.HOT_WORK, true)),
                        holds(
                                rule,
                                "no patent shows on its face that it is infringed",
                                patent(knownAndDeletedOn("2023-03-08")).with(KnowledgeFact.FACIALLY_UNLAWFUL, true)),
                        holds(
                                rule,
                                "whether goods are a hit or an insult does not matter",
                                knownAndDeletedOn("2023-03-08")
                                        .with(WorkFact.RIGHT, "trademark")
                                        .without(KnowledgeFact.HOT_WORK, KnowledgeFact.FACIALLY_UNLAWFUL)))
                .map(example -> example.about("m1"));
    }

    private static Situation knownHitDeletedAt(String moment) {
        return knownAndDeletedOn(moment)
                .with(KnowledgeFact.HOT_WORK, true)
                .with(KnowledgeFact.KNOWN_FROM, "2023-03-06T10:00");
    }

    /** A hit known since 6 March and deleted on the 7th. */
    private static Stream<Example> oneMeasure() {
        Rule knowledge = NecessaryMeasures.TAKEN_AFTER_KNOWLEDGE;
        Rule notice = AnswerToNotice.TAKEN_AFTER_NOTICE;
        Stream<Example> each = Stream.of(
                        NecessaryMeasures.TYPE_FITTED, NecessaryMeasures.EFFECTIVE, NecessaryMeasures.PROPORTIONATE)
                .flatMap(quality -> Stream.of(
                        fails(knowledge, "not " + quality, foundWanting(quality, "m1", aDeletedHit())),
                        fails(notice, "not " + quality, foundWanting(quality, "m1", aDeletedWork()))
                                .about("n1")));
        return Stream.concat(
                each,
                Stream.of(
                                fails(
                                        notice,
                                        "it came too late",
                                        foundWanting(TimelyMeasures.TIMELY_AFTER_NOTICE, "n1/m1", aDeletedWork())),
                                fails(
                                        AnswerToNotice.FORWARDED,
                                        "it was passed on before there was a notice",
                                        deletedOn("2023-04-01")
                                                .measure("m1", MeasureFact.KIND, "forward")
                                                .found(TimelyMeasures.TIMELY_AFTER_NOTICE.id(), "n1/m1", true)),
                                fails(
                                        AnswerToNotice.FORWARDED,
                                        "it was passed on too late",
                                        deletedOn("2023-05-04")
                                                .measure("m1", MeasureFact.KIND, "forward")
                                                .onlyAfterSuit("m1")))
                        .map(example -> example.about("n1")));
    }

    private static Stream<Example> duties() {
        return Stream.of(
                        duty(Harbor.TIMELY, TimelyMeasures.TIMELY_AFTER_NOTICE, "n1/m1"),
                        duty(Harbor.EFFECTIVE, NecessaryMeasures.EFFECTIVE, "m1"),
                        duty(Harbor.TYPE_FITTED, NecessaryMeasures.TYPE_FITTED, "m1"),
                        duty(Harbor.PROPORTIONATE, NecessaryMeasures.PROPORTIONATE, "m1"))
                .flatMap(examples -> examples);
    }

    /** One of the four findings on measures, for each duty that arose. */
    private static Stream<Example> duty(Rule rule, Rule quality, String about) {
        Supplier<Situation> earlier = () -> aNotifiedMark()
                .measure("m1")
                .measure("m1", MeasureFact.TAKEN_AT, "2023-04-01")
                .found(quality.id(), about, true);
        return Stream.of(
                inapplicable(rule, "nobody complained and nobody knew", aHostedWork()),
                fails(rule, "a hit was left", aPushedHit()),
                fails(rule, "a notice was left", aNotifiedMark()),
                holds(rule, "a hit was deleted at once", aDeletedHit()),
                holds(
                        rule,
                        "a hit was deleted at once and a bad notice came later",
                        aDeletedHit().notice("n1").notice("n1", NoticeFact.EVIDENCE, "weak")),
                fails(rule, "all that was done came before the notice", earlier.get()),
                fails(
                        rule,
                        "what answers the notice is not enough",
                        foundWanting(quality, about, aNotifiedMark().measure("m1"))),
                unproven(rule, RIGHT_HOLDER, ConductFact.NO_FURTHER_NOTICES, aDeletedHit()),
                unproven(rule, PROVIDER, ConductFact.NO_FURTHER_MEASURES, aNotifiedMark()),
                unproven(rule, PROVIDER, ConductFact.NO_FURTHER_MEASURES, aPushedHit()),
                unproven(rule, PROVIDER, MeasureFact.TAKEN_AT, aNotifiedMark().measure("m1")));
    }
}
