package org.nuanmin.hr.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The applications that a step is for. */
public record BatchJson(@Nullable List<@Nullable String> ids) {}
