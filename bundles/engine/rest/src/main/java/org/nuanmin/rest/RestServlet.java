package org.nuanmin.rest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.request.Request;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** /api/v1/*: gives each request its id, waits for a module that is being replaced, and never lets CXF answer in HTML. */
@Component(
        service = Servlet.class,
        scope = ServiceScope.PROTOTYPE,
        property = {
            "osgi.http.whiteboard.servlet.name=rest",
            "osgi.http.whiteboard.servlet.pattern=/v1/*",
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=rest)",
            "servlet.init.hide-service-list-page=true"
        })
public class RestServlet extends CXFNonSpringServlet {
    private static final long serialVersionUID = 1L;
    private static final Patience PATIENCE = new Patience();

    private final transient ResourceWhiteboard whiteboard;
    private final transient JsonMapper json = new JsonMapper();

    @Activate
    public RestServlet(@Reference ResourceWhiteboard whiteboard) {
        this.whiteboard = whiteboard;
        setBus(whiteboard.cxf.bus);
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        ServletException[] failed = new ServletException[1];
        whiteboard.cxf.within(() -> {
            try {
                super.init(config);
            } catch (ServletException e) {
                failed[0] = e;
            }
            return null;
        });
        if (failed[0] != null) {
            throw failed[0];
        }
    }

    /** CXF's own would empty the bus's registry, also when only the HTTP server restarts. */
    @Override
    public void destroy() {
        // nothing to free
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        Request scene = new Request(Ids.next(), asked.getRemoteAddr(), "rest");
        answer.setHeader("X-Request-Id", scene.id());
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Cache-Control", "no-store");
        Exception[] failed = new Exception[1];
        scene.within(() -> {
            try {
                within(asked, answer, scene);
            } catch (ServletException | IOException | RuntimeException e) {
                failed[0] = e;
            }
            return null;
        });
        if (failed[0] != null && !answer.isCommitted()) {
            say(asked, answer, scene, Refusal.of(failed[0]));
        }
    }

    private void within(HttpServletRequest request, HttpServletResponse response, Request scene)
            throws ServletException, IOException {
        Optional<Refusal> refusal = refusal(request);
        if (refusal.isPresent()) {
            say(request, response, scene, refusal.get());
        } else {
            super.service(request, response);
        }
    }

    private Optional<Refusal> refusal(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin != null && !origin.equals(request.getScheme() + "://" + request.getHeader("Host"))) {
            return Optional.of(Refusal.of(403, "origin"));
        }
        String[] path = String.valueOf(request.getPathInfo()).split("/");
        String module = path.length > 1 ? path[1] : "";
        if (whiteboard.serve(module).isPresent()) {
            return Optional.empty();
        }
        if (!whiteboard.known(module)) {
            return Optional.of(Refusal.of(404, "module.unknown"));
        }
        boolean there = whiteboard.expected(module)
                && PATIENCE.await(() -> whiteboard.serve(module)).isPresent();
        return there ? Optional.empty() : Optional.of(Refusal.later(Words.say("module.away")));
    }

    private void say(HttpServletRequest request, HttpServletResponse response, Request scene, Refusal refusal)
            throws IOException {
        response.setStatus(refusal.status());
        response.setContentType(Problems.TYPE.toString());
        if (refusal.retryAfter() > 0) {
            response.setIntHeader("Retry-After", refusal.retryAfter());
        }
        var language = Words.language(request.getHeader("Accept-Language"));
        json.writeValue(response.getOutputStream(), Problems.json(refusal, language, scene.id()));
    }
}
