package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situation.aRentedServer;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Whether a measure fits the service, is effective and proportionate. */
final class MeasureExamples {

    private MeasureExamples() {}

    static Stream<Example> all() {
        return Stream.of(measures(), menu(), effect(), passedOn()).flatMap(examples -> examples);
    }

    private static Stream<Example> measures() {
        Stream<Example> ofMeasure = Stream.of(
                        holds(NecessaryMeasures.TYPE_FITTED, "a host deletes", aDeletedWork()),
                        fails(
                                NecessaryMeasures.TYPE_FITTED,
                                "a host only warns the user",
                                aDeletedWork().measure("m1", MeasureFact.KIND, "warnUser")),
                        open(
                                NecessaryMeasures.TYPE_FITTED,
                                "what was done is not known",
                                aDeletedWork().without(MeasureFact.KIND)),
                        holds(NecessaryMeasures.EFFECTIVE, "all of it went and no copy stayed", aDeletedWork()),
                        fails(
                                NecessaryMeasures.EFFECTIVE,
                                "only a part went",
                                aDeletedWork().measure("m1", MeasureFact.COVERAGE, "part")),
                        fails(
                                NecessaryMeasures.EFFECTIVE,
                                "identical copies stayed",
                                aDeletedWork().measure("m1", MeasureFact.COPIES_REMAIN, true)),
                        open(
                                NecessaryMeasures.EFFECTIVE,
                                "how much went is not known",
                                aDeletedWork().without(MeasureFact.COVERAGE)),
                        open(
                                NecessaryMeasures.EFFECTIVE,
                                "a service of another kind passed it on, and nobody says what that reached",
                                by(aDeletedWork(), "forward")
                                        .with(ProviderFact.SERVICE, "other")
                                        .without(MeasureFact.COVERAGE)),
                        open(
                                NecessaryMeasures.EFFECTIVE,
                                "a service of no listed kind passed it on, and nobody says what that reached",
                                by(aDeletedWork(), "forward")
                                        .with(ProviderFact.SERVICE, "generative")
                                        .without(MeasureFact.COVERAGE)),
                        holds(
                                        NecessaryMeasures.EFFECTIVE,
                                        "the user was warned and took it all away",
                                        by(aDeletedWork(), "warnUser"))
                                .decidedBy("complete"),
                        holds(NecessaryMeasures.PROPORTIONATE, "a host deletes", aDeletedWork()),
                        fails(
                                NecessaryMeasures.PROPORTIONATE,
                                "a lessor wipes the server",
                                aDeletedWork()
                                        .with(ProviderFact.SERVICE, "cloud")
                                        .with(ProviderFact.SEES_CONTENT, false)
                                        .measure("m1", MeasureFact.KIND, "suspendService")),
                        open(
                                NecessaryMeasures.PROPORTIONATE,
                                "a host closes the account",
                                aDeletedWork().measure("m1", MeasureFact.KIND, "terminateAccount")),
                        holds(
                                TimelyMeasures.TIMELY_AFTER_KNOWLEDGE,
                                "it came the day after",
                                aDeletedWork().with(KnowledgeFact.KNOWN_FROM, "2023-04-03")),
                        holds(
                                TimelyMeasures.TIMELY_AFTER_KNOWLEDGE,
                                "it came within three working days over Qingming",
                                aDeletedWork()
                                        .with(KnowledgeFact.KNOWN_FROM, "2023-04-03")
                                        .measure("m1", MeasureFact.TAKEN_AT, "2023-04-07")),
                        open(
                                TimelyMeasures.TIMELY_AFTER_KNOWLEDGE,
                                "it came a month later",
                                aDeletedWork().with(KnowledgeFact.KNOWN_FROM, "2023-03-03")),
                        fails(
                                TimelyMeasures.TIMELY_AFTER_KNOWLEDGE,
                                "nothing was done until the suit",
                                aDeletedWork()
                                        .with(KnowledgeFact.KNOWN_FROM, "2023-03-03")
                                        .onlyAfterSuit("m1")))
                .map(example -> example.about("m1"));
        Stream<Example> ofBoth = Stream.of(
                        holds(TimelyMeasures.TIMELY_AFTER_NOTICE, "it came the day after", aDeletedWork()),
                        holds(
                                TimelyMeasures.TIMELY_AFTER_NOTICE,
                                "it came on the last of three working days",
                                aDeletedWork().measure("m1", MeasureFact.TAKEN_AT, "2023-04-07")),
                        open(
                                TimelyMeasures.TIMELY_AFTER_NOTICE,
                                "it came on the fourth working day",
                                aDeletedWork().measure("m1", MeasureFact.TAKEN_AT, "2023-04-10")),
                        open(
                                TimelyMeasures.TIMELY_AFTER_NOTICE,
                                "a hit with an address calls for 24 hours",
                                aDeletedWork()
                                        .with(KnowledgeFact.HOT_WORK, true)
                                        .measure("m1", MeasureFact.TAKEN_AT, "2023-04-06")),
                        holds(
                                TimelyMeasures.TIMELY_AFTER_NOTICE,
                                "a letter allows seven working days",
                                aDeletedWork()
                                        .notice("n1", NoticeFact.CHANNEL, "letter")
                                        .measure("m1", MeasureFact.TAKEN_AT, "2023-04-13")),
                        fails(
                                TimelyMeasures.TIMELY_AFTER_NOTICE,
                                "it came only after the suit was filed",
                                aDeletedWork()
                                        .without(MeasureFact.BEFORE_SUIT)
                                        .with(CaseFact.FILED_ON, "2023-05-01")
                                        .measure("m1", MeasureFact.TAKEN_AT, "2023-05-02")),
                        open(
                                TimelyMeasures.TIMELY_AFTER_NOTICE,
                                "when it came is not known",
                                aDeletedWork().without(MeasureFact.TAKEN_AT)))
                .map(example -> example.about("n1/m1"));
        Stream<Example> ofNotice = Stream.of(
                        holds(AnswerToNotice.TAKEN_AFTER_NOTICE, "all of it was deleted the day after", aDeletedWork()),
                        fails(AnswerToNotice.TAKEN_AFTER_NOTICE, "nothing was done", aNotifiedWork()),
                        fails(
                                AnswerToNotice.TAKEN_AFTER_NOTICE,
                                "only a part went",
                                aDeletedWork().measure("m1", MeasureFact.COVERAGE, "part")),
                        fails(
                                AnswerToNotice.TAKEN_AFTER_NOTICE,
                                "the deletion answered another notice",
                                aDeletedWork().notice("n2").answering("m1", "n2")),
                        fails(
                                AnswerToNotice.TAKEN_AFTER_NOTICE,
                                "the deletion came before the notice",
                                aDeletedWork().measure("m1", MeasureFact.TAKEN_AT, "2023-04-02")),
                        holds(
                                AnswerToNotice.TAKEN_AFTER_NOTICE,
                                "an earlier block was still in effect",
                                aDeletedWork()
                                        .measure("m1", MeasureFact.TAKEN_AT, "2023-04-02")
                                        .measure("m1", MeasureFact.ENDED_AT, "2023-06-30")),
                        fails(
                                AnswerToNotice.TAKEN_AFTER_NOTICE,
                                "forwarding is a duty of its own under the other reading",
                                aDeletedWork().reading(DisputedPoints.FORWARDING, "duty")),
                        holds(
                                AnswerToNotice.TAKEN_AFTER_NOTICE,
                                "the letter was passed on by the lessor of the server",
                                aRentedServer().notice("n1").measure("m1").measure("m1", MeasureFact.KIND, "forward")),
                        open(
                                AnswerToNotice.TAKEN_AFTER_NOTICE,
                                "what else was done is not known",
                                aNotifiedWork().without(ConductFact.NO_FURTHER_MEASURES)),
                        holds(AnswerToNotice.UNANSWERED_NOTICE, "nothing was done", aNotifiedWork()),
                        fails(AnswerToNotice.UNANSWERED_NOTICE, "all of it was deleted the day after", aDeletedWork()),
                        fails(
                                AnswerToNotice.UNANSWERED_NOTICE,
                                "it was anonymous",
                                aNotifiedWork().notice("n1", NoticeFact.IDENTITY, false)),
                        open(
                                AnswerToNotice.UNANSWERED_NOTICE,
                                "what was done is not known",
                                aNotifiedWork().without(ConductFact.NO_FURTHER_MEASURES)),
                        holds(
                                AnswerToNotice.FORWARDED,
                                "it was passed on the day after",
                                aDeletedWork()
                                        .measure("m1", MeasureFact.KIND, "forward")
                                        .reading(DisputedPoints.FORWARDING, "duty")),
                        fails(AnswerToNotice.FORWARDED, "it was not passed on", aDeletedWork()),
                        open(
                                AnswerToNotice.FORWARDED,
                                "whether it was passed on is not known",
                                aNotifiedWork().without(ConductFact.NO_FURTHER_MEASURES)))
                .map(example -> example.about("n1"));
        Stream<Example> ofDispute = Stream.of(
                holds(
                        QualifiedNotice.SOME_QUALIFIED_NOTICE,
                        "one is complete",
                        aNotifiedWork().notice("n2").notice("n2", NoticeFact.IDENTITY, false)),
                fails(QualifiedNotice.SOME_QUALIFIED_NOTICE, "nobody complained", aHostedWork()),
                open(
                        QualifiedNotice.SOME_QUALIFIED_NOTICE,
                        "whether anybody complained is not known",
                        aHostedWork().without(ConductFact.NO_FURTHER_NOTICES)),
                holds(AnswerToNotice.SOME_UNANSWERED_NOTICE, "nothing was done", aNotifiedWork()),
                fails(AnswerToNotice.SOME_UNANSWERED_NOTICE, "nobody complained", aHostedWork()),
                open(
                        AnswerToNotice.SOME_UNANSWERED_NOTICE,
                        "what was done is not known",
                        aNotifiedWork().without(ConductFact.NO_FURTHER_MEASURES)),
                holds(
                        NecessaryMeasures.TAKEN_AFTER_KNOWLEDGE,
                        "the hit was deleted the day after",
                        aPushedHit().measure("m1").measure("m1", MeasureFact.TAKEN_AT, "2023-03-07")),
                fails(NecessaryMeasures.TAKEN_AFTER_KNOWLEDGE, "nothing was done", aPushedHit()),
                open(
                        NecessaryMeasures.TAKEN_AFTER_KNOWLEDGE,
                        "since when it was known is not known",
                        aPushedHit().measure("m1").without(KnowledgeFact.KNOWN_FROM)));
        return Stream.of(ofMeasure, ofBoth, ofNotice, ofDispute).flatMap(examples -> examples);
    }

