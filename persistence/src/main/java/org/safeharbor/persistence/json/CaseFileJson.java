package org.safeharbor.persistence.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.safeharbor.core.dispute.CaseFile;

/**
 * Reads and writes case files as {@code case.v1}, the JSON that {@code docs/case-format.md} describes.
 *
 * <p>Writing is canonical: equal case files give equal bytes. What the text holds beyond {@code case.v1} is kept where
 * it stood when the file is written with the {@link KeptMembers} of its reading.
 */
public final class CaseFileJson {

    /** The name of the format, the first member of every file. */
    public static final String FORMAT = "case.v1";

    /** The most bytes that a file may have. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private CaseFileJson() {}

    /** Reads a case file from a text. */
    public static CaseReading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a case file from a stream, and no more of it than a case file may have. */
    public static CaseReading read(InputStream stream) throws IOException {
        return read(stream.readNBytes(MOST_BYTES + 1));
    }

    /** Reads a case file from its bytes in UTF-8. */
    public static CaseReading read(byte[] bytes) {
        return read(bytes, false);
    }

    /**
     * Reads a case file that was taken in once. The law may have changed since: a finding on what it no longer asks, or asks
     * elsewhere, counts for nothing and is a warning, so that no case becomes unreadable.
     */
    public static CaseReading readKept(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), true);
    }

    private static CaseReading read(byte[] bytes, boolean wasTakenIn) {
        Report report = new Report();
        return new JsonText(report)
                .parse(bytes)
                .map(tree -> new CaseFileReader(report, wasTakenIn).read(tree))
                .orElseGet(() -> new CaseReading.Rejected(report.problems()));
    }

    /** The title in a document, also one of a form that is not read; empty where there is none. */
    public static String title(String text) {
        return new JsonText(new Report())
                .parse(text.getBytes(StandardCharsets.UTF_8))
                .map(tree -> tree.path("title").asText(""))
                .orElse("");
    }

    /** Writes a case file. */
    public static String write(CaseFile file) {
        return write(file, KeptMembers.NONE);
    }

    /** Writes a case file with the members that were kept when it was read; those of things since removed are dropped. */
    public static String write(CaseFile file, KeptMembers kept) {
        ObjectNode tree = new CaseFileWriter(file).tree();
        kept.putInto(tree);
        return JsonText.print(tree);
    }
}
