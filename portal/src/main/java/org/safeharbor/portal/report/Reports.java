package org.safeharbor.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.portal.cases.CaseAccess;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.DisputeLinks;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** Makes a report of the newest revision of a case, for whoever may see the case. */
@RequestScoped
public class Reports {

    @Inject
    private CaseAccess access;

    @Inject
    private CaseDocuments documents;

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    /**
     * A report and the case that it was made from.
     *
     * @param paper the report; null where the case names no content, so that there is nothing to assess
     * @param file the case
     */
    record Made(Paper paper, CaseFile file) {}

    /** @throws org.safeharbor.persistence.store.NoSuchCase where there is none for this person */
    Made make(Wish wish) {
        var revision = access.newest(wish.caseId());
        var file = documents.draft(revision.document()).file();
        return new Made(
                DisputeLinks.find(file, wish.content())
                        .map(dispute -> new Paper(documents.assess(dispute), wish, revision, law.words(), texts))
                        .orElse(null),
                file);
    }
}
