package org.safeharbor.persistence.archive;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.safeharbor.persistence.store.OutdatedProjections;

/**
 * After the program was brought up to date, asks the new law about every case, so that lists and heads of cases never show
 * what the reasoning would no longer say. A batch at a time beside the work of the house; people may go on meanwhile.
 */
@Singleton
@Startup
public class Reassessing {

    @PersistenceContext(unitName = "safeharbor")
    private EntityManager em;

    private boolean done;

    public Reassessing() {}

    public Reassessing(EntityManager em) {
        this.em = em;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void keepGoing() {
        if (!done) {
            done = some() == 0;
        }
    }

    /** Asks about some of the cases that other law answered, and says how many there were. */
    public int some() {
        var now = Instant.now();
        try {
            return OutdatedProjections.renew(
                    em.unwrap(Connection.class), CaseProjection.LAW, document -> CaseProjection.of(document, now));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
