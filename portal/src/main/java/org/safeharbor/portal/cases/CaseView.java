package org.safeharbor.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.persistence.store.CaseSummary;
import org.safeharbor.persistence.store.NoSuchCase;
import org.safeharbor.persistence.store.RevisionNote;
import org.safeharbor.portal.account.CurrentUser;

/** The first page of a case: what it is, where it stands, who wrote it. */
@Named("caseView")
@RequestScoped
public class CaseView {

    private static final int NEWEST = 5;

    @Inject
    private CaseFiles cases;

    @Inject
    private CurrentUser user;

    @Inject
    private CaseListWords words;

    private String id = "";
    private CaseSummary summary;
    private List<RevisionNote> history;
    private List<String> doubts = List.of();

    public void load() throws IOException {
        try {
            summary = cases.summary(id, user.caller());
            history = cases.history(id, user.caller()).stream().limit(NEWEST).toList();
            doubts = doubtsOfImport();
        } catch (NoSuchCase e) {
            var faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    /** Told once. */
    @SuppressWarnings("unchecked")
    private List<String> doubtsOfImport() {
        var session = FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
        var left = (List<String>) session.remove(ImportView.DOUBTS + id);
        return left == null ? List.of() : left;
    }

    /** What was told in vain in the file that was just imported. */
    public List<String> getDoubts() {
        return doubts;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public CaseSummary getSummary() {
        return summary;
    }

    /** Whether there is a result to show. */
    public boolean isAssessed() {
        return !summary.projection().results().harbor().isEmpty();
    }

    /** How it stands, as in the list of cases. */
    public CaseListWords.Row getRow() {
        return words.row(summary);
    }

    public List<RevisionNote> getHistory() {
        return history;
    }
}
