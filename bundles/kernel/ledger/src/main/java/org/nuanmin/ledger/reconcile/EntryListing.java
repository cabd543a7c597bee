package org.nuanmin.ledger.reconcile;

import java.util.stream.Stream;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;

/** The lines of all files: the screen, the REST page and the export. */
public final class EntryListing {
    public static final Listing<EntryRow> LIST = Listing.of(
                    "ledger.reconciliation-lines", LedgerTexts.TEXTS, EntryRow::of)
            .permission(LedgerPermissions.RECONCILIATION_READ)
            .select(EntryRow.COLUMNS)
            .from("ledger_statement_entry e JOIN ledger_statement s ON s.id = e.statement_id"
                    + " JOIN portal_unit u ON u.id = e.unit_id LEFT JOIN ledger_document d ON d.id = e.document_id")
            .key("e.id")
            .scope("e.unit_id")
            .column("reference", ColumnType.TEXT, "e.reference", EntryRow::reference, 1)
            .column("state", ColumnType.STATE, "e.state", EntryRow::state, 1)
            .column("amount", ColumnType.TEXT, "e.amount", EntryRow::amountWords, 2)
            .column("booked", ColumnType.TEXT, "e.booked", EntryRow::bookedWords, 2)
            .column("day", ColumnType.DATE, "e.on_day", EntryRow::day, 3)
            .column("unitName", ColumnType.TEXT, "u.name", EntryRow::unitName, 4)
            .column("readAt", ColumnType.TIME, "e.read_at", EntryRow::readAt, 5)
            .text("query", "e.reference")
            .choice(
                    "state",
                    "e.state",
                    Stream.of(EntryState.values()).map(Enum::name).toArray(String[]::new))
            .choice(
                    "kind",
                    "s.kind",
                    Stream.of(StatementKind.values()).map(Enum::name).toArray(String[]::new))
            .unit("unit", "e.unit_id")
            .exact("statement", "e.statement_id")
            .exact("document", "e.document_id")
            .sortedBy("-readAt")
            .build();

    private EntryListing() {}
}
