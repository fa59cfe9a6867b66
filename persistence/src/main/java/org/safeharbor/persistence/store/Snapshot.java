package org.safeharbor.persistence.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Reads the database as it was at one moment, whatever others write meanwhile. */
final class Snapshot {

    /** What is read. */
    interface Reading<T, E extends Exception> {
        T read() throws SQLException, E;
    }

    private Snapshot() {}

    /** Both databases read from a snapshot at this level; nothing is ever written in it. */
    static <T, E extends Exception> T of(Connection connection, Reading<T, E> reading) throws SQLException, E {
        var usual = connection.getTransactionIsolation();
        var wasAuto = connection.getAutoCommit();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        try {
            return reading.read();
        } finally {
            connection.rollback();
            connection.setTransactionIsolation(usual);
            connection.setAutoCommit(wasAuto);
        }
    }
}
