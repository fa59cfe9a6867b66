package org.safeharbor.persistence.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.safeharbor.persistence.audit.Sha256;

/**
 * Makes whoever guesses passwords wait: after five failures half a minute, then twice as long each time, a quarter of an hour
 * at most. A restart does not shorten the wait; what is older than a day is forgotten.
 */
@Stateless
public class BackOff {

    static final int FREE_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofDays(1);

    @PersistenceContext(unitName = "safeharbor")
    private EntityManager em;

    public BackOff() {}

    BackOff(EntityManager em) {
        this.em = em;
    }

    /** How long this login still has to wait; zero when it may try. */
    public Duration wait(String login, Instant now) {
        var known = em.find(FailureEntity.class, key(login));
        if (known == null) {
            return Duration.ZERO;
        }
        var left = Duration.between(utc(now), known.blockedUntil());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Remembers that somebody failed to sign in. */
    public void failed(String login, Instant now) {
        em.createQuery("delete from FailureEntity f where f.blockedUntil < :old")
                .setParameter("old", utc(now.minus(REMEMBERED)))
                .executeUpdate();
        var known = em.find(FailureEntity.class, key(login), LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            known = new FailureEntity(key(login));
            em.persist(known);
        }
        known.block(utc(now.plus(waitAfter(known.failedAgain()))));
        em.flush();
    }

    /** Forgets the failures of a login. */
    public void succeeded(String login) {
        em.createQuery("delete from FailureEntity f where f.login = :login")
                .setParameter("login", key(login))
                .executeUpdate();
    }

    private static Duration waitAfter(int count) {
        if (count < FREE_FAILURES) {
            return Duration.ZERO;
        }
        var doublings = Math.min(count - FREE_FAILURES, 10);
        var wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** Anything can be typed into a sign-in form; what no login can be is known by its hash. */
    private static String key(String login) {
        return Users.isLogin(login) ? Users.folded(login) : Sha256.of(login).substring(0, 60);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
