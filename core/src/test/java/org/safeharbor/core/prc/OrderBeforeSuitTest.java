package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.prc.Situation.aHostedWork;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.procedure.Actor;
import org.safeharbor.core.procedure.Clock;
import org.safeharbor.core.procedure.Timetable;

/**
 * The court rules within 48 hours on an application before suit; thirty days to sue once the order was carried out (Civil
 * Procedure Law art. 104).
 */
class OrderBeforeSuitTest {

    private static final LocalDate WED_2024_03_20 = LocalDate.of(2024, 3, 20);
    private static final LocalDate SUN_2024_03_31 = LocalDate.of(2024, 3, 31);
    private static final LocalDate MON_2024_04_01 = LocalDate.of(2024, 4, 1);

    @Test
    void runs_from_the_order_and_ends_on_the_first_working_day_after_a_sunday() {
        Clock clock = clock(ordered(), WED_2024_03_20);

        assertThat(clock.state()).isEqualTo(Clock.State.RUNNING);
        assertThat(clock.due()).isEqualTo(MON_2024_04_01);
        assertThat(clock.rule().actor()).isEqualTo(Actor.RIGHT_HOLDER);
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

    @Test
    void the_court_rules_within_forty_eight_hours() {
        Clock running = ruling(applied(), LocalDate.of(2024, 2, 28));

        assertThat(running.rule().actor()).isEqualTo(Actor.COURT);
        assertThat(running.due()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(running.state()).isEqualTo(Clock.State.RUNNING);
        assertThat(ruling(applied(), LocalDate.of(2024, 3, 2)).state())
                .as("nobody said whether it ruled")
                .isEqualTo(Clock.State.OPEN);
    }

    @Test
    void a_ruling_of_the_last_hour_is_in_time_and_one_of_the_next_is_late() {
        assertThat(ruling(ruledAt("2024-03-01T10:00"), WED_2024_03_20).state()).isEqualTo(Clock.State.KEPT);
        assertThat(ruling(ruledAt("2024-03-01T11:00"), WED_2024_03_20).state()).isEqualTo(Clock.State.LATE);
    }

    private static Situation applied() {
        return aHostedWork().with(ReliefFact.APPLIED_BEFORE_SUIT_AT, "2024-02-28T10:00");
    }

    private static Situation ruledAt(String moment) {
        return applied().with(ReliefFact.RULED_BEFORE_SUIT_AT, moment);
    }

    private static Clock ruling(Situation situation, LocalDate asOf) {
        return clock("prc.clock.ruling-before-suit", situation, asOf);
    }

    private static Situation ordered() {
        return aHostedWork().with(ReliefFact.ORDERED_BEFORE_SUIT_AT, "2024-03-01");
    }

    private static Clock clock(Situation situation, LocalDate asOf) {
        return clock("prc.clock.suit-after-order", situation, asOf);
    }

    private static Clock clock(String rule, Situation situation, LocalDate asOf) {
        return timetable(situation, asOf).clocks().stream()
                .filter(clock -> clock.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Timetable timetable(Situation situation, LocalDate asOf) {
        return Timetable.of(situation.dispute(), Clocks.ALL, PrcRuleBook.BOOK, situation.readings(), asOf);
    }
}
