package org.nuanmin.hr.issue;

import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.benefit.ItemState;

/**
 * An item that is handed out.
 *
 * @param serial or empty
 * @param phone or empty
 * @param document of the ledger, null while nothing was booked
 */
record Issued(
        OpenItem item,
        ItemState state,
        String serial,
        String phone,
        @Nullable String document) {}
