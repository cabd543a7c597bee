package org.nuanmin.hr.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hand-out by list, as it was typed.
 *
 * @param enterprise the employer's id
 * @param unit the id of the 街道 or park
 * @param items the benefits' ids
 * @param exceptions the ids of applications, or of their persons, that got nothing
 * @param scan the signed list as a data URL: PNG, JPEG or PDF; null where it comes as a file
 */
public record HandOutWish(
        @Nullable String enterprise,
        @Nullable String unit,
        List<String> items,
        List<String> exceptions,
        @Nullable String scan) {
    public HandOutWish {
        items = List.copyOf(items);
        exceptions = List.copyOf(exceptions);
    }
}
