package org.nuanmin.identity.session;

import java.time.Instant;

/** A token that was just made; its text is shown this once. */
public record NewToken(String token, Instant expiresAt) {}
