package org.nuanmin.hr.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was handed out at once to one person (签收单).
 *
 * @param unit the id of the 街道 or park
 * @param proxy somebody else signed for the person (代领)
 * @param signature the id of the signature or scan among the attachments
 * @param handOut the id of the bulk job, null for one of the desk
 * @param lateReason why it was entered after the campaign's last day, or empty
 */
public record Receipt(
        String id,
        String application,
        String campaign,
        String unit,
        String receivedBy,
        boolean proxy,
        @Nullable String signature,
        @Nullable String handOut,
        String lateReason,
        Instant issuedAt,
        String issuerId,
        String issuer) {}
