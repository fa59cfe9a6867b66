package org.safeharbor.core.time;

import static org.assertj.core.api.BDDAssertions.then;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BusinessDayCalendarTest {

    private static final LocalDate FRI_2015_10_09 = LocalDate.of(2015, 10, 9);
    private static final LocalDate SAT_2015_10_10 = LocalDate.of(2015, 10, 10);
    private static final LocalDate SUN_2015_10_11 = LocalDate.of(2015, 10, 11);

    private final BusinessDayCalendar calendar = BusinessDayCalendar.read("""
            date,kind,name
            2015-10-01,holiday,National Day
            2015-10-02,holiday,National Day
            2015-10-10,working,National Day

            2016-01-01,holiday,New Year
            """.lines());

    @Test
    void weekdays_are_working_days_and_weekends_are_not() {
        then(calendar.isWorkingDay(FRI_2015_10_09)).isTrue();
        then(calendar.isWorkingDay(SUN_2015_10_11)).isFalse();
    }

    @Test
    void a_published_holiday_is_no_working_day() {
        then(calendar.isWorkingDay(LocalDate.of(2015, 10, 1))).isFalse();
    }

    @Test
    void a_saturday_that_was_made_a_working_day_is_one() {
        then(calendar.isWorkingDay(SAT_2015_10_10)).isTrue();
    }

    @Test
    void only_the_years_that_were_published_are_known() {
        then(calendar.knows(LocalDate.of(2014, 12, 31))).isFalse();
        then(calendar.knows(LocalDate.of(2015, 1, 1))).isTrue();
        then(calendar.knows(LocalDate.of(2016, 12, 31))).isTrue();
        then(calendar.knows(LocalDate.of(2017, 1, 1))).isFalse();
    }

    @Test
    void the_first_day_is_not_counted() {
        then(calendar.after(FRI_2015_10_09, 1)).isEqualTo(SAT_2015_10_10);
        then(calendar.after(FRI_2015_10_09, 0)).isEqualTo(FRI_2015_10_09);
    }

    @Test
    void days_off_are_passed_over() {
        then(calendar.after(LocalDate.of(2015, 9, 30), 1)).isEqualTo(LocalDate.of(2015, 10, 5));
        then(calendar.after(FRI_2015_10_09, 2)).isEqualTo(LocalDate.of(2015, 10, 12));
    }
}