    private static Situation aMarketplace() {
        return aDeletedWork().with(ProviderFact.SERVICE, "marketplace");
    }

    private static Situation by(Situation situation, String kind) {
        return situation.measure("m1", MeasureFact.KIND, kind);
    }

    private static Stream<Example> menu() {
        Situation rented = aRentedServer().notice("n1").measure("m1");
        return Stream.of(
                        fits("a lessor passes the notice on", by(rented, "forward")),
                        misfits(
                                "a lessor warns the user",
                                by(aRentedServer().notice("n1").measure("m1"), "warnUser")),
                        misfits("a platform passes the notice on", by(aDeletedWork(), "forward")),
                        fits("a market freezes the listing", by(aMarketplace(), "freezeListing")),
                        misfits("a platform freezes a listing", by(aDeletedWork(), "freezeListing")),
                        misfits("a market warns the merchant", by(aMarketplace(), "warnUser")),
                        fits(
                                "a market passes a patent complaint on",
                                by(aMarketplace(), "forward").with(WorkFact.RIGHT, "patent")),
                        misfits("a market passes a copyright notice on", by(aMarketplace(), "forward")),
                        misfits(
                                "a platform passes a patent complaint on",
                                by(aDeletedWork(), "forward").with(WorkFact.RIGHT, "patent")),
                        misfits(
                                "a market warns the merchant of a patent complaint",
                                by(aMarketplace(), "warnUser").with(WorkFact.RIGHT, "patent")),
                        Stream.of(
                                fails(
                                                NecessaryMeasures.TYPE_FITTED,
                                                "a lessor deletes",
                                                aRentedServer().notice("n1").measure("m1"))
                                        .about("m1"),
                                fails(
                                                NecessaryMeasures.PROPORTIONATE,
                                                "a lessor deletes",
                                                aRentedServer().notice("n1").measure("m1"))
                                        .about("m1"),
                                fails(
                                                NecessaryMeasures.PROPORTIONATE,
                                                "a lessor ends the service",
                                                by(aRentedServer().notice("n1").measure("m1"), "suspendService"))
                                        .about("m1")))
                .flatMap(examples -> examples);
    }

