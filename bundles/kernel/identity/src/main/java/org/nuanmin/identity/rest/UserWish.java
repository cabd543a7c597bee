package org.nuanmin.identity.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** A new account; the password is a temporary one, its owner changes it first. */
public record UserWish(
        @NotBlank String username,
        @NotBlank String name,
        @NotBlank String unit,
        @NotNull String password) {}
