package org.safeharbor.dist.cli;

import java.util.Map;
import java.util.Optional;

/** The table of commands: one line each. {@code serve} is not among them, as it alone needs the server's jars. */
public final class Commands {

    private static final Map<String, Command> TABLE = Map.of(
            "assess", new Assess(),
            "backup", new MakeBackup(),
            "compact", new CompactFile(),
            "export", new ExportCases(),
            "import", new ImportCases(),
            "restore", new RestoreBackup(),
            "verify", new Verify());

    private Commands() {}

    public static Optional<Command> named(String name) {
        return Optional.ofNullable(TABLE.get(name));
    }
}
