package org.nuanmin.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.listing.BadQuery;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.text.Texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest(without = "broken")
class ListingTest {
    private static final int EAST = 130;
    private static final int WEST = 20;
    private static final Listing<String> LETTERS = Listing.of(
                    "post.letters", Texts.of(ListingTest.class, "post"), row -> row.required("number"))
            .permission("post.letter.read")
            .select("l.id, l.number, l.unit_id")
            .from("post_letter l")
            .where("l.number LIKE 'L%'")
            .key("l.id")
            .scope("l.unit_id")
            .column("number", ColumnType.TEXT, "l.number", number -> number, 1)
            .column("copies", ColumnType.NUMBER, "l.copies", number -> null, 2)
            .column("sent", ColumnType.TIME, "l.sent", number -> null, 2)
            .column("arrived", ColumnType.DATE, "l.arrived", number -> null, 2)
            .column("weight", ColumnType.NUMBER, "l.weight", number -> null, 2)
            .column("secret", ColumnType.TEXT, null, number -> null, 3)
            .text("query", "l.number", "l.words")
            .choice("place", "l.unit_id", "east", "west")
            .unit("unit", "l.unit_id")
            .exact("copies", "l.copies")
            .between("sentFrom", "sentTo", "l.sent")
            .between("arrivedFrom", "arrivedTo", "l.arrived")
            .sortedBy("number")
            .build();

    private final Portal portal;
    private final Listings listings;
    private final Database post;

    ListingTest(Portal portal) {
        this.portal = portal;
        listings = portal.service(Listings.class);
        post = portal.database("post");
    }

    private static User clerk(String unit) {
        return new User("id-" + unit, "clerk-" + unit, "Clerk", unit);
    }

    private static final User ALL = clerk("district");

    @Given
    static void letters_lie_in_two_units(Portal portal) {
        var post = portal.database("post");
        post.write(() -> {
            for (int i = 0; i < EAST + WEST; i++) {
                var letter = new Letter("L%03d".formatted(i), i < EAST ? "east" : "west");
                letter.copies = i % 3;
                letter.words = i == 7 ? "100%_Sure!" : "Words " + i;
                letter.sent = Instant.parse("2021-02-08T01:00:00Z").plusSeconds(3600L * (i % 10));
                letter.arrived = i % 4 == 0 ? null : LocalDate.of(2021, 2, 1).plusDays(i % 4);
                letter.weight = i % 5 == 0 ? null : i % 5 / 3.0;
                post.entities().persist(letter);
            }
        });
    }

    private List<String> paged(String sort, int size) {
        List<String> seen = new ArrayList<>();
        var query = new ListQuery(Map.of(), sort, 0, size, null);
        while (true) {
            var asked = query;
            var page = portal.as(ALL, () -> listings.page(LETTERS, asked));
            assertEquals(EAST + WEST, page.total());
            seen.addAll(page.items());
            if (page.next() == null) {
                return seen;
            }
            assertTrue(page.next().matches("[A-Za-z0-9_.-]+"), page.next());
            query = new ListQuery(Map.of(), sort, 0, size, page.next());
        }
    }

