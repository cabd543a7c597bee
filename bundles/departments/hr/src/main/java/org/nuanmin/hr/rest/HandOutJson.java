package org.nuanmin.hr.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.issue.HandOutWish;
import org.nuanmin.portal.api.rest.Upload;

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

    /** Of a multipart: lists as ids with commas between, the scan as its file. */
    static HandOutWish wish(Upload body) {
        return new HandOutWish(
                body.field("enterprise"),
                body.field("unit"),
                list(body.field("items")),
                list(body.field("exceptions")),
                null);
    }

    private static List<String> list(String field) {
        return clean(Arrays.asList(field.split(","))).stream()
                .filter(each -> !each.isEmpty())
                .toList();
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
