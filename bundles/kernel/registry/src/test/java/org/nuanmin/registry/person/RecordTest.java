package org.nuanmin.registry.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.registry.IdType;
import org.nuanmin.portal.api.registry.Person;
import org.nuanmin.portal.api.registry.PersonFact;
import org.nuanmin.portal.api.registry.PersonFacts;
import org.nuanmin.portal.api.registry.PersonWish;
import org.nuanmin.portal.api.registry.Served;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What becomes of a person's record. */
@PortalTest
class RecordTest {
    private static final String HOME = "wenyilu";
    private static final String DISTRICT = "district";

    private final Portal portal;
    private final PersonDesk people;
    private final CorrectionDesk corrections;
    private final MergeDesk merges;
    private final ErasureDesk erasures;

    RecordTest(Portal portal) {
        this.portal = portal;
        people = portal.service(PersonDesk.class);
        corrections = portal.service(CorrectionDesk.class);
        merges = portal.service(MergeDesk.class);
        erasures = portal.service(ErasureDesk.class);
    }

    /** A department that keeps in mind what it was asked to merge. */
    private static final class Department implements PersonFacts {
        final List<String> merged = new ArrayList<>();

        @Override
        public String department() {
            return "garage";
        }

        @Override
        public List<PersonFact> facts(String person) {
            return List.of(new PersonFact(LocalDate.of(2021, 2, 8), Message.plain("A car was lent"), "/app/garage"));
        }

        @Override
        public List<Served> served(String person) {
            return List.of(new Served("car", Message.plain("Car"), true));
        }

        @Override
        public void merged(String from, String into) {
            merged.add(from + ">" + into);
        }
    }

    private String person(String name, int number) {
        var wish = new PersonWish(name, IdType.RESIDENT_ID, PersonDeskTest.number(number), "湖北省", "13800000000", HOME);
        return portal.as(Roles.STREET, HOME, () -> people.register(wish).id());
    }

    private Person card(String id) {
        return portal.as(Roles.STREET, HOME, () -> people.get(id));
    }

    private List<String> merge(String from, String into) {
        return portal.as(Roles.HR_OFFICER, DISTRICT, () -> merges.merge(from, into, "同一人两次登记"));
    }

    private void erase(String id) {
        portal.as(Roles.HR_OFFICER, DISTRICT, () -> {
            erasures.erase(id, "保存期满");
            return id;
        });
    }

    private String asked(String id, Field field, String value) {
        return portal.as(Roles.CLERK, HOME, () -> corrections.ask(id, field, value, "证件写错"));
    }

    private void answered(String role, String correction, boolean accepted) {
        portal.as(role, HOME, () -> {
            corrections.answer(correction, accepted, accepted ? "" : "证件上就是这样");
            return correction;
        });
    }

    @Test
    void a_correction_is_asked_by_one_and_made_by_another() {
        String id = person("陈小曼", 20);
        String asked = asked(id, Field.NAME, "陈小满");
        assertEquals("陈小曼", card(id).name());
        assertThrows(NotAllowed.class, () -> answered(Roles.CLERK, asked, true));
        answered(Roles.REVIEWER, asked, true);
        assertEquals("陈小满", card(id).name());
        assertThrows(RuleBroken.class, () -> answered(Roles.REVIEWER, asked, true), "only once");
        assertEquals(
                List.of(PersonStep.CORRECTED, PersonStep.REGISTERED),
                portal.as(Roles.STREET, HOME, () -> people.steps(id)).stream()
                        .map(PersonStep::kind)
                        .toList());
    }

    @Test
    void a_corrected_number_finds_the_person_and_the_wrong_one_nobody() {
        String id = person("林素芬", 21);
        answered(Roles.REVIEWER, asked(id, Field.ID_NUMBER, PersonDeskTest.number(22)), true);
        assertEquals(Optional.of(id), people.find(IdType.RESIDENT_ID, PersonDeskTest.number(22)));
        assertEquals(Optional.empty(), people.find(IdType.RESIDENT_ID, PersonDeskTest.number(21)));
        assertTrue(card(id).idNumber().endsWith(PersonDeskTest.number(22).substring(14)));
    }

    @Test
    void a_number_of_someone_else_is_no_correction() {
        String id = person("何桂花", 23);
        person("何桂芳", 24);
        assertThrows(RuleBroken.class, () -> asked(id, Field.ID_NUMBER, PersonDeskTest.number(24)));
        var refused = assertThrows(RuleBroken.class, () -> asked(id, Field.PHONE, "12800000000"));
        assertEquals("value", refused.errors().get(0).field(), "said where it was typed");
        assertThrows(RuleBroken.class, () -> asked(id, Field.ID_NUMBER, "430102190001010010"));
    }

