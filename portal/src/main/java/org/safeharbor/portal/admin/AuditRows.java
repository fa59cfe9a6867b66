package org.safeharbor.portal.admin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.safeharbor.persistence.audit.AuditEntry;
import org.safeharbor.persistence.audit.AuditFilter;
import org.safeharbor.persistence.store.AuditLog;
import org.safeharbor.persistence.store.Caller;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.persistence.store.CaseSummary;

/** The events of the audit, newest first, read page by page. */
class AuditRows extends LazyDataModel<AuditRow> {

    private final transient AuditLog audit;
    private final transient CaseFiles cases;
    private final transient Caller caller;
    private final transient AuditFilter filter;

    AuditRows(AuditLog audit, CaseFiles cases, Caller caller, AuditFilter filter) {
        this.audit = audit;
        this.cases = cases;
        this.caller = caller;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> ignored) {
        return (int) Math.min(audit.count(filter, caller), Integer.MAX_VALUE);
    }

    @Override
    public List<AuditRow> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> ignored) {
        setRowCount(count(ignored));
        var page = audit.page(recalculateFirst(first, size, getRowCount()), size, filter, caller);
        var names = names(page.stream()
                .map(AuditEntry::caseId)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet()));
        return page.stream().map(event -> row(event, names.get(event.caseId()))).toList();
    }

    private static AuditRow row(AuditEntry event, String name) {
        return new AuditRow(event, name == null ? event.caseId() : name, name != null);
    }

    /** What the cases that the reader may see are called: by docket number, or title where there is none yet. */
    private Map<String, String> names(Set<String> caseIds) {
        return cases.visible(caseIds, caller).stream()
                .collect(Collectors.toMap(
                        CaseSummary::caseId,
                        found -> found.projection().docket().isBlank()
                                ? found.projection().title()
                                : found.projection().docket()));
    }
}
