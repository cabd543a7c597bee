package org.nuanmin.rest;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** /health/live and /health/ready; no detail, since everyone may ask. */
@Component(
        service = Servlet.class,
        scope = ServiceScope.PROTOTYPE,
        property = {
            "osgi.http.whiteboard.servlet.name=health",
            "osgi.http.whiteboard.servlet.pattern=/*",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=health)"
        })
public class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Ready ready;

    @Activate
    public HealthServlet(@Reference Ready ready) {
        this.ready = ready;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        switch (path) {
            case "/live" -> say(response, 200, "UP");
            case "/ready" -> {
                boolean up = ready.now();
                say(response, up ? 200 : 503, up ? "UP" : "STARTING");
            }
            default -> say(response, 404, "UNKNOWN");
        }
    }

    private static void say(HttpServletResponse response, int status, String word) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("{\"status\":\"" + word + "\"}");
    }
}
