package org.safeharbor.portal.history;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.safeharbor.persistence.store.CaseChangedMeanwhile;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.persistence.store.CaseSummary;
import org.safeharbor.persistence.store.ContentErased;
import org.safeharbor.persistence.store.NoSuchCase;
import org.safeharbor.persistence.store.RevisionNote;
import org.safeharbor.portal.account.CurrentUser;
import org.safeharbor.portal.cases.CaseAccess;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.shell.Texts;
import org.safeharbor.portal.shell.WorkedOut;

/** One revision of a case as it was written, what changed in it, and bringing it back or erasing its content. */
@Named("caseRevision")
@ViewScoped
public class RevisionView implements Serializable {

    @Inject
    private WorkedOut worked;

    @Inject
    private CaseFiles cases;

    @Inject
    private CaseAccess access;

    @Inject
    private CaseDocuments documents;

    @Inject
    private CurrentUser user;

    @Inject
    private ChangeWords changes;

    @Inject
    private Texts texts;

    private String id = "";
    private int number;
    private int seen;
    private String restoreReason = "";
    private String eraseReason = "";

    /** What is read from the store: with the content, or with the tombstone in its place. */
    private record Shown(
            CaseSummary summary,
            RevisionNote note,
            boolean writer,
            List<ChangeWords.Group> all,
            List<ChangeWords.Group> changed,
            ContentErased erased) {}

    public void load() {
        if (access.orMissing(this::shown) != null) {
            seen = shown().summary().newestRevision();
        }
    }

    private Shown shown() {
        return worked.once(this, "shown", this::read);
    }

    private Shown read() {
        var caller = user.caller();
        var summary = cases.summary(id, caller);
        var note = cases.history(id, caller).stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchCase(id + '/' + number));
        var writer = cases.mayWrite(id, caller);
        try {
            var document = cases.revision(id, number, caller).document();
            return new Shown(summary, note, writer, changes.all(document), changedIn(document), null);
        } catch (ContentErased e) {
            return new Shown(summary, note, writer, List.of(), null, e);
        }
    }

    /** What changed; null for the first one, and where the content before is erased. */
    private List<ChangeWords.Group> changedIn(String document) {
        if (number == 1) {
            return null;
        }
        return cases.revisions(id, number - 1, number - 1, user.caller()).stream()
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
            var newest = cases.restore(id, seen, number, restoreReason, documents::project, user.caller());
            leaveFor("history.xhtml?id=" + id + "#r" + newest.number());
        } catch (CaseChangedMeanwhile e) {
            worked.forget(this);
            seen = shown().summary().newestRevision();
            texts.warn(null, "history.changedMeanwhile", shown().summary().changedBy());
        }
    }

    /** Takes the content away for good. */
    public void erase() throws IOException {
        if (eraseReason.isBlank()) {
            texts.warn(null, "history.reasonMissing");
            return;
        }
        cases.erase(id, number, eraseReason, user.caller());
        leaveFor("revision.xhtml?id=" + id + "&number=" + number);
    }

    private static void leaveFor(String place) throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/cases/" + place);
    }

    public boolean isNewest() {
        return number == shown().summary().newestRevision();
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

    public CaseSummary getSummary() {
        return shown().summary();
    }

    public RevisionNote getNote() {
        return shown().note();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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
