package org.nuanmin.portal.api.rest;

import org.jspecify.annotations.Nullable;

/**
 * Why something is done; whether a reason is needed says the use case.
 *
 * @param reason as it was typed
 */
public record ReasonJson(@Nullable String reason) {
    /** What a body says, empty when there is none. */
    public static String of(@Nullable ReasonJson body) {
        return body == null || body.reason() == null ? "" : body.reason();
    }
}
