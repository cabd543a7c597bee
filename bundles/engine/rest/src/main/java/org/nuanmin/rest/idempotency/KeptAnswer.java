package org.nuanmin.rest.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept.
 *
 * @param location the header of that name, or empty
 * @param body JSON, or empty for an answer without one
 */
record KeptAnswer(int status, String location, byte[] body) {
    private static final int LONGEST = 64 << 10;

    /** What a method answered; empty when it is no JSON or too long to be kept. */
    static Optional<KeptAnswer> of(@Nullable Object answered, ObjectMapper json) {
        Object entity = answered instanceof Response response ? response.getEntity() : answered;
        int status = answered instanceof Response response ? response.getStatus() : entity == null ? 204 : 200;
        String location = answered instanceof Response response && response.getLocation() != null
                ? response.getLocation().toString()
                : "";
        if (answered instanceof Response response
                && response.getMediaType() != null
                && !response.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            return Optional.empty();
        }
        try {
            byte[] body = entity == null ? new byte[0] : json.writeValueAsBytes(entity);
            return body.length > LONGEST ? Optional.empty() : Optional.of(new KeptAnswer(status, location, body));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    Response replay() {
        var response = Response.status(status);
        if (body.length > 0) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(body);
        }
        if (!location.isEmpty()) {
            response.header("Location", location);
        }
        return response.build();
    }
}
