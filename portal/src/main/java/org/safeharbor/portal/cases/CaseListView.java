package org.safeharbor.portal.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.persistence.store.CaseFilter;
import org.safeharbor.portal.account.CurrentUser;

/** My cases: every case that this person may see, searched and sorted in the database. */
@Named("caseList")
@ViewScoped
public class CaseListView implements Serializable {

    @Inject
    private CaseFiles cases;

    @Inject
    private CurrentUser user;

    private String text = "";
    private Boolean without;
    private transient CaseRows rows;

    public CaseRows getRows() {
        if (rows == null) {
            rows = new CaseRows(cases, user.caller(), new CaseFilter(text));
        }
        return rows;
    }

    /** The search text changed, so the rows are others. */
    public void search() {
        rows = null;
    }

    /** Whether there is nothing to list at all, searched or not. */
    public boolean isWithoutCases() {
        if (without == null) {
            without = cases.count(CaseFilter.ALL, user.caller()) == 0;
        }
        return without;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
