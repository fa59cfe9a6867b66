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

/** The last states of a case, to go back to one by one; packed, as a session holds them. */
class Undo implements Serializable {

    private static final int DEEPEST = 20;

    private final Deque<byte[]> before = new ArrayDeque<>();

    void remember(String document) {
        if (before.size() == DEEPEST) {
            before.removeLast();
        }
        before.push(packed(document));
    }

    boolean isPossible() {
        return !before.isEmpty();
    }

    /** The state before the last change, which is forgotten. */
    Optional<String> back() {
        return Optional.ofNullable(before.poll()).map(Undo::unpacked);
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
