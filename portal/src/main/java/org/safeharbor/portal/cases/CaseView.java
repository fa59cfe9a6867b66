package org.safeharbor.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.persistence.store.RevisionNote;
import org.safeharbor.portal.account.CurrentUser;

/** The first page of a case: what it is, where it stands, who wrote it. */
@Named("caseView")
@RequestScoped
public class CaseView extends CasePage {

    private static final int NEWEST = 5;

    @Inject
    private CaseFiles cases;

    @Inject
    private CurrentUser user;

    @Inject
    private CaseListWords words;

    private List<RevisionNote> history;
    private List<String> doubts = List.of();

    public void load() {
        if (isFound()) {
            history =
                    cases.history(getId(), user.caller()).stream().limit(NEWEST).toList();
            doubts = doubtsOfImport();
        }
    }

    /** Told once. */
    @SuppressWarnings("unchecked")
    private List<String> doubtsOfImport() {
        var session = FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
        var left = (List<String>) session.remove(ImportView.DOUBTS + getId());
        return left == null ? List.of() : left;
    }

    /** What was told in vain in the file that was just imported. */
    public List<String> getDoubts() {
        return doubts;
    }

    /** Whether there is a result to show. */
    public boolean isAssessed() {
        return !getSummary().projection().results().harbor().first().isEmpty();
    }

    /** How it stands, as in the list of cases. */
    public CaseListWords.Row getRow() {
        return words.row(getSummary());
    }

    public List<RevisionNote> getHistory() {
        return history;
    }
}
