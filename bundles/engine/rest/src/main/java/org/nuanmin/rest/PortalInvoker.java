package org.nuanmin.rest;

import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.message.MessageContentsList;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.rest.Idempotent;

/** Runs a resource's method as its caller; a refused attempt is written into the audit, without what was sent. */
public class PortalInvoker extends JAXRSInvoker {
    private static final Set<Integer> REFUSED = Set.of(403, 404, 409, 422);

    private final String module;
    private final Services.All services;
    private final Replays replays;

    PortalInvoker(String module, Services.All services) {
        this.module = module;
        this.services = services;
        this.replays = new Replays(services);
    }

    @Override
    public Object invoke(Exchange exchange, Object parameters) {
        User user = (User) exchange.get(Authentication.USER);
        if (user == null) {
            return super.invoke(exchange, parameters);
        }
        return services.identity().as(user, () -> {
            Object answer = answer(exchange, parameters, user);
            note(exchange, answer);
            return answer;
        });
    }

    private Object answer(Exchange exchange, Object parameters, User user) {
        Message message = exchange.getInMessage();
        Method method = exchange.get(OperationResourceInfo.class).getAnnotatedMethod();
        boolean posted = "POST".equals(message.get(Message.HTTP_REQUEST_METHOD));
        String key = posted ? header(message, "Idempotency-Key").orElse("") : "";
        if (key.isEmpty() && method != null && method.isAnnotationPresent(Idempotent.class)) {
            return list(problem(message, Refusal.of(400, "key.missing")));
        }
        if (key.isEmpty()) {
            return super.invoke(exchange, parameters);
        }
        try {
            return list(replays.once(user, key, message, () -> response(super.invoke(exchange, parameters))));
        } catch (RuntimeException e) {
            return list(problem(message, Refusal.of(e)));
        }
    }

    private static Response problem(Message message, Refusal refusal) {
        String language = header(message, "Accept-Language").orElse("");
        String id = org.nuanmin.portal.api.request.Request.current()
                .map(org.nuanmin.portal.api.request.Request::id)
                .orElse("-");
        return Problems.response(refusal, Words.language(language), id);
    }

    private static MessageContentsList list(Response response) {
        return new MessageContentsList(response);
    }

    static Response response(Object answer) {
        Object first = answer instanceof List<?> many && !many.isEmpty() ? many.get(0) : answer;
        if (first instanceof Response response) {
            return response;
        }
        return first == null ? Response.noContent().build() : Response.ok(first).build();
    }

    private void note(Exchange exchange, Object answer) {
        Object first = answer instanceof List<?> many && !many.isEmpty() ? many.get(0) : answer;
        if (first instanceof Response response && REFUSED.contains(response.getStatus())) {
            services.audit()
                    .note(
                            "rest.refused",
                            object(exchange.getInMessage()),
                            AuditTrail.Result.REFUSED,
                            Map.of("module", module, "status", String.valueOf(response.getStatus())));
        }
    }

    /** The id in the path: what the attempt was about. */
    private static String object(Message message) {
        Object template = message.get("jaxrs.template.parameters");
        if (template instanceof Map<?, ?> parameters) {
            for (Object name : List.of("id", "name")) {
                if (parameters.get(name) instanceof List<?> values && !values.isEmpty()) {
                    String id = String.valueOf(values.get(0));
                    return id.length() <= 36 ? id : "";
                }
            }
        }
        return "";
    }

    static Optional<String> header(Message message, String name) {
        if (message.get(Message.PROTOCOL_HEADERS) instanceof Map<?, ?> headers) {
            return headers.entrySet().stream()
                    .filter(entry -> name.equalsIgnoreCase(String.valueOf(entry.getKey())))
                    .map(Map.Entry::getValue)
                    .filter(value -> value instanceof List<?> values && !values.isEmpty())
                    .map(value -> String.valueOf(((List<?>) value).get(0)).trim())
                    .filter(value -> !value.isEmpty())
                    .findFirst();
        }
        return Optional.empty();
    }
}
