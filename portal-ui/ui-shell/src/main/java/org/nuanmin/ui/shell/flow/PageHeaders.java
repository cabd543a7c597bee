package org.nuanmin.ui.shell.flow;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells the browser it may do with it. */
final class PageHeaders {
    /** Flow runs its own commands by inline script and eval; everything comes from here, and no other site may frame it. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'");

    private PageHeaders() {}

    static void add(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
    }
}
