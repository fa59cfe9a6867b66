package org.safeharbor.persistence.audit;

import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an event is tied to the one before it: SHA-256 over the previous link and every part with its length. */
public final class AuditLink {

    /** What stands before the first event. */
    public static final String ORIGIN = Sha256.of("audit");

    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    private AuditLink() {}

    public static String after(String previous, long number, AuditEntry entry) {
        return Sha256.of(Stream.of(
                        previous,
                        String.valueOf(number),
                        MICROS.format(entry.happenedAt()),
                        entry.login(),
                        entry.act().name(),
                        entry.caseId(),
                        entry.detail(),
                        entry.address())
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining("\n")));
    }
}
