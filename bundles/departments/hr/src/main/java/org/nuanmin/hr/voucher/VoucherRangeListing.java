package org.nuanmin.hr.voucher;

import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;

/** The list of ranges: the screen, the REST page and the export. */
public final class VoucherRangeListing {
    public static final Listing<VoucherRange> LIST = Listing.of("hr.vouchers", HrTexts.TEXTS, VoucherRange::of)
            .permission(HrPermissions.VOUCHER_READ)
            .select(
                    "v.id, v.item_id, v.unit_id, u.name AS unit_name, v.prefix, v.digits, v.first_no, v.last_no, v.next_no,"
                            + " v.handed_at, v.by_name")
            .from("hr_voucher_range v JOIN portal_unit u ON u.id = v.unit_id")
            .key("v.id")
            .scope("v.unit_id")
            .column("first", ColumnType.TEXT, "v.first_no", VoucherRange::firstSerial, 1)
            .column("last", ColumnType.TEXT, "v.last_no", VoucherRange::lastSerial, 1)
            .column("size", ColumnType.NUMBER, null, VoucherRange::size, 2)
            .column("unitName", ColumnType.TEXT, "u.name", VoucherRange::unitName, 1)
            .column("handedAt", ColumnType.TIME, "v.handed_at", VoucherRange::handedAt, 3)
            .column("by", ColumnType.TEXT, null, VoucherRange::by, 4)
            .text("query", "v.prefix", "u.name")
            .unit("unit", "v.unit_id")
            .exact("item", "v.item_id")
            .sortedBy("-handedAt")
            .build();

    private VoucherRangeListing() {}
}
