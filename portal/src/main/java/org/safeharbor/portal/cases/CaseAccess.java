package org.safeharbor.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.safeharbor.persistence.json.CaseFileDiff;
import org.safeharbor.persistence.store.CaseChangedMeanwhile;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.persistence.store.CaseFilter;
import org.safeharbor.persistence.store.CaseSort;
import org.safeharbor.persistence.store.CaseSummary;
import org.safeharbor.persistence.store.Draft;
import org.safeharbor.persistence.store.Drafts;
import org.safeharbor.persistence.store.NoSuchCase;
import org.safeharbor.persistence.store.Revision;
import org.safeharbor.persistence.store.RevisionNote;
import org.safeharbor.portal.account.CurrentUser;

/** The store on behalf of the person behind this request, for the pages of one case. */
@RequestScoped
public class CaseAccess {

    @Inject
    private CaseFiles cases;

    @Inject
    private Drafts drafts;

    @Inject
    private CaseDocuments documents;

    @Inject
    private CurrentUser user;

    // A page that asks for a revision twice has read it once, and so says the audit.
    private final Map<String, Revision> read = new HashMap<>();

    /** What the loading finds; where there is no such case for this person, the answer is that the page is missing. */
    public <T> T orMissing(Supplier<T> loading) {
        try {
            return loading.get();
        } catch (NoSuchCase e) {
            var faces = FacesContext.getCurrentInstance();
            try {
                faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            faces.responseComplete();
            return null;
        }
    }

    public CaseSummary summary(String caseId) {
        return cases.summary(caseId, user.caller());
    }

    /** The newest revision; what this person entered and did not yet write becomes one first. */
    public Revision newest(String caseId) {
        settle(caseId);
        return newestWritten(caseId);
    }

    private Revision newestWritten(String caseId) {
        return read.computeIfAbsent(caseId, id -> cases.newest(id, user.caller()));
    }

    /**
     * Writes what this person entered as a revision, unless somebody else wrote one meanwhile; what was taken back again
     * is none.
     */
    private void settle(String caseId) {
        draft(caseId)
                .filter(draft -> draft.baseRevision() == summary(caseId).newestRevision())
                .ifPresent(draft -> {
                    try {
                        var written = newestWritten(caseId).document();
                        if (!CaseFileDiff.between(written, draft.document()).isEmpty()) {
                            append(caseId, draft.baseRevision(), draft.document());
                        }
                        drop(caseId);
                    } catch (CaseChangedMeanwhile other) {
                        // The draft stays; whoever opens the intake is told.
                    }
                });
    }

    /** What this person entered and did not yet write as a revision. */
    public Optional<Draft> draft(String caseId) {
        return drafts.find(caseId, user.caller());
    }

    /** Keeps what this person entered on top of a revision, without writing one. */
    public Draft keep(String caseId, int seen, String document) {
        return drafts.keep(caseId, seen, document, user.caller());
    }

    /** Forgets what this person entered and did not yet write. */
    public void drop(String caseId) {
        drafts.drop(caseId, user.caller());
    }

    public Revision revision(String caseId, int number) {
        return read.computeIfAbsent(caseId + '/' + number, id -> cases.revision(caseId, number, user.caller()));
    }

    /** The cases that this person may see and that these words find, the latest change first. */
    public List<CaseSummary> find(String words, int most) {
        return cases.page(0, most, CaseSort.NEWEST_CHANGE_FIRST, new CaseFilter(words), user.caller());
    }

    /** Who wrote the newest revision, and when. */
    public RevisionNote newestNote(String caseId) {
        return cases.history(caseId, user.caller()).get(0);
    }

    public boolean mayWrite(String caseId) {
        return cases.mayWrite(caseId, user.caller());
    }

    /** Remembers that the case left the house as a document of some form. */
    public void exported(String caseId, String form) {
        cases.exported(caseId, form, user.caller());
    }

    /** Opens a case with this document; its id. */
    public String open(String document) {
        return cases.create(document, documents.project(document), user.caller())
                .caseId();
    }

    /** Writes the next revision on top of the one that was seen. */
    public Revision append(String caseId, int seen, String document) {
        read.clear();
        return cases.append(caseId, seen, document, documents.project(document), user.caller());
    }
}
