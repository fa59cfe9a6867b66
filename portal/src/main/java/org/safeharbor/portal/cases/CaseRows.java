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
            "summary.projection.results.harbor.first", CaseSort.Column.RESULT,
            "summary.projection.waiting.until", CaseSort.Column.NEXT_CLOCK,
            "summary.changedAt", CaseSort.Column.CHANGED_AT);

    private final transient CaseFiles cases;
    private final transient Caller caller;
    private final transient CaseFilter filter;
    private final transient CaseListWords words;
    private Integer counted;

    CaseRows(CaseFiles cases, Caller caller, CaseFilter filter, CaseListWords words) {
        this.cases = cases;
        this.caller = caller;
        this.filter = filter;
        this.words = words;
    }

    @Override
    public int count(Map<String, FilterMeta> ignored) {
        if (counted == null) {
            counted = cases.count(filter, caller);
        }
        return counted;
    }

    @Override
    public List<CaseListWords.Row> load(
            int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> ignored) {
        var page = cases.list(first, size, sort(sorting), filter, caller);
        counted = page.count();
        setRowCount(counted);
        var start = recalculateFirst(first, size, counted);
        var rows = start == first ? page.rows() : cases.page(start, size, sort(sorting), filter, caller);
        return rows.stream().map(words::row).toList();
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
