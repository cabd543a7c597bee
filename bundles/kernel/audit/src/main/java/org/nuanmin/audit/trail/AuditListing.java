package org.nuanmin.audit.trail;

import java.util.List;
import java.util.function.Function;
import org.nuanmin.audit.AuditPermissions;
import org.nuanmin.audit.AuditTexts;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;

/** The one list of entries. Its time column sorts by the order of writing, which a clock that was set back can't turn. */
public final class AuditListing {
    public static final Listing<StoredEntry> ENTRIES =
            of(stored -> stored.entry().user(), stored -> stored.entry().action(), List.of());

    private AuditListing() {}

    /**
     * The list with users and actions put into words, as a screen needs it.
     *
     * @param actions those to choose from; any may be asked for when there are none
     */
    public static Listing<StoredEntry> of(
            Function<StoredEntry, String> user, Function<StoredEntry, String> action, List<String> actions) {
        var list = Listing.of("audit.entries", AuditTexts.TEXTS, StoredEntry::of)
                .permission(AuditPermissions.READ)
                .select(StoredEntry.COLUMNS)
                .from("audit_entry e")
                .key("e.id")
                .column(
                        "time",
                        ColumnType.TIME,
                        "e.drawn",
                        stored -> stored.entry().time(),
                        1)
                .column("user", ColumnType.TEXT, "e.username", user::apply, 1)
                .column("action", ColumnType.TEXT, null, action::apply, 1)
                .column(
                        "object",
                        ColumnType.TEXT,
                        "e.object_id",
                        stored -> stored.entry().object(),
                        4)
                .column(
                        "result",
                        ColumnType.STATE,
                        "e.result",
                        stored -> stored.entry().result().name(),
                        1)
                .column(
                        "address",
                        ColumnType.TEXT,
                        null,
                        stored -> stored.entry().address(),
                        4)
                .column("block", ColumnType.NUMBER, null, StoredEntry::block, 4)
                .exact("object", "e.object_id");
        if (actions.isEmpty()) {
            list.exact("action", "e.action");
        } else {
            list.choice("action", "e.action", actions.toArray(String[]::new));
        }
        return list.exact("user", "e.username")
                .choice("result", "e.result", "DONE", "REFUSED", "FAILED")
                .between("from", "to", "e.happened")
                .exact("request", "e.request_id")
                .sortedBy("-time")
                .build();
    }
}
