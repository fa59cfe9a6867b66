package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneTimeCodesTest extends StoreTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Caller ZHOU = Caller.of("zhou", Role.ADMINISTRATOR);

    private String issued(String login) {
        return database.codes(codes -> codes.issue(login, NOON, HOUR, ZHOU));
    }

    private boolean opens(String login, String code, Instant now) {
        return database.codes(codes -> codes.redeem(login, code, now));
    }

    @Test
    void a_code_opens_once_however_it_is_typed() {
        var code = issued("lin");

        assertThat(code).matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
        assertThat(opens(" LIN ", ' ' + code.toLowerCase().replace('-', ' '), NOON))
                .isTrue();
        assertThat(opens("lin", code, NOON)).isFalse();
    }

    @Test
    void a_code_opens_for_its_login_alone_and_only_in_time() {
        var code = issued("lin");

        assertThat(opens("wang", code, NOON)).isFalse();
        assertThat(opens("lin", "AAAA-AAAA-AAAA", NOON)).isFalse();
        assertThat(opens("lin", code, NOON.plus(HOUR))).isFalse();
        assertThat(opens("lin", code, NOON.plus(HOUR).minusMillis(1))).isTrue();
    }

    @Test
    void a_new_code_takes_the_place_of_the_old() {
        var first = issued("lin");
        var second = issued("lin");

        assertThat(opens("lin", first, NOON)).isFalse();
        assertThat(opens("lin", second, NOON)).isTrue();
    }

    @Test
    void no_code_stands_in_the_database_as_it_is() {
        var code = issued("lin");

        List<?> kept = database.inTransaction(em ->
                em.createNativeQuery("select code_hash from one_time_code").getResultList());
        assertThat(kept).singleElement().asString().matches("[0-9a-f]{64}").doesNotContainIgnoringCase(code);
    }

    @Test
    void codes_are_issued_by_administrators_alone() {
        assertThatThrownBy(() -> database.codes(codes -> codes.issue("lin", NOON, HOUR, Caller.of("lin", Role.JUDGE))))
                .isInstanceOf(NotAllowed.class);
    }
}