    private static Stream<Example> fits(String because, Situation situation) {
        return Stream.of(
                holds(NecessaryMeasures.TYPE_FITTED, because, situation).about("m1"),
                holds(NecessaryMeasures.PROPORTIONATE, because, situation).about("m1"));
    }

    private static Stream<Example> misfits(String because, Situation situation) {
        return Stream.of(
                fails(NecessaryMeasures.TYPE_FITTED, because, situation).about("m1"),
                open(NecessaryMeasures.PROPORTIONATE, because, situation).about("m1"));
    }

    private static Stream<Example> effect() {
        Rule rule = NecessaryMeasures.EFFECTIVE;
        return Stream.of(
                        holds(
                                rule,
                                "a lessor passes on",
                                reaching("none", by(aRentedServer().measure("m1"), "forward"))),
                        fails(
                                rule,
                                "a lessor deletes nothing",
                                reaching("none", aRentedServer().measure("m1"))),
                        fails(rule, "a platform passes on", reaching("none", by(aDeletedWork(), "forward"))),
                        fails(rule, "a part is deleted", reaching("part", aDeletedWork())))
                .map(example -> example.about("m1"));
    }

    private static Situation reaching(String coverage, Situation situation) {
        return situation.measure("m1", MeasureFact.COVERAGE, coverage);
    }

