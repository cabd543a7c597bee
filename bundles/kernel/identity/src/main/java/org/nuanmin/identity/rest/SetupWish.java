package org.nuanmin.identity.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** The account of the administrator whose code this is. */
public record SetupWish(
        @NotBlank String code,
        @NotBlank String username,
        @NotBlank String name,
        @NotNull String password) {}
