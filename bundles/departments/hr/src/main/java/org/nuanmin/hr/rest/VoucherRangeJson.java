package org.nuanmin.hr.rest;

import java.time.Instant;
import org.nuanmin.hr.voucher.VoucherRange;

/** A range of vouchers in a unit's hands. */
public record VoucherRangeJson(
        String id, String item, String unit, String first, String last, long size, Instant handedAt, String by) {
    static VoucherRangeJson of(VoucherRange range) {
        return new VoucherRangeJson(
                range.id(),
                range.item(),
                range.unit(),
                range.firstSerial(),
                range.lastSerial(),
                range.size(),
                range.handedAt(),
                range.by());
    }
}
