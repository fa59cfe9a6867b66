package org.safeharbor.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import org.safeharbor.persistence.store.Caller;
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

    // No signs that are taken for one another when read from a screen.
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;

    @Inject
    private Users users;

    @Inject
    private Passwords passwords;

    private String code;

    @PostConstruct
    void offer() {
        if (users.isEmpty()) {
            code = System.getProperty(PUBLISHED_AS, random());
            System.setProperty(PUBLISHED_AS, code);
        }
    }

    private static String random() {
        var text = new StringBuilder();
        new SecureRandom().ints(LENGTH, 0, ALPHABET.length()).forEach(n -> text.append(ALPHABET.charAt(n)));
        return text.insert(8, '-').insert(4, '-').toString();
    }

    public boolean isAwaited() {
        return code != null;
    }

    public boolean isOpenedBy(String login, String offered) {
        return code != null
                && LOGIN.equals(login.strip().toLowerCase(Locale.ROOT))
                && MessageDigest.isEqual(bytes(code), bytes(offered.strip().toUpperCase(Locale.ROOT)));
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
