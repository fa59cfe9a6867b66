package org.safeharbor.dist;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Properties;
import org.safeharbor.dist.cli.Commands;
import org.safeharbor.dist.cli.Failure;

/** Takes the first word of the command line to whoever does it. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var code = run(List.of(arguments), utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        // A server that is up keeps its own threads and must not be ended here.
        if (code != Serve.KEEPS_RUNNING) {
            System.exit(code);
        }
    }

    /** Han and kana come out whatever the terminal's locale is. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            return dispatch(arguments, out, err);
        } catch (Failure failure) {
            err.println("safeharbor: " + failure.getMessage());
            return failure.code();
        } catch (InvalidPathException e) {
            err.println("safeharbor: \"" + e.getInput() + "\" is no path on this machine");
            return Failure.USAGE;
        }
    }

    private static int dispatch(List<String> arguments, PrintStream out, PrintStream err) {
        var name = arguments.isEmpty() ? "--help" : arguments.get(0);
        var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        if (Help.isAsked(rest)) {
            return print(out, Help.about(name));
        }
        return switch (name) {
            case "serve" -> new Serve(ServeOptions.parse(rest), out, err).start();
            case "--help", "-h", "help" -> print(out, rest.isEmpty() ? Help.text() : Help.about(rest.get(0)));
            case "--version", "version" -> print(out, "Safeharbor " + version() + '\n');
            default ->
                Commands.named(name)
                        .orElseThrow(() -> new Failure(
                                Failure.USAGE, "there is no command \"" + name + "\"; see safeharbor --help"))
                        .run(rest, out, err);
        };
    }

    private static int print(PrintStream out, String text) {
        out.print(text);
        return 0;
    }

    private static String version() {
        try (var stream = Main.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
