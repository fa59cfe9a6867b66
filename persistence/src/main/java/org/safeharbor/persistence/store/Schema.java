package org.safeharbor.persistence.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of the house: one set of migrations for both databases. */
public final class Schema {

    private Schema() {}

    /** Runs the migrations that this database has not seen yet. */
    public static void bringUpToDate(DataSource dataSource) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
