package org.nuanmin.registry.rest;

import org.jspecify.annotations.Nullable;

/** The id of the record that stays, and how one knows that both are one person. */
public record MergeJson(@Nullable String into, @Nullable String reason) {}
