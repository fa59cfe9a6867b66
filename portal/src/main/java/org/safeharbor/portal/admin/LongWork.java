package org.safeharbor.portal.admin;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What takes long and goes on while nobody looks: each kind of work runs once at a time, tells how far it is, and can be stopped. */
@ApplicationScoped
public class LongWork {

    private static final Logger LOG = Logger.getLogger(LongWork.class.getName());

    /** The kinds of work. */
    public enum Kind {
        BACKUP,
        VERIFICATION
    }

    /** How a piece of work stands. */
    public enum State {
        NEVER,
        RUNNING,
        DONE,
        STOPPED,
        FAILED
    }

    /** The work itself. */
    interface Task {
        /** @param progress takes how much is done, and throws when the work is to stop */
        Object run(LongConsumer progress) throws Exception;
    }

    /** One run of a kind of work. */
    static final class Run {
        private volatile State state = State.RUNNING;
        private volatile long done;
        private volatile boolean stopped;
        private volatile Object result;

        State state() {
            return state;
        }

        /** How much is done, in the unit of the work. */
        long done() {
            return done;
        }

        Object result() {
            return result;
        }

        private void progress(long now) {
            done = now;
            if (stopped) {
                throw new CancellationException();
            }
        }
    }

    @Resource
    private ManagedExecutorService executor;

    private final Map<Kind, Run> runs = new ConcurrentHashMap<>();

    /** Starts it, unless it is under way already. */
    synchronized void start(Kind kind, Task task) {
        var now = runs.get(kind);
        if (now == null || now.state != State.RUNNING) {
            var run = new Run();
            runs.put(kind, run);
            executor.submit(() -> run(kind, run, task));
        }
    }

    private static void run(Kind kind, Run run, Task task) {
        try {
            run.result = task.run(run::progress);
            run.state = State.DONE;
        } catch (CancellationException e) {
            run.state = State.STOPPED;
        } catch (Exception e) {
            LOG.log(Level.SEVERE, kind + " failed", e);
            run.state = State.FAILED;
        }
    }

    void stop(Kind kind) {
        var run = runs.get(kind);
        if (run != null) {
            run.stopped = true;
        }
    }

    State state(Kind kind) {
        var run = runs.get(kind);
        return run == null ? State.NEVER : run.state();
    }

    /** The newest run, or null. */
    Run newest(Kind kind) {
        return runs.get(kind);
    }
}
