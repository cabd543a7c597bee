package org.nuanmin.http;

import jakarta.servlet.ServletContext;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.text.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what Jetty refuses or fails at: never a stack, a class or a version. */
final class JettyErrors extends ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(JettyErrors.class);

    /** Jetty's own names for what it could not read. */
    private static final Set<String> UNREAD = Set.of("/badURI", "/badMessage");

    private @Nullable ServletContextHandler context;
    private Request.@Nullable Handler contextsOwn;
    private Request.@Nullable Handler serversOwn;

    void replaceThoseOf(ServletContext servlets) {
        ServletContextHandler found = ServletContextHandler.getServletContextHandler(servlets);
        Server server = found.getServer();
        contextsOwn = found.getErrorHandler();
        serversOwn = server.getErrorHandler();
        found.setErrorHandler(this);
        server.setErrorHandler(this);
        context = found;
    }

    void giveBack() {
        if (context != null) {
            context.setErrorHandler(contextsOwn);
            context.getServer().setErrorHandler(serversOwn);
            context = null;
        }
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        String id = Ids.next();
        if (status < 500) {
            LOG.info("Request {} was refused by the server: {} {}", id, status, message);
        } else {
            LOG.warn("Request {} failed in the server: {} {}", id, status, message, cause);
        }
        String wish = request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE);
        Locale language = wish == null ? Languages.CHINESE : Languages.of(wish);
        Answer answer = Answer.of(status, path(request), language, id);
        response.getHeaders().put("X-Request-Id", id);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
    }

    /** As it was sent; of what could not be read nobody knows who was meant, and mostly programs send such. */
    private static String path(Request request) {
        String path = request.getHttpURI().getPath();
        return path == null || UNREAD.contains(path) ? "/api" : path;
    }
}
