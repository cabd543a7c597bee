package org.nuanmin.hr.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.listing.BadQuery;
import org.nuanmin.portal.api.listing.ListQuery;

/** A list's query as it stands in the address; the list itself refuses names that it does not know. */
final class ListParameters {
    private static final Set<String> PAGING = Set.of("page", "size", "sort", "next");
    private static final int USUAL = 50;

    private ListParameters() {}

    static ListQuery of(UriInfo address) {
        var given = address.getQueryParameters();
        var filters = new HashMap<String, String>();
        given.forEach((name, values) -> {
            if (!PAGING.contains(name) && !values.get(0).isBlank()) {
                filters.put(name, values.get(0));
            }
        });
        return new ListQuery(
                filters,
                given.getFirst("sort"),
                number("page", given.getFirst("page"), 0),
                number("size", given.getFirst("size"), USUAL),
                given.getFirst("next"));
    }

    private static int number(String name, @Nullable String value, int otherwise) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            throw new BadQuery(name, HrTexts.say("given.number", name));
        }
    }
}
