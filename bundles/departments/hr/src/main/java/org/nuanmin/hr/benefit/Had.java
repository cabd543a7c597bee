package org.nuanmin.hr.benefit;

import java.util.Collection;

/** How much of an application's items the person has: signed for, or arrived, and not taken back. */
public enum Had {
    NONE,
    SOME,
    /** Such as 3 of 3. */
    ALL;

    public static Had of(Collection<ItemState> items) {
        long had = items.stream()
                .filter(state -> state == ItemState.ISSUED || state == ItemState.ARRIVED)
                .count();
        if (had == 0) {
            return NONE;
        }
        return had == items.size() ? ALL : SOME;
    }
}
