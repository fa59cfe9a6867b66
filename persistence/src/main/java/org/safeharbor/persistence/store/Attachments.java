package org.safeharbor.persistence.store;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditTrail;

/**
 * The files attached to a case, such as its exhibits: in the database with everything else, so that one backup holds them and
 * a transaction keeps all of a file or nothing, and in a chain like the revisions.
 */
@Stateless
public class Attachments {

    /** The most bytes that a file may have. */
    public static final long LARGEST = 100L * 1024 * 1024;

    /** What the chain of a case's attachments is called: the case's id and this. */
    static final String CHAIN = "/attachments";

    @PersistenceContext(unitName = "safeharbor")
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    public Attachments() {}

    Attachments(EntityManager em, AuditTrail audit) {
        this.em = em;
        this.audit = audit;
    }

    private CaseDoor door() {
        return new CaseDoor(em, audit);
    }

    /**
     * Attaches a file to a case, piece by piece as it arrives.
     *
     * @param evidenceId id of the exhibit that it is; empty for none
     * @param fileName as the sender called it; see {@link Attachment#fileName} for what was made of it
     * @throws NotAllowed when the caller may only read
     * @throws BadUpload when name, size or type are not fit; then nothing is kept
     */
    public Attachment add(String caseId, String evidenceId, String fileName, InputStream bytes, Caller caller)
            throws IOException {
        var door = door();
        var caseFile = door.needing(Right.WRITE, caseId, caller);
        if (evidenceId.length() > 100) {
            throw new IllegalArgumentException("No id of an exhibit: " + evidenceId);
        }
        var upload = Upload.named(fileName);
        var stored = new AttachmentParts(em).write(bytes, upload, LARGEST);
        // Only now, when it has arrived: others need not wait for a slow sender.
        door.lock(caseFile);
        var end = ChainEnd.of("AttachmentEntity", CHAIN, caseFile, em);
        var added = new AttachmentEntity(caseFile, end, evidenceId, upload, stored, caller.login(), Now.utc());
        em.persist(added);
        var attachment = added.attachment();
        audit.record(caller.did(
                Act.ATTACHMENT_ADDED, caseId, "attachment " + attachment.number() + " " + attachment.sha256()));
        em.flush();
        return attachment;
    }

    /** What is attached to the case, in the order in which it was added. */
    public List<Attachment> list(String caseId, Caller caller) {
        return em.createQuery(
                        "select a from AttachmentEntity a where a.caseFile = :case order by a.number",
                        AttachmentEntity.class)
                .setParameter("case", door().visible(caseId, caller))
                .getResultStream()
                .map(AttachmentEntity::attachment)
                .toList();
    }

    /**
     * An attachment that is about to be read, for which this is remembered; its bytes are then asked for with {@link #part}.
     *
     * @throws ContentErased when its bytes were erased
     */
    public Attachment open(String caseId, int number, Caller caller) {
        var found = readable(caseId, number, caller);
        audit.record(caller.did(Act.ATTACHMENT_READ, caseId, "attachment " + number));
        return found.attachment();
    }

    /** A piece of an attachment's bytes, from 0; a piece at a time, so that nobody waits for a slow reader. */
    public byte[] part(String caseId, int number, int part, Caller caller) {
        return new AttachmentParts(em).read(readable(caseId, number, caller).contentId(), part);
    }

    private AttachmentEntity readable(String caseId, int number, Caller caller) {
        var found = stored(door().visible(caseId, caller), number);
        if (found.isErased()) {
            throw found.erased();
        }
        return found;
    }

    /** Takes away the bytes and the name of an attachment for good and leaves their hash; for administrators. */
    public void erase(String caseId, int number, String reason, Caller caller) {
        var found = stored(door().administered(caseId, reason, caller), number);
        if (!found.isErased()) {
            found.erase(new Tombstone(caller.login(), Now.utc(), reason.strip()));
            new AttachmentParts(em).delete(found.contentId());
            audit.record(caller.did(Act.CONTENT_ERASED, caseId, "attachment " + number + ": " + reason.strip()));
            em.flush();
        }
    }

    private AttachmentEntity stored(CaseEntity caseFile, int number) {
        return em.createQuery(
                        "select a from AttachmentEntity a where a.caseFile = :case and a.number = :number",
                        AttachmentEntity.class)
                .setParameter("case", caseFile)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchCase(caseFile.caseId() + CHAIN + '/' + number));
    }
}
