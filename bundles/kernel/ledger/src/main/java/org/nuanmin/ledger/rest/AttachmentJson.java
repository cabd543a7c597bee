package org.nuanmin.ledger.rest;

import java.time.Instant;
import org.nuanmin.portal.api.work.Attachment;

/**
 * A photo or scan.
 *
 * @param name as its sender calls it
 * @param type the media type that its content has
 * @param size in bytes
 * @param sha256 of its content, hex
 * @param addedBy the name of who added it
 */
public record AttachmentJson(
        String id, String name, String type, long size, String sha256, String addedBy, Instant addedAt) {
    static AttachmentJson of(Attachment file) {
        return new AttachmentJson(
                file.id(), file.name(), file.type(), file.size(), file.sha256(), file.addedBy(), file.addedAt());
    }
}
