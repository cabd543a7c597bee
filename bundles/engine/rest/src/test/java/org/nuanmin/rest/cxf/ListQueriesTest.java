package org.nuanmin.rest.cxf;

import java.util.Map;
import org.apache.cxf.jaxrs.impl.MetadataMap;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.listing.BadQuery;
import org.nuanmin.portal.api.listing.ListQuery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ListQueriesTest {
    @Test
    void what_is_no_page_size_sort_or_next_is_a_filter() {
        var query = query("state", "RUNNING", "sort", "-name", "page", "2", "size", "20", "unit", "");
        assertEquals(new ListQuery(Map.of("state", "RUNNING"), "-name", 2, 20, null), query);
    }

    @Test
    void an_empty_query_is_the_first_page() {
        assertEquals(ListQuery.FIRST, query());
    }

    @Test
    void after_is_another_word_for_next() {
        assertEquals("key", query("after", "key").next());
    }

    @Test
    void a_page_or_size_out_of_bounds_is_refused_by_name() {
        assertEquals(
                "size",
                assertThrows(BadQuery.class, () -> query("size", "1000000000")).parameter());
        assertEquals(
                "size", assertThrows(BadQuery.class, () -> query("size", "0")).parameter());
        assertEquals(
                "page", assertThrows(BadQuery.class, () -> query("page", "-1")).parameter());
        assertEquals(
                "page", assertThrows(BadQuery.class, () -> query("page", "one")).parameter());
    }

    private static ListQuery query(String... pairs) {
        var parameters = new MetadataMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.add(pairs[i], pairs[i + 1]);
        }
        return ListQueries.of(parameters);
    }
}
