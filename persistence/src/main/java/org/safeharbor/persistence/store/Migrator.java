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

    /** Under this system property the launcher, which lives in another class loader, finds why the portal did not start. */
    private static final String PUBLISHED_AS = "safeharbor.refused";

    @Resource(lookup = "java:app/jdbc/safeharbor")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        try {
            Schema.bringUpToDate(dataSource);
        } catch (NewerDatabase refused) {
            System.setProperty(PUBLISHED_AS, refused.getMessage());
            throw refused;
        }
    }
}
