package org.safeharbor.portal.admin;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.safeharbor.persistence.audit.AuditEntry;
import org.safeharbor.persistence.audit.AuditFilter;
import org.safeharbor.persistence.store.AuditLog;
import org.safeharbor.persistence.store.Caller;

/** The events of the audit, newest first, read page by page. */
class AuditRows extends LazyDataModel<AuditEntry> {

    private final transient AuditLog audit;
    private final transient Caller caller;
    private final transient AuditFilter filter;

    AuditRows(AuditLog audit, Caller caller, AuditFilter filter) {
        this.audit = audit;
        this.caller = caller;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> ignored) {
        return (int) Math.min(audit.count(filter, caller), Integer.MAX_VALUE);
    }

    @Override
    public List<AuditEntry> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> ignored) {
        setRowCount(count(ignored));
        return audit.page(recalculateFirst(first, size, getRowCount()), size, filter, caller);
    }
}
