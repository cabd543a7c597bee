package org.nuanmin.rest.cxf;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.HashMap;
import java.util.Map;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.jaxrs.impl.UriInfoImpl;
import org.apache.cxf.message.Message;
import org.nuanmin.portal.api.listing.BadQuery;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.rest.call.Words;

/** {@code @Context ListQuery} from the query parameters; whatever is no page, size, sort or next is a filter. */
@Provider
public final class ListQueries implements ContextProvider<ListQuery> {
    @Override
    public ListQuery createContext(Message message) {
        return of(new UriInfoImpl(message).getQueryParameters());
    }

    static ListQuery of(MultivaluedMap<String, String> parameters) {
        var given = new HashMap<String, String>();
        parameters.forEach((name, values) -> {
            String value = String.join(",", values).trim();
            if (!value.isEmpty()) {
                given.put(name, value);
            }
        });
        int page = number(given, "page", 0, 0, Integer.MAX_VALUE / ListQuery.LARGEST);
        int size = number(given, "size", ListQuery.FIRST.size(), 1, ListQuery.LARGEST);
        String sort = given.remove("sort");
        String after = given.remove("after");
        String next = given.remove("next");
        return new ListQuery(given, sort, page, size, next == null ? after : next);
    }

    private static int number(Map<String, String> given, String name, int usual, int least, int most) {
        String text = given.remove(name);
        if (text == null) {
            return usual;
        }
        int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new BadQuery(name, Words.of("query.number", name, least, most));
        }
        return number;
    }
}
