package org.nuanmin.registry.rest;

import org.jspecify.annotations.Nullable;

/** The last day of something, today for none. */
public record EndJson(@Nullable String to) {}