    @Test
    void a_refused_correction_changes_nothing_and_says_why() {
        String id = person("曹志远", 25);
        String asked = asked(id, Field.PHONE, "13900000000");
        answered(Roles.REVIEWER, asked, false);
        assertEquals("138****0000", card(id).phone());
        var row = portal.as(
                Roles.CLERK,
                HOME,
                () -> portal.service(Listings.class)
                        .one(CorrectionListing.LIST, asked)
                        .orElseThrow());
        assertEquals("REFUSED", row.state());
        assertEquals("证件上就是这样", row.answer());
    }

    @Test
    void two_records_of_one_person_become_one_and_both_numbers_lead_to_it() {
        String first = person("马建国", 26);
        String second = person("马建国", 27);
        merge(first, second);
        assertEquals(Optional.of(second), people.find(IdType.RESIDENT_ID, PersonDeskTest.number(26)));
        assertEquals(Optional.of(second), people.find(IdType.RESIDENT_ID, PersonDeskTest.number(27)));
        assertThrows(NotFound.class, () -> card(first));
        assertThrows(RuleBroken.class, () -> merge(first, second), "only once");
        assertThrows(RuleBroken.class, () -> merge(second, second));
        assertThrows(NotAllowed.class, () -> portal.as(Roles.STREET, HOME, () -> merges.merge(first, second, "越权")));
        assertEquals(
                1,
                portal.as(
                        Roles.STREET,
                        HOME,
                        () -> portal.service(Listings.class)
                                .count(PersonListing.LIST, ListQuery.FIRST.with("query", "马建国"))));
    }

    @Test
    void a_record_whose_correction_waits_is_merged_once_that_is_answered() {
        String first = person("石开明", 36);
        String second = person("石开明", 37);
        String correction = asked(first, Field.PHONE, "13900000000");
        assertThrows(RuleBroken.class, () -> merge(first, second));
        answered(Roles.REVIEWER, correction, true);
        merge(first, second);
        assertEquals(Optional.of(second), people.find(IdType.RESIDENT_ID, PersonDeskTest.number(36)));
    }

    @Test
    void a_department_that_is_away_does_its_part_when_it_returns() {
        var department = new Department();
        Runnable leaves = portal.brings(PersonFacts.class, department);
        String first = person("高小燕", 28);
        String second = person("高小燕", 29);
        String third = person("高小燕", 30);
        assertEquals(List.of(), merge(first, second));
        assertEquals(List.of(first + ">" + second), department.merged);

        leaves.run();
        assertEquals(List.of("garage"), merge(second, third), "the merge stays open for it");
        portal.brings(PersonFacts.class, department).run();
        assertEquals(List.of(first + ">" + second, second + ">" + third), department.merged);
        portal.brings(PersonFacts.class, department).run();
        assertEquals(2, department.merged.size(), "and once");
    }

    @Test
    void what_departments_know_stands_on_the_card() {
        String id = person("唐二妹", 31);
        Runnable leaves = portal.brings(PersonFacts.class, new Department());
        try {
            var departments = portal.service(Departments.class);
            assertEquals("/app/garage", departments.facts(id).get(0).link());
            var card = portal.as(
                    Roles.CLERK,
                    "dingwangtai",
                    () -> portal.service(LookupDesk.class)
                            .lookup(IdType.RESIDENT_ID, PersonDeskTest.number(31), "领礼包"));
            assertTrue(card.items().get(0).served());
        } finally {
            leaves.run();
        }
    }

    @Test
    void who_is_erased_can_never_be_read_again_with_every_record_of_his() {
        String first = person("吴家旺", 32);
        String second = person("吴家旺", 33);
        asked(second, Field.PHONE, "13900000000");
        merge(first, second);
        erase(second);
        for (int number : List.of(32, 33)) {
            assertEquals(Optional.empty(), people.find(IdType.RESIDENT_ID, PersonDeskTest.number(number)));
        }
        assertThrows(NotFound.class, () -> card(second));
        var database = portal.database("registry");
        var left = portal.asPortal(() -> database.read(() -> database.rows(
                "SELECT p.name, p.pinyin, p.masked, p.last4, o.typed_name, o.number_sealed, o.phone_sealed, o.salt"
                        + " FROM portal_person p JOIN registry_person o ON o.person_id = p.id WHERE p.id IN (?, ?)",
                row -> row.required("name")
                        + row.required("pinyin")
                        + row.required("masked")
                        + row.required("last4")
                        + row.required("typed_name")
                        + row.required("number_sealed")
                        + row.required("phone_sealed")
                        + Optional.ofNullable(row.text("salt")).orElse(""),
                first,
                second)));
        assertEquals(List.of("", ""), left);
        assertFalse(portal.audit().about(second).isEmpty(), "the audit still knows the record");
        var again = person("吴家旺", 33);
        assertFalse(again.equals(second), "who comes again is someone new");
    }
}
