package org.nuanmin.hr.rest;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.issue.HandOutWish;

/**
 * A hand-out by list.
 *
 * @param exceptions the ids of applications, or of their persons, that got nothing
 * @param scan the signed list as a data URL: PNG, JPEG or PDF
 */
public record HandOutJson(
        @Nullable String enterprise,
        @Nullable String unit,
        @Nullable List<@Nullable String> items,
        @Nullable List<@Nullable String> exceptions,
        @Nullable String scan) {
    static HandOutWish wish(@Nullable HandOutJson body) {
        return body == null
                ? new HandOutWish(null, null, List.of(), List.of(), null)
                : new HandOutWish(body.enterprise, body.unit, clean(body.items), clean(body.exceptions), body.scan);
    }

    private static List<String> clean(@Nullable List<@Nullable String> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .distinct()
                        .toList();
    }
}
