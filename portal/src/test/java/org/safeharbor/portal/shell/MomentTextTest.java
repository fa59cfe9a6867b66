package org.safeharbor.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeharbor.core.time.Moment;

class MomentTextTest {

    @ParameterizedTest
    @CsvSource({
        "2015,2015",
        "2015-10,2015-10",
        "2015-10-30,2015-10-30",
        "2015-10-30T09:00,2015-10-30T09:00",
        "2015-10-30 9:00,2015-10-30T09:00",
        "2015-1-3,2015-01-03",
        "2015.10.30,2015-10-30",
        "２０１５－１０－３０,2015-10-30",
        "2015年,2015",
        "2015年8月,2015-08",
        "2015年8月3日,2015-08-03",
        "2015年8月3日9时05分,2015-08-03T09:05",
        "2015-10/2015-11,2015-10/2015-11",
        "２０１５－１０／２０１５－１１,2015-10/2015-11",
        "2015年10月至2015年11月,2015-10/2015-11",
        "2015-10 ~ 2015-11,2015-10/2015-11"
    })
    void a_moment_is_read_as_people_type_it(String typed, String meant) {
        assertThat(MomentText.parse(typed)).isEqualTo(Moment.parse(meant)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "15-10-30", "2015-13", "2015-02-30", "30.10.2015", "2016/2015", "2015-10-30T25:00"})
    void what_is_no_moment_is_refused(String typed) {
        assertThat(MomentText.parse(typed)).isEmpty();
    }
}
