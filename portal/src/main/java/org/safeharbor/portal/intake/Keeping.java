package org.safeharbor.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.safeharbor.persistence.json.CaseFileJson;
import org.safeharbor.persistence.json.CaseFileMerge;
import org.safeharbor.persistence.json.CaseReading;
import org.safeharbor.persistence.store.CaseChangedMeanwhile;
import org.safeharbor.portal.cases.CaseAccess;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.CaseDraft;

/**
 * Keeps what is entered. Each answer goes into this person's draft at once, which adds no revision; leaving a topic writes
 * one revision of all that was entered. What this person enters in several windows comes together.
 */
@RequestScoped
public class Keeping {

    @Inject
    private CaseAccess access;

    @Inject
    private CaseDocuments documents;

    /** The newest revision, with what this person entered on top of an older one where somebody else was faster. */
    WorkingCopy open(String caseId) {
        var newest = access.newest(caseId);
        var document = documents.write(documents.draft(newest.document()));
        return access.draft(caseId)
                .map(left -> {
                    var base = access.revision(caseId, left.baseRevision()).document();
                    return new WorkingCopy(
                            caseId,
                            left.baseRevision(),
                            documents.write(documents.draft(base)),
                            left.document(),
                            left.savedAt());
                })
                .orElseGet(() -> new WorkingCopy(caseId, newest.number(), document, document, newest.writtenAt()));
    }

    /** Keeps what was entered, without a revision; false where somebody else wrote one meanwhile. */
    boolean keep(WorkingCopy copy, CaseDraft changed) {
        var document = documents.write(changed);
        if (document.equals(copy.typed())) {
            return isOnTop(copy);
        }
        var change = new Undo.Change(copy.typed(), document);
        copy.undo().remember(change);
        var together = withOtherWindows(copy, change);
        var onTop = isOnTop(copy);
        store(copy, document, together);
        return onTop;
    }

    /** Takes the last change of this window back. */
    void undo(WorkingCopy copy) {
        copy.undo().last().ifPresent(change -> {
            var back = withOtherWindows(copy, new Undo.Change(change.after(), change.before()));
            store(copy, back, back);
        });
    }

    private void store(WorkingCopy copy, String typed, String together) {
        var kept = access.keep(copy.caseId(), copy.revision(), together);
        copy.keep(typed, together, kept.savedAt());
    }

    /**
     * A change of this window, made to what this person entered meanwhile in others: there is one draft for all of them.
     * Where both answered the same question, the change counts.
     */
    private String withOtherWindows(WorkingCopy copy, Undo.Change change) {
        var kept = access.draft(copy.caseId());
        if (kept.isEmpty() || kept.get().document().equals(change.before())) {
            return change.after();
        }
        var other = kept.get();
        var older = other.baseRevision() < copy.revision();
        if (other.baseRevision() > copy.revision()) {
            copy.rebase(other.baseRevision(), written(copy, other.baseRevision()));
        }
        var common = older ? written(copy, other.baseRevision()) : change.before();
        var merged = CaseFileMerge.of(common, change.after(), other.document());
        return CaseFileJson.readKept(merged) instanceof CaseReading.Accepted
                ? documents.write(documents.draft(merged))
                : change.after();
    }

    private String written(WorkingCopy copy, int revision) {
        return documents.write(
                documents.draft(access.revision(copy.caseId(), revision).document()));
    }

    /** Whether nobody else wrote a revision; that this person's own draft became one elsewhere is no news. */
    boolean isOnTop(WorkingCopy copy) {
        var newest = access.summary(copy.caseId()).newestRevision();
        return newest == copy.revision() || isOwn(copy, newest);
    }

    private boolean isOwn(WorkingCopy copy, int newest) {
        var document = access.revision(copy.caseId(), newest).document();
        var own = newest == copy.revision() + 1
                && documents.write(documents.draft(document)).equals(copy.document());
        if (own) {
            copy.rebase(newest, copy.document());
        }
        return own;
    }

    /** Writes all that was entered as one revision; false where somebody else wrote one meanwhile. */
    boolean write(WorkingCopy copy, CaseDraft changed) {
        var typed = documents.write(changed);
        var document = withOtherWindows(copy, new Undo.Change(copy.typed(), typed));
        if (!isOnTop(copy)) {
            store(copy, typed, document);
            return false;
        }
        if (document.equals(copy.base())) {
            access.drop(copy.caseId());
            return true;
        }
        try {
            access.append(copy.caseId(), copy.revision(), document);
            access.drop(copy.caseId());
            return true;
        } catch (CaseChangedMeanwhile other) {
            store(copy, typed, document);
            return false;
        }
    }

    /** Writes a document on top of whatever is the newest revision, knowingly. */
    void overwrite(WorkingCopy copy, String document) {
        access.append(copy.caseId(), access.summary(copy.caseId()).newestRevision(), document);
        access.drop(copy.caseId());
    }
}
