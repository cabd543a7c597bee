package org.nuanmin.ledger.rest;

import org.jspecify.annotations.Nullable;

/** Why something is done. */
public record ReasonJson(@Nullable String reason) {}
