package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackOffTest extends StoreTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private void fail(String login, int times) {
        for (var n = 0; n < times; n++) {
            database.backOff(backOff -> {
                backOff.failed(login, NOON);
                return login;
            });
        }
    }

    private Duration waiting(String login, Instant now) {
        return database.backOff(backOff -> backOff.wait(login, now));
    }

    @Test
    void the_first_failures_are_free_and_then_each_doubles_the_wait() {
        fail("lin", 4);
        assertThat(waiting("lin", NOON)).isZero();
        fail("lin", 1);
        assertThat(waiting(" LIN ", NOON)).isEqualTo(Duration.ofSeconds(30));
        fail("lin", 1);
        assertThat(waiting("lin", NOON)).isEqualTo(Duration.ofMinutes(1));
        fail("lin", 20);
        assertThat(waiting("lin", NOON)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void the_wait_passes_and_concerns_one_login_alone() {
        fail("lin", 5);

        assertThat(waiting("lin", NOON.plusSeconds(20))).isEqualTo(Duration.ofSeconds(10));
        assertThat(waiting("lin", NOON.plusSeconds(30))).isZero();
        assertThat(waiting("wang", NOON)).isZero();
    }

    @Test
    void signing_in_forgets_the_failures() {
        fail("lin", 7);
        database.backOff(backOff -> {
            backOff.succeeded("lin");
            return backOff;
        });

        assertThat(waiting("lin", NOON)).isZero();
        fail("lin", 4);
        assertThat(waiting("lin", NOON)).isZero();
    }

    @Test
    void whatever_is_typed_as_a_login_is_counted_and_forgotten_after_a_day() {
        fail("\0 ' " + "長".repeat(500), 5);
        assertThat(waiting("\0 ' " + "長".repeat(500), NOON)).isPositive();

        database.backOff(backOff -> {
            backOff.failed("wang", NOON.plus(Duration.ofDays(2)));
            return backOff;
        });

        long rows = database.inTransaction(em -> ((Number) em.createNativeQuery("select count(*) from sign_in_failure")
                        .getSingleResult())
                .longValue());
        assertThat(rows).isEqualTo(1);
    }
}
