package org.nuanmin.audit.trail;

import org.nuanmin.audit.AuditPermissions;
import org.nuanmin.audit.AuditTexts;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;

/** The one list of entries. Its time column sorts by the order of writing, which a clock that was set back can't turn. */
public final class AuditListing {
    public static final Listing<StoredEntry> ENTRIES = Listing.of("audit.entries", AuditTexts.TEXTS, StoredEntry::of)
            .permission(AuditPermissions.READ)
            .select(StoredEntry.COLUMNS)
            .from("audit_entry e")
            .key("e.id")
            .column("time", ColumnType.TIME, "e.drawn", stored -> stored.entry().time(), 1)
            .column(
                    "user",
                    ColumnType.TEXT,
                    "e.username",
                    stored -> stored.entry().user(),
                    1)
            .column("address", ColumnType.TEXT, null, stored -> stored.entry().address(), 4)
            .column(
                    "action",
                    ColumnType.TEXT,
                    "e.action",
                    stored -> stored.entry().action(),
                    1)
            .column(
                    "object",
                    ColumnType.TEXT,
                    "e.object_id",
                    stored -> stored.entry().object(),
                    2)
            .column(
                    "result",
                    ColumnType.STATE,
                    "e.result",
                    stored -> stored.entry().result().name(),
                    2)
            .column("block", ColumnType.NUMBER, null, StoredEntry::block, 3)
            .exact("object", "e.object_id")
            .exact("user", "e.username")
            .exact("action", "e.action")
            .choice("result", "e.result", "DONE", "REFUSED", "FAILED")
            .between("from", "to", "e.happened")
            .sortedBy("-time")
            .build();

    private AuditListing() {}
}
