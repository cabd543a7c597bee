package org.nuanmin.ui.kit;

import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.work.Exports;

/**
 * What a list screen reads from.
 *
 * @param exports writes xlsx, or null: the list has no export button
 */
public record ListServices(
        Listings listings, Units units, @Nullable Exports exports) {}
