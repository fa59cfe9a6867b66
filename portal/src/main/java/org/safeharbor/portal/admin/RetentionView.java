package org.safeharbor.portal.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.persistence.store.CaseFilter;
import org.safeharbor.persistence.store.CaseSort;
import org.safeharbor.persistence.store.CaseSummary;
import org.safeharbor.persistence.store.DeletedCase;
import org.safeharbor.portal.account.CurrentUser;
import org.safeharbor.portal.shell.MomentText;
import org.safeharbor.portal.shell.Texts;
import org.safeharbor.portal.shell.WorkedOut;

/** Cases that nobody has touched for long, deleting one for a reason, and what is left of deleted ones. */
@Named("retention")
@ViewScoped
public class RetentionView implements Serializable {

    private static final int SHOWN = 50;

    @Inject
    private WorkedOut worked;

    @Inject
    private CaseFiles cases;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private String before = "";
    private String text = "";
    private String chosen = "";
    private String reason = "";

    /** The cases that were last changed before the day, oldest first; all of them when there is no day, none when it is none. */
    public List<CaseSummary> getFound() {
        return worked.once(this, "found", () -> {
            var oldestFirst = new CaseSort(CaseSort.Column.CHANGED_AT, true);
            return filter().map(filter -> cases.page(0, SHOWN, oldestFirst, filter, user.caller()))
                    .orElse(List.of());
        });
    }

    private Optional<CaseFilter> filter() {
        var filter = new CaseFilter(text);
        return before.isBlank()
                ? Optional.of(filter)
                : MomentText.day(before).map(day -> filter.changedBetween(null, day.atStartOfDay()));
    }

    public void search() {
        worked.forget(this);
        if (filter().isEmpty()) {
            texts.warn(null, "retention.noDay", before);
        }
    }

    /** Deletes the content of the chosen case. */
    public void delete() {
        if (chosen.isEmpty() || reason.isBlank()) {
            texts.warn(null, chosen.isEmpty() ? "retention.choose" : "history.reasonMissing");
            return;
        }
        var title = cases.summary(chosen, user.caller()).projection().title();
        cases.delete(chosen, reason, user.caller());
        texts.say("retention.deleted", title);
        chosen = "";
        reason = "";
        worked.forget(this);
    }

    public List<DeletedCase> getDeleted() {
        return cases.deleted(user.caller());
    }

    public int getShown() {
        return SHOWN;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen == null ? "" : chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
