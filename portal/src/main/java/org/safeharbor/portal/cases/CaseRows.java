package org.safeharbor.portal.cases;

import static org.safeharbor.persistence.store.CaseSort.NEWEST_CHANGE_FIRST;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.safeharbor.persistence.store.Caller;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.persistence.store.CaseFilter;
import org.safeharbor.persistence.store.CaseSort;

/** The rows of the list of cases, read page by page. */
class CaseRows extends LazyDataModel<CaseListWords.Row> {

    private static final Map<String, CaseSort.Column> COLUMNS = Map.of(
            "summary.projection.docket", CaseSort.Column.DOCKET,
            "summary.projection.title", CaseSort.Column.TITLE,
            "summary.projection.providerName", CaseSort.Column.PROVIDER,
            "summary.projection.results.harbor", CaseSort.Column.RESULT,
            "summary.projection.waiting.until", CaseSort.Column.NEXT_CLOCK,
            "summary.changedAt", CaseSort.Column.CHANGED_AT);

    private final transient CaseFiles cases;
    private final transient Caller caller;
    private final transient CaseFilter filter;
    private final transient CaseListWords words;

    CaseRows(CaseFiles cases, Caller caller, CaseFilter filter, CaseListWords words) {
        this.cases = cases;
        this.caller = caller;
        this.filter = filter;
        this.words = words;
    }

    @Override
    public int count(Map<String, FilterMeta> ignored) {
        return cases.count(filter, caller);
    }

    @Override
    public List<CaseListWords.Row> load(
            int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> ignored) {
        setRowCount(cases.count(filter, caller));
        var start = recalculateFirst(first, size, getRowCount());
        return cases.page(start, size, sort(sorting), filter, caller).stream()
                .map(words::row)
                .toList();
    }

    private static CaseSort sort(Map<String, SortMeta> sorting) {
        return sorting.values().stream()
                .filter(asked -> COLUMNS.containsKey(asked.getField()))
                .findFirst()
                .map(asked -> new CaseSort(
                        COLUMNS.get(asked.getField()), asked.getOrder().isAscending()))
                .orElse(NEWEST_CHANGE_FIRST);
    }

    @Override
    public String getRowKey(CaseListWords.Row row) {
        return row.summary().caseId();
    }

    @Override
    public CaseListWords.Row getRowData(String caseId) {
        return words.row(cases.summary(caseId, caller));
    }
}
