package org.nuanmin.identity.rest;

import jakarta.validation.constraints.NotNull;

/** The password now, and the new one. */
public record PasswordWish(@NotNull String current, @NotNull String password) {}
