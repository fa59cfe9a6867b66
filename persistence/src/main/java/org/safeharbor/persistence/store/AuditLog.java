package org.safeharbor.persistence.store;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditEntry;
import org.safeharbor.persistence.audit.AuditFilter;
import org.safeharbor.persistence.audit.AuditText;
import org.safeharbor.persistence.audit.AuditTrail;

/** The audit as administrators read it; that they did is in it too. */
@Stateless
public class AuditLog {

    @Inject
    private AuditTrail audit;

    public AuditLog() {}

    AuditLog(AuditTrail audit) {
        this.audit = audit;
    }

    /** A page of the events, newest first. */
    public List<AuditEntry> page(int first, int size, AuditFilter filter, Caller caller) {
        AdministratorsOnly.ask(caller, audit, "the audit");
        var page = audit.page(first, size, filter);
        audit.record(caller.did(Act.AUDIT_READ, "", filter.described()));
        return page;
    }

    /** How many events there are. */
    public long count(AuditFilter filter, Caller caller) {
        AdministratorsOnly.ask(caller, audit, "the audit");
        return audit.count(filter);
    }

    /** Writes the events, oldest first, a few at a time however many there are. */
    public void export(AuditText form, AuditFilter filter, Writer target, Caller caller) throws IOException {
        AdministratorsOnly.ask(caller, audit, "the audit");
        target.write(form.head());
        try {
            audit.forEach(filter, entry -> write(form.line(entry), target));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        audit.record(caller.did(Act.AUDIT_EXPORTED, "", form + " " + filter.described()));
    }

    private static void write(String line, Writer target) {
        try {
            target.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
