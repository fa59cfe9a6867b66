package org.safeharbor.persistence.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The H2 database of a house, as everything that writes into one has to open it: its transactions write one after the other,
 * and not at all once the disk is nearly full. PostgreSQL needs neither.
 */
public final class H2File implements DataSource {

    // One process has one house, and the file is open in one process only.
    private static final WriteTurn TURN = new WriteTurn();

    // Only ever appended to, until H2Compaction copies it. Where H2 moves what is kept to tidy up, or writes over what
    // is no longer needed, a kill or a full disk in the middle of it made it come back with an earlier state and
    // without
    // the last commits. Both were measured. Packed pages halve what each commit appends. A database in memory has no
    // file to append to, and does not open with these settings.
    private static final String APPENDING = ";MAX_COMPACT_TIME=0;REUSE_SPACE=FALSE;COMPRESS=TRUE";

    private final JdbcDataSource h2 = new JdbcDataSource();

    public void setUrl(String url) {
        h2.setURL(url.contains(APPENDING) || url.startsWith("jdbc:h2:mem:") ? url : url + APPENDING);
    }

    public String getUrl() {
        return h2.getURL();
    }

    public void setUser(String user) {
        h2.setUser(user);
    }

    public String getUser() {
        return h2.getUser();
    }

    public void setPassword(String password) {
        h2.setPassword(password);
    }

    public String getPassword() {
        return h2.getPassword();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return inTurn(h2.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return inTurn(h2.getConnection(user, password));
    }

    private Connection inTurn(Connection connection) {
        return TurnTaking.of(connection, TURN, DiskReserve.of(h2.getURL()));
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return h2.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        h2.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        h2.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return h2.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return Logger.getLogger(H2File.class.getPackageName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return h2.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return h2.isWrapperFor(type);
    }
}
