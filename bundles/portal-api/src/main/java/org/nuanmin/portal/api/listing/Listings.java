package org.nuanmin.portal.api.listing;

import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/** Reads lists: adds the caller's scope, refuses unknown filters and sorts (RuleBroken of kind 400, see BadQuery). */
@ProviderType
public interface Listings {
    /**
     * One page.
     *
     * @throws org.nuanmin.portal.api.problem.NotAllowed when the caller holds the list's permission nowhere
     * @throws BadQuery for an unknown sort or filter, a bad value, or a size out of bounds
     */
    <T> Page<T> page(Listing<T> listing, ListQuery query);

    /** The row with this key, if it is in the caller's scope. */
    <T> Optional<T> one(Listing<T> listing, String key);

    /** How many rows. */
    long count(Listing<?> listing, ListQuery query);

    /** All rows one after another without holding them, for exports. */
    <T> void each(Listing<T> listing, ListQuery query, Consumer<T> row);

    /** Rows from an offset, for a grid that scrolls; the same checks. */
    <T> java.util.List<T> slice(Listing<T> listing, ListQuery query, int offset, int limit);
}
