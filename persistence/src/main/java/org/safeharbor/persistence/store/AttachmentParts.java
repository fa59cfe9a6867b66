package org.safeharbor.persistence.store;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.safeharbor.persistence.audit.Sha256;

/** The bytes of attachments, in rows of a piece each, so that no file is ever in memory as a whole. */
final class AttachmentParts {

    /** Bytes of a piece; the last of a file may be shorter. */
    static final int PART = 128 * 1024;

    /** What came of writing: under which id, how many bytes and their hash. */
    record Stored(String contentId, long bytes, String sha256) {}

    private final EntityManager em;

    AttachmentParts(EntityManager em) {
        this.em = em;
    }

    /**
     * Writes what the stream gives.
     *
     * @throws BadUpload when it gives nothing, too much, or something else than it should be
     */
    Stored write(InputStream bytes, Upload upload, long most) throws IOException {
        var contentId = UUID.randomUUID().toString();
        var digest = Sha256.digest();
        long length = 0;
        var part = bytes.readNBytes(PART);
        if (part.length == 0) {
            throw new BadUpload(BadUpload.Reason.EMPTY, upload.name());
        }
        if (!upload.kind().startsLike(part)) {
            throw new BadUpload(BadUpload.Reason.NOT_OF_ITS_TYPE, upload.name());
        }
        for (var number = 0; part.length > 0; number++) {
            length += part.length;
            if (length > most) {
                throw new BadUpload(BadUpload.Reason.TOO_LARGE, upload.name());
            }
            insert(contentId, number, part, digest);
            part = bytes.readNBytes(PART);
        }
        return new Stored(contentId, length, HexFormat.of().formatHex(digest.digest()));
    }

    private void insert(String contentId, int number, byte[] part, MessageDigest digest) {
        digest.update(part);
        em.createNativeQuery("insert into attachment_part (content_id, number, content) values (?, ?, ?)")
                .setParameter(1, contentId)
                .setParameter(2, number)
                .setParameter(3, part)
                .executeUpdate();
    }

    /** One piece; nothing behind the last. */
    byte[] read(String contentId, int number) {
        List<?> found = em.createNativeQuery("select content from attachment_part where content_id = ? and number = ?")
                .setParameter(1, contentId)
                .setParameter(2, number)
                .getResultList();
        return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
    }

    void delete(String contentId) {
        em.createNativeQuery("delete from attachment_part where content_id = ?")
                .setParameter(1, contentId)
                .executeUpdate();
    }
}
