package org.nuanmin.rest.cxf;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.model.URITemplate;
import org.apache.cxf.message.Message;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.problem.NotNow;
import org.nuanmin.portal.api.problem.Problem;
import org.nuanmin.rest.call.Call;
import org.nuanmin.rest.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What someone who signed in tried at a method; kept in the audit when it is refused, without anything of what was sent.
 *
 * @param path the resource's path with its names, not its values
 * @param object the id in the path, or empty
 */
record Attempt(Call call, String httpMethod, String path, String object) {
    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

    static Optional<Attempt> of(Message message) {
        OperationResourceInfo operation = message.getExchange().get(OperationResourceInfo.class);
        Call call = Current.call(message);
        return operation == null || call.user().isEmpty()
                ? Optional.empty()
                : Optional.of(new Attempt(
                        call, Current.request(message).getMethod(), path(call, operation), object(values(message))));
    }

    /**
     * Not of what the portal can't do now: that is no fault of the caller, and there may be no room for the entry.
     *
     * @param thrown what the edge or the use case refused with
     */
    void refused(Throwable thrown) {
        if (!refusal(thrown)) {
            return;
        }
        int status = Problems.of(thrown).status();
        if (status == 404 && object.isEmpty()) {
            return;
        }
        try {
            call.outside(() -> call.as(() -> noted(status)));
        } catch (RuntimeException e) {
            LOG.error(
                    "The refusal of request {} is not in the audit",
                    call.request().id(),
                    e);
        }
    }

    private boolean noted(int status) {
        call.services()
                .trail()
                .note(
                        "rest.refused",
                        object,
                        AuditTrail.Result.REFUSED,
                        Map.of("method", httpMethod, "path", path, "status", Integer.toString(status)));
        return true;
    }

    private static boolean refusal(Throwable thrown) {
        return !(thrown instanceof NotNow)
                && (thrown instanceof Problem
                        || thrown instanceof ConstraintBroken
                        || thrown instanceof ConstraintViolationException);
    }

    private static String path(Call call, OperationResourceInfo operation) {
        return "/" + call.module() + template(operation.getClassResourceInfo().getURITemplate())
                + template(operation.getURITemplate());
    }

    private static String template(@Nullable URITemplate template) {
        return template == null || "/".equals(template.getValue()) ? "" : template.getValue();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> values(Message message) {
        var values = (MultivaluedMap<String, String>) message.get(URITemplate.TEMPLATE_PARAMETERS);
        return values == null ? Map.of() : values;
    }

    private static String object(Map<String, List<String>> values) {
        return Optional.ofNullable(values.get("id"))
                .or(() -> values.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(URITemplate.FINAL_MATCH_GROUP))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .map(found -> object(Objects.requireNonNullElse(found.get(0), "")))
                .orElse("");
    }

    /** An id is kept as it is; anything else in its place could be a value that nobody should see. */
    static String object(String sent) {
        return sent.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}") && !sent.matches("[0-9Xx]{11,}") ? sent : "";
    }
}
