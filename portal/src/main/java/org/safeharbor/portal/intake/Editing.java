package org.safeharbor.portal.intake;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.safeharbor.persistence.json.CaseFileJson;
import org.safeharbor.persistence.json.CaseFileMerge;
import org.safeharbor.persistence.json.CaseReading;
import org.safeharbor.persistence.store.RevisionNote;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.CaseDraft;
import org.safeharbor.portal.cases.CasePage;
import org.safeharbor.portal.shell.Texts;
import org.safeharbor.portal.shell.TimeText;

/**
 * What the guided pages and the sheet have in common: each answer is kept by itself, can be undone, and meets what others
 * wrote meanwhile with open eyes.
 */
abstract class Editing extends CasePage {

    @Inject
    private CaseDocuments documents;

    @Inject
    private Keeping keeping;

    @Inject
    private IntakeChecks checks;

    @Inject
    private Relevance relevance;

    @Inject
    private Differences comparing;

    @Inject
    private Texts texts;

    @Inject
    private TimeText times;

    private String group = "";
    private boolean writer;
    private IntakeChecks.Finding typed = IntakeChecks.Finding.CLEAN;
    private boolean conflict;
    private boolean left;
    private WorkingCopy copy;
    private String filled = "";

    /** What is typed on this page. */
    abstract List<TopicForm> forms();

    /** Makes the forms of this page from the case as it is now. */
    abstract void makeForms();

    /** The address of this page. */
    abstract String address();

    /** Opens the case; whether there is one for this person. */
    boolean open() {
        copy = access().orMissing(() -> keeping.open(getId()));
        if (copy == null) {
            return false;
        }
        writer = access().mayWrite(getId());
        conflict = writer && copy.isChanged();
        fill();
        return true;
    }

    private void fill() {
        forget();
        copy.show();
        filled = copy.document();
        group = draft().group(group).id();
        makeForms();
        mark(draft());
    }

    private void mark(CaseDraft now) {
        relevance.mark(forms().stream().flatMap(TopicForm::facts), now, group);
    }

    /** The case with all that was kept. */
    CaseDraft draft() {
        return once("draft", () -> documents.draft(copy.document()));
    }

    /**
     * Keeps what was typed, as far as it can be; an answer that was overtaken by leaving the page is in already. An answer
     * can still be on its way when the page is saved: one waits for the other, so that none is kept behind the revision.
     */
    public synchronized void autosave() {
        if (left) {
            return;
        }
        var changed = documents.draft(filled);
        typed = checks.look(forms(), documents.draft(filled), changed);
        if (typed != IntakeChecks.Finding.IMPOSSIBLE) {
            conflict = !keeping.keep(copy, changed);
            forget();
            mark(changed);
        }
    }

    /** Takes the last change on this page back. */
    public synchronized void undo() {
        keeping.undo(copy);
        typed = IntakeChecks.Finding.CLEAN;
        fill();
    }

    /** Writes what was typed as a revision; the further change says where to go then. */
    synchronized String write(Function<CaseDraft, String> further) {
        var changed = documents.draft(filled);
        if (!checks.pass(forms(), documents.draft(filled), changed)) {
            return null;
        }
        var next = further.apply(changed);
        conflict = !keeping.write(copy, changed);
        left = !conflict;
        forget();
        return conflict ? null : next;
    }

    /** Puts the changes of both together; where both answered the same question, what was typed here counts. */
    public String merge() {
        var theirs = access().revision(getId(), newest()).document();
        var merged = CaseFileMerge.of(copy.base(), copy.document(), theirs);
        if (!(CaseFileJson.readKept(merged) instanceof CaseReading.Accepted)) {
            texts.warn(null, "intake.cannotMerge");
            return null;
        }
        keeping.overwrite(copy, merged);
        left = true;
        return address();
    }

    /** Forgets what was typed here and shows what somebody else saved. */
    public String takeTheirs() {
        access().drop(getId());
        left = true;
        return address();
    }

    /** Writes what was typed here in the place of what somebody else saved. */
    public String keepMine() {
        keeping.overwrite(copy, copy.document());
        left = true;
        return address();
    }

    private int newest() {
        return access().summary(getId()).newestRevision();
    }

    /** Whether somebody else wrote a revision meanwhile. */
    public boolean isConflict() {
        return conflict;
    }

    /** Who wrote the newest revision, and when. */
    public RevisionNote getNewer() {
        return access().newestNote(getId());
    }

    /** What the other one changed, beside what was changed here. */
    public List<Differences.Difference> getDifferences() {
        return once("differences", () -> {
            var theirs = access().revision(getId(), newest()).document();
            return comparing.between(copy.base(), copy.document(), theirs);
        });
    }

    /** How far each topic has come. */
    Progress progress(CaseDraft now) {
        return Progress.of(now, group, relevance.bearing(now, group));
    }

    /** Such as "Saved 10:42"; what could not be read is excepted. */
    public String getSaved() {
        var time = times.timeOfDay(copy.savedAt());
        return switch (typed) {
            case CLEAN -> texts.get("intake.savedAt", time);
            case PARTLY -> texts.get("intake.savedPartly", time);
            case IMPOSSIBLE -> texts.get("intake.unkept");
        };
    }

    /** Whether something that was typed is not kept. */
    public boolean isUnkept() {
        return typed != IntakeChecks.Finding.CLEAN;
    }

    public boolean isUndoable() {
        return copy.undo().isPossible();
    }

    public boolean isWriter() {
        return writer;
    }

    WorkingCopy copy() {
        return copy;
    }

    CaseDocuments documents() {
        return documents;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }
}
