package org.nuanmin.rest.edge;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.request.Arrival;
import org.nuanmin.portal.api.request.Request;
import org.nuanmin.portal.api.service.WaitingRoom;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.rest.body.Bodies;
import org.nuanmin.rest.body.Body;
import org.nuanmin.rest.body.BodyRequest;
import org.nuanmin.rest.body.Limits;
import org.nuanmin.rest.call.Call;
import org.nuanmin.rest.call.Origins;
import org.nuanmin.rest.call.Services;
import org.nuanmin.rest.call.Words;
import org.nuanmin.rest.cxf.ModuleServer;
import org.nuanmin.rest.cxf.ResourceWhiteboard;
import org.nuanmin.rest.gate.EdgeServices;
import org.nuanmin.rest.gate.ModuleBundles;
import org.nuanmin.rest.openapi.OpenApiDocument;
import org.nuanmin.rest.problem.Kind;
import org.nuanmin.rest.problem.ProblemAnswer;
import org.nuanmin.rest.problem.Problems;
import org.nuanmin.rest.problem.Refusal;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.slf4j.MDC;

/** Everything below /api: gives a request its number, waits for what it needs, reads its body, and hands it to its module. */
@Component(
        service = Servlet.class,
        scope = ServiceScope.PROTOTYPE,
        configurationPid = "org.nuanmin.rest",
        property = {
            "osgi.http.whiteboard.servlet.name=rest",
            "osgi.http.whiteboard.servlet.pattern=/*",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=rest)"
        })
