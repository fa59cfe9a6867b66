package org.safeharbor.persistence.store;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditTrail;

/** Backups of the house while it works, for administrators. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class Backups {

    @Resource(lookup = "java:app/jdbc/safeharbor")
    private DataSource dataSource;

    @Inject
    private AuditTrail audit;

    public Backups() {}

    Backups(DataSource dataSource, AuditTrail audit) {
        this.dataSource = dataSource;
        this.audit = audit;
    }

    /** Writes everything as it is at one moment; see {@link Backup}. That it was asked for is remembered first. */
    public void write(OutputStream target, Caller caller) throws SQLException, IOException {
        AdministratorsOnly.ask(caller, audit, "a backup");
        audit.record(caller.did(Act.BACKUP_MADE, "", ""));
        try (var connection = dataSource.getConnection()) {
            Backup.write(connection, target);
        }
    }
}
