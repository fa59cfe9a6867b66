package org.safeharbor.core.time;

import static org.assertj.core.api.BDDAssertions.then;
import static org.assertj.core.api.BDDAssertions.thenIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    /** Thursday 1 and Friday 2 October are off, Saturday 10 October is worked. */
    private static final BusinessDayCalendar AUTUMN_2015 = new BusinessDayCalendar(
            Map.of(
                    LocalDate.of(2015, 10, 1), false,
                    LocalDate.of(2015, 10, 2), false,
                    LocalDate.of(2015, 10, 10), true),
            2015,
            2015);

    private static Certainty covers(Limit limit, String start, String end) {
        return limit.covers(Moment.parse(start).orElseThrow(), Moment.parse(end).orElseThrow(), AUTUMN_2015);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-10-10,       2015-10-13,       CERTAIN,    the last day ends at midnight",
        "2015-10-10T23:59, 2015-10-13T23:59, CERTAIN,    days are counted and not hours",
        "2015-10-10T00:01, 2015-10-14T00:01, IMPOSSIBLE, the day after the last",
        "2015-10-10,       2015-10-10,       CERTAIN,    the same day",
        "2015-10,          2015-10-04,       CERTAIN,    in time even from the first day of the month",
        "2015-10,          2015-10-05,       CERTAIN,    as the fourth is a Sunday",
        "2015-10,          2015-10-06,       OPEN,       in time unless it began on the first",
        "2015-10,          2015-11-04,       IMPOSSIBLE, late even from the last day of the month",
        "2015-10-10,       2015-10,          OPEN,       the end is too vague",
        "2015-10-10,       2016,             IMPOSSIBLE, late whenever in that year"
    })
    void three_days(String start, String end, Certainty expected, String remark) {
        then(covers(Limit.days(3), start, end)).as(remark).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-10-10T10:00, 2015-10-11T10:00,    CERTAIN,    to the minute",
        "2015-10-10T10:00, 2015-10-11T10:00:01, IMPOSSIBLE, a second late",
        "2015-10-10,       2015-10-11,          CERTAIN,    without times it is one day",
        "2015-10-10T10:00, 2015-10-11,          CERTAIN,    one time of day is not enough to count hours",
        "2015-10-10,       2015-10-12,          IMPOSSIBLE, two days are late in any case"
    })
    void twenty_four_hours(String start, String end, Certainty expected, String remark) {
        then(covers(Limit.hours(24), start, end)).as(remark).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-10-10T10:00, 2015-10-10T11:00, CERTAIN,    to the minute",
        "2015-10-10T10:00, 2015-10-10T11:01, IMPOSSIBLE, a minute late",
        "2015-10-10,       2015-10-10,       OPEN,       the same day has more hours than one",
        "2015-10-10,       2015-10-11,       OPEN,       over midnight at the best",
        "2015-10-10T10:00, 2015-10-10,       OPEN,       at ten or at noon",
        "2015-10-10T22:00, 2015-10-11,       IMPOSSIBLE, midnight is too late",
        "2015-10-10,       2015-10-12,       IMPOSSIBLE, a day lies between"
    })
    void less_than_a_day_is_never_counted_as_one(String start, String end, Certainty expected, String remark) {
        then(covers(Limit.hours(1), start, end)).as(remark).isEqualTo(expected);
    }

    @Test
    void the_next_day_is_the_first_working_day_after_the_last_one() {
        Limit limit = Limit.days(3).andTheNextDay();

        then(covers(limit, "2015-10-12", "2015-10-16")).isEqualTo(Certainty.CERTAIN);
        then(covers(limit, "2015-10-12", "2015-10-17")).isEqualTo(Certainty.IMPOSSIBLE);
        then(covers(limit, "2015-10-14", "2015-10-20")).isEqualTo(Certainty.CERTAIN);
        then(covers(limit, "2015-10-14", "2015-10-21")).isEqualTo(Certainty.IMPOSSIBLE);
        then(covers(Limit.days(3), "2015-10-14", "2015-10-20")).isEqualTo(Certainty.IMPOSSIBLE);
    }

    @Test
    void hours_without_times_are_counted_as_days_begun() {
        then(covers(Limit.hours(36), "2015-10-10", "2015-10-12")).isEqualTo(Certainty.CERTAIN);
        then(covers(Limit.hours(36), "2015-10-10", "2015-10-13")).isEqualTo(Certainty.IMPOSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-09-30,       2015-10-05, CERTAIN,    the holiday and the weekend do not count",
        "2015-09-30,       2015-10-06, IMPOSSIBLE, a day late",
        "2015-10-09,       2015-10-10, CERTAIN,    a Saturday that is worked",
        "2015-10-09,       2015-10-12, IMPOSSIBLE, the Saturday counted",
        "2015-09/2015-10,  2015-10-08, OPEN,       the start is too vague",
        "2015-12-31,       2016-01-01, OPEN,       next year was not published",
        "2014-12-31,       2015-01-01, OPEN,       the year before was not published"
    })
    void one_working_day(String start, String end, Certainty expected, String remark) {
        then(covers(Limit.workingDays(1), start, end)).as(remark).isEqualTo(expected);
    }

    @Test
    void what_came_before_the_start_is_within_as_order_is_another_question() {
        then(covers(Limit.days(3), "2015-10-10", "2015-10-01")).isEqualTo(Certainty.CERTAIN);
        then(covers(Limit.hours(3), "2015-10-10T10:00", "2015-10-09T10:00")).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void a_limit_is_at_least_one() {
        thenIllegalArgumentException().isThrownBy(() -> Limit.days(0)).withMessageContaining("0");
    }
}
