package org.nuanmin.audit.rest;

import jakarta.validation.constraints.NotBlank;

/**
 * Why the chain in the database is accepted though another head was noted.
 *
 * @param reason such as the day of the backup that was restored
 */
public record ReasonJson(@NotBlank String reason) {}
