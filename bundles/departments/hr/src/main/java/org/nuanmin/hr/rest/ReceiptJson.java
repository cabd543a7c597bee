package org.nuanmin.hr.rest;

import java.time.Instant;
import java.util.List;
import org.nuanmin.hr.benefit.ItemLine;
import org.nuanmin.hr.issue.Receipt;

/**
 * A receipt (签收单).
 *
 * @param proxy somebody else signed for the person
 */
public record ReceiptJson(
        String id,
        String application,
        String unit,
        List<ItemJson> items,
        String receivedBy,
        boolean proxy,
        Instant issuedAt,
        String issuedBy,
        String lateReason) {
    static ReceiptJson of(Receipt receipt, List<ItemLine> items) {
        return new ReceiptJson(
                receipt.id(),
                receipt.application(),
                receipt.unit(),
                items.stream()
                        .filter(line -> receipt.id().equals(line.receipt()))
                        .map(ItemJson::of)
                        .toList(),
                receipt.receivedBy(),
                receipt.proxy(),
                receipt.issuedAt(),
                receipt.issuer(),
                receipt.lateReason());
    }
}
