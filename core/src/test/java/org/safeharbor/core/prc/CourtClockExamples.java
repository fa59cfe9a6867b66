package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.ClockExample.on;
import static org.safeharbor.core.prc.Situation.aHostedWork;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ReliefFact;

/** By when the court has to rule and the right holder to sue. */
final class CourtClockExamples {

    private CourtClockExamples() {}

    static Stream<ClockExample> all() {
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
                        "limitation 2026-04-03 open rightHolder sourced"));
    }
}
