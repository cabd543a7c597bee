package org.nuanmin.registry.rest;

import org.jspecify.annotations.Nullable;

/** Why. */
public record ReasonJson(@Nullable String reason) {
    static @Nullable String of(@Nullable ReasonJson body) {
        return body == null ? null : body.reason();
    }
}
