package org.safeharbor.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.safeharbor.persistence.store.Caller;
import org.safeharbor.persistence.store.Role;
import org.safeharbor.persistence.store.Users;

/** People to try the program as, in a demonstration only; the launcher makes up their password at each start and prints it. */
@Singleton
@Startup
@DependsOn("Migrator")
public class DemoUsers {

    public static final List<Role> ROLES =
            List.of(Role.ADMINISTRATOR, Role.JUDGE, Role.CLERK, Role.STUDENT, Role.SUPERVISOR);

    @Inject
    @ConfigProperty(name = "safeharbor.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    private Users users;

    @Inject
    private Passwords passwords;

    @PostConstruct
    void seed() {
        var password = System.getProperty("safeharbor.demo.password");
        if (!demo || password == null) {
            return;
        }
        // One password for all, so one hash: each takes a good part of a second, and somebody waits for the start.
        var hash = passwords.hash(password);
        ROLES.forEach(role -> give(login(role), role, hash));
    }

    public static String login(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private void give(String login, Role role, String hash) {
        if (users.find(login).isPresent()) {
            users.changePassword(login, hash, Caller.PROGRAM);
        } else {
            users.add(login, login, hash, Set.of(role), Caller.PROGRAM);
        }
    }
}
