package org.safeharbor.portal.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;

/** The last changes of a case, to be taken back one by one; packed, as a session holds them. */
class Undo implements Serializable {

    private static final int DEEPEST = 20;

    private final Deque<Packed> changes = new ArrayDeque<>();

    /** A change, from one document to the next. */
    record Change(String before, String after) {}

    private record Packed(byte[] before, byte[] after) implements Serializable {}

    void remember(Change change) {
        if (changes.size() == DEEPEST) {
            changes.removeLast();
        }
        changes.push(new Packed(packed(change.before()), packed(change.after())));
    }

    boolean isPossible() {
        return !changes.isEmpty();
    }

    /** The last change, which is forgotten. */
    Optional<Change> last() {
        return Optional.ofNullable(changes.poll())
                .map(change -> new Change(unpacked(change.before()), unpacked(change.after())));
    }

    private static byte[] packed(String document) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(bytes)) {
            packing.write(document.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String unpacked(byte[] packed) {
        var bytes = new ByteArrayOutputStream();
        try (var unpacking = new InflaterOutputStream(bytes)) {
            unpacking.write(packed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
