package org.nuanmin.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.listing.Page;

/** Filters, sorts and slices stops as the database would; remembers the largest slice that was asked for. */
final class StopsInMemory implements Listings {
    private final List<Stop> rows;
    private int largest;

    StopsInMemory(int count) {
        rows = IntStream.range(0, count).mapToObj(Stop::number).toList();
    }

    int largestSlice() {
        return largest;
    }

    private Stream<Stop> under(ListQuery query) {
        return rows.stream()
                .filter(row -> row.name().contains(query.filters().getOrDefault("query", "")))
                .filter(row ->
                        query.filters().getOrDefault("state", row.state()).contains(row.state()))
                .sorted(order(query.sort() == null ? "name" : query.sort()));
    }

    private static Comparator<Stop> order(String sort) {
        Comparator<Stop> order =
                sort.endsWith("beds") ? Comparator.comparing(Stop::beds) : Comparator.comparing(Stop::name);
        return sort.startsWith("-") ? order.reversed() : order;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> List<T> slice(Listing<T> listing, ListQuery query, int offset, int limit) {
        largest = Math.max(largest, limit);
        return (List<T>) under(query).skip(offset).limit(limit).toList();
    }

    @Override
    public <T> Page<T> page(Listing<T> listing, ListQuery query) {
        List<T> items = slice(listing, query, query.page() * query.size(), query.size());
        return new Page<>(items, query.page(), query.size(), count(listing, query), null);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Optional<T> one(Listing<T> listing, String key) {
        return (Optional<T>) rows.stream().filter(row -> row.id().equals(key)).findFirst();
    }

    @Override
    public long count(Listing<?> listing, ListQuery query) {
        return under(query).count();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> void each(Listing<T> listing, ListQuery query, Consumer<T> row) {
        under(query).forEach(stop -> row.accept((T) stop));
    }
}
