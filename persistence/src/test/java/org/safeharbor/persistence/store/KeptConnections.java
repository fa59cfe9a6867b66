package org.safeharbor.persistence.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.DataSource;

/** A data source whose connections are kept for the next one who asks, as the portal's server does. */
final class KeptConnections implements AutoCloseable {

    private final DataSource house;
    private final Deque<Connection> free = new ConcurrentLinkedDeque<>();

    KeptConnections(DataSource house) {
        this.house = house;
    }

    DataSource dataSource() {
        return proxy(
                DataSource.class,
                (method, arguments) ->
                        method.getName().equals("getConnection") ? borrowed() : method.invoke(house, arguments));
    }

    private Connection borrowed() throws SQLException {
        var kept = free.poll();
        var real = kept == null ? house.getConnection() : kept;
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("close")) {
                real.setAutoCommit(true);
                free.push(real);
                return null;
            }
            return method.invoke(real, arguments);
        });
    }

    private interface Call {
        Object with(java.lang.reflect.Method method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return call.with(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Override
    public void close() throws SQLException {
        for (var connection : free) {
            connection.close();
        }
    }
}
