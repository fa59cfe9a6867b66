package org.safeharbor.portal.intake;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A case that somebody works on, between the revision that it was opened at and the next one. */
class WorkingCopy implements Serializable {

    private final String caseId;
    private int revision;
    private String base;
    private String document;
    private LocalDateTime savedAt;
    private final Undo undo = new Undo();

    /** @param document the same as the base, or what was kept on top of it before */
    WorkingCopy(String caseId, int revision, String base, String document, LocalDateTime savedAt) {
        this.caseId = caseId;
        this.revision = revision;
        this.base = base;
        this.document = document;
        this.savedAt = savedAt;
    }

    String caseId() {
        return caseId;
    }

    /** Number of the revision that it was opened at. */
    int revision() {
        return revision;
    }

    /** The document of that revision. */
    String base() {
        return base;
    }

    /** The document with what was entered since. */
    String document() {
        return document;
    }

    /** When it was kept last, UTC. */
    LocalDateTime savedAt() {
        return savedAt;
    }

    boolean isChanged() {
        return !document.equals(base);
    }

    Undo undo() {
        return undo;
    }

    /** It was kept so. */
    void keep(String changed, LocalDateTime at) {
        document = changed;
        savedAt = at;
    }

    /** It stands on another revision now. */
    void rebase(int number, String newBase) {
        revision = number;
        base = newBase;
    }
}
