package org.safeharbor.persistence.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.regex.Pattern;

/** A connection that takes the turn to write with its first change and passes it on when its transaction is over. */
final class TurnTaking {

    // Locking a row changes it. Taking a number of a sequence does not count: the mapping has a lock of its own for
    // that, and
    // whoever had the one would wait for the other.
    private static final Pattern READS = Pattern.compile(
            "\\s*(?:select|values|show|explain)\\b(?!.*\\bfor\\s+update\\b).*|\\s*call\\s+next\\s+value\\b.*",
            Pattern.DOTALL);

    // What is written so that somebody may come in and read.
    private static final Pattern TRACES = Pattern.compile(
            "\\s*(?:insert\\s+into|update|delete\\s+from)\\s+(?:audit_event|sign_in_failure)\\b.*", Pattern.DOTALL);

    private final Connection connection;
    private final WriteTurn turn;
    private final DiskReserve reserve;
    private boolean writing;
    private boolean changing;

    private TurnTaking(Connection connection, WriteTurn turn, DiskReserve reserve) {
        this.connection = connection;
        this.turn = turn;
        this.reserve = reserve;
    }

    static Connection of(Connection connection, WriteTurn turn, DiskReserve reserve) {
        var taking = new TurnTaking(connection, turn, reserve);
        return proxy(Connection.class, (self, method, arguments) -> taking.onConnection(method, arguments));
    }

    private Object onConnection(Method method, Object[] arguments) throws Throwable {
        try {
            var answer = call(connection, method, arguments);
            if (writing && method.getName().equals("commit")) {
                sync();
            }
            return answer instanceof Statement statement ? watched(statement, method, arguments) : answer;
        } finally {
            // One that fails ends it too: what is written after it is a change, and takes the turn again.
            if (ends(method, arguments)) {
                pass();
            }
        }
    }

    /**
     * Brings what was committed to the disk itself. It also fails where the file was given up meanwhile, because another
     * transaction could not be saved, while the commit of this one would say nothing of it.
     */
    private void sync() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    private static boolean ends(Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "commit", "close", "abort" -> true;
            // Going back to a savepoint is no end.
            case "rollback" -> arguments == null;
            case "setAutoCommit" -> (boolean) arguments[0];
            default -> false;
        };
    }

    private Statement watched(Statement statement, Method made, Object[] arguments) {
        var prepared = arguments != null && arguments[0] instanceof String sql ? sql : "";
        return (Statement) Proxy.newProxyInstance(
                TurnTaking.class.getClassLoader(), new Class<?>[] {made.getReturnType()}, (self, method, given) -> {
                    if (!method.getName().startsWith("execute")) {
                        return call(statement, method, given);
                    }
                    var sql = given != null && given[0] instanceof String text ? text : prepared;
                    return execute(sql, statement, method, given);
                });
    }

    /** A batch of plain statements has no text here and counts as a change. */
    private Object execute(String sql, Statement statement, Method method, Object[] arguments) throws Throwable {
        var folded = sql.toLowerCase(Locale.ROOT);
        if (READS.matcher(folded).matches()) {
            return call(statement, method, arguments);
        }
        take(TRACES.matcher(folded).matches());
        try {
            return call(statement, method, arguments);
        } finally {
            if (connection.isClosed() || connection.getAutoCommit()) {
                pass();
            }
        }
    }

    /** @param trace whether the statement adds nothing but a trace of what somebody did */
    private void take(boolean trace) throws SQLException {
        if (!writing || !trace && !changing) {
            reserve.check(trace);
            changing = !trace;
        }
        if (!writing) {
            turn.take();
            writing = true;
        }
    }

    private void pass() {
        if (writing) {
            writing = false;
            changing = false;
            turn.pass();
        }
    }

    private static Object call(Object on, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(TurnTaking.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
