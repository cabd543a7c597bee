package org.nuanmin.rest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.cxf.message.Message;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.problem.RuleBroken;

/** The same key and body get the same answer; the key is kept in the transaction of the work itself. */
final class Replays {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final String PURPOSE = "rest.idempotency";
    private static final byte[] NO_SALT = new byte[0];
    private static final int LONGEST = 200;

    private final Services.All services;
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    Replays(Services.All services) {
        this.services = services;
    }

    /** An answer that was kept. */
    private record Kept(String body, int status, byte[] answer) {}

    /** Carries a refusal out of the transaction, so that nothing of it is stored. */
    private static final class NotDone extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Response response;

        NotDone(Response response) {
            super(null, null, false, false);
            this.response = response;
        }
    }

    Response once(User user, String key, Message message, Supplier<Response> work) {
        if (key.length() > LONGEST) {
            throw RuleBroken.of(Words.say("key.long", LONGEST));
        }
        String scope = services.keys()
                .sm3((user.id() + " " + message.get(Message.REQUEST_URI) + " " + key).getBytes(StandardCharsets.UTF_8));
        String body = String.valueOf(message.getExchange().get(BodyHash.PROPERTY));
        Optional<Kept> kept = services.database().read(() -> kept(scope));
        if (kept.isPresent()) {
            return replay(kept.get(), body);
        }
        try {
            return services.database().write(() -> first(scope, body, work));
        } catch (NotDone refused) {
            return refused.response;
        } catch (ConstraintBroken someoneElse) {
            return services.database()
                    .read(() -> kept(scope))
                    .map(found -> replay(found, body))
                    .orElseThrow(() -> someoneElse);
        }
    }

    private Response first(String scope, String body, Supplier<Response> work) {
        services.database()
                .update(
                        "INSERT INTO rest_idempotency (id, body_hash, status, answer, kept_until) VALUES (?, ?, ?, ?, ?)",
                        scope,
                        body,
                        0,
                        new byte[0],
                        Instant.now().plus(KEPT));
        Response response = work.get();
        if (response.getStatus() >= 400) {
            throw new NotDone(response);
        }
        services.database()
                .update(
                        "UPDATE rest_idempotency SET status = ?, answer = ? WHERE id = ?",
                        response.getStatus(),
                        services.keys().seal(PURPOSE, NO_SALT, bytes(response)),
                        scope);
        services.database().update("DELETE FROM rest_idempotency WHERE kept_until < ?", Instant.now());
        return response;
    }

    private byte[] bytes(Response response) {
        try {
            return response.getEntity() == null ? new byte[0] : json.writeValueAsBytes(response.getEntity());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Kept> kept(String scope) {
        return services
                .database()
                .rows(
                        "SELECT body_hash, status, answer FROM rest_idempotency WHERE id = ?",
                        row -> new Kept(row.required("body_hash"), (int) row.number("status"), row.bytes("answer")),
                        scope)
                .stream()
                .findFirst();
    }

    private Response replay(Kept kept, String body) {
        if (!kept.body.equals(body)) {
            throw RuleBroken.conflict(Words.say("key.used"));
        }
        byte[] answer = services.keys().open(PURPOSE, NO_SALT, kept.answer);
        var response = Response.status(kept.status).header("Idempotency-Replayed", "true");
        return answer.length == 0
                ? response.build()
                : response.type("application/json").entity(answer).build();
    }
}
