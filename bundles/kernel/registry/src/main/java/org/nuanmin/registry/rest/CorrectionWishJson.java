package org.nuanmin.registry.rest;

import org.jspecify.annotations.Nullable;
import org.nuanmin.registry.person.Field;

/** What a person asks to have put right, and why. */
public record CorrectionWishJson(
        @Nullable Field field,
        @Nullable String value,
        @Nullable String reason) {}
