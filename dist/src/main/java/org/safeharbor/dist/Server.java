package org.safeharbor.dist;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.safeharbor.dist.cli.Failure;

/**
 * The application server, in this process. Its classes come from jars that are not there when this one is compiled, so
 * they are called by name.
 */
final class Server {

    private static final String SET = "set configs.config.server-config.network-config.";

    private final Path home;
    private final Path folder;

    Server(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    void boot(ServeOptions options, int port, Optional<Https> https) {
        // What the server's own launcher sets, with a folder of ours in place of the one it came in.
        System.setProperty(
                "fish.payara.micro.BootJar",
                home.resolve("runtime/launch-micro.jar").toUri().toString());
        System.setProperty(
                "fish.payara.micro.UnpackDir", home.resolve("runtime").toString());
        https.ifPresent(keys -> {
            System.setProperty("javax.net.ssl.keyStore", keys.keystore().toString());
            System.setProperty("javax.net.ssl.keyStorePassword", keys.password());
        });
        try {
            var arguments = arguments(options, port, https);
            Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments.toArray(String[]::new));
        } catch (InvocationTargetException e) {
            // into the log, which has taken the place of the error stream
            e.getCause().printStackTrace();
        } catch (ReflectiveOperationException e) {
            throw new Failure(Failure.NOT_DEPLOYED, "the server's jars are missing in " + home.resolve("runtime"));
        }
    }

    private List<String> arguments(ServeOptions options, int port, Optional<Https> https) {
        var arguments = new ArrayList<>(List.of(
                "--rootdir", folder.toString(),
                "--nohazelcast", "--disablephonehome",
                "--prebootcommandfile", preboot(options, port, https).toString(),
                "--logproperties", home.resolve("conf/logging.properties").toString(),
                "--deploy", home.resolve("lib/safeharbor-portal.war").toString(),
                "--contextroot", "/"));
        https.ifPresentOrElse(
                keys -> arguments.addAll(List.of("--sslport", String.valueOf(port), "--sslcert", keys.alias())),
                () -> arguments.addAll(List.of("--port", String.valueOf(port))));
        return arguments;
    }

    /** The shipped settings, and those that depend on how it was started. */
    private Path preboot(ServeOptions options, int port, Optional<Https> https) {
        try {
            var commands = new ArrayList<>(Files.readAllLines(home.resolve("conf/preboot.txt")));
            var address = options.host().getHostAddress();
            commands.add(SET + "network-listeners.network-listener.http-listener.address=" + address);
            if (https.isPresent()) {
                commands.add(SET + "network-listeners.network-listener.http-listener.enabled=false");
                commands.add(SET + "network-listeners.network-listener.https-listener.address=" + address);
                commands.add(SET + "network-listeners.network-listener.https-listener.port=" + port);
            }
            if (options.behindProxy()) {
                commands.add(SET + "protocols.protocol.http-listener.http.scheme-mapping=X-Forwarded-Proto");
            }
            return Files.write(folder.resolve("preboot.txt"), commands);
        } catch (IOException e) {
            throw new Failure(Failure.NOT_WRITABLE, "cannot prepare the server: " + e.getMessage());
        }
    }

    /** The server stays up when an application fails to start; only this tells. */
    boolean isDeployed() {
        try {
            var server = Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                    .getMethod("getInstance")
                    .invoke(null);
            var runtime = server.getClass().getMethod("getRuntime").invoke(server);
            return runtime != null
                    && runtime.getClass()
                                    .getMethod("getDeployedApplicationNames")
                                    .invoke(runtime)
                            instanceof Collection<?> names
                    && !names.isEmpty();
        } catch (ReflectiveOperationException | IllegalStateException e) {
            return false;
        }
    }
}
