package org.nuanmin.hr.voucher;

import java.time.Instant;
import org.nuanmin.portal.api.persistence.Row;

/**
 * A range of vouchers in a unit's hands.
 *
 * @param unit the id of a 街道, park or community
 * @param next the first number that may be free
 */
public record VoucherRange(
        String id,
        String item,
        String unit,
        String unitName,
        String prefix,
        int digits,
        long first,
        long last,
        long next,
        Instant handedAt,
        String by) {
    static VoucherRange of(Row row) {
        return new VoucherRange(
                row.required("id"),
                row.required("item_id"),
                row.required("unit_id"),
                row.required("unit_name"),
                row.required("prefix"),
                (int) row.number("digits"),
                row.number("first_no"),
                row.number("last_no"),
                row.number("next_no"),
                row.instant("handed_at"),
                row.required("by_name"));
    }

    public String firstSerial() {
        return new Numbers(prefix, digits, first).toString();
    }

    public String lastSerial() {
        return new Numbers(prefix, digits, last).toString();
    }

    /** How many it holds. */
    public long size() {
        return last - first + 1;
    }
}
