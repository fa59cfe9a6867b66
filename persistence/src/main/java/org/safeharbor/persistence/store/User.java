package org.safeharbor.persistence.store;

import java.util.Set;

/**
 * A person who can sign in; the password is kept as a salted slow hash that the store does not understand.
 *
 * @param active whether the person may sign in
 * @param sessionStamp grows when the person has to sign in anew; a session that remembers an earlier one is over
 */
public record User(
        String login, String shownName, String passwordHash, Set<Role> roles, boolean active, int sessionStamp) {

    public User {
        roles = Set.copyOf(roles);
    }

    /** The name and the login, or the login alone where it is all that is known. */
    public String named() {
        return shownName.isBlank() || shownName.equals(login) ? login : shownName + " · " + login;
    }

    /** The hash stays out of logs. */
    @Override
    public String toString() {
        return "User " + login + ' ' + roles;
    }
}
