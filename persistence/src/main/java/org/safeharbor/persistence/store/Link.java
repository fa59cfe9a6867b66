package org.safeharbor.persistence.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.persistence.audit.Sha256;

/**
 * How a revision is tied to the one before: SHA-256 over the previous link, the author, the time and the SHA-256 of the
 * content. The content's hash stands for the content, so that erased content leaves a chain that can still be walked.
 */
public final class Link {

    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    private Link() {}

    /** What stands before the first revision: made from the case's id, so that chains cannot change places. */
    public static String origin(String caseId) {
        return sha256(caseId);
    }

    /** The parts are parted by line feeds, which no author's name contains. */
    public static String after(String previous, String author, LocalDateTime writtenAt, String contentHash) {
        return sha256(String.join("\n", previous, author, MICROS.format(writtenAt), contentHash));
    }

    /** An assessment is linked with all that its list shows, so that this can be trusted when the document is erased. */
    static String ofAssessment(int revision, LocalDate asOf, String ruleBook, String engine, String contentHash) {
        return hashed(String.valueOf(revision), asOf.toString(), ruleBook, engine, contentHash);
    }

    /** Names come from outside, so each part is told with its length. */
    static String hashed(String... parts) {
        return sha256(Stream.of(parts).map(part -> part.length() + ":" + part).collect(Collectors.joining("\n")));
    }

    public static String sha256(String text) {
        return Sha256.of(text);
    }
}
