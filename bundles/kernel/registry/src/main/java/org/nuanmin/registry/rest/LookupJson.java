package org.nuanmin.registry.rest;

import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.registry.IdType;

/** A full document number, and why it is asked for. */
public record LookupJson(
        @Nullable IdType idType,
        @Nullable String idNumber,
        @Nullable String reason) {}
