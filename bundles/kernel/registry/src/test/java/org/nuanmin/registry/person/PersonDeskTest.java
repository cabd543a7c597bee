package org.nuanmin.registry.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.problem.TooMany;
import org.nuanmin.portal.api.registry.Doubt;
import org.nuanmin.portal.api.registry.IdType;
import org.nuanmin.portal.api.registry.PersonWish;
import org.nuanmin.portal.api.registry.Registered;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class PersonDeskTest {
    private static final String HOME = "wenyilu";
    private static final String ELSEWHERE = "dingwangtai";

    private final Portal portal;
    private final PersonDesk desk;
    private final Listings listings;

    PersonDeskTest(Portal portal) {
        this.portal = portal;
        desk = portal.service(PersonDesk.class);
        listings = portal.service(Listings.class);
    }

    /** A resident's number of nobody: births of 1901 in a county that there is not. */
    static String number(int sequence) {
        String first = "4299991901"
                + String.format("%02d%02d%03d", 1 + sequence / 1000 % 12, 1 + sequence / 100 % 10, sequence % 1000);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (first.charAt(i) - '0') * weights[i];
        }
        return first + "10X98765432".charAt(sum % 11);
    }

    private static PersonWish wish(String name, String number, String unit) {
        return new PersonWish(name, IdType.RESIDENT_ID, number, "湖北", "13800000000", unit);
    }

    private Registered registered(String name, String number, String unit) {
        return portal.as(Roles.STREET, unit, () -> desk.register(wish(name, number, unit)));
    }

    private List<String> found(String role, String unit, String query) {
        return portal.as(
                role,
                unit,
                () -> listings.page(PersonListing.LIST, ListQuery.FIRST.with("query", query)).items().stream()
                        .map(PersonRow::name)
                        .toList());
    }

    @Test
    void a_person_has_one_record_however_the_number_is_typed() {
        String number = "52010219031231005X";
        var first = registered("陈小满", number, HOME);
        var again = registered("陈小满", "'５２０１０２１９０３１２３１００５ｘ", HOME);
        assertTrue(first.added());
        assertFalse(again.added());
        assertEquals(first.id(), again.id());
    }

    @Test
    void another_unit_is_led_to_the_same_record_and_sees_nothing_of_it() {
        var here = registered("林素芬", number(1), HOME);
        var there = registered("林素芳", number(1), ELSEWHERE);
        assertEquals(here.id(), there.id());
        assertEquals(
                Set.of(Doubt.PROVINCE_DIFFERS, Doubt.NAME_DIFFERS).contains(Doubt.NAME_DIFFERS),
                there.doubts().contains(Doubt.NAME_DIFFERS));
        assertThrows(NotFound.class, () -> portal.as(Roles.STREET, ELSEWHERE, () -> desk.get(here.id())));
        assertEquals(
                "林素芬", portal.as(Roles.STREET, HOME, () -> desk.get(here.id())).name());
    }

    @Test
    void he_is_found_by_name_initials_and_the_numbers_end_within_ones_own_units_only() {
        String number = number(2);
        registered("欧阳娜娜", number, HOME);
        for (String query : List.of("阳娜", "oynn", "ouyang", number.substring(14))) {
            assertEquals(List.of("欧阳娜娜"), found(Roles.CLERK, HOME, query), query);
            assertEquals(List.of(), found(Roles.CLERK, ELSEWHERE, query), query);
        }
        assertEquals(List.of("欧阳娜娜"), found(Roles.HR_OFFICER, "district", "oynn"));
    }

    @Test
    void number_and_phone_are_masked_and_shown_for_a_reason_that_is_recorded() {
        String number = number(3);
        String id = registered("何桂花", number, HOME).id();
        var card = portal.as(Roles.CLERK, HOME, () -> desk.get(id));
        assertEquals("4299**********" + number.substring(14), card.idNumber());
        assertEquals("138****0000", card.phone());
        assertThrows(RuleBroken.class, () -> portal.as(Roles.CLERK, HOME, () -> desk.reveal(id, " ")));
        assertEquals(new Revealed(number, "13800000000"), portal.as(Roles.CLERK, HOME, () -> desk.reveal(id, "核对证件")));
        var entry = portal.audit().of("registry.person.revealed").get(0);
        assertEquals(id, entry.object());
        assertThrows(NotAllowed.class, () -> portal.as(Roles.REVIEWER, HOME, () -> desk.reveal(id, "好奇")));
        assertThrows(NotFound.class, () -> portal.as(Roles.CLERK, ELSEWHERE, () -> desk.reveal(id, "好奇")));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_nothing_is_stored() {
        var wish = new PersonWish(" ", IdType.RESIDENT_ID, "430102190001010010", "火星", "12800000000", HOME);
        var refused = assertThrows(RuleBroken.class, () -> portal.as(Roles.STREET, HOME, () -> desk.register(wish)));
        assertEquals(
                List.of("name", "idNumber", "province", "phone"),
                refused.errors().stream().map(FieldError::field).toList());
        assertEquals(Optional.empty(), desk.find(IdType.RESIDENT_ID, "430102190001010010"));
    }

    @Test
    void a_number_of_another_province_is_a_hint_and_refuses_nothing() {
        var wish = new PersonWish("曹志远", IdType.RESIDENT_ID, number(4), "贵州省", "", HOME);
        var registered = portal.as(Roles.STREET, HOME, () -> desk.register(wish));
        assertTrue(registered.added());
        assertEquals(Set.of(Doubt.PROVINCE_DIFFERS), registered.doubts());
    }

    @Test
    void someone_without_a_document_gets_a_temporary_number() {
        var wish = new PersonWish("无名氏", IdType.TEMPORARY, "", "湖北省", "", HOME);
        var first = portal.as(Roles.STREET, HOME, () -> desk.register(wish));
        var second = portal.as(Roles.STREET, HOME, () -> desk.register(wish));
        assertFalse(first.id().equals(second.id()), "two people without a document are two");
        String number = portal.as(Roles.STREET, HOME, () -> desk.reveal(first.id(), "告知本人"))
                .idNumber();
        assertTrue(number.matches("LS\\d{10}"), number);
        assertEquals(Optional.of(first.id()), desk.find(IdType.TEMPORARY, number));
    }

    @Test
    void twenty_who_register_one_number_at_the_same_moment_make_one_record() throws Exception {
        Callable<String> one = () -> registered("高小燕", number(5), HOME).id();
        var pool = Executors.newFixedThreadPool(20);
        try {
            var ids = new java.util.HashSet<String>();
            for (var done : pool.invokeAll(Stream.generate(() -> one).limit(20).toList())) {
                ids.add(done.get());
            }
            assertEquals(1, ids.size());
        } finally {
            pool.shutdown();
        }
        assertEquals(List.of("高小燕"), found(Roles.STREET, HOME, "高小燕"));
    }

    @Test
    void a_full_number_gives_a_stranger_the_minimal_card_only() {
        String number = number(6);
        String id = registered("马建国", number, HOME).id();
        var lookups = portal.service(LookupDesk.class);
        var card = portal.as(Roles.CLERK, ELSEWHERE, () -> lookups.lookup(IdType.RESIDENT_ID, number, "领礼包"));
        String unit = portal.service(Units.class).get(HOME).name();
        assertEquals(new MinimalCard(id, "马**", unit, List.of()), card);
        assertThrows(
                NotAllowed.class,
                () -> portal.as(Roles.REVIEWER, HOME, () -> lookups.lookup(IdType.RESIDENT_ID, number, "好奇")));
        assertThrows(
                NotFound.class,
                () -> portal.as(Roles.CLERK, HOME, () -> lookups.lookup(IdType.RESIDENT_ID, number(7), "领礼包")));
        var entry = portal.audit().of("registry.person.looked-up").get(0);
        assertFalse(entry.toString().contains(number), "a searched number stands nowhere in clear");
    }

    @Test
    void who_looks_up_without_end_is_slowed_down() {
        var lookups = portal.service(LookupDesk.class);
        assertThrows(
                TooMany.class,
                () -> portal.as(Roles.CLERK, "huoxing", () -> {
                    for (int i = 0; i < 200; i++) {
                        try {
                            lookups.lookup(IdType.RESIDENT_ID, number(900), "试");
                        } catch (NotFound none) {
                            // as it should be, until it is too often
                        }
                    }
                    return Map.of();
                }));
    }

    @Test
    void a_name_outside_the_basic_plane_stays_whole() {
        String id = registered("𠮷田𰻝", number(8), HOME).id();
        assertEquals("𠮷田𰻝", portal.as(Roles.CLERK, HOME, () -> desk.get(id)).name());
        assertEquals(List.of("𠮷田𰻝"), found(Roles.CLERK, HOME, "𠮷"));
    }

    @Test
    void nobody_reads_a_number_in_the_database() {
        String number = number(9);
        String id = registered("唐二妹", number, HOME).id();
        var database = portal.database("registry");
        var row = portal.asPortal(() -> database.read(() -> database.rows(
                        "SELECT number_sealed, phone_sealed, salt FROM registry_person WHERE person_id = ?",
                        found -> found.required("number_sealed")
                                + found.required("phone_sealed")
                                + found.required("salt"),
                        id)
                .get(0)));
        assertFalse(row.contains(number) || row.contains("13800000000"));
    }
}
