package org.nuanmin.campaigns.rest;

import org.jspecify.annotations.Nullable;

/**
 * How long lists are to stand in public.
 *
 * @param days 0: printing the list is enough
 * @param reason why that is changed
 */
public record PublicityJson(
        @Nullable Integer days, @Nullable String reason) {
    static PublicityJson of(@Nullable PublicityJson body) {
        return body == null ? new PublicityJson(null, null) : body;
    }
}
