package org.safeharbor.portal.history;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.safeharbor.core.text.Headline;
import org.safeharbor.core.text.Line;
import org.safeharbor.persistence.json.AssessmentDiff;
import org.safeharbor.persistence.json.AssessmentJson;
import org.safeharbor.persistence.json.KeptAssessment;
import org.safeharbor.persistence.store.Assessment;
import org.safeharbor.persistence.store.AssessmentNote;
import org.safeharbor.persistence.store.Assessments;
import org.safeharbor.persistence.store.ContentErased;
import org.safeharbor.portal.account.CurrentUser;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.CasePage;
import org.safeharbor.portal.shell.Language;

/** An assessment as it was kept, in the words of its day, and what differs from an earlier one. */
@Named("keptAssessment")
@ViewScoped
public class AssessmentView extends CasePage {

    @Inject
    private Assessments assessments;

    @Inject
    private CaseDocuments documents;

    @Inject
    private CurrentUser user;

    @Inject
    private ChangeWords changes;

    @Inject
    private Language language;

    private int number;
    private int before;

    /** What is read from the store: with the document, or with the tombstone in its place. */
    private record Shown(
            AssessmentNote note, KeptAssessment kept, KeptAssessment earlier, boolean writer, ContentErased erased) {}

    public void load() {
        access().orMissing(this::shown);
    }

    private Shown shown() {
        return once("shown", this::read);
    }

    private Shown read() {
        var caller = user.caller();
        var writer = access().mayWrite(getId());
        try {
            var opened = assessments.open(getId(), number, caller);
            var earlier = before == 0 ? null : kept(assessments.open(getId(), before, caller));
            return new Shown(opened.note(), kept(opened), earlier, writer, null);
        } catch (ContentErased e) {
            return new Shown(null, null, null, writer, e);
        }
    }

    private static KeptAssessment kept(Assessment opened) {
        return AssessmentJson.read(opened.document());
    }

    /** Assesses the newest revision as of today, keeps the result beside this one and shows what differs. */
    public void again() throws IOException {
        var next = documents.assessment(access().newest(getId()), shown().kept().content());
        var kept = assessments.keep(getId(), next, user.caller());
        leaveFor("assessment.xhtml?id=" + getId() + "&number=" + kept.number() + "&before=" + number);
    }

    private KeptAssessment.InWords inWords() {
        return shown().kept().in(language.getLocale());
    }

    public Headline getHeadline() {
        return inWords().headline();
    }

    public List<Line> getLines() {
        return inWords().lines();
    }

    /** What differs from the earlier one; null where none is compared. */
    public AssessmentDiff getDifference() {
        return isCompared() ? AssessmentDiff.between(shown().earlier(), shown().kept(), language.getLocale()) : null;
    }

    /** What differs between the facts of the two, in words. */
    public List<ChangeWords.Group> getFacts() {
        return isCompared()
                ? changes.between(shown().earlier().caseFile(), shown().kept().caseFile())
                : List.of();
    }

    public boolean isCompared() {
        return shown().earlier() != null;
    }

    public boolean isRepeatable() {
        return shown().writer() && shown().kept() != null;
    }

    public KeptAssessment getKept() {
        return shown().kept();
    }

    public AssessmentNote getNote() {
        return shown().note();
    }

    public ContentErased getErased() {
        return shown().erased();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getBefore() {
        return before;
    }

    public void setBefore(int before) {
        this.before = before;
    }
}
