package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.procedure.Clock;
import org.safeharbor.core.procedure.EnlargedPart;
import org.safeharbor.core.procedure.Timetable;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.text.Words;
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
        Situation acted = actedOn("2023-04-25");
        Situation late = actedOn("2023-04-26");

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

    @Test
    void a_deletion_keeps_the_clock_of_measures_but_not_that_of_forwarding() {
        assertThat(clock(aDeletedWork(), "prc.clock.measures", MON_2023_04_10).state())
                .isEqualTo(Clock.State.KEPT);
        assertThat(clock(aDeletedWork(), "prc.clock.forward", MON_2023_04_10).state())
                .isEqualTo(Clock.State.OVERDUE);
    }

    @Test
    void the_usual_time_is_that_of_the_first_row_that_fits() {
        Situation hot = aNotifiedWork().with(KnowledgeFact.HOT_WORK, true);

        assertThat(clocks(hot, "prc.clock.measures", MON_2023_04_10))
                .extracting(Clock::due)
                .containsExactly(LocalDate.of(2023, 4, 4));
        assertThat(clocks(aNotifiedWork(), "prc.clock.measures", MON_2023_04_10))
                .extracting(Clock::due)
                .containsExactly(LocalDate.of(2023, 4, 7));
        assertThat(clocks(hot.without(KnowledgeFact.HOT_WORK), "prc.clock.measures", MON_2023_04_10))
                .as("both may run while nobody knows whether it is a hit")
                .hasSize(2)
                .allMatch(clock -> clock.doubt().names(KnowledgeFact.HOT_WORK, "c"));
    }

    @Test
    void a_clock_rests_on_the_law_of_its_facts() {
        Proof today = aNotifiedWork().proof();
        Proof then = Situations.in("2012", aNotifiedWork())
                .notice("n1", NoticeFact.ARRIVED_AT, "2012-04-03")
                .proof();

        assertThat(ground(today)).contains("Civil Code art. 1195(2)").doesNotContain("Tort Liability Law");
        assertThat(ground(then)).contains("Tort Liability Law art. 36(2)").doesNotContain("Civil Code");
    }

    private static String ground(Proof proof) {
        return Clocks.of(proof).clocks().stream()
                .filter(clock -> clock.rule().id().equals("prc.clock.measures"))
                .findFirst()
                .flatMap(clock -> Words.in(Locale.ENGLISH).clocks().ground(clock, proof))
                .orElseThrow();
    }

    @Test
    void the_day_for_a_hit_has_a_source_only_since_the_notice_on_netdisks() {
        Situation hit = aNotifiedWork().with(KnowledgeFact.HOT_WORK, true);
        Situation before = Situations.in("2012", hit.copy()).notice("n1", NoticeFact.ARRIVED_AT, "2012-04-03");

        assertThat(clock(hit, "prc.clock.measures", MON_2023_04_10).rule())
                .matches(rule -> rule.mark() == Band.Mark.SOURCED)
                .matches(rule -> rule.provisions().contains(Instruments.NETDISK_NOTICE.article(4)));
        assertThat(clock(before, "prc.clock.measures", LocalDate.of(2012, 4, 10))
                        .rule())
                .matches(rule -> rule.mark() == Band.Mark.USUAL)
                .matches(rule -> !rule.provisions().contains(Instruments.NETDISK_NOTICE.article(4)));
    }

    @Test
    void a_measure_of_an_unknown_day_leaves_its_clock_open_when_the_time_is_over() {
        Situation undated = aDeletedWork().without(MeasureFact.TAKEN_AT);

        assertThat(clock(undated, "prc.clock.measures", LocalDate.of(2023, 4, 7))
                        .state())
                .isEqualTo(Clock.State.RUNNING);
        assertThat(clock(undated, "prc.clock.measures", MON_2023_04_10).state()).isEqualTo(Clock.State.OPEN);
    }

    @Test
    void restoring_runs_from_the_end_of_the_waiting_period_unless_the_holder_acted() {
        Situation waited = onAPlatform();
        Situation acted = onAPlatform().declaration("d1", DeclarationFact.HOLDER_ACTED, true);

        assertThat(clock(waited, "prc.clock.restore", MON_2023_04_10).due()).isEqualTo(LocalDate.of(2023, 4, 27));
        assertThat(clock(waited, "prc.clock.restore", LocalDate.of(2023, 4, 28)).state())
                .isEqualTo(Clock.State.OVERDUE);
        assertThat(clock(
                                waited.copy()
                                        .declaration("d1", DeclarationFact.RESTORED, true)
                                        .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-26"),
                                "prc.clock.restore",
                                LocalDate.of(2023, 4, 28))
                        .state())
                .isEqualTo(Clock.State.KEPT);
        assertThat(clocks(acted, "prc.clock.restore", MON_2023_04_10)).isEmpty();
    }

    @Test
    void under_the_regulation_read_first_the_content_comes_back_at_once() {
        Situation immediate = aDeletedWork().declaration("d1").reading(DisputedPoints.RESTORATION, "immediate");

        assertThat(clock(immediate, "prc.clock.restore-at-once", MON_2023_04_10).due())
                .isEqualTo(LocalDate.of(2023, 4, 10));
        assertThat(clocks(immediate, "prc.clock.twenty-working-days", MON_2023_04_10))
                .isEmpty();
        assertThat(clocks(aDeletedWork().declaration("d1"), "prc.clock.restore-at-once", MON_2023_04_10))
                .isEmpty();
    }

    @Test
    void what_the_cap_of_twenty_working_days_caps_moves_the_clock_of_a_delayed_holder() {
        Situation delayed = onAPlatform().declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true);

        assertThat(clock(delayed, "prc.clock.delay-cap", MON_2023_04_10).due()).isEqualTo(LocalDate.of(2023, 5, 9));
        assertThat(clock(
                                delayed.copy().reading(DisputedPoints.CAP, "excluded-delay"),
                                "prc.clock.delay-cap",
                                MON_2023_04_10)
                        .due())
                .isEqualTo(LocalDate.of(2023, 5, 25));
        assertThat(clocks(
                        onAPlatform().declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, false),
                        "prc.clock.delay-cap",
                        MON_2023_04_10))
                .isEmpty();
    }

    @Test
    void the_days_of_next_year_are_unknown_until_they_are_published() {
        Situation far = onAPlatform().declaration("d1", DeclarationFact.FORWARDED_AT, "2035-03-01");

        assertThat(clock(far, "prc.clock.restore", LocalDate.of(2036, 1, 1)).state())
                .isEqualTo(Clock.State.OPEN);
    }

    private static Situation actedOn(String day) {
        return onAPlatform()
                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, day);
    }

    private static Situation onAPlatform() {
        return aDeletedWork()
                .with(ProviderFact.SERVICE, "marketplace")
                .with(WorkFact.RIGHT, "trademark")
                .declaration("d1");
    }

    private static Clock clock(Situation situation, String rule, LocalDate asOf) {
        return clocks(situation, rule, asOf).get(0);
    }

    private static List<Clock> clocks(Situation situation, String rule, LocalDate asOf) {
        return timetable(situation, asOf).clocks().stream()
                .filter(clock -> clock.rule().id().equals(rule))
                .toList();
    }

    private static Timetable timetable(Situation situation, LocalDate asOf) {
        return Timetable.of(situation.dispute(), Clocks.ALL, PrcRuleBook.BOOK, situation.readings(), asOf);
    }

    @Test
    void the_enlarged_part_runs_from_when_measures_were_due_until_they_were_taken() {
        Situation late =
                aDeletedWork().measure("m1", MeasureFact.TAKEN_AT, "2023-04-20").with(ConductFact.UNTIL, "2023-06-30");

        assertThat(enlarged(late)).satisfies(part -> {
            assertThat(part.state()).isEqualTo(EnlargedPart.State.ENDED);
            assertThat(part.from()).hasToString("2023-04-07");
            assertThat(part.until()).hasToString("2023-04-20");
            assertThat(part.leastDays()).isEqualTo(13);
            assertThat(part.mostDays()).isEqualTo(13);
        });
        assertThat(enlarged(late.copy().reading(DisputedPoints.ENLARGED_FROM, "receipt"))
                        .mostDays())
                .as("from the arrival of the notice")
                .isEqualTo(17);
    }

    @Test
    void there_is_no_enlarged_part_where_measures_came_before_they_were_due() {
        assertThat(enlarged(aDeletedWork()).state()).isEqualTo(EnlargedPart.State.NONE);
    }

    @Test
    void an_enlarged_part_that_goes_on_is_counted_to_the_day_of_the_assessment() {
        Situation still = aNotifiedWork().with(ConductFact.STILL_ONLINE, true).without(ConductFact.UNTIL);

        assertThat(enlarged(still).state()).isEqualTo(EnlargedPart.State.RUNNING);
        assertThat(enlarged(still).until()).hasToString("2023-04-30");
    }

    @Test
    void vague_moments_leave_the_enlarged_part_open_between_its_least_and_most_days() {
        Situation vague = aDeletedWork().measure("m1", MeasureFact.TAKEN_AT, "2023-04");

        assertThat(enlarged(vague).state()).isEqualTo(EnlargedPart.State.OPEN);
        assertThat(enlarged(vague).leastDays()).isZero();
        assertThat(enlarged(vague).mostDays()).isEqualTo(84);
        assertThat(enlarged(aNotifiedWork().without(ConductFact.UNTIL, ConductFact.STILL_ONLINE))
                        .state())
                .isEqualTo(EnlargedPart.State.OPEN);
    }

    @Test
    void no_enlarged_part_follows_a_notice_that_is_not_qualified() {
        assertThat(parts(aNotifiedWork().notice("n1", NoticeFact.IDENTITY, false)))
                .isEmpty();
    }

    @Test
    void the_enlarged_part_is_said_in_a_sentence() {
        assertThat(Words.in(Locale.ENGLISH).clocks().enlarged(enlarged(aNotifiedWork())))
                .isEqualTo("The enlarged part runs from 7 April 2023 to 30 June 2023: 84 days.");
    }

    private static EnlargedPart enlarged(Situation situation) {
        return parts(situation).get(0);
    }

    private static List<EnlargedPart> parts(Situation situation) {
        return EnlargedPart.of(
                situation.dispute(),
                Clocks.ENLARGED_PART,
                PrcRuleBook.BOOK,
                situation.readings(),
                LocalDate.of(2023, 4, 30));
    }
}
