package org.nuanmin.identity.rest;

import jakarta.validation.constraints.NotNull;

/** A temporary password. */
public record ResetWish(@NotNull String password) {}
