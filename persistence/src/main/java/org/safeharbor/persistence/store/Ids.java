package org.safeharbor.persistence.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Numbers for new rows over plain JDBC, from the sequences that the mapping uses: it too takes the fifty up to each value. */
final class Ids implements AutoCloseable {

    private static final int BLOCK = 50;

    private final Connection connection;
    private final boolean postgres;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Map<String, long[]> blocks = new HashMap<>();

    Ids(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    long next(String sequence) throws SQLException {
        var block = blocks.computeIfAbsent(sequence, name -> new long[] {1, 0});
        if (block[0] > block[1]) {
            block[1] = value(sequence);
            block[0] = block[1] - BLOCK + 1;
        }
        return block[0]++;
    }

    private long value(String sequence) throws SQLException {
        var statement = statements.get(sequence);
        if (statement == null) {
            statement = connection.prepareStatement(
                    postgres ? "select nextval('" + sequence + "')" : "select next value for " + sequence);
            statements.put(sequence, statement);
        }
        try (var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var statement : statements.values()) {
            statement.close();
        }
    }
}
