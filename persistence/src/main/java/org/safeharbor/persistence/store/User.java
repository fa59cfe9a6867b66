package org.safeharbor.persistence.store;

import java.util.Set;

/** A person who can sign in; the password is kept as a salted slow hash that the store does not understand. */
public record User(String login, String shownName, String passwordHash, Set<Role> roles) {

    public User {
        roles = Set.copyOf(roles);
    }

    public Caller asCaller() {
        return new Caller(login, roles);
    }

    /** The hash stays out of logs. */
    @Override
    public String toString() {
        return "User " + login + ' ' + roles;
    }
}
