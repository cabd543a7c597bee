package org.nuanmin.portal.api.listing;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list; also its shape in JSON.
 *
 * @param total rows under the same filters
 * @param next key for the following page, null on the last
 */
public record Page<T>(
        List<T> items,
        int page,
        int size,
        long total,
        @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<T, R> made) {
        return new Page<>(items.stream().map(made).toList(), page, size, total, next);
    }
}
