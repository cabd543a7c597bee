package org.nuanmin.ui.shell.flow;

import java.beans.Introspector;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.runtime.ObjectMethods;

/** Two places where the JDK itself keeps the class it saw last. */
final class JdkCaches {
    private JdkCaches() {}

    static void forget() throws ReflectiveOperationException {
        // what Grid(Bean) and Binder(Bean) looked up; soft references, so a full collection alone leaves them
        Introspector.flushCaches();
        // linking a record's equals and hashCode leaves the record class in one static cell each: overwrite them
        var lookup = MethodHandles.lookup();
        MethodHandle getter = lookup.findVirtual(String.class, "strip", MethodType.methodType(String.class));
        link(lookup, "equals", MethodType.methodType(boolean.class, String.class, Object.class), getter);
        link(lookup, "hashCode", MethodType.methodType(int.class, String.class), getter);
    }

    private static void link(MethodHandles.Lookup lookup, String method, MethodType type, MethodHandle getter)
            throws ReflectiveOperationException {
        try {
            ObjectMethods.bootstrap(lookup, method, type, String.class, "strip", getter);
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
