package org.safeharbor.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
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
        "2015-10 ~ 2015-11,2015-10/2015-11",
        "2015/10/30,2015-10-30",
        "2015/2/3 9:05,2015-02-03T09:05",
        "2015/2,2015-02",
        "20151030,2015-10-30",
        "2015 年 10 月 30 日,2015-10-30",
        "2015年10月30号,2015-10-30",
        "2015。10。30,2015-10-30",
        "2015年10月30日。,2015-10-30",
        "2015—10—30,2015-10-30",
        "二〇一五年十月三十日,2015-10-30",
        "二零一五年十二月二十八日,2015-12-28",
        "２０１５年１０月３０日１０時５分,2015-10-30T10:05",
        "2015年10月30日下午3时20分,2015-10-30T15:20",
        "2015年10月30日午前9時30分,2015-10-30T09:30",
        "2015年10月30日 10时,2015-10-30T10:00/2015-10-30T10:59",
        "2015年10月上旬,2015-10-01/2015-10-10",
        "2016年2月下旬,2016-02-21/2016-02-29",
        "2015年10月30日-2015年11月2日,2015-10-30/2015-11-02",
        "2015年10月30日—11月2日,2015-10-30/2015-11-02",
        "2015年10月3日至5日,2015-10-03/2015-10-05",
        "2015年2月至3月,2015-02/2015-03",
        "2015年10月1日起至2015年11月2日止,2015-10-01/2015-11-02",
        "2015年10月1日から2015年11月2日まで,2015-10-01/2015-11-02",
        "2015/10/30〜2015/11/2,2015-10-30/2015-11-02",
        "2015.2-2015.3,2015-02/2015-03",
        "2015-10-1/2015-11-2,2015-10-01/2015-11-02"
    })
    void a_moment_is_read_as_people_type_it(String typed, String meant) {
        assertThat(MomentText.parse(typed)).isEqualTo(Moment.parse(meant)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "15-10-30",
                "2015-13",
                "2015-02-30",
                "2015年2月30日",
                "30.10.2015",
                "2015-2/10",
                "2016/2015",
                "2015年3月至2月",
                "2015-10-30T25:00",
                "2015年10月30日下午25时",
                "十月三十日",
                "2015-"
            })
    void what_is_no_moment_is_refused(String typed) {
        assertThat(MomentText.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2015年10月30日,2015-10-30", "2015/10/30 9:05,2015-10-30", "2015年10月,", "2015-10-30/2015-10-31,", "x,"})
    void a_day_is_read_where_it_is_no_less_exact(String typed, LocalDate meant) {
        assertThat(MomentText.day(typed)).isEqualTo(Optional.ofNullable(meant));
    }
}
