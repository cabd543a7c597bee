package org.nuanmin.rest.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.rest.call.Services;

/** The answers that were given, encrypted, for a week. */
final class KeptAnswers {
    private static final String PURPOSE = "rest.idempotency";
    private static final Duration KEPT = Duration.ofDays(7);
    /** What is stored while the work goes on, and for an answer that can't be kept. */
    private static final byte[] NOTHING = new byte[0];

    private final Database database;
    private final Keys keys;

    KeptAnswers(Services services) {
        this.database = services.database();
        this.keys = services.keys();
    }

    /** @param body keyed digest of the body that came with the key */
    record Kept(String body, Optional<KeptAnswer> answer) {}

    String index(String text) {
        return keys.index(PURPOSE, text);
    }

    Optional<Kept> find(String id) {
        return database
                .rows(
                        "SELECT body_hash, status, answer FROM rest_idempotency WHERE id = ? AND kept_until > ?",
                        row -> new Kept(
                                row.required("body_hash"), answer(id, (int) row.number("status"), row.bytes("answer"))),
                        id,
                        Instant.now())
                .stream()
                .findFirst();
    }

    /** The row's own id, a keyed index, is the salt: no two answers are encrypted under one key. */
    private Optional<KeptAnswer> answer(String id, int status, byte @Nullable [] sealed) {
        if (sealed == null || sealed.length == 0) {
            return Optional.empty();
        }
        var plain = ByteBuffer.wrap(keys.open(PURPOSE, salt(id), sealed));
        byte[] location = new byte[plain.getInt()];
        plain.get(location);
        byte[] body = new byte[plain.remaining()];
        plain.get(body);
        return Optional.of(new KeptAnswer(status, new String(location, StandardCharsets.UTF_8), body));
    }

    /** Takes the key before the work begins, so that of two requests one waits for the other. */
    void take(String id, String body) {
        database.update("DELETE FROM rest_idempotency WHERE id = ? AND kept_until <= ?", id, Instant.now());
        try {
            database.update(
                    "INSERT INTO rest_idempotency (id, body_hash, status, answer, kept_until) VALUES (?, ?, 0, ?, ?)",
                    id,
                    body,
                    NOTHING,
                    Instant.now().plus(KEPT));
        } catch (ConstraintBroken taken) {
            throw new KeyTaken(taken);
        }
    }

    void keep(String id, KeptAnswer answer) {
        byte[] location = answer.location().getBytes(StandardCharsets.UTF_8);
        byte[] plain = ByteBuffer.allocate(4 + location.length + answer.body().length)
                .putInt(location.length)
                .put(location)
                .put(answer.body())
                .array();
        database.update(
                "UPDATE rest_idempotency SET status = ?, answer = ? WHERE id = ?",
                answer.status(),
                keys.seal(PURPOSE, salt(id), plain),
                id);
    }

    private static byte[] salt(String id) {
        return id.getBytes(StandardCharsets.US_ASCII);
    }

    static void forgetOld(Database database) {
        database.write(() -> {
            database.update("DELETE FROM rest_idempotency WHERE kept_until <= ?", Instant.now());
        });
    }
}
