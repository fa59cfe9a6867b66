package org.safeharbor.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.portal.account.CurrentUser;
import org.safeharbor.portal.shell.Texts;

/** Opening a case by its title. */
@Named("newCase")
@RequestScoped
public class NewCaseView {

    @Inject
    private CaseFiles cases;

    @Inject
    private CaseDocuments documents;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private String title = "";

    public String open() {
        if (title.isBlank()) {
            texts.warn("form:title", "newCase.titleMissing");
            return null;
        }
        var document = documents.titled(title);
        var created = cases.create(document, documents.project(document), user.caller());
        return "/cases/case.xhtml?faces-redirect=true&id=" + created.caseId();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
