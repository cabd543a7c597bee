package org.nuanmin.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.sql.DataSource;

/** The pool as EclipseLink sees it: inside a transaction always the thread's one connection. */
final class SharedSource {
    private SharedSource() {}

    static DataSource of(DataSource pool, Transactions transactions) {
        return (DataSource) Proxy.newProxyInstance(
                SharedSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    var transaction = transactions.present();
                    if (method.getName().equals("getConnection") && transaction.isPresent()) {
                        return SharedConnection.of(transaction.get().connection());
                    }
                    try {
                        return method.invoke(pool, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
