package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditFilter;
import org.safeharbor.persistence.audit.AuditTrail;

class UsersTest extends StoreTest {

    private User added(String login) {
        return database.users(
                users -> users.add(login, "林法官", "hash", Set.of(Role.JUDGE, Role.ADMINISTRATOR), Caller.PROGRAM));
    }

    private boolean isEmpty() {
        return database.users(Users::isEmpty);
    }

    private Optional<User> find(String login) {
        return database.users(users -> users.find(login));
    }

    @Test
    void a_user_is_found_again_whatever_the_case_of_the_login() {
        assertThat(isEmpty()).isTrue();

        added("Lin");

        assertThat(find(" LIN "))
                .hasValueSatisfying(user -> assertThat(user.roles()).containsOnly(Role.JUDGE, Role.ADMINISTRATOR));
        assertThat(isEmpty()).isFalse();
        assertThat(find("nobody")).isEmpty();
    }

    @Test
    void a_login_is_given_once() {
        added("lin");

        assertThatThrownBy(() -> added("LIN")).isInstanceOf(PersistenceException.class);
    }

    @Test
    void a_login_with_a_line_feed_or_blank_is_refused() {
        assertThatThrownBy(() -> added("lin\nadmin")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> added("lin admin")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_user_is_called_by_name_and_login_and_never_twice_the_same() {
        assertThat(added("lin").named()).isEqualTo("林法官 · lin");
        for (var nothingMore : List.of("", "zhao")) {
            assertThat(new User("zhao", nothingMore, "hash", Set.of(Role.CLERK), true, 1).named())
                    .isEqualTo("zhao");
        }
    }

    @Test
    void a_changed_password_hash_is_kept() {
        added("lin");

        database.users(users -> {
            users.changePassword("lin", "another", Caller.of("lin"));
            return users;
        });

        assertThat(find("lin"))
                .hasValueSatisfying(user -> assertThat(user.passwordHash()).isEqualTo("another"));
    }

    private void as(Caller caller, BiConsumer<Users, Caller> work) {
        database.users(users -> {
            work.accept(users, caller);
            return users;
        });
    }

    private static final Caller ZHOU = Caller.of("zhou", Role.ADMINISTRATOR);

    private void twoAdministrators() {
        added("lin");
        added("zhou");
    }

    private boolean isCurrent(int stamp) {
        return database.users(users -> users.isCurrent("lin", stamp));
    }

    @Test
    void a_deactivated_person_stays_known_but_every_session_is_over() {
        twoAdministrators();
        assertThat(isCurrent(0)).isTrue();

        as(ZHOU, (users, caller) -> users.deactivate("lin", caller));

        assertThat(isCurrent(0)).isFalse();
        assertThat(find("lin"))
                .hasValueSatisfying(user -> assertThat(user.active()).isFalse());
        as(ZHOU, (users, caller) -> users.reactivate("lin", caller));
        assertThat(find("lin")).hasValueSatisfying(user -> {
            assertThat(user.active()).isTrue();
            assertThat(isCurrent(user.sessionStamp())).isTrue();
        });
        assertThat(isCurrent(0)).isFalse();
    }

    @Test
    void other_roles_or_another_password_end_the_sessions_and_another_name_does_not() {
        twoAdministrators();

        as(ZHOU, (users, caller) -> users.change("lin", "林", Set.of(Role.JUDGE, Role.ADMINISTRATOR), caller));
        assertThat(isCurrent(0)).isTrue();
        as(ZHOU, (users, caller) -> users.change("lin", "林", Set.of(Role.READER), caller));
        assertThat(isCurrent(0)).isFalse();
        assertThat(isCurrent(1)).isTrue();
        as(Caller.of("lin"), (users, caller) -> users.changePassword("lin", "another", caller));
        assertThat(isCurrent(1)).isFalse();
        assertThat(isCurrent(2)).isTrue();
    }

    @Test
    void the_last_administrator_stays() {
        twoAdministrators();
        as(ZHOU, (users, caller) -> users.deactivate("lin", caller));

        assertThatThrownBy(() -> as(ZHOU, (users, caller) -> users.deactivate("zhou", caller)))
                .isInstanceOf(NobodyLeft.class);
        assertThatThrownBy(() -> as(ZHOU, (users, caller) -> users.change("zhou", "周", Set.of(Role.JUDGE), caller)))
                .isInstanceOf(NobodyLeft.class);
        assertThat(find("zhou")).hasValueSatisfying(user -> {
            assertThat(user.active()).isTrue();
            assertThat(user.roles()).contains(Role.ADMINISTRATOR);
        });
    }

    @Test
    void people_are_administered_by_administrators_alone_and_others_are_remembered_to_have_tried() {
        twoAdministrators();
        var wang = Caller.of("wang", Role.JUDGE);
        var tries = List.<BiConsumer<Users, Caller>>of(
                (users, caller) -> users.add("new", "新", "hash", Set.of(Role.ADMINISTRATOR), caller),
                (users, caller) -> users.change("lin", "林", Set.of(Role.READER), caller),
                (users, caller) -> users.deactivate("lin", caller),
                (users, caller) -> users.reactivate("lin", caller),
                (users, caller) -> users.changePassword("lin", "another", caller));

        assertThat(tries).allSatisfy(attempt -> assertThatThrownBy(() -> as(wang, attempt))
                .isInstanceOf(NotAllowed.class));
        long refused = database.inTransaction(
                em -> new AuditTrail(em).count(new AuditFilter("wang", Act.ACCESS_REFUSED, null, null, null)));
        assertThat(refused).isEqualTo(tries.size());
        assertThat(find("lin"))
                .hasValueSatisfying(user -> assertThat(user.passwordHash()).isEqualTo("hash"));
    }

    @Test
    void nobody_can_be_called_like_the_program() {
        assertThatThrownBy(() -> added("-")).isInstanceOf(IllegalArgumentException.class);
    }
}
