package org.safeharbor.persistence.store;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A row as a line of text: values parted by tabs, nothing written as {@code \N}, and no sign in a value that parts. */
final class BackupLine {

    private static final String NOTHING = "\\N";

    private BackupLine() {}

    static String of(String[] values) {
        return Arrays.stream(values).map(BackupLine::escaped).collect(Collectors.joining("\t", "", "\n"));
    }

    static String[] parse(String line) {
        return Arrays.stream(line.split("\t", -1)).map(BackupLine::plain).toArray(String[]::new);
    }

    private static String escaped(String value) {
        return value == null
                ? NOTHING
                : value.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }

    private static String plain(String value) {
        if (value.equals(NOTHING)) {
            return null;
        }
        var plain = new StringBuilder(value.length());
        for (var i = 0; i < value.length(); i++) {
            var sign = value.charAt(i);
            plain.append(sign == '\\' ? meant(value.charAt(++i)) : sign);
        }
        return plain.toString();
    }

    private static char meant(char letter) {
        return switch (letter) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> letter;
        };
    }
}
