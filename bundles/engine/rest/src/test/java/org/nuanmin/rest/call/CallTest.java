package org.nuanmin.rest.call;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.request.Request;
import org.nuanmin.rest.problem.Kind;
import org.nuanmin.rest.problem.ProblemAnswer;
import org.nuanmin.rest.problem.Problems;
import org.nuanmin.rest.problem.Refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A call under which a part is taken away. */
class CallTest {
    private final Request request = new Request("1", "127.0.0.1", "rest");

    private Call call(boolean undisturbed) {
        return new Call(request, Locale.ENGLISH, "hr", null, null, () -> undisturbed, () -> !Request.hasStored());
    }

    private static ProblemAnswer fail(Call call, RuntimeException thrown) {
        return ProblemAnswer.of(Problems.of(thrown), thrown, call);
    }

    @Test
    void is_served_once_more_when_it_stored_nothing() {
        Call call = call(false);
        request.within(() -> fail(call, new IllegalStateException("the database is closed")));
        assertTrue(call.isTakenBack());
    }

    @Test
    void is_told_to_come_again_when_it_may_have_stored_something() {
        Call call = call(false);
        ProblemAnswer answer = request.within(() -> {
            Request.storing();
            return fail(call, new IllegalStateException("the database is closed"));
        });
        assertFalse(call.isTakenBack());
        assertEquals(503, answer.status());
        assertTrue(answer.headers().containsKey("Retry-After"));
    }

    @Test
    void that_was_refused_or_failed_by_itself_is_answered_so() {
        Call refused = call(false);
        assertEquals(
                404,
                request.within(() -> fail(refused, Refusal.of(Kind.NOT_FOUND, Words.of("no-path"))))
                        .status());
        Call failed = call(true);
        assertEquals(
                500,
                request.within(() -> fail(failed, new IllegalStateException("a mistake")))
                        .status());
        assertFalse(refused.isTakenBack() || failed.isTakenBack());
    }
}
