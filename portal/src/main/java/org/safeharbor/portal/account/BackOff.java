package org.safeharbor.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes whoever guesses passwords wait: after five failures half a minute, then twice as long each time, a quarter of an
 * hour at most. Kept in memory, for the newest ten thousand logins: a wait that outlives a restart is not worth a table.
 */
@ApplicationScoped
public class BackOff {

    static final int FREE_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private record Failures(int count, Instant blockedUntil) {}

    private final Clock clock;

    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    public BackOff() {
        this(Clock.systemUTC());
    }

    BackOff(Clock clock) {
        this.clock = clock;
    }

    /** How long this login still has to wait; zero when it may try. */
    public synchronized Duration wait(String login) {
        var known = failures.get(folded(login));
        if (known == null) {
            return Duration.ZERO;
        }
        var left = Duration.between(clock.instant(), known.blockedUntil());
        return left.isNegative() ? Duration.ZERO : left;
    }

    public synchronized void failed(String login) {
        var key = folded(login);
        var known = failures.remove(key);
        var count = known == null ? 1 : known.count() + 1;
        failures.put(key, new Failures(count, clock.instant().plus(waitAfter(count))));
    }

    public synchronized void succeeded(String login) {
        failures.remove(folded(login));
    }

    private static Duration waitAfter(int count) {
        if (count < FREE_FAILURES) {
            return Duration.ZERO;
        }
        var doublings = Math.min(count - FREE_FAILURES, 10);
        var wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static String folded(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
