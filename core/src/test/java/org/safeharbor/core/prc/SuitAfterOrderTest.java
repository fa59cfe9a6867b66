package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.prc.Situation.aHostedWork;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.procedure.Clock;
import org.safeharbor.core.procedure.Timetable;

/** Thirty days to sue after an order before suit was carried out (Civil Procedure Law art. 104). */
class SuitAfterOrderTest {

    private static final LocalDate WED_2024_03_20 = LocalDate.of(2024, 3, 20);
    private static final LocalDate SUN_2024_03_31 = LocalDate.of(2024, 3, 31);
    private static final LocalDate MON_2024_04_01 = LocalDate.of(2024, 4, 1);

    @Test
    void runs_from_the_order_and_ends_on_the_first_working_day_after_a_sunday() {
        Clock clock = clock(ordered(), WED_2024_03_20);

        assertThat(clock.state()).isEqualTo(Clock.State.RUNNING);
        assertThat(clock.due()).isEqualTo(MON_2024_04_01);
        assertThat(clock.rule().actor()).isEqualTo(Side.RIGHT_HOLDER);
        assertThat(clock(ordered(), SUN_2024_03_31).state()).isEqualTo(Clock.State.RUNNING);
    }

    @Test
    void is_kept_by_a_suit_on_the_last_day_and_not_on_the_day_after() {
        assertThat(clock(ordered().with(CaseFact.FILED_ON, "2024-04-01"), MON_2024_04_01)
                        .state())
                .isEqualTo(Clock.State.KEPT);
        assertThat(clock(ordered().with(CaseFact.FILED_ON, "2024-04-02"), LocalDate.of(2024, 5, 1))
                        .state())
                .isEqualTo(Clock.State.LATE);
    }

    @Test
    void does_not_run_without_an_order() {
        assertThat(timetable(aHostedWork(), WED_2024_03_20).clocks())
                .noneMatch(clock -> clock.rule().id().equals("prc.clock.suit-after-order"));
    }

    private static Situation ordered() {
        return aHostedWork().with(ReliefFact.ORDERED_BEFORE_SUIT_AT, "2024-03-01");
    }

    private static Clock clock(Situation situation, LocalDate asOf) {
        return timetable(situation, asOf).clocks().stream()
                .filter(clock -> clock.rule().id().equals("prc.clock.suit-after-order"))
                .findFirst()
                .orElseThrow();
    }

    private static Timetable timetable(Situation situation, LocalDate asOf) {
        return Timetable.of(situation.dispute(), Clocks.ALL, PrcRuleBook.BOOK, situation.readings(), asOf);
    }
}
