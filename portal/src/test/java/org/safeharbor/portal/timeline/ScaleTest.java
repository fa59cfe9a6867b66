package org.safeharbor.portal.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private static Scale scale(String... days) {
        return new Scale(Stream.of(days).map(ScaleTest::day).toList());
    }

    private static LocalDateTime day(String day) {
        return LocalDate.parse(day).atStartOfDay();
    }

    @Test
    void days_stand_evenly_apart() {
        var scale = scale("2021-10-01", "2021-10-11", "2021-10-31");

        assertThat(scale.at(day("2021-10-16")) - scale.at(day("2021-10-11")))
                .isCloseTo(scale.at(day("2021-10-06")) - scale.at(day("2021-10-01")), within(0.01));
        assertThat(scale.stretches()).noneMatch(Scale.Stretch::shortened);
    }

    @Test
    void a_long_time_in_which_nothing_happens_is_shortened_and_says_so() {
        var scale = scale("2015-10-01", "2015-10-10", "2015-10-30", "2019-06-20", "2019-06-21");

        assertThat(scale.stretches().stream().filter(Scale.Stretch::shortened))
                .singleElement()
                .satisfies(stretch -> assertThat(stretch.from()).isEqualTo(day("2015-10-30")));
        assertThat(scale.at(day("2015-10-30"))).isLessThan(scale.at(day("2019-06-20")));
    }

    @Test
    void two_moments_years_apart_leave_nothing_to_shorten() {
        assertThat(scale("2012-01-01", "2019-01-01").stretches()).noneMatch(Scale.Stretch::shortened);
    }

    @Test
    void what_lies_beyond_stands_at_the_end() {
        var scale = scale("2021-10-01", "2021-10-31");

        assertThat(scale.at(day("2021-09-01"))).isEqualTo(scale.at(day("2021-10-01")));
        assertThat(scale.at(day("2021-12-01"))).isEqualTo(scale.at(day("2021-10-31")));
    }
}
