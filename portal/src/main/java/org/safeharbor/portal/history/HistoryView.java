package org.safeharbor.portal.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeharbor.persistence.store.BrokenLink;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.persistence.store.Revision;
import org.safeharbor.persistence.store.RevisionNote;
import org.safeharbor.portal.account.CurrentUser;
import org.safeharbor.portal.cases.CasePage;
import org.safeharbor.portal.shell.Texts;

/** The history of a case, a page at a time: who wrote which revision when, and what changed in it. */
@Named("caseHistory")
@RequestScoped
public class HistoryView extends CasePage {

    private static final int PAGE = 20;
    private static final int NAMED = 4;

    @Inject
    private CaseFiles cases;

    @Inject
    private CurrentUser user;

    @Inject
    private ChangeWords changes;

    @Inject
    private Texts texts;

    private int page = 1;
    private List<RevisionNote> history = List.of();
    private List<Line> lines = List.of();
    private String state = "";
    private boolean broken;
    private boolean checked;

    /**
     * A revision in the history.
     *
     * @param note who and when
     * @param changed what changed, a few short names
     * @param more that there is more; empty where there is not
     */
    public record Line(RevisionNote note, List<String> changed, String more) {}

    public void load() {
        if (isFound()) {
            history = cases.history(getId(), user.caller());
            page = Math.max(1, Math.min(page, getPages()));
            lines = lines(history.subList((page - 1) * PAGE, Math.min(page * PAGE, history.size())));
            if (checked) {
                check();
            }
        }
    }

    /** Walks the chain and says how it stands. */
    private void check() {
        var found = cases.verify(getId(), user.caller());
        broken = found.isPresent();
        state = found.map(this::words).orElseGet(() -> texts.get("history.whole", history.size()));
    }

    private String words(BrokenLink link) {
        var chain = link.chain().endsWith("/assessments")
                ? "record.assessments"
                : link.chain().endsWith("/attachments") ? "record.files" : "record.changes";
        return texts.get("history.broken", link.number(), texts.get("broken." + link.reason()), texts.get(chain));
    }

    private List<Line> lines(List<RevisionNote> shown) {
        var oldest = shown.get(shown.size() - 1).number();
        var documents = cases
                .revisions(getId(), Math.max(1, oldest - 1), shown.get(0).number(), user.caller())
                .stream()
                .collect(Collectors.toMap(Revision::number, Function.identity()));
        return shown.stream().map(note -> line(note, documents)).toList();
    }

    private Line line(RevisionNote note, Map<Integer, Revision> documents) {
        var now = documents.get(note.number());
        var before = documents.get(note.number() - 1);
        if (now == null || note.number() > 1 && before == null) {
            return new Line(note, List.of(), "");
        }
        var labels = changes.labels(before == null ? ChangeWords.NOTHING : before.document(), now.document());
        return labels.size() <= NAMED
                ? new Line(note, labels, "")
                : new Line(note, labels.subList(0, NAMED - 1), texts.get("history.more", labels.size() - NAMED + 1));
    }

    public int getPages() {
        return Math.max(1, (history.size() + PAGE - 1) / PAGE);
    }

    public boolean isNewer() {
        return page > 1;
    }

    public boolean isOlder() {
        return page < getPages();
    }

    /** The revisions to compare. */
    public List<Integer> getNumbers() {
        return history.stream()
                .filter(note -> !note.isErased())
                .map(RevisionNote::number)
                .toList();
    }

    public boolean isComparable() {
        return getNumbers().size() > 1;
    }

    public String getState() {
        return state;
    }

    public boolean isBroken() {
        return broken;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Whether the reader asks to have the chain walked. */
    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
