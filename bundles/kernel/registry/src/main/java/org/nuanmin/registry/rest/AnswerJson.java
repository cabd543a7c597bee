package org.nuanmin.registry.rest;

import org.jspecify.annotations.Nullable;

/** What the person is told; needed for a refusal. */
public record AnswerJson(@Nullable String answer) {
    static @Nullable String of(@Nullable AnswerJson body) {
        return body == null ? null : body.answer();
    }
}
