package org.safeharbor.dist;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The archive of loaded classes that makes later starts faster. It is made once, by the running server itself when it
 * stops, and belongs to one Java and one set of jars. Nothing depends on it: where it cannot be made or does not fit,
 * starts take as long as the first.
 */
final class SharedClasses {

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

    /** Whether the archive is missing and this run, by the start script's doing, took down what belongs in it. */
    boolean canBeMade() {
        return !Files.exists(archive)
                && ManagementFactory.getRuntimeMXBean().getInputArguments().contains("-XX:+RecordDynamicDumpInfo");
    }

    /** Makes the archive. It appears under its name only when it is whole. */
    void make() {
        try {
            Files.createDirectories(archive.getParent());
            var unfinished =
                    archive.resolveSibling("classes." + ProcessHandle.current().pid() + ".tmp");
            dump(unfinished);
            if (Files.exists(unfinished)) {
                Files.writeString(stamp(), owner);
                Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException | JMException e) {
            // The next start is as slow as this one; no reason to trouble anybody.
        }
    }

    private static void dump(Path file) throws JMException {
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "vmCds",
                        new Object[] {new String[] {"dynamic_dump", file.toString()}},
                        new String[] {String[].class.getName()});
    }
}
