package org.safeharbor.dist;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.safeharbor.dist.cli.Failure;

/** What {@code serve} was told on the command line, checked as far as that goes without looking at the machine. */
record ServeOptions(boolean demo, int port, InetAddress host, Path data, Optional<Path> keystore, boolean behindProxy) {

    private static final int DEFAULT_PORT = 8080;

    static ServeOptions parse(List<String> arguments) {
        var demo = false;
        var behindProxy = false;
        var port = DEFAULT_PORT;
        var host = "127.0.0.1";
        Optional<Path> data = Optional.empty();
        Optional<Path> keystore = Optional.empty();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var option = rest.next();
            switch (option) {
                case "--demo" -> demo = true;
                case "--behind-proxy" -> behindProxy = true;
                case "--port" -> port = port(value(option, rest));
                case "--host" -> host = value(option, rest);
                case "--data" -> data = Optional.of(path(option, value(option, rest)));
                case "--keystore" -> keystore = Optional.of(path(option, value(option, rest)));
                default -> throw usage("serve does not know \"" + option + "\"; see safeharbor serve --help");
            }
        }
        var folder = data.orElse(Path.of(demo ? "data-demo" : "data"))
                .toAbsolutePath()
                .normalize();
        var options = new ServeOptions(demo, port, address(host), folder, keystore, behindProxy);
        options.refuseToSpeakOpenly(host);
        return options;
    }

    /** Passwords and case files must not cross a network in the clear because somebody forgot an option. */
    private void refuseToSpeakOpenly(String asTyped) {
        if (!host.isLoopbackAddress() && keystore.isEmpty() && !behindProxy) {
            throw usage("--host " + asTyped + " can be reached from other machines, and without HTTPS passwords would"
                    + " travel in the clear; add --keystore FILE, or --behind-proxy if a proxy in front speaks HTTPS");
        }
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw usage(option + " needs a value");
        }
        return rest.next();
    }

    private static int port(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // The same line serves for words and for numbers that are no ports.
        }
        throw usage("--port takes a number from 0 to 65535, not \"" + text + '"');
    }

    private static Path path(String option, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw usage(option + " is no path on this machine: \"" + text + '"');
        }
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw usage("--host \"" + host + "\" is no address that this machine knows");
        }
    }

    private static Failure usage(String line) {
        return new Failure(Failure.USAGE, line);
    }
}
