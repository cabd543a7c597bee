package org.nuanmin.operations.rest;

import jakarta.validation.constraints.NotBlank;

/**
 * A backup.
 *
 * @param directory an absolute folder on the server; a new folder is made in it
 */
public record BackupJson(@NotBlank String directory) {}