    /** The later half of a list is read from its end. */
    private List<String> byNumber(String sort, int size) {
        List<String> seen = new ArrayList<>();
        for (int number = 0; number * size < EAST + WEST + 3 * size; number++) {
            var asked = ListQuery.FIRST.sortedBy(sort).at(number, size);
            var page = portal.as(ALL, () -> listings.page(LETTERS, asked));
            seen.addAll(page.items());
            assertEquals(seen.size() < EAST + WEST, page.next() != null, "page " + number);
            assertEquals(page.items(), portal.as(ALL, () -> listings.slice(LETTERS, asked, asked.page() * size, size)));
        }
        return seen;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number",
                "-number",
                "copies",
                "-copies",
                "sent",
                "-sent",
                "arrived",
                "-arrived",
                "weight",
                "-weight"
            })
    void following_pages_show_every_row_once_whatever_it_is_sorted_by(String sort) {
        var seen = paged(sort, 17);
        assertEquals(EAST + WEST, seen.size());
        assertEquals(EAST + WEST, new HashSet<>(seen).size());
        assertEquals(portal.as(ALL, () -> listings.slice(LETTERS, ListQuery.FIRST.sortedBy(sort), 0, 500)), seen);
        assertEquals(seen, byNumber(sort, 17));
    }

    @Test
    void a_row_that_is_added_before_the_page_shifts_nothing() {
        var first = portal.as(ALL, () -> listings.page(LETTERS, new ListQuery(Map.of(), null, 0, 10, null)));
        post.write(() -> post.entities().persist(new Letter("L000a", "east")));
        var second = portal.as(ALL, () -> listings.page(LETTERS, new ListQuery(Map.of(), null, 0, 10, first.next())));
        post.write(() -> {
            post.update("DELETE FROM post_letter WHERE number = 'L000a'");
        });
        assertEquals("L009", first.items().get(9));
        assertEquals("L010", second.items().get(0));
    }

    @Test
    void pages_are_found_by_number_too() {
        var third = portal.as(ALL, () -> listings.page(LETTERS, ListQuery.FIRST.at(2, 60)));
        assertEquals(30, third.items().size());
        assertEquals("L120", third.items().get(0));
        assertNull(third.next());
        var second = portal.as(ALL, () -> listings.page(LETTERS, ListQuery.FIRST.at(1, 60)));
        assertNotNull(second.next());
    }

    @Test
    void a_clerk_sees_his_own_units_rows_only() {
        assertEquals(WEST, portal.as(clerk("west"), () -> listings.count(LETTERS, ListQuery.FIRST)));
        assertEquals(EAST, portal.as(clerk("east"), () -> listings.count(LETTERS, ListQuery.FIRST)));
        assertEquals(0, portal.as(clerk("west"), () -> listings.count(LETTERS, ListQuery.FIRST.with("unit", "east"))));
        assertEquals(WEST, portal.as(ALL, () -> listings.count(LETTERS, ListQuery.FIRST.with("unit", "west"))));
    }

    @Test
    void a_single_row_is_found_in_ones_own_unit_only() {
        String id =
                post.read(() -> post.rows("SELECT id FROM post_letter WHERE number = 'L001'", row -> row.required("id"))
                        .get(0));
        assertTrue(portal.as(clerk("east"), () -> listings.one(LETTERS, id)).isPresent());
        assertTrue(portal.as(clerk("west"), () -> listings.one(LETTERS, id)).isEmpty());
    }

    @Test
    void nobody_sees_nothing() {
        assertThrows(NotAllowed.class, () -> listings.page(LETTERS, ListQuery.FIRST));
    }

    @Test
    void an_export_reads_all_rows_in_order() {
        List<String> seen = new ArrayList<>();
        portal.as(ALL, () -> {
            listings.each(LETTERS, ListQuery.FIRST.sortedBy("-number"), seen::add);
            return seen;
        });
        assertEquals(EAST + WEST, seen.size());
        assertEquals("L149", seen.get(0));
    }

    private long count(String filter, String value) {
        return portal.as(ALL, () -> listings.count(LETTERS, ListQuery.FIRST.with(filter, value)));
    }

    @Test
    void text_is_found_anywhere_without_regard_to_case_and_signs_mean_themselves() {
        assertEquals(1, count("query", "%_sure!"));
        assertEquals(1, count("query", "l149"));
        assertEquals(0, count("query", "L___"));
        assertEquals(0, count("query", "' OR 1=1 --"));
        assertEquals(EAST + WEST, count("query", " "));
    }

    @Test
    void choices_and_exact_values_are_compared() {
        assertEquals(WEST, count("place", "west"));
        assertEquals(EAST + WEST, count("place", "west,east"));
        assertEquals(EAST + WEST, count("place", "WEST, East"), "as an answer may write it");
        assertEquals(50, count("copies", "2"));
    }

    @Test
    void a_day_means_the_whole_day_in_shanghai() {
        assertEquals(EAST + WEST, count("sentFrom", "2021-02-08"));
        assertEquals(EAST + WEST, count("sentTo", "2021-02-08"));
        assertEquals(0, count("sentTo", "2021-02-07"));
        assertEquals(15, count("sentTo", "2021-02-08T01:00:00Z"));
        assertEquals(37, count("arrivedFrom", "2021-02-04"));
    }

    private BadQuery refused(ListQuery query) {
        return portal.as(ALL, () -> assertThrows(BadQuery.class, () -> listings.page(LETTERS, query)));
    }

    @Test
    void what_a_list_does_not_know_is_refused() {
        assertEquals(
                "sort",
                refused(ListQuery.FIRST.sortedBy("id; DROP TABLE post_letter")).parameter());
        assertEquals("sort", refused(ListQuery.FIRST.sortedBy("secret")).parameter());
        assertEquals("sort", refused(ListQuery.FIRST.sortedBy("-")).parameter());
        assertEquals("colour", refused(ListQuery.FIRST.with("colour", "red")).parameter());
        assertEquals("place", refused(ListQuery.FIRST.with("place", "south")).parameter());
        assertEquals(
                "sentFrom",
                refused(ListQuery.FIRST.with("sentFrom", "yesterday")).parameter());
        assertEquals("query", refused(ListQuery.FIRST.with("query", "a\u0000b")).parameter());
        assertEquals("size", refused(ListQuery.FIRST.at(0, 0)).parameter());
        assertEquals("size", refused(ListQuery.FIRST.at(0, 501)).parameter());
        assertEquals("page", refused(ListQuery.FIRST.at(-1, 50)).parameter());
        assertEquals(
                "next",
                refused(new ListQuery(Map.of(), null, 0, 50, "nonsense")).parameter());
    }

    @Test
    void a_key_of_another_order_is_refused() {
        var page = portal.as(ALL, () -> listings.page(LETTERS, new ListQuery(Map.of(), "copies", 0, 10, null)));
        assertEquals(
                "next",
                refused(new ListQuery(Map.of(), "number", 0, 10, page.next())).parameter());
    }

    @Test
    void a_total_is_right_again_after_a_commit() {
        long before = count("query", "L");
        post.write(() -> post.entities().persist(new Letter("Lnew", "east")));
        assertEquals(before + 1, count("query", "L"));
        post.write(() -> {
            post.update("DELETE FROM post_letter WHERE number = 'Lnew'");
            assertEquals(before, count("query", "L"));
        });
        assertEquals(before, count("query", "L"));
    }
}
