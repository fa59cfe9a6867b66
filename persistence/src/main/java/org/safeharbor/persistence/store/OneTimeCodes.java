package org.safeharbor.persistence.store;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditTrail;

/**
 * Codes with which somebody comes in once to choose a password: the first administrator, and whoever forgot theirs. Only a
 * hash is kept; sixty random bits that open for hours need no slow one. A new code for a login takes the place of the old.
 */
@Stateless
public class OneTimeCodes {

    // No signs that are taken for one another when read from a screen.
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;

    @PersistenceContext(unitName = "safeharbor")
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    public OneTimeCodes() {}

    OneTimeCodes(EntityManager em, AuditTrail audit) {
        this.em = em;
        this.audit = audit;
    }

    /**
     * Makes a code for a login; for administrators and the program itself.
     *
     * @return the code, to be handed over; it cannot be read again
     */
    public String issue(String login, Instant now, Duration valid, Caller caller) {
        AdministratorsOnly.ask(caller, audit, "issuing a code");
        var code = random();
        remove(login);
        em.createNativeQuery("insert into one_time_code (login, code_hash, expires_at) values (?, ?, ?)")
                .setParameter(1, Users.folded(login))
                .setParameter(2, hash(login, code))
                .setParameter(3, utc(now.plus(valid)))
                .executeUpdate();
        audit.record(caller.did(Act.CODE_ISSUED, "", Users.folded(login)));
        return code;
    }

    /** Whether this is the code of this login, and still in time; it is used up if so. */
    public boolean redeem(String login, String code, Instant now) {
        return em.createNativeQuery("delete from one_time_code where login = ? and code_hash = ? and expires_at > ?")
                        .setParameter(1, Users.folded(login))
                        .setParameter(2, hash(login, code))
                        .setParameter(3, utc(now))
                        .executeUpdate()
                == 1;
    }

    private void remove(String login) {
        em.createNativeQuery("delete from one_time_code where login = ?")
                .setParameter(1, Users.folded(login))
                .executeUpdate();
    }

    private static String hash(String login, String code) {
        return Link.hashed(Users.folded(login), written(code));
    }

    /** A code as it was given out, whatever somebody who typed it made of its hyphens, spaces and capitals. */
    public static String written(String typed) {
        var signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        return signs.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /** A new code, of three groups of four signs. */
    public static String random() {
        var text = new StringBuilder();
        new SecureRandom().ints(LENGTH, 0, ALPHABET.length()).forEach(n -> text.append(ALPHABET.charAt(n)));
        return written(text.toString());
    }
}
