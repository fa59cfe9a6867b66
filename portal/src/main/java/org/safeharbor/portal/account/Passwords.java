package org.safeharbor.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Salted slow hashes: slow, so that a stolen table of them does not give the passwords away. */
@ApplicationScoped
public class Passwords {

    public static final int SHORTEST = 10;

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    private String hashOfNobody;

    @PostConstruct
    void configure() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "16"));
    }

    public String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    boolean matches(char[] password, String hash) {
        return pbkdf2.verify(password, hash);
    }

    /** Takes as long as a real comparison, so that time does not tell which logins exist. */
    synchronized void pretend(char[] password) {
        if (hashOfNobody == null) {
            hashOfNobody = hash("nobody has this password");
        }
        pbkdf2.verify(password, hashOfNobody);
    }
}
