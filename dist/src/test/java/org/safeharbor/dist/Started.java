package org.safeharbor.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A run of {@code bin/safeharbor}, as a person would start it. */
final class Started implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("ready: (\\S+)");
    private static final Pattern CODE = Pattern.compile("one-time code (\\S+)");

    private final Process process;
    private final List<String> lines = new ArrayList<>();

    private Started(Process process) {
        this.process = process;
    }

    static Started with(String... arguments) throws IOException {
        return with(List.of(), arguments);
    }

    /** @param environment settings as {@code NAME=value} */
    static Started with(List<String> environment, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("safeharbor.home"), "bin", "safeharbor")
                .toString()));
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(new File("target"));
        builder.environment()
                .put(
                        "SAFEHARBOR_CACHE",
                        Path.of("target/cache").toAbsolutePath().toString());
        environment.forEach(setting -> {
            var parts = setting.split("=", 2);
            builder.environment().put(parts[0], parts[1]);
        });
        return new Started(builder.start());
    }

    /** Runs it with what it must refuse: one line that says why, and the exit code for scripts. */
    static void assertRefused(int code, String says, String... arguments) throws Exception {
        try (var run = Started.with(arguments)) {
            assertThat(run.exitCode()).isEqualTo(code);
            assertThat(run.lines())
                    .singleElement()
                    .asString()
                    .startsWith("safeharbor: ")
                    .contains(says);
        }
    }

    /** Waits until the program says where it is. */
    URI address() throws IOException {
        return URI.create(await(READY));
    }

    String oneTimeCode() throws IOException {
        return await(CODE);
    }

    private String await(Pattern wanted) throws IOException {
        for (var line : lines) {
            var found = wanted.matcher(line);
            if (found.find()) {
                return found.group(1);
            }
        }
        BufferedReader reader = process.inputReader();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            var found = wanted.matcher(line);
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new IllegalStateException("It ended with: " + lines);
    }

    /** Waits for the end; what was said on the way is in {@link #lines()}. */
    int exitCode() throws IOException, InterruptedException {
        BufferedReader reader = process.inputReader();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
        }
        return process.waitFor();
    }

    List<String> lines() {
        return lines;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to stop, and goes on listening: the process itself would close its output to us. */
    void terminate() {
        process.toHandle().destroy();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
