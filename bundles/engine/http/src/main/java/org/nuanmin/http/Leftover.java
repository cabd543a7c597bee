package org.nuanmin.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * The rest of a body that was refused unread. Left where it is, the connection would be closed behind the answer, and what
 * its client sends next on it would be lost.
 */
final class Leftover {
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH", "DELETE");
    /** More than this is not worth a kept connection. */
    private static final int MOST = 64 * 1024;

    private Leftover() {}

    static void of(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        if (!WITH_BODY.contains(request.getMethod()) || length > MOST || request.isAsyncStarted()) {
            return;
        }
        try {
            InputStream body = request.getInputStream();
            byte[] some = new byte[8192];
            int read = 0;
            for (int n = 0; n >= 0 && read <= MOST; read += Math.max(0, n)) {
                n = body.read(some);
            }
        } catch (IOException | IllegalStateException gone) {
            // cut off, closed or read otherwise: nothing is left to take
        }
    }
}
