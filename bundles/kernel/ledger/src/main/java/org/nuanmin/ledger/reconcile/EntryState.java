package org.nuanmin.ledger.reconcile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How a line of a file ended, and where it is now. */
public enum EntryState {
    /** 相符: what it is about was booked with the same amount. */
    MATCHED,
    /** 金额不符. */
    DIFFERS,
    /** 账上没有, or not one thing alone. */
    UNKNOWN,
    /** 已对过: another line stands for what it is about. */
    ALREADY,
    /** 已说明: by hand, with a reason. */
    SETTLED,
    /** 已撤销: a match that was undone. */
    UNDONE;

    /** Somebody still has to look at it. */
    public static final Set<EntryState> OPEN = Collections.unmodifiableSet(EnumSet.of(DIFFERS, UNKNOWN));

    boolean isOpen() {
        return OPEN.contains(this);
    }
}
