package org.safeharbor.portal.history;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.persistence.store.AssessmentNote;
import org.safeharbor.persistence.store.Assessments;
import org.safeharbor.portal.account.CurrentUser;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.CasePage;
import org.safeharbor.portal.cases.Names;
import org.safeharbor.portal.shell.LegalWords;

/** The assessments that were kept with a case, and keeping one more. */
@Named("caseAssessments")
@ViewScoped
public class AssessmentsView extends CasePage {

    @Inject
    private Assessments assessments;

    @Inject
    private CaseDocuments documents;

    @Inject
    private CurrentUser user;

    @Inject
    private LegalWords law;

    private String content = "";

    /**
     * Something to choose.
     *
     * @param id of the content group
     * @param name what people call it
     */
    public record Choice(String id, String name) {}

    /** What is read from the store. */
    private record Shown(List<AssessmentNote> kept, List<Choice> contents, boolean writer) {}

    public void load() {
        access().orMissing(this::shown);
    }

    private Shown shown() {
        return once("shown", () -> {
            var caller = user.caller();
            var draft = documents.draft(access().newest(getId()).document());
            return new Shown(assessments.list(getId(), caller), contents(draft.file()), access().mayWrite(getId()));
        });
    }

    private List<Choice> contents(CaseFile file) {
        return file.content().stream()
                .map(group -> new Choice(group.id(), new Names(file, law.words()).of(SubjectKind.CONTENT, group.id())))
                .toList();
    }

    /** Assesses the newest revision as of today and keeps the result. */
    public void keep() throws IOException {
        var newest = access().newest(getId());
        var kept = assessments.keep(getId(), documents.assessment(newest, content), user.caller());
        leaveFor("assessment.xhtml?id=" + getId() + "&number=" + kept.number());
    }

    public List<AssessmentNote> getKept() {
        return shown().kept();
    }

    /** The content groups, of which one is assessed. */
    public List<Choice> getContents() {
        return shown().contents();
    }

    public boolean isSeveral() {
        return shown().contents().size() > 1;
    }

    public boolean isWriter() {
        return shown().writer();
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }
}
