package org.safeharbor.persistence.store;

import java.util.Objects;
import java.util.Set;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditEvent;

/**
 * The person on whose behalf the store is asked.
 *
 * @param address where the request came from, for the audit; empty for the program itself
 */
public record Caller(String login, Set<Role> roles, String address) {

    /** The program itself, as when it makes the people of a demonstration. */
    public static final Caller PROGRAM = Caller.of("-");

    public Caller {
        Objects.requireNonNull(login);
        Objects.requireNonNull(address);
        roles = Set.copyOf(roles);
    }

    public Caller(String login, Set<Role> roles) {
        this(login, roles, "");
    }

    public static Caller of(String login, Role... roles) {
        return new Caller(login, Set.of(roles));
    }

    /** Whether this person runs the house, and so reads every case, member of its team or not. */
    boolean administers() {
        return roles.contains(Role.ADMINISTRATOR);
    }

    /** The program itself, or one of those who run it. */
    boolean runsTheHouse() {
        return administers() || this == PROGRAM;
    }

    AuditEvent did(Act act, String caseId, String detail) {
        return new AuditEvent(login, act, caseId, detail, address);
    }
}
