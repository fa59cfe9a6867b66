package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.procedure.Clock;
import org.safeharbor.core.procedure.Timetable;
import org.safeharbor.core.time.DayCount;

class TimetableTest {

    private static final LocalDate MON_2023_04_10 = LocalDate.of(2023, 4, 10);

    @Test
    void fifteen_days_run_on_a_platform_from_the_day_after_the_declaration_reached_the_holder() {
        Clock clock = clock(onAPlatform(), "prc.clock.fifteen-days", MON_2023_04_10);

        assertThat(clock.about()).isEqualTo("d1");
        assertThat(clock.due()).isEqualTo(LocalDate.of(2023, 4, 25));
        assertThat(clock.state()).isEqualTo(Clock.State.RUNNING);
    }

    @Test
    void a_last_day_off_moves_to_the_next_working_day() {
        Situation golden = onAPlatform().declaration("d1", DeclarationFact.FORWARDED_AT, "2023-09-16");

        assertThat(clock(golden, "prc.clock.fifteen-days", MON_2023_04_10).due())
                .isEqualTo(LocalDate.of(2023, 10, 7));
    }

    @Test
    void twenty_working_days_skip_the_labour_day_holiday_and_count_its_make_up_days() {
        DayCount count = clock(aDeletedWork().declaration("d1"), "prc.clock.twenty-working-days", MON_2023_04_10)
                .latest();

        assertThat(count.lastDay()).isEqualTo(LocalDate.of(2023, 5, 9));
        assertThat(count.days()).contains(new DayCount.Day(LocalDate.of(2023, 4, 23), 10));
        assertThat(count.days()).contains(new DayCount.Day(LocalDate.of(2023, 5, 1), 0));
    }

    @Test
    void a_clock_is_kept_late_or_overdue() {
        Situation acted = onAPlatform().declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2023-04-25");
        Situation late = onAPlatform().declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2023-04-26");

        assertThat(clock(acted, "prc.clock.fifteen-days", MON_2023_04_10).state())
                .isEqualTo(Clock.State.KEPT);
        assertThat(clock(late, "prc.clock.fifteen-days", MON_2023_04_10).state())
                .isEqualTo(Clock.State.LATE);
        assertThat(clock(onAPlatform(), "prc.clock.fifteen-days", LocalDate.of(2023, 4, 26))
                        .state())
                .isEqualTo(Clock.State.OVERDUE);
    }

    @Test
    void a_vague_start_leaves_the_clock_open_between_its_two_ends() {
        Situation vague = onAPlatform().declaration("d1", DeclarationFact.FORWARDED_AT, "2023-04");

        assertThat(clock(vague, "prc.clock.fifteen-days", LocalDate.of(2023, 4, 30))
                        .state())
                .isEqualTo(Clock.State.OPEN);
    }

    @Test
    void no_clock_runs_on_a_notice_that_is_not_qualified() {
        Situation anonymous = aNotifiedWork().notice("n1", NoticeFact.IDENTITY, false);

        assertThat(timetable(anonymous, MON_2023_04_10).clocks()).isEmpty();
    }

    @Test
    void limitation_is_counted_in_years_and_kept_by_the_suit() {
        Situation sued =
                aNotifiedWork().with(CaseFact.HOLDER_KNEW_AT, "2023-04-03").with(CaseFact.FILED_ON, "2026-04-03");

        assertThat(clock(sued, "prc.clock.limitation", MON_2023_04_10).state()).isEqualTo(Clock.State.KEPT);
    }

    private static Situation onAPlatform() {
        return aDeletedWork()
                .with(ProviderFact.SERVICE, "marketplace")
                .with(WorkFact.RIGHT, "trademark")
                .declaration("d1");
    }

    private static Clock clock(Situation situation, String rule, LocalDate asOf) {
        return timetable(situation, asOf).clocks().stream()
                .filter(clock -> clock.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Timetable timetable(Situation situation, LocalDate asOf) {
        return Timetable.of(situation.dispute(), Clocks.ALL, PrcRuleBook.BOOK, Readings.STANDARD, asOf);
    }
}
