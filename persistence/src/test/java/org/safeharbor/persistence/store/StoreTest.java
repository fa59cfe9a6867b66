package org.safeharbor.persistence.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;

/** What the tests of the store share: a fresh database for each. */
@OnBothDatabases
abstract class StoreTest {

    @Parameter
    private Database.Kind kind;

    protected Database database;

    @BeforeEach
    void open() {
        database = kind.open();
    }

    @AfterEach
    void close() {
        if (database != null) {
            database.close();
        }
    }
}
