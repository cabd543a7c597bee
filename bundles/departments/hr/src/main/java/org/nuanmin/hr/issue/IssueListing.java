package org.nuanmin.hr.issue;

import java.util.stream.Stream;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.benefit.ItemState;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;

/** What was handed out, a line an item: the screen, the REST page and the export (台账). */
public final class IssueListing {
    /** Only what has gone can be reconciled. */
    private static final String RECONCILED = "CASE WHEN i.reconciled_at IS NOT NULL THEN 'YES'"
            + " WHEN i.state IN ('ISSUED', 'ARRIVED') THEN 'NO' ELSE '' END";

    public static final Listing<IssueLine> LIST = by(HrPermissions.APPLICATION_READ);

    /** The same lines for who may see what proves a receipt. */
    static final Listing<IssueLine> PROOF = by(HrPermissions.PROOF_READ);

    private IssueListing() {}

    private static Listing<IssueLine> by(String permission) {
        return Listing.of("hr.receipts", HrTexts.TEXTS, IssueLine::of)
                .permission(permission)
                .select(
                        "i.id, i.receipt_id, i.application_id, r.unit_id, u.name AS unit_name, p.name, p.masked,"
                                + " e.name AS enterprise, i.item_id, i.title, i.state, i.amount, i.quantity, i.measure, i.serial, i.phone_masked,"
                                + " i.remark, r.received_by, r.proxy, r.issued_at, r.issuer_name, r.signature_id, i.reconciled_at")
                .from(
                        "hr_receipt r JOIN hr_item i ON i.receipt_id = r.id JOIN hr_application a ON a.id = i.application_id"
                                + " JOIN portal_person p ON p.id = a.person_id JOIN portal_unit u ON u.id = r.unit_id"
                                + " JOIN portal_enterprise e ON e.id = a.enterprise_id")
                .key("i.id")
                .scope("r.unit_id")
                .column("name", ColumnType.TEXT, "p.name", IssueLine::name, 1)
                .column("item", ColumnType.TEXT, "i.title", IssueLine::title, 2)
                .column("state", ColumnType.STATE, "i.state", IssueLine::state, 1)
                .column("serial", ColumnType.TEXT, "i.serial", IssueLine::serial, 3)
                .column("issuedAt", ColumnType.TIME, "r.issued_at", IssueLine::issuedAt, 2)
                .column("receivedBy", ColumnType.TEXT, null, IssueLine::receivedBy, 4)
                .column("enterprise", ColumnType.TEXT, "e.name", IssueLine::enterprise, 5)
                .column("unitName", ColumnType.TEXT, "u.name", IssueLine::unitName, 5)
                .column("issuer", ColumnType.TEXT, null, IssueLine::issuer, 6)
                .text("query", "p.name", "p.initials", "p.pinyin", "p.last4", "i.serial")
                .choice(
                        "state",
                        "i.state",
                        Stream.of(ItemState.values()).map(Enum::name).toArray(String[]::new))
                .unit("unit", "r.unit_id")
                .choice("reconciled", RECONCILED, "NO", "YES")
                .between("from", "to", "r.issued_at")
                .exact("item", "i.item_id")
                .exact("group", "a.group_id")
                .exact("receipt", "r.id")
                .exact("application", "i.application_id")
                .exact("enterprise", "a.enterprise_id")
                .exact("campaign", "r.campaign_id")
                .sortedBy("-issuedAt")
                .build();
    }
}
