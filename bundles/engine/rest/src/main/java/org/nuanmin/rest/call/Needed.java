package org.nuanmin.rest.call;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanmin.portal.api.rest.Needs;

/** The right that a resource declares for a method: the method's own, else its class's. */
public final class Needed {
    private Needed() {}

    /** @param resource the class that was registered; the method may be inherited */
    public static Optional<String> by(Class<?> resource, Method method) {
        return Stream.of(method, resource)
                .filter(each -> each.isAnnotationPresent(Needs.class))
                .map(each -> each.getAnnotation(Needs.class).value())
                .findFirst();
    }
}
