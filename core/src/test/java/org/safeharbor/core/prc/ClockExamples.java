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
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.WorkFact;

/** Who has to act by when: every clock of these situations. 5 April and 1 to 3 May 2023 were days off, 23 April was not. */
public final class ClockExamples {

    private ClockExamples() {}

    /** All of them. */
    public static Stream<ClockExample> all() {
        return Stream.of(
                        ordinaryTimes(),
                        usualTimes(),
                        onceKnown(),
                        waiting(),
                        inCourt(),
                        UsualTimeClockExamples.all(),
                        overWeekends())
                .flatMap(examples -> examples);
    }

    private static Situation passedOn(String day) {
        return deletedOn(day).measure("m1", MeasureFact.KIND, "forward");
    }

    /** A reviewer saw it on Monday 6 March 2023. */
    private static Situation seen() {
        return aHostedWork().with(KnowledgeFact.ADMISSION, true).with(KnowledgeFact.KNOWN_FROM, "2023-03-06");
    }

    /** The declaration reached the holder of the mark on Monday 10 April 2023. */
    private static Situation declared() {
        return onAMarketplace(aDeletedWork()).declaration("d1");
    }

    private static Situation regulationAlone() {
        return aDeletedWork()
                .with(ConductFact.FROM, "2019-03-01")
                .with(ConductFact.UNTIL, "2019-06-30")
                .with(CaseFact.DECIDED_ON, "2019-12-20")
                .with(CaseFact.FINAL_ON, "2019-12-30")
                .notice("n1", NoticeFact.ARRIVED_AT, "2019-04-02")
                .measure("m1", MeasureFact.TAKEN_AT, "2019-04-03")
                .declaration("d1")
                .with(CaseFact.FILED_ON, "2019-12-01")
                .declaration("d1", DeclarationFact.ARRIVED_AT, "2019-04-09")
                .declaration("d1", DeclarationFact.FORWARDED_AT, "2019-04-10");
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
                on("2023-03-10", "nobody knew it since Monday", seen().with(KnowledgeFact.ADMISSION, false)));
    }

    private static Stream<ClockExample> waiting() {
        return Stream.of(
                on(
                        "2023-04-20",
                        "a declaration reached the holder of a mark",
                        declared(),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 running rightHolder sourced",
                        "restore 2023-04-27 running provider suggestion"),
                on(
                        "2023-04-28",
                        "nobody acted and nothing came back",
                        declared(),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 overdue rightHolder sourced",
                        "restore 2023-04-27 overdue provider suggestion"),
                on(
                        "2023-04-28",
                        "the holder sued on the last day",
                        declared()
                                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                                .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2023-04-25"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 kept rightHolder sourced"),
                on(
                        "2023-04-28",
                        "the holder sued a day late",
                        declared()
                                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                                .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2023-04-26"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 late rightHolder sourced"),
                on(
                        "2023-04-28",
                        "it came back on the day after the wait",
                        declared()
                                .declaration("d1", DeclarationFact.RESTORED, true)
                                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-26"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 overdue rightHolder sourced",
                        "restore 2023-04-27 kept provider suggestion"),
                on(
                        "2023-05-05",
                        "it came back late",
                        declared()
                                .declaration("d1", DeclarationFact.RESTORED, true)
                                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-28"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 overdue rightHolder sourced",
                        "restore 2023-04-27 late provider suggestion"),
                on(
                        "2023-04-28",
                        "it came back too early",
                        declared()
                                .declaration("d1", DeclarationFact.RESTORED, true)
                                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-12"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 overdue rightHolder sourced"),
                on(
                        "2023-04-20",
                        "the declaration says nothing",
                        declared().declaration("d1", DeclarationFact.EVIDENCE, false),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 running rightHolder sourced"),
                on(
                        "2023-04-20",
                        "the holder could not help the delay",
                        declared().declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 running rightHolder sourced",
                        "restore 2023-04-27 running provider suggestion",
                        "delay-cap 2023-05-09 running rightHolder sourced"),
                on(
                        "2023-04-20",
                        "the holder could not help the delay, which alone is capped",
                        declared()
                                .declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true)
                                .reading(DisputedPoints.CAP, "excluded-delay"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2023-04-25 running rightHolder sourced",
                        "restore 2023-04-27 running provider suggestion",
                        "delay-cap 2023-05-25 running rightHolder sourced"),
                on(
                        "2023-04-20",
                        "a work under the copyright law",
                        aDeletedWork().declaration("d1"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "reasonable-period 2023-04-25 running rightHolder suggestion",
                        "twenty-working-days 2023-05-09 running rightHolder sourced",
                        "restore 2023-05-11 running provider suggestion"),
                on(
                        "2023-04-20",
                        "a work, the cap taken for the delay alone",
                        aDeletedWork().declaration("d1").reading(DisputedPoints.CAP, "excluded-delay"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "reasonable-period 2023-04-25 running rightHolder suggestion"),
                on(
                        "2023-04-20",
                        "a work, to be restored at once by the regulation",
                        aDeletedWork().declaration("d1").reading(DisputedPoints.RESTORATION, "immediate"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "restore-at-once 2023-04-10 overdue provider usual"),
                on(
                        "2023-04-20",
                        "a link, to be restored at once by the regulation",
                        aDeletedWork()
                                .declaration("d1")
                                .with(ProviderFact.SERVICE, "search")
                                .reading(DisputedPoints.RESTORATION, "immediate"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "restore-at-once 2023-04-10 overdue provider usual"),
                on(
                        "2023-04-20",
                        "it was restored at once",
                        aDeletedWork()
                                .declaration("d1")
                                .declaration("d1", DeclarationFact.RESTORED, true)
                                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-10")
                                .reading(DisputedPoints.RESTORATION, "immediate"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "restore-at-once 2023-04-10 kept provider usual"),
                on(
                        "2023-04-20",
                        "a declaration about a reputation",
                        aDeletedWork().with(WorkFact.RIGHT, "reputation").declaration("d1"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "reasonable-period 2023-04-25 running rightHolder suggestion",
                        "restore 2023-04-27 running provider suggestion"),
                on(
                        "2019-04-20",
                        "a work in 2019, under the regulation alone",
                        regulationAlone(),
                        "forward 2019-04-04 overdue provider suggestion",
                        "measures 2019-04-08 kept provider usual",
                        "restore-at-once 2019-04-10 overdue provider usual"),
                on(
                        "2019-04-20",
                        "a link in 2019, under the regulation alone",
                        regulationAlone().with(ProviderFact.SERVICE, "search"),
                        "forward 2019-04-04 overdue provider suggestion",
                        "measures 2019-04-08 kept provider usual"));
    }

    private static Stream<ClockExample> inCourt() {
        return Stream.of(
                on(
                        "2023-04-06",
                        "an order was applied for before the suit",
                        aHostedWork().with(ReliefFact.APPLIED_BEFORE_SUIT_AT, "2023-04-03"),
                        "ruling-before-suit 2023-04-05 open court sourced"),
                on(
                        "2023-04-06",
                        "it was ruled on in two days",
                        aHostedWork()
                                .with(ReliefFact.APPLIED_BEFORE_SUIT_AT, "2023-04-03")
                                .with(ReliefFact.RULED_BEFORE_SUIT_AT, "2023-04-05"),
                        "ruling-before-suit 2023-04-05 kept court sourced"),
                on(
                        "2023-04-06",
                        "it was ruled on in three days",
                        aHostedWork()
                                .with(ReliefFact.APPLIED_BEFORE_SUIT_AT, "2023-04-03")
                                .with(ReliefFact.RULED_BEFORE_SUIT_AT, "2023-04-06"),
                        "ruling-before-suit 2023-04-05 late court sourced"),
                on(
                        "2023-04-06",
                        "it was ruled on twenty minutes before the hours were over",
                        aHostedWork()
                                .with(ReliefFact.APPLIED_BEFORE_SUIT_AT, "2023-04-03T10:30")
                                .with(ReliefFact.RULED_BEFORE_SUIT_AT, "2023-04-05T10:10"),
                        "ruling-before-suit 2023-04-05 kept court sourced"),
                on(
                        "2023-03-20",
                        "thirty days after the order nothing is closed",
                        aHostedWork().with(ReliefFact.ORDERED_BEFORE_SUIT_AT, "2023-03-14"),
                        "suit-after-order 2023-04-13 running rightHolder sourced"),
                on(
                        "2023-04-06",
                        "an order was given before the suit",
                        aHostedWork().with(ReliefFact.ORDERED_BEFORE_SUIT_AT, "2023-04-03"),
                        "suit-after-order 2023-05-04 running rightHolder sourced"),
                on(
                        "2023-05-10",
                        "the suit came thirty days after the order",
                        aHostedWork()
                                .with(ReliefFact.ORDERED_BEFORE_SUIT_AT, "2023-04-03")
                                .with(CaseFact.FILED_ON, "2023-05-04"),
                        "suit-after-order 2023-05-04 kept rightHolder sourced"),
                on(
                        "2023-05-10",
                        "the suit came too late after the order",
                        aHostedWork()
                                .with(ReliefFact.ORDERED_BEFORE_SUIT_AT, "2023-04-03")
                                .with(CaseFact.FILED_ON, "2023-05-05"),
                        "suit-after-order 2023-05-04 late rightHolder sourced"),
                on(
                        "2026-04-03",
                        "the holder has known for three years",
                        aHostedWork().with(CaseFact.HOLDER_KNEW_AT, "2023-04-03"),
                        "limitation 2026-04-03 running rightHolder sourced"),
                on(
                        "2026-04-04",
                        "the holder has known for longer",
                        aHostedWork().with(CaseFact.HOLDER_KNEW_AT, "2023-04-03"),
                        "limitation 2026-04-03 open rightHolder sourced"),
                on(
                        "2036-01-01",
                        "the days of the year are not published yet",
                        declared().declaration("d1", DeclarationFact.FORWARDED_AT, "2035-03-01"),
                        "forward 2023-04-06 overdue provider suggestion",
                        "measures 2023-04-07 kept provider usual",
                        "fifteen-days 2035-03-16 open rightHolder sourced",
                        "restore 2035-03-20 open provider suggestion"));
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
}
