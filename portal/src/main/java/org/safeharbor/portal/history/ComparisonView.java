package org.safeharbor.portal.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.persistence.store.ContentErased;
import org.safeharbor.portal.account.CurrentUser;
import org.safeharbor.portal.cases.CasePage;

/** Two revisions of a case and what leads from the one to the other. */
@Named("caseChanges")
@RequestScoped
public class ComparisonView extends CasePage {

    @Inject
    private CaseFiles cases;

    @Inject
    private CurrentUser user;

    @Inject
    private ChangeWords words;

    private int from;
    private int to;
    private List<ChangeWords.Group> changes = List.of();
    private boolean erased;

    public void load() {
        if (isFound()) {
            access().orMissing(this::compare);
        }
    }

    private List<ChangeWords.Group> compare() {
        try {
            var before = cases.revision(getId(), getEarlier(), user.caller());
            var after = cases.revision(getId(), getLater(), user.caller());
            changes = words.between(before.document(), after.document());
        } catch (ContentErased e) {
            erased = true;
        }
        return changes;
    }

    public boolean isErased() {
        return erased;
    }

    /** Whether the two say the same. */
    public boolean isSame() {
        return !erased && changes.isEmpty();
    }

    public List<ChangeWords.Group> getChanges() {
        return changes;
    }

    public int getEarlier() {
        return Math.min(from, to);
    }

    public int getLater() {
        return Math.max(from, to);
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }
}
