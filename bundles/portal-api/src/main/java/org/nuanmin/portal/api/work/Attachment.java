package org.nuanmin.portal.api.work;

import java.time.Instant;

/**
 * A file that belongs to a thing of some module.
 *
 * @param module whose thing it is, such as {@code hr}
 * @param object the thing's id there
 * @param name as the sender calls it, without paths and invisible characters; for people to read and never a path
 * @param type the media type its content has, such as {@code image/png}, whatever its name says
 * @param size in bytes
 * @param sha256 of its content, hex, 64 characters; stands in the audit too
 * @param addedBy the name of the user who added it
 * @param addedAt business time
 */
public record Attachment(
        String id,
        String module,
        String object,
        String name,
        String type,
        long size,
        String sha256,
        String addedBy,
        Instant addedAt) {}
