package org.nuanmin.identity.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** @param label what the token is for; labels may repeat */
public record TokenWish(
        @NotBlank String username,
        @NotNull String password,
        @Nullable String label) {
    String shownLabel() {
        return label == null ? "" : label;
    }
}
