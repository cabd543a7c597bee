package org.nuanmin.ledger.book;

import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;

/** What moved on accounts, the latest first: an account's statement. */
public final class PostingListing {
    public static final Listing<PostingRow> LIST = Listing.of("ledger.postings", LedgerTexts.TEXTS, PostingRow::of)
            .permission(LedgerPermissions.ACCOUNT_READ)
            .select(PostingRow.COLUMNS)
            .from(PostingRow.TABLES)
            .key("t.id")
            .scope("a.unit_id")
            .column("bookedAt", ColumnType.TIME, "t.id", PostingRow::bookedAt, 2)
            .column("documentKind", ColumnType.STATE, "d.kind", PostingRow::documentKind, 1)
            .column("name", ColumnType.TEXT, "a.name", PostingRow::name, 3)
            .column("reference", ColumnType.TEXT, null, PostingRow::reference, 3)
            .column("amount", ColumnType.TEXT, "t.amount", PostingRow::amountWords, 1)
            .column("by", ColumnType.TEXT, null, PostingRow::by, 5)
            .text("query", "d.reference", "d.by_name")
            .unit("unit", "a.unit_id")
            .between("from", "to", "d.booked_at")
            .choice("reconciled", Unreconciled.FILTER, "NO", "YES")
            .exact("campaign", "d.campaign_id")
            .exact("account", "t.account_id")
            .exact("document", "t.document_id")
            .exact("object", "d.object_id")
            .sortedBy("-bookedAt")
            .build();

    private PostingListing() {}
}
