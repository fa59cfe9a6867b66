package org.safeharbor.dist;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The archive of loaded classes that makes later starts faster. It is made once, in the background of the first start, by
 * a Java process of its own that only reads what this one has loaded; recording it here would double the time of that
 * start. It belongs to one Java and one set of jars. Nothing depends on it: where it cannot be made or does not fit, starts
 * take as long as the first.
 */
final class SharedClasses {

    // Whoever opens the portal right after its start should have the machine for the first pages.
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Path archive;
    private final String owner;

    private SharedClasses(Path archive, String owner) {
        this.archive = archive;
        this.owner = owner;
    }

    /** The archive that the start script names; none when the launcher was started in another way. */
    static Optional<SharedClasses> fromStartScript(Path... jars) {
        return Optional.ofNullable(System.getProperty("safeharbor.classes"))
                .map(named -> new SharedClasses(Path.of(named), owner(jars)));
    }

    private static String owner(Path... jars) {
        var java = System.getProperty("java.home") + ' ' + System.getProperty("java.vm.version");
        return Arrays.stream(jars).map(jar -> jar.toFile().lastModified()).toList() + " " + java;
    }

    /** Throws away an archive that was made by another Java or from other jars: Java would pass over it each time. */
    void dropIfForeign() {
        try {
            if (Files.exists(archive) && !owner.equals(readOwner())) {
                Files.delete(archive);
            }
        } catch (IOException e) {
            // A folder that cannot be written: then the archive stays as it is, used or passed over.
        }
    }

    private String readOwner() throws IOException {
        return Files.exists(stamp()) ? Files.readString(stamp()) : "";
    }

    private Path stamp() {
        return archive.resolveSibling("classes.txt");
    }

    /** Makes the archive where there is none. It appears under its name only when it is whole. */
    void makeInTheBackground() {
        if (!Files.exists(archive)) {
            var maker = new Thread(this::make, "class archive");
            maker.setDaemon(true);
            maker.start();
        }
    }

    private void make() {
        try {
            Thread.sleep(GRACE.toMillis());
            Files.createDirectories(archive.getParent());
            var unfinished = archive.resolveSibling("classes.unfinished");
            // Left by a run that was stopped while it was at work.
            for (var left : List.of("", ".classlist", ".temp")) {
                Files.deleteIfExists(archive.resolveSibling("classes.unfinished" + left));
            }
            var before = processOutputs();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> abandon(before)));
            dump(unfinished);
            sweep(before);
            if (Files.exists(unfinished)) {
                Files.writeString(stamp(), owner);
                Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException | JMException | InterruptedException e) {
            // The next start is as slow as this one; no reason to trouble anybody.
        }
    }

    /** Stopped in the middle: the process, the only child that we have, must not work on alone. */
    private static void abandon(List<Path> before) {
        ProcessHandle.current().children().forEach(ProcessHandle::destroy);
        sweep(before);
    }

    /** Java keeps what the process said in the working folder, which is the user's; what was there before stays. */
    private static void sweep(List<Path> before) {
        processOutputs().stream().filter(output -> !before.contains(output)).forEach(output -> {
            try {
                Files.deleteIfExists(output);
            } catch (IOException e) {
                // A small file that stays is no harm.
            }
        });
    }

    private static List<Path> processOutputs() {
        var outputs = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(Path.of(""), "java_pid*_std{out,err}")) {
            found.forEach(outputs::add);
        } catch (IOException e) {
            // A folder that cannot be read: then nothing was written there either.
        }
        return outputs;
    }

    private static void dump(Path file) throws JMException {
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "vmCds",
                        new Object[] {new String[] {"static_dump", file.toString()}},
                        new String[] {String[].class.getName()});
    }
}
