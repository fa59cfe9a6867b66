package org.safeharbor.portal.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.persistence.store.CaseFilter;
import org.safeharbor.persistence.store.CaseSort;
import org.safeharbor.portal.account.CurrentUser;

/** My cases: every case that this person may see, searched, narrowed and sorted in the database. */
@Named("caseList")
@ViewScoped
public class CaseListView implements Serializable {

    @Inject
    private CaseFiles cases;

    @Inject
    private CurrentUser user;

    @Inject
    private CaseListWords words;

    @Inject
    private CaseAccess access;

    private final Map<String, String> chosen = new HashMap<>();
    private String text = "";
    private String removed = "";
    private Boolean without;
    private transient CaseRows rows;

    /**
     * Something to narrow the list by.
     *
     * @param id its name
     * @param label in words
     * @param options what can be chosen; nothing where a text is typed
     * @param problem what is wrong with what was typed; empty for nothing
     */
    public record Field(String id, String label, List<Option> options, String problem) {}

    /**
     * Something to choose, or a filter that was.
     *
     * @param id its name
     * @param label in words
     */
    public record Option(String id, String label) {}

    public CaseRows getRows() {
        if (rows == null) {
            rows = new CaseRows(
                    cases,
                    user.caller(),
                    ListFilter.of(text, chosen, user.caller().login()),
                    words);
        }
        return rows;
    }

    /** What is searched or narrowed by changed, so the rows are others. */
    public void search() {
        rows = null;
    }

    /** Takes one filter off. */
    public void remove() {
        chosen.remove(removed);
        search();
    }

    /** Takes all of them off. */
    public void clear() {
        chosen.clear();
        search();
    }

    public List<Field> getFields() {
        return Arrays.stream(ListFilter.values())
                .map(kind -> words.field(kind, kind.in(chosen)))
                .toList();
    }

    /** The filters that are on, each to be taken off. */
    public List<Option> getChips() {
        return Arrays.stream(ListFilter.values())
                .filter(kind -> !kind.in(chosen).isEmpty())
                .map(kind -> new Option(kind.id(), words.chip(kind, kind.in(chosen))))
                .toList();
    }

    /** How many cases are left, in words. */
    public String getFound() {
        return words.found(getRows().count(Map.of()));
    }

    /** Whether there is nothing to list at all, searched or not. */
    public boolean isWithoutCases() {
        if (without == null) {
            without = cases.page(0, 1, CaseSort.NEWEST_CHANGE_FIRST, CaseFilter.ALL, user.caller())
                    .isEmpty();
        }
        return without;
    }

    /** Opens a decided case as one of one's own. */
    public String openSample() {
        return "/cases/case.xhtml?faces-redirect=true&id=" + access.open(DemoCases.sample());
    }

    public Map<String, String> getChosen() {
        return chosen;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRemoved() {
        return removed;
    }

    public void setRemoved(String removed) {
        this.removed = removed;
    }
}
