package org.safeharbor.portal.history;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.safeharbor.persistence.store.CaseChangedMeanwhile;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.persistence.store.ContentErased;
import org.safeharbor.persistence.store.NoSuchCase;
import org.safeharbor.persistence.store.RevisionNote;
import org.safeharbor.portal.account.CurrentUser;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.CasePage;
import org.safeharbor.portal.shell.Texts;

/** One revision of a case as it was written, what changed in it, and bringing it back or erasing its content. */
@Named("caseRevision")
@ViewScoped
public class RevisionView extends CasePage {

    @Inject
    private CaseFiles cases;

    @Inject
    private CaseDocuments documents;

    @Inject
    private CurrentUser user;

    @Inject
    private ChangeWords changes;

    @Inject
    private Texts texts;

    private int number;
    private int seen;
    private String restoreReason = "";
    private String eraseReason = "";

    /** What is read from the store: with the content, or with the tombstone in its place. */
    private record Shown(
            RevisionNote note,
            boolean writer,
            List<ChangeWords.Group> all,
            List<ChangeWords.Group> changed,
            ContentErased erased) {}

    public void load() {
        if (access().orMissing(this::shown) != null) {
            seen = getSummary().newestRevision();
        }
    }

    private Shown shown() {
        return once("shown", this::read);
    }

    private Shown read() {
        var caller = user.caller();
        var note = cases.history(getId(), caller).stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchCase(getId() + '/' + number));
        var writer = access().mayWrite(getId());
        try {
            var document = cases.revision(getId(), number, caller).document();
            return new Shown(note, writer, changes.all(document), changedIn(document), null);
        } catch (ContentErased e) {
            return new Shown(note, writer, List.of(), null, e);
        }
    }

    /** What changed; null for the first one, and where the content before is erased. */
    private List<ChangeWords.Group> changedIn(String document) {
        if (number == 1) {
            return null;
        }
        return cases.revisions(getId(), number - 1, number - 1, user.caller()).stream()
                .findFirst()
                .map(before -> changes.between(before.document(), document))
                .orElse(null);
    }

    /** Writes this revision once more, as the newest. */
    public void restore() throws IOException {
        if (restoreReason.isBlank()) {
            texts.warn(null, "history.reasonMissing");
            return;
        }
        try {
            var newest = cases.restore(getId(), seen, number, restoreReason, documents::project, user.caller());
            leaveFor("history.xhtml?id=" + getId() + "#r" + newest.number());
        } catch (CaseChangedMeanwhile e) {
            forget();
            seen = getSummary().newestRevision();
            texts.warn(null, "history.changedMeanwhile", getSummary().changedBy());
        }
    }

    /** Takes the content away for good. */
    public void erase() throws IOException {
        if (eraseReason.isBlank()) {
            texts.warn(null, "history.reasonMissing");
            return;
        }
        cases.erase(getId(), number, eraseReason, user.caller());
        leaveFor("revision.xhtml?id=" + getId() + "&number=" + number);
    }

    public boolean isNewest() {
        return number == getSummary().newestRevision();
    }

    public boolean isRestorable() {
        return shown().writer() && !isNewest() && shown().erased() == null;
    }

    public boolean isErasable() {
        return user.isAdministrator() && !isNewest() && shown().erased() == null;
    }

    public ContentErased getErased() {
        return shown().erased();
    }

    /** What changed; null where that cannot be said. */
    public List<ChangeWords.Group> getChanged() {
        return shown().changed();
    }

    public List<ChangeWords.Group> getAll() {
        return shown().all();
    }

    public RevisionNote getNote() {
        return shown().note();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getRestoreReason() {
        return restoreReason;
    }

    public void setRestoreReason(String restoreReason) {
        this.restoreReason = restoreReason;
    }

    public String getEraseReason() {
        return eraseReason;
    }

    public void setEraseReason(String eraseReason) {
        this.eraseReason = eraseReason;
    }
}
