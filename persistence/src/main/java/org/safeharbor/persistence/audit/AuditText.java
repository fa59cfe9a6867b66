package org.safeharbor.persistence.audit;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms in which the audit leaves the house, an event a line. */
public enum AuditText {
    /** For spreadsheets: UTF-8 with its mark, and no cell that one would take for a formula. */
    CSV("text/csv", "csv") {
        @Override
        public String head() {
            return "\uFEFF" + String.join(",", NAMES) + "\r\n";
        }

        @Override
        public String line(AuditEntry entry) {
            return Arrays.stream(cells(entry)).map(AuditText::cell).collect(Collectors.joining(",", "", "\r\n"));
        }
    },
    /** For programs: a JSON object a line. */
    JSON_LINES("application/x-ndjson", "jsonl") {
        @Override
        public String head() {
            return "";
        }

        @Override
        public String line(AuditEntry entry) {
            var cells = cells(entry);
            return Stream.iterate(0, i -> i < NAMES.length, i -> i + 1)
                    .map(i -> quoted(NAMES[i]) + ':' + quoted(cells[i]))
                    .collect(Collectors.joining(",", "{", "}\n"));
        }
    };

    private static final String[] NAMES = {"at", "login", "act", "case", "detail", "address", "seal", "link"};
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    private final String mediaType;
    private final String ending;

    AuditText(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file's name, without a dot. */
    public String ending() {
        return ending;
    }

    /** What stands before the events. */
    public abstract String head();

    /** An event with the end of its line. */
    public abstract String line(AuditEntry entry);

    private static String[] cells(AuditEntry entry) {
        return new String[] {
            AT.format(entry.happenedAt()),
            entry.login(),
            entry.act().name(),
            entry.caseId(),
            entry.detail(),
            entry.address(),
            entry.sealNumber() == null ? "" : entry.sealNumber().toString(),
            entry.link() == null ? "" : entry.link()
        };
    }

    private static String cell(String text) {
        var plain = text.matches("(?s)[=+\\-@].*") ? '\'' + text : text;
        return plain.matches("(?s).*[\",\\r\\n].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    /** Control characters are no part of an event, so these two signs are all. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
