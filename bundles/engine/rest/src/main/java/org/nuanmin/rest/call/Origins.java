package org.nuanmin.rest.call;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a browser sends a change from another site's page. */
public final class Origins {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private Origins() {}

    public static boolean foreign(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod()) && foreign(request.getHeader("Origin"), request.getHeader("Host"));
    }

    static boolean foreign(@Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return false;
        }
        return host == null
                || !(origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host));
    }
}
