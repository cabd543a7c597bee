package org.nuanmin.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/** The thread's connection as seen by one unit: only {@link Transaction} ends it. */
final class SharedConnection {
    private static final Set<String> OURS = Set.of("close", "commit", "setAutoCommit");

    private SharedConnection() {}

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                SharedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    boolean plainRollback = method.getName().equals("rollback") && arguments == null;
                    if (plainRollback || OURS.contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
