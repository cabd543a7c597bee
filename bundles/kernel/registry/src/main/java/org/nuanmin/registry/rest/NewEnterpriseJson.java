package org.nuanmin.registry.rest;

import org.jspecify.annotations.Nullable;

/** An enterprise to be registered. */
public record NewEnterpriseJson(
        @Nullable String name, @Nullable String code) {}
