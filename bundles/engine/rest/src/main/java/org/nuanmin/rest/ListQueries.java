package org.nuanmin.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.jaxrs.impl.UriInfoImpl;
import org.apache.cxf.message.Message;
import org.nuanmin.portal.api.listing.BadQuery;
import org.nuanmin.portal.api.listing.ListQuery;

/** {@code @Context ListQuery}: page, size, sort and next; whatever else is in the query is a filter. */
public class ListQueries implements ContextProvider<ListQuery> {
    private static final int USUAL = 50;

    @Override
    public ListQuery createContext(Message message) {
        return of(new UriInfoImpl(message).getQueryParameters(true));
    }

    static ListQuery of(MultivaluedMap<String, String> parameters) {
        Map<String, String> filters = new HashMap<>();
        parameters.forEach((name, values) -> filters.put(name, values.get(0)));
        String sort = filters.remove("sort");
        int page = number("page", filters.remove("page"), 0, 0, Integer.MAX_VALUE / ListQuery.LARGEST);
        int size = number("size", filters.remove("size"), USUAL, 1, ListQuery.LARGEST);
        String after = filters.remove("after");
        String next = filters.remove("next");
        filters.values().removeIf(String::isBlank);
        return new ListQuery(filters, sort, page, size, next == null ? after : next);
    }

    private static int number(
            String name, @org.jspecify.annotations.Nullable String value, int usual, int least, int most) {
        if (value == null) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value.trim());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new BadQuery(name, Words.say("query.number", name, least, most));
    }
}
