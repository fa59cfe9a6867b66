package org.safeharbor.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private Instant now = Instant.parse("2026-11-02T09:00:00Z");

    private final BackOff backOff = new BackOff(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    private void fail(int times) {
        IntStream.range(0, times).forEach(n -> backOff.failed("lin"));
    }

    @Test
    void four_failures_cost_nothing() {
        fail(4);

        assertThat(backOff.wait("lin")).isZero();
    }

    @Test
    void the_fifth_failure_costs_half_a_minute_and_each_further_one_twice_as_much() {
        fail(5);
        assertThat(backOff.wait("LIN ")).isEqualTo(Duration.ofSeconds(30));

        fail(1);
        assertThat(backOff.wait("lin")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void nobody_waits_longer_than_a_quarter_of_an_hour() {
        fail(500);

        assertThat(backOff.wait("lin")).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void the_wait_ends_and_a_success_forgets_the_failures() {
        fail(5);
        now = now.plusSeconds(31);
        assertThat(backOff.wait("lin")).isZero();

        backOff.succeeded("lin");
        fail(4);
        assertThat(backOff.wait("lin")).isZero();
    }

    @Test
    void one_persons_failures_are_not_another_persons() {
        fail(9);

        assertThat(backOff.wait("wang")).isZero();
    }
}
