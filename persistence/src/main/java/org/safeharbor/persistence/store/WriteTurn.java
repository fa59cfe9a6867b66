package org.safeharbor.persistence.store;

import java.sql.SQLTransientException;
import java.time.Duration;

/**
 * The turn to write: one transaction of this process has it, from its first change until its commit has come back.
 *
 * <p>H2 saves all of its tables at a commit, one after the other, and other transactions may change them meanwhile: killed then,
 * it comes back with half of such a transaction. Where one writes at a time there is nothing to cut in half.
 */
final class WriteTurn {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    // A transaction inside another one, as for a refusal in the audit, runs in the same thread and must not wait for
    // it.
    private Thread writer;
    private int transactions;

    /** @throws SQLTransientException when others have been writing for half a minute */
    synchronized void take() throws SQLTransientException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (writer != null && writer != Thread.currentThread()) {
            var left = Duration.ofNanos(until - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw new SQLTransientException("Somebody else has been writing for " + PATIENCE.toSeconds()
                        + " seconds; nothing was written, try again");
            }
            await(left);
        }
        writer = Thread.currentThread();
        transactions++;
    }

    private void await(long millis) throws SQLTransientException {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientException("Interrupted before anything was written", e);
        }
    }

    /** Gives it back, from whichever thread the connection is closed in. */
    synchronized void pass() {
        transactions--;
        if (transactions == 0) {
            writer = null;
            notifyAll();
        }
    }
}
