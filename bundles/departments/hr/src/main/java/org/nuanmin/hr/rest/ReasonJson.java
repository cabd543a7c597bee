package org.nuanmin.hr.rest;

import org.jspecify.annotations.Nullable;

/** Why something is done. */
public record ReasonJson(@Nullable String reason) {
    static String of(@Nullable ReasonJson body) {
        return body == null || body.reason() == null ? "" : body.reason();
    }
}
