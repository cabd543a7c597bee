package org.nuanmin.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Locale;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.nuanmin.portal.api.request.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every exception becomes one problem+json, in the caller's language. */
public class Problems implements ExceptionMapper<Throwable> {
    static final MediaType TYPE = MediaType.valueOf("application/problem+json");
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @Override
    public Response toResponse(Throwable thrown) {
        Refusal refusal = Refusal.of(thrown);
        String id = Request.current().map(Request::id).orElse("-");
        if (refusal.status() == 500) {
            LOG.error("request {} failed", id, thrown);
        }
        return response(refusal, language(), id);
    }

    private static Locale language() {
        Message message = JAXRSUtils.getCurrentMessage();
        Object headers = message == null ? null : message.get(Message.PROTOCOL_HEADERS);
        if (headers instanceof java.util.Map<?, ?> all) {
            for (var entry : all.entrySet()) {
                if ("accept-language".equalsIgnoreCase(String.valueOf(entry.getKey()))
                        && entry.getValue() instanceof List<?> values
                        && !values.isEmpty()) {
                    return Words.language(String.valueOf(values.get(0)));
                }
            }
        }
        return Words.language(null);
    }

    static Response response(Refusal refusal, Locale language, String id) {
        var response = Response.status(refusal.status()).type(TYPE).entity(json(refusal, language, id));
        if (refusal.retryAfter() > 0) {
            response.header("Retry-After", refusal.retryAfter());
        }
        if (refusal.status() == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        return response.build();
    }

    static ProblemJson json(Refusal refusal, Locale language, String id) {
        var errors = refusal.errors().stream()
                .map(error ->
                        new ProblemJson.FieldJson(error.field(), error.words().in(language)))
                .toList();
        return new ProblemJson(
                "about:blank",
                Words.say("title." + refusal.status()).in(language),
                refusal.status(),
                refusal.words().in(language),
                id,
                errors);
    }
}
