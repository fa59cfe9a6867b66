package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.ClockExample.on;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situations.in;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.WorkFact;

/** A clock runs for what the law of the time asks; and a period that would end on a day off ends on the next working day. */
final class OwedClockExamples {

    private OwedClockExamples() {}

    static Stream<ClockExample> all() {
        return Stream.of(forwarding(), waiting(), limitation()).flatMap(examples -> examples);
    }

    /** The notice came on Monday 4 April 2016, a day off; two working days later was Wednesday 6 April. */
    private static Situation noticeOf2016() {
        return in("2016", aDeletedWork())
                .notice("n1", NoticeFact.ARRIVED_AT, "2016-04-04")
                .measure("m1", MeasureFact.TAKEN_AT, "2016-04-05");
    }

    /** The Tort Liability Law did not ask that a notice be passed on; the Regulation did, for works. */
    private static Stream<ClockExample> forwarding() {
        return Stream.of(
                on("2016-06-01", "a slander of 2016", noticeOf2016().with(WorkFact.RIGHT, "reputation"))
                        .only("forward"),
                on("2016-06-01", "a mark in 2016", onAMarketplace(noticeOf2016()))
                        .only("forward"),
                on("2016-06-01", "a film of 2016", noticeOf2016(), "forward 2016-04-06 overdue provider suggestion")
                        .only("forward"),
                on(
                                "2023-06-01",
                                "a slander of 2023",
                                aDeletedWork().with(WorkFact.RIGHT, "reputation"),
                                "forward 2023-04-06 overdue provider suggestion")
                        .only("forward"));
    }

    /** A bare denial makes nobody wait. The declaration reached the holder on Monday 10 April 2023. */
    private static Stream<ClockExample> waiting() {
        return Stream.of(
                on("2023-04-20", "a bare denial on a market", denied(onAMarketplace(aDeletedWork())))
                        .only("fifteen-days"),
                on("2023-04-20", "a bare denial on a market, and a delay", delayed())
                        .only("delay-cap"),
                on(
                                "2023-04-20",
                                "a bare denial on a market, and a delay that alone is capped",
                                delayed().reading(DisputedPoints.CAP, "excluded-delay"))
                        .only("delay-cap"),
                on(
                                "2019-05-20",
                                "a market of 2019, delayed, the case being over before the reply",
                                delayed(in(
                                                "2019",
                                                onAMarketplace(aDeletedWork()).declaration("d1"))
                                        .declaration("d1", DeclarationFact.ARRIVED_AT, "2019-04-09")
                                        .declaration("d1", DeclarationFact.FORWARDED_AT, "2019-04-10")))
                        .only("delay-cap"),
                on("2023-04-20", "a bare denial of a film", denied(aDeletedWork()))
                        .only("twenty-working-days"),
                on("2023-04-20", "a bare denial of a film", denied(aDeletedWork()))
                        .only("reasonable-period"),
                on("2023-04-20", "a bare denial on a market, delayed", delayed(denied(onAMarketplace(aDeletedWork()))))
                        .only("delay-cap"),
                on(
                                "2023-04-20",
                                "a bare denial on a market, delayed, the delay alone being capped",
                                delayed(denied(onAMarketplace(aDeletedWork())))
                                        .reading(DisputedPoints.CAP, "excluded-delay"))
                        .only("delay-cap"),
                on(
                                "2023-04-20",
                                "what a declaration on a market brought is not known",
                                onAMarketplace(aDeletedWork()).declaration("d1").without(DeclarationFact.EVIDENCE),
                                "fifteen-days 2023-04-25 running rightHolder sourced")
                        .only("fifteen-days"));
    }

    private static Situation delayed() {
        return denied(onAMarketplace(aDeletedWork())).declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true);
    }

    private static Situation denied(Situation situation) {
        return situation.declaration("d1").declaration("d1", DeclarationFact.EVIDENCE, false);
    }

    private static Situation delayed(Situation declared) {
        return declared.declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true);
    }

    /** 10 to 17 February 2024 were days off, Sunday 18 February was a working day. */
    private static Stream<ClockExample> limitation() {
        Situation known = aDeletedWork().with(CaseFact.HOLDER_KNEW_AT, "2021-02-10");
        return Stream.of(
                on(
                                "2024-03-01",
                                "sued on the first day after the holidays",
                                known.copy().with(CaseFact.FILED_ON, "2024-02-18"),
                                "limitation 2024-02-18 kept rightHolder sourced")
                        .only("limitation"),
                on(
                                "2024-03-01",
                                "sued on the day after",
                                known.copy().with(CaseFact.FILED_ON, "2024-02-19"),
                                "limitation 2024-02-18 late rightHolder sourced")
                        .only("limitation"),
                on(
                                "2024-03-01",
                                "what was over before the Civil Code",
                                known.copy()
                                        .with(ConductFact.FROM, "2020-03-01")
                                        .with(ConductFact.UNTIL, "2020-12-31")
                                        .with(CaseFact.FILED_ON, "2024-02-18"))
                        .only("limitation"),
                on(
                                "2024-03-01",
                                "what went on until its first day",
                                known.copy()
                                        .with(ConductFact.FROM, "2020-03-01")
                                        .with(ConductFact.UNTIL, "2021-01-01")
                                        .with(CaseFact.FILED_ON, "2024-02-18"),
                                "limitation 2024-02-18 kept rightHolder sourced")
                        .only("limitation"),
                on(
                                "2024-03-01",
                                "three years that end on a working day",
                                known.copy()
                                        .with(CaseFact.HOLDER_KNEW_AT, "2021-02-09")
                                        .with(CaseFact.FILED_ON, "2024-02-10"),
                                "limitation 2024-02-09 late rightHolder sourced")
                        .only("limitation"),
                on(
                                "2026-11-21",
                                "three years that end in a year whose days off are not published",
                                aDeletedWork().with(CaseFact.HOLDER_KNEW_AT, "2024-02-12"),
                                "limitation 2027-02-12 open rightHolder sourced")
                        .only("limitation"),
                on(
                                "2026-11-21",
                                "three years that end in a year whose days off are",
                                aDeletedWork().with(CaseFact.HOLDER_KNEW_AT, "2023-11-24"),
                                "limitation 2026-11-24 running rightHolder sourced")
                        .only("limitation"));
    }
}
