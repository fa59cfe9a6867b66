package org.safeharbor.core.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.reasoning.Truth.FAILS;
import static org.safeharbor.core.reasoning.Truth.HOLDS;
import static org.safeharbor.core.reasoning.Truth.OPEN;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "HOLDS, HOLDS, HOLDS, HOLDS",
        "HOLDS, FAILS, FAILS, HOLDS",
        "HOLDS, OPEN,  OPEN,  HOLDS",
        "FAILS, HOLDS, FAILS, HOLDS",
        "FAILS, FAILS, FAILS, FAILS",
        "FAILS, OPEN,  FAILS, OPEN",
        "OPEN,  HOLDS, OPEN,  HOLDS",
        "OPEN,  FAILS, FAILS, OPEN",
        "OPEN,  OPEN,  OPEN,  OPEN"
    })
    void both_and_either_follow_kleene(Truth one, Truth other, Truth both, Truth either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
    }

    @Test
    void the_contrary_of_open_is_open() {
        assertThat(Stream.of(HOLDS, FAILS, OPEN).map(Truth::not)).containsExactly(FAILS, HOLDS, OPEN);
    }

    @Test
    void a_choice_that_is_open_is_decided_only_where_both_ways_agree() {
        assertThat(HOLDS.choose(FAILS, OPEN)).isEqualTo(FAILS);
        assertThat(FAILS.choose(HOLDS, OPEN)).isEqualTo(OPEN);
        assertThat(OPEN.choose(FAILS, FAILS)).isEqualTo(FAILS);
        assertThat(OPEN.choose(FAILS, HOLDS)).isEqualTo(OPEN);
        assertThat(OPEN.choose(HOLDS, OPEN)).isEqualTo(OPEN);
    }

    @Test
    void an_answer_combines_each_reading_by_itself() {
        for (Answer x : answers()) {
            for (Answer y : answers()) {
                assertReadings(x, y, x.and(y), Truth::and);
                assertReadings(x, y, x.or(y), Truth::or);
            }
            assertThat(x.not().not()).isSameAs(x);
        }
    }

    private static void assertReadings(Answer x, Answer y, Answer both, BinaryOperator<Truth> by) {
        assertThat(both.asTheRecordStands()).isEqualTo(by.apply(x.asTheRecordStands(), y.asTheRecordStands()));
        assertThat(both.ifClosedToday()).isEqualTo(by.apply(x.ifClosedToday(), y.ifClosedToday()));
    }

    private static List<Answer> answers() {
        return Stream.of(Truth.values())
                .flatMap(a -> Stream.of(Truth.values())
                        .flatMap(b -> Stream.of(Truth.values()).map(c -> Answer.of(a, b, c))))
                .toList();
    }
}
