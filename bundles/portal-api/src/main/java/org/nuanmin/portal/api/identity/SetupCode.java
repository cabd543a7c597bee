package org.nuanmin.portal.api.identity;

import java.time.Instant;

/**
 * A code that makes one administrator.
 *
 * @param role which one, a constant of {@link Roles}
 * @param code shown this once; only its hash is stored
 * @param expiresAt by the real clock
 */
public record SetupCode(String role, String code, Instant expiresAt) {}
