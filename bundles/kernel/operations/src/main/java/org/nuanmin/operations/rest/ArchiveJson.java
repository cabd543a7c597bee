package org.nuanmin.operations.rest;

import org.jspecify.annotations.Nullable;

/**
 * Which archive.
 *
 * @param file its name inside the installation's modules folder; left out: the module's own name
 */
public record ArchiveJson(@Nullable String file) {}
