package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.ClockExample.on;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situation.aRentedServer;
import static org.safeharbor.core.prc.Situations.aDeletedHit;
import static org.safeharbor.core.prc.Situations.deletedOn;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;

/** By when a notice has to be passed on and content taken away. 5 April 2023 was a day off. */
final class MeasureClockExamples {

    private MeasureClockExamples() {}

    static Stream<ClockExample> all() {
        return Stream.of(ordinaryTimes(), nothingToTakeAway(), howMuch(), usualTimes(), onceKnown())
                .flatMap(examples -> examples);
    }

    private static Situation passedOn(String day) {
        return deletedOn(day).measure("m1", MeasureFact.KIND, "forward");
    }

    /** A reviewer saw it on Monday 6 March 2023. */
    static Situation seen() {
        return aHostedWork().with(KnowledgeFact.ADMISSION, true).with(KnowledgeFact.KNOWN_FROM, "2023-03-06");
    }

    private static Stream<ClockExample> ordinaryTimes() {
        return Stream.of(
                on(
                        "2023-04-04",
                        "a notice came on Monday, nothing was done",
                        aNotifiedWork(),
                        "forward 2023-04-06 running provider suggestion",
                        "measures 2023-04-07 running provider usual"),
                on(
                        "2023-04-07",
                        "the first holiday is over",
                        aNotifiedWork(),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 running provider usual"),
                on(
                        "2023-04-08",
                        "the time is over",
                        aNotifiedWork(),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 overdue provider usual"),
                on(
                        "2023-04-10",
                        "content was deleted the day after",
                        aDeletedWork(),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual"),
                on(
                        "2023-04-10",
                        "the notice was passed on the day after",
                        passedOn("2023-04-04"),
                        "forward 2023-04-06 kept provider suggestion",
                        "measures 2023-04-07 overdue provider usual"),
                on(
                        "2023-04-10",
                        "it was passed on late",
                        passedOn("2023-04-07"),
                        "forward 2023-04-06 late provider suggestion",
                        "measures 2023-04-07 overdue provider usual"),
                on(
                        "2023-04-10",
                        "something was passed on before the notice",
                        passedOn("2023-04-01"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 overdue provider usual"),
                on(
                        "2023-04-10",
                        "it was passed on, nobody knows when",
                        passedOn("2023-04-04").without(MeasureFact.TAKEN_AT),
                        "forward 2023-04-06 open provider suggestion",
                        "measures 2023-04-07 overdue provider usual"),
                on(
                        "2023-04-10",
                        "content was deleted late",
                        deletedOn("2023-04-10"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 late provider usual"),
                on(
                        "2023-04-10",
                        "content was deleted before the notice",
                        deletedOn("2023-04-02"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 overdue provider usual"),
                on(
                        "2023-04-07",
                        "nobody knows what was done",
                        aDeletedWork().without(MeasureFact.KIND),
                        "forward 2023-04-06 open provider suggestion",
                        "measures 2023-04-07 open provider usual"),
                on(
                        "2023-04-10",
                        "the notice came in the first days of April",
                        aNotifiedWork().notice("n1", NoticeFact.ARRIVED_AT, "2023-04"),
                        "forward 2023-04-04/2023-05-05 open provider suggestion",
                        "measures 2023-04-06/2023-05-06 open provider usual"),
                on("2023-04-10", "the notice is anonymous", aNotifiedWork().notice("n1", NoticeFact.IDENTITY, false)),
                on(
                        "2023-04-10",
                        "whether the notice says who sent it is not known",
                        aNotifiedWork().without(NoticeFact.IDENTITY),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 overdue provider usual"));
    }

    /** What was gone need not be taken away; of what the provider put there itself there is no user to tell. */
    private static Stream<ClockExample> nothingToTakeAway() {
        Situation gone = aNotifiedWork().with(ConductFact.UNTIL, "2023-04-01").with(ConductFact.STILL_ONLINE, false);
        return Stream.of(
                on(
                        "2023-04-10",
                        "it was gone before the notice",
                        gone.copy(),
                        "forward 2023-04-06 overdue provider suggestion"),
                on(
                        "2023-04-10",
                        "it was seen last before the notice, and is there",
                        gone.copy().with(ConductFact.STILL_ONLINE, true),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 overdue provider usual"),
                on(
                        "2023-04-10",
                        "it was gone after the notice",
                        gone.copy().with(ConductFact.UNTIL, "2023-04-09"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 overdue provider usual"),
                on(
                        "2023-04-10",
                        "the provider put it there",
                        aNotifiedWork().with(ConductFact.PROVIDED_BY, "provider")),
                on(
                        "2023-04-10",
                        "who put it there is not known",
                        aNotifiedWork().without(ConductFact.PROVIDED_BY),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 overdue provider usual"));
    }

    /** What reached a part only, or left copies, was not yet what had to be done. */
    private static Stream<ClockExample> howMuch() {
        Situation part = aDeletedWork().measure("m1", MeasureFact.COVERAGE, "part");
        return Stream.of(
                        on("2023-04-10", "a part went", part.copy(), "measures 2023-04-07 overdue provider usual"),
                        on(
                                "2023-04-10",
                                "copies stayed",
                                aDeletedWork().measure("m1", MeasureFact.COPIES_REMAIN, true),
                                "measures 2023-04-07 overdue provider usual"),
                        on(
                                "2023-04-10",
                                "how much went is not known",
                                aDeletedWork().without(MeasureFact.COVERAGE),
                                "measures 2023-04-07 open provider usual"),
                        on(
                                "2023-04-11",
                                "a part went in time and the rest a day late",
                                part.copy()
                                        .measure("m1", MeasureFact.COMPLETES_EARLIER, false)
                                        .measure("m2")
                                        .measure("m2", MeasureFact.KIND, "delete")
                                        .measure("m2", MeasureFact.TAKEN_AT, "2023-04-10")
                                        .measure("m2", MeasureFact.COVERAGE, "part")
                                        .measure("m2", MeasureFact.COMPLETES_EARLIER, true),
                                "measures 2023-04-07 late provider usual"),
                        on(
                                "2023-04-10",
                                "the account was closed",
                                aDeletedWork().measure("m1", MeasureFact.KIND, "terminateAccount"),
                                "measures 2023-04-07 kept provider usual"))
                .map(example -> example.only("measures"));
    }

    private static Stream<ClockExample> usualTimes() {
        return Stream.of(
                on(
                        "2023-04-10",
                        "a hit with its address",
                        aNotifiedWork().with(KnowledgeFact.HOT_WORK, true),
                        "measures 2023-04-04 overdue provider sourced",
                        "forward 2023-04-06 overdue provider suggestion"),
                on(
                        "2023-04-10",
                        "a hit that is only described",
                        aNotifiedWork()
                                .with(KnowledgeFact.HOT_WORK, true)
                                .notice("n1", NoticeFact.LOCATION, "locatable"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 overdue provider usual"),
                on(
                        "2023-04-10",
                        "a long list",
                        aNotifiedWork().notice("n1", NoticeFact.MANY_PLACES, true),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-13 running provider usual"),
                on(
                        "2023-04-10",
                        "a letter by post",
                        aNotifiedWork().notice("n1", NoticeFact.CHANNEL, "letter"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-13 running provider usual"),
                on(
                        "2023-04-10",
                        "the papers of the suit",
                        aNotifiedWork().notice("n1", NoticeFact.CHANNEL, "courtPapers"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-13 running provider usual"),
                on(
                        "2023-04-10",
                        "private pictures",
                        aNotifiedWork().with(KnowledgeFact.FACIALLY_UNLAWFUL, true),
                        "measures 2023-04-04 overdue provider usual",
                        "forward 2023-04-06 overdue provider suggestion"),
                on(
                        "2023-04-10",
                        "a live stream",
                        aNotifiedWork().with(ProviderFact.SERVICE, "livestream"),
                        "measures 2023-04-04 overdue provider suggestion",
                        "forward 2023-04-06 overdue provider suggestion"),
                on(
                        "2023-04-10",
                        "a netdisk",
                        aNotifiedWork().with(ProviderFact.NETDISK, true),
                        "measures 2023-04-04 overdue provider sourced",
                        "forward 2023-04-06 overdue provider suggestion"),
                on(
                        "2023-04-10",
                        "a netdisk with a trademark",
                        aNotifiedWork().with(ProviderFact.NETDISK, true).with(WorkFact.RIGHT, "trademark"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 overdue provider usual"),
                on(
                        "2023-04-10",
                        "a novel",
                        aNotifiedWork().with(WorkFact.LITERATURE, true),
                        "measures 2023-04-04 overdue provider sourced",
                        "forward 2023-04-06 overdue provider suggestion"),
                on(
                        "2023-04-10",
                        "a novel on a marketplace",
                        aNotifiedWork().with(WorkFact.LITERATURE, true).with(ProviderFact.SERVICE, "marketplace"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 overdue provider usual"),
                on(
                        "2023-04-10",
                        "a patent",
                        onAMarketplace(aNotifiedWork()).with(WorkFact.RIGHT, "patent"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-18 running provider usual"),
                on(
                        "2023-04-10",
                        "a mark whose infringement is hard to judge",
                        onAMarketplace(aNotifiedWork()).with(KnowledgeFact.COMPLEX_LEGALITY, true),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-18 running provider usual"),
                on(
                        "2023-04-10",
                        "a work whose infringement is hard to judge",
                        aNotifiedWork().with(KnowledgeFact.COMPLEX_LEGALITY, true),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 overdue provider usual"),
                on(
                        "2023-04-10",
                        "a rented server",
                        aRentedServer().notice("n1"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 overdue provider suggestion"),
                on(
                        "2012-04-10",
                        "a hit before the notices of the administration",
                        Situations.in("2012", aNotifiedWork().with(KnowledgeFact.HOT_WORK, true))
                                .notice("n1", NoticeFact.ARRIVED_AT, "2012-04-03"),
                        "measures 2012-04-04 overdue provider usual",
                        "forward 2012-04-06 overdue provider suggestion"),
                on(
                        "2012-04-10",
                        "a netdisk before the notices of the administration",
                        Situations.in("2012", aNotifiedWork().with(ProviderFact.NETDISK, true))
                                .notice("n1", NoticeFact.ARRIVED_AT, "2012-04-03"),
                        "forward 2012-04-06 overdue provider suggestion",
                        "measures 2012-04-09 overdue provider usual"),
                on(
                        "2012-04-10",
                        "a novel before the notices of the administration",
                        Situations.in("2012", aNotifiedWork().with(WorkFact.LITERATURE, true))
                                .notice("n1", NoticeFact.ARRIVED_AT, "2012-04-03"),
                        "forward 2012-04-06 overdue provider suggestion",
                        "measures 2012-04-09 overdue provider usual"));
    }

    private static Stream<ClockExample> onceKnown() {
        return Stream.of(
                on(
                        "2023-03-10",
                        "a hit known since Monday",
                        aPushedHit(),
                        "measures-after-knowledge 2023-03-07 overdue provider sourced"),
                on(
                        "2023-03-06",
                        "a hit, on the day on which it was known",
                        aPushedHit(),
                        "measures-after-knowledge 2023-03-07 running provider sourced"),
                on(
                        "2023-03-10",
                        "a hit known since Monday, deleted the day after",
                        aDeletedHit(),
                        "measures-after-knowledge 2023-03-07 kept provider sourced"),
                on(
                        "2023-03-10",
                        "a hit known since Monday, of which users were warned",
                        aDeletedHit().measure("m1", MeasureFact.KIND, "warnUser"),
                        "measures-after-knowledge 2023-03-07 overdue provider sourced"),
                on(
                        "2023-03-10",
                        "a work seen on Monday",
                        seen(),
                        "measures-after-knowledge 2023-03-09 overdue provider usual"),
                on(
                        "2012-03-10",
                        "a hit of 2012",
                        Situations.in("2012", aPushedHit()).with(KnowledgeFact.KNOWN_FROM, "2012-03-06"),
                        "measures-after-knowledge 2012-03-07 overdue provider usual"),
                on(
                        "2023-03-10",
                        "private pictures seen on Monday",
                        seen().with(KnowledgeFact.FACIALLY_UNLAWFUL, true),
                        "measures-after-knowledge 2023-03-07 overdue provider usual"),
                on(
                        "2023-03-10",
                        "a patent, seen on Monday",
                        onAMarketplace(seen()).with(WorkFact.RIGHT, "patent"),
                        "measures-after-knowledge 2023-03-21 running provider usual"),
                on(
                        "2023-03-10",
                        "a live stream seen on Monday",
                        seen().with(ProviderFact.SERVICE, "livestream"),
                        "measures-after-knowledge 2023-03-07 overdue provider suggestion"),
                on(
                        "2023-03-10",
                        "a rented server, seen on Monday",
                        seen().with(ProviderFact.SERVICE, "cloud").with(ProviderFact.SEES_CONTENT, false),
                        "measures-after-knowledge 2023-03-09 overdue provider suggestion"),
                on(
                        "2023-03-10",
                        "a lessor that knew since Monday wiped all of it, which does not fit its service",
                        seen().with(ProviderFact.SERVICE, "cloud")
                                .with(ProviderFact.SEES_CONTENT, false)
                                .measure("m1")
                                .measure("m1", MeasureFact.KIND, "delete")
                                .measure("m1", MeasureFact.TAKEN_AT, "2023-03-07"),
                        "measures-after-knowledge 2023-03-09 overdue provider suggestion"),
                on(
                        "2023-03-10",
                        "a lessor that knew since Monday did something of no listed kind, which reached nothing",
                        seen().with(ProviderFact.SERVICE, "cloud")
                                .with(ProviderFact.SEES_CONTENT, false)
                                .measure("m1")
                                .measure("m1", MeasureFact.KIND, "other")
                                .measure("m1", MeasureFact.COVERAGE, "none")
                                .measure("m1", MeasureFact.TAKEN_AT, "2023-03-07"),
                        "measures-after-knowledge 2023-03-09 overdue provider suggestion"),
                on("2023-03-10", "nobody knew it since Monday", seen().with(KnowledgeFact.ADMISSION, false)));
    }
}
