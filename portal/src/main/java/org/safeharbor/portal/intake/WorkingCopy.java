package org.safeharbor.portal.intake;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A case that somebody works on, between the revision that it was opened at and the next one. */
class WorkingCopy implements Serializable {

    private final String caseId;
    private int revision;
    private String base;
    private String document;
    private String typed;
    private LocalDateTime savedAt;
    private final Undo undo = new Undo();

    /** @param document the same as the base, or what was kept on top of it before */
    WorkingCopy(String caseId, int revision, String base, String document, LocalDateTime savedAt) {
        this.caseId = caseId;
        this.revision = revision;
        this.base = base;
        this.document = document;
        this.typed = document;
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

    /** The document with what was entered since, in this window and in others. */
    String document() {
        return document;
    }

    /** The document as this window shows it; what another one entered since is not in it. */
    String typed() {
        return typed;
    }

    /** The window shows all that was entered. */
    void show() {
        typed = document;
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

    /** What this window shows, and how it was kept with what others entered. */
    void keep(String shown, String changed, LocalDateTime at) {
        typed = shown;
        document = changed;
        savedAt = at;
    }

    /** It stands on another revision now. */
    void rebase(int number, String newBase) {
        revision = number;
        base = newBase;
    }
}
