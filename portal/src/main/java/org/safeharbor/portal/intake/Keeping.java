package org.safeharbor.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.safeharbor.persistence.store.CaseChangedMeanwhile;
import org.safeharbor.portal.cases.CaseAccess;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.CaseDraft;

/**
 * Keeps what is entered. Each answer goes into this person's draft at once, which adds no revision; leaving a topic writes
 * one revision of all that was entered there.
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
        var onTop = isOnTop(copy);
        var document = documents.write(changed);
        if (!document.equals(copy.document())) {
            copy.undo().remember(copy.document());
            store(copy, document);
        }
        return onTop;
    }

    /** Goes back to the state before the last change. */
    void undo(WorkingCopy copy) {
        copy.undo().back().ifPresent(before -> store(copy, before));
    }

    private void store(WorkingCopy copy, String document) {
        var kept = access.keep(copy.caseId(), copy.revision(), document);
        copy.keep(document, kept.savedAt());
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
        var document = documents.write(changed);
        if (!isOnTop(copy)) {
            store(copy, document);
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
            store(copy, document);
            return false;
        }
    }

    /** Writes a document on top of whatever is the newest revision, knowingly. */
    void overwrite(WorkingCopy copy, String document) {
        access.append(copy.caseId(), access.summary(copy.caseId()).newestRevision(), document);
        access.drop(copy.caseId());
    }
}
