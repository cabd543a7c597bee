package org.nuanmin.identity.rest;

import jakarta.validation.constraints.NotBlank;

/**
 * A role for someone.
 *
 * @param user the account's id
 * @param unit over which it holds, with all below
 */
public record GrantWish(
        @NotBlank String user,
        @NotBlank String role,
        @NotBlank String unit) {}
