package org.nuanmin.hr.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.benefit.ItemState;
import org.nuanmin.hr.issue.IssueLine;
import org.nuanmin.portal.api.rest.Yuan;

/** An item that went by a receipt. */
public record IssueLineJson(
        String id,
        String receipt,
        String application,
        String unit,
        String name,
        String idNumber,
        String item,
        ItemState state,
        @Nullable String amount,
        @Nullable Long quantity,
        String serial,
        Instant issuedAt,
        String issuedBy,
        @Nullable Instant reconciledAt) {
    static IssueLineJson of(IssueLine line) {
        Long fen = line.amount();
        return new IssueLineJson(
                line.id(),
                line.receipt(),
                line.application(),
                line.unit(),
                line.name(),
                line.idNumber(),
                line.item(),
                line.state(),
                fen == null ? null : Yuan.of(fen),
                line.quantity(),
                line.serial(),
                line.issuedAt(),
                line.issuer(),
                line.reconciledAt());
    }
}
