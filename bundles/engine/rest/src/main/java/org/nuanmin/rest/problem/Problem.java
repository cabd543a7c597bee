package org.nuanmin.rest.problem;

import java.util.List;
import java.util.Locale;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.rest.call.Words;

/**
 * A refusal before it becomes words.
 *
 * @param retryAfter seconds, 0: says nothing of when to come again
 */
public record Problem(Kind kind, int status, Message words, List<FieldError> errors, int retryAfter) {
    static Problem of(Kind kind, Message words) {
        return new Problem(kind, kind.status(), words, List.of(), 0);
    }

    public ProblemJson json(Locale language, String requestId) {
        return new ProblemJson(
                "urn:nuanmin:problem:" + kind.word(),
                Words.TEXTS.get(language, "problem." + kind.word()),
                status,
                words.in(language),
                requestId,
                errors.stream()
                        .map(error -> new ProblemJson.Field(
                                error.field(), error.words().in(language)))
                        .toList());
    }
}
