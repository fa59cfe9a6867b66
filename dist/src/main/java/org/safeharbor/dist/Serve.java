package org.safeharbor.dist;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.safeharbor.dist.cli.Failure;

/**
 * Starts the portal and stops it: looks at everything that can be wrong first, starts the server quietly, says where it
 * is and how to get in, and lets requests under way finish at the end.
 */
final class Serve {

    static final int KEEPS_RUNNING = -1;

    private static final Duration LONGEST_DRAIN = Duration.ofSeconds(20);
    /** Under this system property the portal, while it is up, tells how many requests are under way. */
    private static final String IN_FLIGHT = "safeharbor.inflight";

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final ServeOptions options;
    private final PrintStream out;
    private final PrintStream err;
    private final AtomicBoolean stopping = new AtomicBoolean();

    Serve(ServeOptions options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    int start() {
        var https = options.keystore().map(Https::open);
        var data = new DataFolder(options.data());
        data.claim();
        var port = Ports.free(options.host(), options.port());
        var classes = SharedClasses.fromStartScript(launcher(), home().resolve("runtime/launch-micro.jar"));
        classes.ifPresent(SharedClasses::dropIfForeign);
        if (tellThePortal(data)) {
            data.compact(home().resolve("lib"));
        }

        var log = data.logs().resolve("server.log");
        silence(log);
        var server = new Server(home(), data.freshServerFolder(home().resolve("runtime")));
        server.boot(options, port, https);
        if (!server.isDeployed() || !isPortalUp()) {
            var refused = System.getProperty("safeharbor.refused");
            err.println("safeharbor: the portal did not start; "
                    + (refused == null ? "the reason is in " + log : refused + "; more is in " + log));
            // Whatever half of the server is up must not answer, nor hold this process.
            Runtime.getRuntime().halt(Failure.NOT_DEPLOYED);
        }
        StopSignals.on(this::stop);
        sayWhere(port, https.isPresent(), log);
        classes.ifPresent(SharedClasses::makeInTheBackground);
        return KEEPS_RUNNING;
    }

    /**
     * The portal lives in another class loader and hears the launcher by system properties.
     *
     * @return whether its database is the file in the data folder
     */
    private boolean tellThePortal(DataFolder data) {
        var ownFile = System.getenv("SAFEHARBOR_DB_URL") == null && System.getProperty("safeharbor.db.url") == null;
        if (ownFile) {
            System.setProperty("safeharbor.db.url", data.databaseUrl());
        }
        System.setProperty("safeharbor.data", data.path());
        if (System.getenv("SAFEHARBOR_BACKUPS") == null) {
            System.setProperty("safeharbor.backups", data.backups().toString());
        }
        System.setProperty(
                "safeharbor.secure", String.valueOf(options.keystore().isPresent() || options.behindProxy()));
        if (options.demo()) {
            System.setProperty("safeharbor.demo", "true");
            System.setProperty("safeharbor.demo.password", password());
        }
        return ownFile;
    }

    private static String password() {
        var text = new StringBuilder();
        new SecureRandom().ints(12, 0, LETTERS.length()).forEach(n -> text.append(LETTERS.charAt(n)));
        return text.insert(8, '-').insert(4, '-').toString();
    }

    /** From here on the terminal belongs to the launcher; the server speaks to its log. */
    private static void silence(Path log) {
        try {
            var quiet = new PrintStream(new RollingLog(log), true, StandardCharsets.UTF_8);
            System.setOut(quiet);
            System.setErr(quiet);
        } catch (IOException e) {
            throw new Failure(Failure.NOT_WRITABLE, "the log " + log + " cannot be written");
        }
    }

    private void sayWhere(int port, boolean https, Path log) {
        var host = options.host().isAnyLocalAddress()
                ? "localhost"
                : options.host().getHostAddress();
        out.println("Safeharbor is ready: " + (https ? "https" : "http") + "://"
                + (host.contains(":") ? '[' + host + ']' : host) + ':' + port + '/');
        var code = System.getProperty("safeharbor.first.code");
        if (options.demo()) {
            out.println("Sign in as administrator, judge, clerk, student or supervisor with the password "
                    + System.getProperty("safeharbor.demo.password"));
        } else if (code != null) {
            out.println("First sign-in: user admin with the one-time code " + code);
        }
        out.println("Log: " + log + "   Stop: Ctrl-C");
        out.flush();
    }

    /** A portal of which a part failed stays known to the server; its filters are only there while all of it is up. */
    private static boolean isPortalUp() {
        return System.getProperties().containsKey(IN_FLIGHT);
    }

    private void stop() {
        if (!stopping.compareAndSet(false, true)) {
            // Asked a second time: somebody is in a hurry.
            Runtime.getRuntime().halt(0);
        }
        out.println("Stopping when the requests under way have their answers");
        drain();
        System.exit(0);
    }

    private static void drain() {
        var latest = Instant.now().plus(LONGEST_DRAIN);
        while (Instant.now().isBefore(latest)
                && System.getProperties().get(IN_FLIGHT) instanceof IntSupplier underWay
                && underWay.getAsInt() > 0) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static Path home() {
        var named = System.getProperty("safeharbor.home");
        return named == null ? launcher().getParent().getParent() : Path.of(named);
    }

    private static Path launcher() {
        try {
            return Path.of(Serve.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
