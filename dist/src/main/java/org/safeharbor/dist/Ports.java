package org.safeharbor.dist;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.safeharbor.dist.cli.Failure;

/** Looks whether the server will be able to listen, before half a minute is spent on starting it. */
final class Ports {

    private Ports() {}

    /** The port itself, or a free one where 0 was asked for. */
    static int free(InetAddress host, int port) {
        try (var probe = new ServerSocket()) {
            // As the server does: a connection of the run before that is still closing must not count as in use.
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, port));
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new Failure(
                    Failure.PORT_IN_USE,
                    "cannot listen on " + host.getHostAddress() + " port " + port + " (" + e.getMessage()
                            + "); choose another with --port N, or --port 0 for any free one");
        }
    }
}