public final class EdgeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final WaitingRoom WAITING = new WaitingRoom(50, Duration.ofSeconds(5));

    private final transient EdgeServices services;
    private final transient ResourceWhiteboard whiteboard;
    private final transient ModuleBundles bundles;
    private final transient Bodies bodies;

    @Activate
    public EdgeServlet(
            BundleContext context,
            Map<String, Object> settings,
            @Reference EdgeServices services,
            @Reference ResourceWhiteboard whiteboard) {
        this(services, whiteboard, new ModuleBundles(context), limits(settings));
    }

    EdgeServlet(EdgeServices services, ResourceWhiteboard whiteboard, ModuleBundles bundles, Limits limits) {
        this.services = services;
        this.whiteboard = whiteboard;
        this.bundles = bundles;
        this.bodies = new Bodies(limits);
    }

    /** {@code bodyKilobytes} and {@code uploadMegabytes} of pid org.nuanmin.rest. */
    private static Limits limits(Map<String, Object> settings) {
        long body =
                Long.parseLong(settings.getOrDefault("bodyKilobytes", "1024").toString()) << 10;
        long upload =
                Long.parseLong(settings.getOrDefault("uploadMegabytes", "30").toString()) << 20;
        return new Limits(body, upload);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        var asked = new Request(Ids.next(), request.getRemoteAddr(), "rest");
        Locale language = language(request.getHeader("Accept-Language"));
        response.setHeader("X-Request-Id", asked.id());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        MDC.put("requestId", asked.id());
        try {
            asked.within(() -> {
                route(request, response, asked, language);
                return Boolean.TRUE;
            });
        } catch (RuntimeException | LinkageError thrown) {
            refuse(response, ProblemAnswer.of(Problems.of(thrown), thrown, language, asked.id()));
        } finally {
            MDC.remove("requestId");
        }
    }

    private static Locale language(@Nullable String wish) {
        return wish == null ? Languages.CHINESE : Languages.of(wish);
    }

    private void route(HttpServletRequest request, HttpServletResponse response, Request asked, Locale language) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (path.equals("/openapi.json")) {
            openApi(request, response);
            return;
        }
        String module = Paths.module(path).orElseThrow(() -> Refusal.of(Kind.NOT_FOUND, Words.of("no-path")));
        if (Origins.foreign(request)) {
            throw Refusal.of(Kind.NOT_ALLOWED, Words.of("foreign-origin"));
        }
        var call = new Asked(asked, language, module, until(request));
        Optional<Entered> in = enter(call);
        if (in.isEmpty() && bundles.leaving() && request.getAttribute(Arrival.UNTIL) != null) {
            request.setAttribute(Arrival.AGAIN, Boolean.TRUE);
            return;
        }
        hand(request, response, in.orElseThrow(() -> away(module)), call);
    }

    /** The door has let it wait already. */
    private static long until(HttpServletRequest request) {
        return request.getAttribute(Arrival.UNTIL) instanceof Long until ? until : WAITING.until();
    }

    /** @param until when it must be answered, be it by a refusal: {@link System#nanoTime()} */
    private record Asked(Request request, Locale language, String module, long until) {}

    /** The module's server, entered, and the edge's services that it was made with. */
    private record Entered(ModuleServer server, Services services) {}

    private Optional<Entered> enter(Asked asked) {
        return WAITING.await(
                () -> services.now().flatMap(used -> enter(asked.module(), used)),
                () -> bundles.leaving() || bundles.absence(asked.module()) != ModuleBundles.Absence.COMING,
                asked.until());
    }

    private Refusal away(String module) {
        return switch (bundles.absence(module)) {
            case UNKNOWN -> Refusal.of(Kind.NOT_FOUND, Words.of("no-module"));
            case STOPPED -> Refusal.away(Words.of("away.stopped"), 60);
            case COMING -> Refusal.away(Words.of(services.now().isEmpty() ? "away.part" : "away.module"), 2);
        };
    }

    /** Both of one time: signed in at a new identity, a resource that still knows the old one would see nobody. */
    private Optional<Entered> enter(String module, Services used) {
        Optional<ModuleServer> server = whiteboard.enter(module);
        if (server.isPresent() && !services.are(used)) {
            server.get().leave();
            return Optional.empty();
        }
        return server.map(entered -> new Entered(entered, used));
    }

    /** Serves it; once more when a part was taken away under it, nothing was stored, and there is time left. */
    private void hand(HttpServletRequest request, HttpServletResponse response, Entered first, Asked asked) {
        Entered in = first;
        try (Body body = read(request, in)) {
            Optional<Entered> next = Optional.of(in);
            while (next.isPresent()) {
                in = next.get();
                next = serve(in, request, response, call(in, asked, body))
                        ? Optional.empty()
                        : Optional.of(again(asked));
            }
        }
    }

    private Body read(HttpServletRequest request, Entered in) {
        try {
            return bodies.read(
                    request,
                    () -> services.now()
                            .map(Services::keys)
                            .orElse(in.services().keys()));
        } catch (IOException e) {
            in.server().leave();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            in.server().leave();
            throw e;
        }
    }

    private Entered again(Asked asked) {
        return enter(asked).orElseThrow(() -> away(asked.module()));
    }

    private Call call(Entered in, Asked asked, Body body) {
        return new Call(
                asked.request(),
                asked.language(),
                asked.module(),
                in.services(),
                body,
                () -> services.are(in.services()) && !in.server().isRetired(),
                () -> !Request.hasStored() && System.nanoTime() < asked.until());
    }

    /** @return false when it must be served once more */
    private boolean serve(Entered in, HttpServletRequest request, HttpServletResponse response, Call call) {
        var read = new BodyRequest(request, call.body());
        var answer = new RevocableResponse(response, call::isTakenBack);
        call.attach(read);
        try {
            if (!READING.contains(request.getMethod())) {
                Request.holdParts();
            }
            in.server().serve(this, read, answer);
        } catch (RuntimeException thrown) {
            refuse(answer, ProblemAnswer.of(Problems.of(thrown), thrown, call));
        } finally {
            Request.releaseParts();
            in.server().leave();
        }
        return !call.isTakenBack();
    }

    private void openApi(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            throw Refusal.of(Kind.METHOD_NOT_ALLOWED, Words.of("http.method-not-allowed"));
        }
        write(response, 200, "application/json", OpenApiDocument.of(whiteboard.resources()));
    }

    private static void refuse(HttpServletResponse response, ProblemAnswer answer) {
        if (response.isCommitted()) {
            return;
        }
        answer.headers().forEach(response::setHeader);
        write(response, answer.status(), answer.mediaType(), answer.body());
    }

    private static void write(HttpServletResponse response, int status, String type, byte[] body) {
        try {
            response.resetBuffer();
            response.setStatus(status);
            response.setContentType(type);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException("The caller went away", e);
        }
    }
}
