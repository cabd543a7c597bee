package org.nuanmin.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.request.Arrival;
import org.nuanmin.portal.api.service.WaitingRoom;
import org.nuanmin.portal.api.text.Languages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.runtime.HttpServiceRuntime;
import org.osgi.service.servlet.whiteboard.Preprocessor;

/**
 * The whiteboard asks here before it looks for a servlet: a request for one that is away, because its bundle is being
 * updated, waits until it is back. While this bundle itself is updated nothing else is, so that nobody misses it.
 */
@Component(service = Preprocessor.class)
public final class Door implements Preprocessor {
    /** One would give back what was sent, headers and all, and the other make a way through. */
    private static final Set<String> NEVER = Set.of("TRACE", "CONNECT");
    /** What no client of ours sends: it would be for one servlet as it is written, and for another as it is meant. */
    private static final Pattern CLIMBS = Pattern.compile("(^|/)\\.{1,2}(/|;|$)");

    private final HttpServiceRuntime whiteboard;
    private final WaitingRoom waiting;
    private final JettyErrors errors = new JettyErrors();

    @Activate
    public Door(@Reference HttpServiceRuntime whiteboard) {
        this(whiteboard, new WaitingRoom(50, Duration.ofSeconds(5)));
    }

    Door(HttpServiceRuntime whiteboard, WaitingRoom waiting) {
        this.whiteboard = whiteboard;
        this.waiting = waiting;
    }

    @Override
    public void init(FilterConfig config) {
        errors.replaceThoseOf(config.getServletContext());
    }

    @Override
    public void destroy() {
        errors.giveBack();
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answered, FilterChain whiteboardChain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var response = (HttpServletResponse) answered;
        if (NEVER.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
            answer(405, request, response);
        } else if (CLIMBS.matcher(request.getRequestURI()).find()) {
            answer(400, request, response);
        } else if (request.getDispatcherType() != DispatcherType.REQUEST) {
            whiteboardChain.doFilter(request, response);
        } else {
            comes(request, response, whiteboardChain);
        }
    }

    private void comes(HttpServletRequest request, HttpServletResponse response, FilterChain whiteboardChain)
            throws IOException, ServletException {
        if (!served(request, response, whiteboardChain)) {
            response.setHeader("Retry-After", Answer.RETRY_AFTER);
            answer(503, request, response);
        }
        Leftover.of(request);
    }

    private boolean served(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Long until = waiting.until();
        request.setAttribute(Arrival.UNTIL, until);
        boolean served = tried(request, response, chain);
        if (!served) {
            try (var place = waiting.enter()) {
                while (!served && place.stay(until)) {
                    served = tried(request, response, chain);
                }
            }
        }
        return served;
    }

    private boolean tried(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (nobody(request)) {
            return false;
        }
        chain.doFilter(request, response);
        boolean again = request.getAttribute(Arrival.AGAIN) != null;
        request.removeAttribute(Arrival.AGAIN);
        return !again;
    }

    private boolean nobody(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return whiteboard.calculateRequestInfoDTO(request.getServletPath() + (rest == null ? "" : rest)).servletDTO
                == null;
    }

    private static void answer(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String id = Ids.next();
        String wish = request.getHeader("Accept-Language");
        Locale language = wish == null ? Languages.CHINESE : Languages.of(wish);
        Answer answer = Answer.of(status, request.getRequestURI(), language, id);
        response.setStatus(status);
        response.setHeader("X-Request-Id", id);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(answer.type());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }
}
