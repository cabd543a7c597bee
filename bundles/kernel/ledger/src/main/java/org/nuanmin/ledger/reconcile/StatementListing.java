package org.nuanmin.ledger.reconcile;

import java.util.stream.Stream;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;

/** The list of files that were compared with the books: the screen, the REST page and the export. */
public final class StatementListing {
    public static final Listing<StatementRow> LIST = Listing.of(
                    "ledger.reconciliations", LedgerTexts.TEXTS, StatementRow::of)
            .permission(LedgerPermissions.RECONCILIATION_READ)
            .select("s.id, s.kind, s.unit_id, u.name AS unit_name, s.note, s.entries, s.open_entries, s.taken_at,"
                    + " s.by_name")
            .from("ledger_statement s JOIN portal_unit u ON u.id = s.unit_id")
            .key("s.id")
            .scope("s.unit_id")
            .column("takenAt", ColumnType.TIME, "s.taken_at", StatementRow::takenAt, 1)
            .column("kind", ColumnType.STATE, "s.kind", StatementRow::kind, 1)
            .column("note", ColumnType.TEXT, "s.note", StatementRow::note, 2)
            .column("entries", ColumnType.NUMBER, "s.entries", StatementRow::entries, 2)
            .column("open", ColumnType.NUMBER, "s.open_entries", StatementRow::open, 1)
            .column("by", ColumnType.TEXT, null, StatementRow::by, 4)
            .column("unitName", ColumnType.TEXT, "u.name", StatementRow::unitName, 5)
            .text("query", "s.note", "s.by_name")
            .choice(
                    "kind",
                    "s.kind",
                    Stream.of(StatementKind.values()).map(Enum::name).toArray(String[]::new))
            .unit("unit", "s.unit_id")
            .between("from", "to", "s.taken_at")
            .sortedBy("-takenAt")
            .build();

    private StatementListing() {}
}
