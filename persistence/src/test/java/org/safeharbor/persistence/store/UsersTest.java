package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
    void a_changed_password_hash_is_kept() {
        added("lin");

        database.users(users -> {
            users.changePassword("lin", "another", Caller.of("lin"));
            return users;
        });

        assertThat(find("lin"))
                .hasValueSatisfying(user -> assertThat(user.passwordHash()).isEqualTo("another"));
    }
}
