package org.safeharbor.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import org.safeharbor.persistence.store.Caller;
import org.safeharbor.persistence.store.OneTimeCodes;
import org.safeharbor.persistence.store.Role;
import org.safeharbor.persistence.store.Users;

/**
 * The way in to a house that nobody has a key to yet: while there is no user, {@value #LOGIN} may enter with a code that
 * the launcher prints, and must choose a password at once. Each start has another code; there is no default password.
 */
@Singleton
@Startup
@DependsOn({"Migrator", "DemoUsers"})
public class FirstAdministrator {

    public static final String LOGIN = "admin";

    /** Under this system property the launcher, which lives in another class loader, finds the code to print. */
    private static final String PUBLISHED_AS = "safeharbor.first.code";

    @Inject
    private Users users;

    @Inject
    private Passwords passwords;

    private String code;

    @PostConstruct
    void offer() {
        if (users.isEmpty()) {
            code = System.getProperty(PUBLISHED_AS, OneTimeCodes.random());
            System.setProperty(PUBLISHED_AS, code);
        }
    }

    public boolean isAwaited() {
        return code != null;
    }

    public boolean isOpenedBy(String login, String offered) {
        return code != null
                && LOGIN.equals(login.strip().toLowerCase(Locale.ROOT))
                && MessageDigest.isEqual(bytes(code), bytes(OneTimeCodes.written(offered)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Makes the administrator; the code is worth nothing from then on. */
    public void settle(String password) {
        if (code == null) {
            throw new IllegalStateException("There is an administrator already");
        }
        users.add(LOGIN, LOGIN, passwords.hash(password), Set.of(Role.ADMINISTRATOR), Caller.PROGRAM);
        code = null;
        System.clearProperty(PUBLISHED_AS);
    }
}
