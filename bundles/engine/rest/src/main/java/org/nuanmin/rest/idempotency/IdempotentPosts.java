package org.nuanmin.rest.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.rest.Idempotent;
import org.nuanmin.portal.api.rest.Open;
import org.nuanmin.rest.call.Call;
import org.nuanmin.rest.call.Words;
import org.nuanmin.rest.problem.Kind;
import org.nuanmin.rest.problem.Refusal;

/** A POST with a key happens once: key, body and answer are kept in the very transaction that does the work. */
public final class IdempotentPosts {
    private static final String HEADER = "Idempotency-Key";

    private final ObjectMapper json;

    public IdempotentPosts(ObjectMapper json) {
        this.json = json;
    }

    public @Nullable Object around(
            Call call, Method method, HttpServletRequest request, Supplier<@Nullable Object> work) {
        String key = request.getHeader(HEADER);
        // an open method has no user, and so nobody whose key it could be
        if (!request.getMethod().equals("POST") || method.isAnnotationPresent(Open.class)) {
            return work.get();
        }
        if (key == null || key.isBlank()) {
            if (method.isAnnotationPresent(Idempotent.class)) {
                throw Refusal.of(Kind.BAD_REQUEST, Words.of("idempotency.missing"));
            }
            return work.get();
        }
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            throw Refusal.of(Kind.BAD_REQUEST, Words.of("idempotency.bad"));
        }
        return once(call, request.getRequestURI(), key, work);
    }

    private @Nullable Object once(Call call, String path, String key, Supplier<@Nullable Object> work) {
        var answers = new KeptAnswers(call.services());
        String user = call.user().map(User::id).orElse("");
        String id = answers.index(user + "\nPOST " + path + "\n" + key);
        String body = answers.index(call.body().digest());
        try {
            return call.services().database().<Object>write(() -> {
                var before = answers.find(id);
                return before.isPresent() ? replay(before.get(), body) : first(answers, id, body, work);
            });
        } catch (KeyTaken taken) {
            return call.services()
                    .database()
                    .<Object>read(() -> replay(answers.find(id).orElseThrow(() -> taken), body));
        }
    }

    private Object first(KeptAnswers answers, String id, String body, Supplier<@Nullable Object> work) {
        answers.take(id, body);
        Object answered = work.get();
        var kept = KeptAnswer.of(answered, json);
        kept.ifPresent(answer -> answers.keep(id, answer));
        if (kept.isPresent()) {
            return kept.get().replay();
        }
        return answered == null ? new KeptAnswer(204, "", new byte[0]).replay() : answered;
    }

    private static Object replay(KeptAnswers.Kept before, String body) {
        if (!before.body().equals(body)) {
            throw Refusal.of(Kind.CONFLICT, Words.of("idempotency.other-body"));
        }
        return before.answer()
                .orElseThrow(() -> Refusal.of(Kind.CONFLICT, Words.of("idempotency.not-kept")))
                .replay();
    }
}
