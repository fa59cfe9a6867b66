package org.safeharbor.persistence.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

/** Brings the database to the newest schema before anybody uses it; beans that read it at the start depend on this. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

    @Resource(lookup = "java:app/jdbc/safeharbor")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        Schema.bringUpToDate(dataSource);
    }
}