    /** Where passing the notice on is enough, what is left online does not count. */
    private static Stream<Example> passedOn() {
        Situation patent = reaching("none", by(aMarketplace(), "forward").with(WorkFact.RIGHT, "patent"));
        Situation rented = reaching("none", by(aRentedServer().notice("n1").measure("m1"), "forward"));
        Rule rule = NecessaryMeasures.EFFECTIVE;
        return Stream.of(
                        holds(rule, "a patent notice was passed on", patent.copy())
                                .decidedBy("passed-on"),
                        holds(rule, "a lessor passed a notice on", rented.copy())
                                .decidedBy("passed-on"),
                        fails(
                                rule,
                                "a platform passed a patent notice on",
                                patent.copy().with(ProviderFact.SERVICE, "platform")),
                        fails(rule, "a film notice was passed on", patent.copy().with(WorkFact.RIGHT, "dissemination")),
                        fails(rule, "the merchant was warned", by(patent.copy(), "warnUser")),
                        holds(NecessaryMeasures.TYPE_FITTED, "a patent notice was passed on", patent.copy()),
                        holds(
                                        NecessaryMeasures.TYPE_FITTED,
                                        "a patent notice was passed on, in the very case that shows it",
                                        patent.copy().docket("(2015)浙知终字第186"))
                                .decidedBy("menu"),
                        holds(NecessaryMeasures.TYPE_FITTED, "a lessor passed a notice on", rented.copy())
                                .decidedBy("menu"))
                .map(example -> example.about("m1"));
    }
}
