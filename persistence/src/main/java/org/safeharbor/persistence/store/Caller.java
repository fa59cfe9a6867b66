package org.safeharbor.persistence.store;

import java.util.Objects;
import java.util.Set;

/** The person on whose behalf the store is asked. */
public record Caller(String login, Set<Role> roles) {

    public Caller {
        Objects.requireNonNull(login);
        roles = Set.copyOf(roles);
    }

    public static Caller of(String login, Role... roles) {
        return new Caller(login, Set.of(roles));
    }

    /** Whether this person reads every case of the house, member of its team or not. */
    boolean readsEveryCase() {
        return roles.contains(Role.ADMINISTRATOR) || roles.contains(Role.JUDGE);
    }
}
