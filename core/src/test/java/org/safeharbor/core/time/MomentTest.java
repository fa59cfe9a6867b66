package org.safeharbor.core.time;

import static org.assertj.core.api.BDDAssertions.then;
import static org.assertj.core.api.BDDAssertions.thenIllegalArgumentException;
import static org.safeharbor.core.time.Certainty.CERTAIN;
import static org.safeharbor.core.time.Certainty.IMPOSSIBLE;
import static org.safeharbor.core.time.Certainty.OPEN;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    private static Moment moment(String text) {
        return Moment.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2011,                          2011-01-01T00:00, 2011-12-31T23:59:59.999999",
        "2012-02,                       2012-02-01T00:00, 2012-02-29T23:59:59.999999",
        "2011-07-21,                    2011-07-21T00:00, 2011-07-21T23:59:59.999999",
        "2011-07-21T10:42,              2011-07-21T10:42, 2011-07-21T10:42",
        "2011-07-21T10:42:07,           2011-07-21T10:42:07, 2011-07-21T10:42:07",
        "2011-07/2011-09,               2011-07-01T00:00, 2011-09-30T23:59:59.999999",
        "2011-07-21T10:42 / 2011-08-01, 2011-07-21T10:42, 2011-08-01T23:59:59.999999",
        "'  2011-07 ',                  2011-07-01T00:00, 2011-07-31T23:59:59.999999",
    })
    void a_text_is_the_time_from_the_earliest_to_the_latest_that_it_can_mean(
            String text, LocalDateTime earliest, LocalDateTime latest) {
        then(Moment.parse(text)).contains(new Moment(earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "2011/",
                "/2011",
                "2011/2012/2013",
                "soon",
                "11",
                "201",
                "20115",
                "2011-7",
                "2011-13",
                "2011-7-21",
                "2015-02-29",
                "2015-02-30",
                "2015-04-31",
                "2015-1-1T10:00",
                "2015-01-01T24:00",
                "2015-01-01T10",
                "2015-01-01 10:00",
                "2015-01-01T10:60",
                "2015-01-01T10:00Z",
                "2015-01-01T10:00+08:00",
                "21.07.2011",
                "2012/2011",
                "2011-07-21T11:00/2011-07-21T10:00",
                "-999",
                "+12011-01-01T10:00",
                "-2011-01-01T10:00",
                "２０１１"
            })
    void what_is_no_moment_is_refused(String text) {
        then(Moment.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2011",
                "2011-07",
                "2012-02",
                "2011-07-21",
                "2011-07-21T10:42",
                "2011-07-21T00:00",
                "2011-07-21T10:42:07",
                "2011-07-21T10:42:07.123456",
                "2011-07-01/2011-09-30",
                "2011-07-21T10:42/2011-08-01",
                "2011-07-21/2011-07-22T00:00",
                "2011-12-31/2012-01-01",
                "0987"
            })
    void the_shortest_text_reads_back(String text) {
        then(moment(text)).hasToString(text);
    }

    @Test
    void any_moment_reads_back_from_its_text() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            LocalDate first = LocalDate.of(1000, 1, 1).plusDays(random.nextInt(3_000_000));
            LocalDate last = first.plusDays(random.nextInt(40));
            Moment days = Moment.between(first, last);
            Moment times = new Moment(
                    first.atTime(0, 0).plusMinutes(random.nextInt(1440)),
                    last.atTime(23, 59).plusMinutes(random.nextInt(1440)));

            then(Moment.parse(days.toString())).contains(days);
            then(Moment.parse(times.toString())).contains(times);
        }
    }

    @Test
    void what_is_finer_than_a_microsecond_is_dropped() {
        then(moment("2011-07-21T10:42:07.123456789")).isEqualTo(moment("2011-07-21T10:42:07.123456"));
    }

    @Test
    void a_moment_cannot_end_before_it_begins() {
        thenIllegalArgumentException()
                .isThrownBy(() -> Moment.between(LocalDate.of(2011, 7, 22), LocalDate.of(2011, 7, 21)))
                .withMessageContaining("2011-07-22");
    }

    @ParameterizedTest
    @CsvSource({
        "2011-07-20,       2011-07-21,       CERTAIN,    the day before",
        "2011-07-21,       2011-07-21,       OPEN,       some time of one day each",
        "2011-07-22,       2011-07-21,       IMPOSSIBLE, the day after",
        "2011-07,          2011-07-21,       OPEN,       some day of that month",
        "2011-06,          2011-07-21,       CERTAIN,    some day of the month before",
        "2011-07-21T10:42, 2011-07-21T10:43, CERTAIN,    a minute before",
        "2011-07-21T10:42, 2011-07-21T10:42, IMPOSSIBLE, the same instant",
        "2011-07-21T10:42, 2011-07-21,       OPEN,       a time of that day",
        "2011-07-21T00:00, 2011-07-21,       OPEN,       the first instant of a day that may be that instant",
        "2011-07-22T00:00, 2011-07-21,       IMPOSSIBLE, the instant after that day"
    })
    void before_is_certain_impossible_or_open(String one, String other, Certainty expected, String remark) {
        then(moment(one).before(moment(other))).as(remark).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-07-20,       2011-07-21,       IMPOSSIBLE, the day before",
        "2011-07-21,       2011-07-21,       CERTAIN,    the law counts in days",
        "2011-07-22,       2011-07-21,       CERTAIN,    the day after",
        "2011-07,          2011-07-21,       OPEN,       some day of that month",
        "2011-08,          2011-07-21,       CERTAIN,    some day of the next month",
        "2011-07-21T10:42, 2011-07-21T10:43, IMPOSSIBLE, a minute before",
        "2011-07-21T10:42, 2011-07-21T10:42, CERTAIN,    the same instant",
        "2011-07-21T10:42, 2011-07-21,       CERTAIN,    a time of that day",
        "2011-07-21,       2011-07-21T10:42, CERTAIN,    some time of the day of that instant",
        "2011-07-21T10:00/2011-07-21T11:00, 2011-07-21T12:00, IMPOSSIBLE, the times of day show the order",
        "2011-07-21T10:00/2011-07-21T13:00, 2011-07-21T12:00, CERTAIN,    the times of day leave it to the days"
    })
    void not_before_takes_two_moments_of_one_day_as_in_order(
            String one, String other, Certainty expected, String remark) {
        then(moment(one).notBefore(moment(other))).as(remark).isEqualTo(expected);
    }

    @Test
    void before_and_not_before_never_both_hold_nor_fail_against_what_the_instants_were() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            Moment one = any(random);
            Moment other = any(random);

            then(one.before(other) == CERTAIN && one.notBefore(other) != IMPOSSIBLE)
                    .isFalse();
            then(one.before(other) == OPEN && one.notBefore(other) == IMPOSSIBLE)
                    .isFalse();
        }
    }

    private static Moment any(Random random) {
        LocalDateTime start = LocalDateTime.of(2011, 7, 1 + random.nextInt(3), random.nextInt(24), 0);
        return switch (random.nextInt(3)) {
            case 0 -> Moment.exactly(start);
            case 1 -> Moment.between(start.toLocalDate(), start.toLocalDate().plusDays(random.nextInt(2)));
            default -> new Moment(start, start.plusHours(random.nextInt(30)));
        };
    }
}
