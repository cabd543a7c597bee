package org.nuanmin.rest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** /api/openapi.json: what is installed now. */
@Component(
        service = Servlet.class,
        scope = ServiceScope.PROTOTYPE,
        property = {
            "osgi.http.whiteboard.servlet.name=openapi",
            "osgi.http.whiteboard.servlet.pattern=/openapi.json",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=rest)"
        })
public class OpenApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ResourceWhiteboard whiteboard;
    private final transient JsonMapper json = new JsonMapper();

    @Activate
    public OpenApiServlet(@Reference ResourceWhiteboard whiteboard) {
        this.whiteboard = whiteboard;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> paths = new LinkedHashMap<>();
        whiteboard
                .resources()
                .forEach((module, mine) -> mine.forEach(resource ->
                        paths.putAll(new ResourceDescription("/api/v1/" + module, resource.getClass()).paths())));
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        json.writeValue(
                response.getOutputStream(),
                Map.of(
                        "openapi", "3.0.3",
                        "info", Map.of("title", "Nuanmin", "version", "1"),
                        "paths", paths,
                        "security", java.util.List.of(Map.of("bearer", java.util.List.of())),
                        "components",
                                Map.of(
                                        "securitySchemes",
                                        Map.of("bearer", Map.of("type", "http", "scheme", "bearer")))));
    }
}
