package org.nuanmin.identity.rest;

import java.util.List;
import org.nuanmin.portal.api.listing.Page;

/** A short list as one page, in the shape that all lists have. */
final class Whole {
    private Whole() {}

    static <T> Page<T> of(List<T> all) {
        return new Page<>(all, 0, all.size(), all.size(), null);
    }
}
