package org.nuanmin.rest.problem;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanmin.rest.call.Call;
import org.nuanmin.rest.call.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A problem as it leaves the house; a failure of ours is logged here and only here. */
public record ProblemAnswer(int status, Map<String, String> headers, byte[] body) {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswer.class);

    /** The answer to a call that reached a module. */
    public static ProblemAnswer of(Problem problem, Throwable thrown, Call call) {
        Problem told = problem;
        if (problem.kind() == Kind.FAILED && !call.undisturbed()) {
            call.takeBack();
            LOG.warn(
                    "Request {} lost a part that was taken away under it; {}",
                    call.request().id(),
                    call.isTakenBack() ? "nothing was stored, it is served once more" : "it is told to come again",
                    thrown);
            told = Refusal.away(Words.of("away.part"), 1).problem();
        }
        return of(told, thrown, call.language(), call.request().id());
    }

    public static ProblemAnswer of(Problem problem, @Nullable Throwable thrown, Locale language, String requestId) {
        if (problem.kind() == Kind.FAILED) {
            LOG.error("Request {} failed", requestId, thrown);
        }
        var headers = new LinkedHashMap<String, String>();
        if (problem.kind() == Kind.NOT_SIGNED_IN) {
            headers.put("WWW-Authenticate", "Bearer");
        }
        if (problem.retryAfter() > 0) {
            headers.put("Retry-After", Integer.toString(problem.retryAfter()));
        }
        return new ProblemAnswer(
                problem.status(), headers, problem.json(language, requestId).bytes());
    }

    public String mediaType() {
        return ProblemJson.MEDIA_TYPE;
    }
}
