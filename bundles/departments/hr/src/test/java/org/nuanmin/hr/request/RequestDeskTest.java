package org.nuanmin.hr.request;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.hr.HrIndicators;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class RequestDeskTest {
    private static final String PHONE = "13912345678";

    private final Portal portal;
    private final District district;
    private final RequestDesk desk;
    private final Unit community;
    private final String station;

    RequestDeskTest(Portal portal) {
        this.portal = portal;
        district = new District(portal);
        desk = portal.service(RequestDesk.class);
        community = district.community(District.WENYILU);
        station = district.running(community);
    }

    private void clerk(Runnable work) {
        clerkOf(District.WENYILU, work);
    }

    private void clerkOf(String street, Runnable work) {
        portal.as(Roles.CLERK, street, () -> {
            work.run();
            return street;
        });
    }

    private String take() {
        return take(station);
    }

    private String take(String at) {
        return portal.as(Roles.CLERK, District.WENYILU, () -> desk.take(at, "水管漏水", PHONE));
    }

    private Optional<RequestRow> seenFrom(String street, String id) {
        return portal.as(
                Roles.CLERK, street, () -> portal.service(Listings.class).one(RequestListing.LIST, id));
    }

    private RequestState state(String id) {
        return seenFrom(District.WENYILU, id).orElseThrow().state();
    }

    @Test
    void a_request_is_received_handled_called_back_and_closed() {
        String id = take();
        assertEquals(RequestState.RECEIVED, state(id));
        clerk(() -> desk.handle(id, "已联系物业"));
        assertEquals(RequestState.HANDLING, state(id));
        clerk(() -> desk.callBack(id, "居民满意"));
        clerk(() -> desk.close(id, ""));
        assertEquals(RequestState.CLOSED, state(id));
        var steps = portal.as(Roles.CLERK, District.WENYILU, () -> desk.steps(id));
        assertEquals(
                List.of("RECEIVED", "HANDLING", "CALLED_BACK", "CLOSED"),
                steps.stream().map(RequestStep::kind).toList());
        assertEquals("已联系物业", steps.get(1).note());
        assertEquals(4, portal.audit().about(id).size());
    }

    @Test
    void a_step_out_of_order_is_a_conflict_and_stores_nothing() {
        String id = take();
        assertTrue(assertThrows(RuleBroken.class, () -> clerk(() -> desk.close(id, "")))
                .isConflict());
        assertEquals(RequestState.RECEIVED, state(id));
        assertEquals(1, portal.audit().about(id).size());
    }

    @Test
    void a_station_that_does_not_run_takes_no_request() {
        String planned = district.planned(district.community(District.WENYILU), District.complete());
        assertTrue(assertThrows(RuleBroken.class, () -> clerk(() -> desk.take(planned, "停电", PHONE)))
                .isConflict());
        assertThrows(NotFound.class, () -> clerkOf(District.DINGWANGTAI, () -> desk.take(station, "停电", PHONE)));
    }

    @Test
    void every_empty_or_hidden_field_is_named() {
        var refused = assertThrows(RuleBroken.class, () -> clerk(() -> desk.take("", "看\u200b不见", " ")));
        assertFalse(refused.isConflict());
        assertEquals(
                List.of("station", "subject", "contact"),
                refused.errors().stream().map(FieldError::field).toList());
    }

    @Test
    void a_contact_that_is_a_number_is_checked_and_kept_in_its_one_form() {
        String id = portal.as(Roles.CLERK, District.WENYILU, () -> desk.take(station, "停电", "+86 138-0000-0000"));
        assertEquals("138****0000", seenFrom(District.WENYILU, id).orElseThrow().contact());
        assertEquals("13800000000", portal.as(Roles.CLERK, District.WENYILU, () -> desk.reveal(id, "回访")));
        for (String wrong : List.of("12800000000", "1380000000", "(+86) 138 0000", "123")) {
            var refused = assertThrows(RuleBroken.class, () -> clerk(() -> desk.take(station, "停电", wrong)), wrong);
            assertEquals("contact", refused.errors().get(0).field());
        }
        String words = portal.as(Roles.CLERK, District.WENYILU, () -> desk.take(station, "停电", "李女士，微信 lvcha"));
        assertEquals("李女士，微信 lvcha", portal.as(Roles.CLERK, District.WENYILU, () -> desk.reveal(words, "回访")));
    }

    @Test
    void a_request_that_was_passed_on_is_the_new_units_with_its_history() {
        String id = take();
        Unit other = district.community(District.DINGWANGTAI);
        clerk(() -> desk.transfer(id, other.id(), "住在那边"));
        assertTrue(seenFrom(District.WENYILU, id).isEmpty());
        assertThrows(NotFound.class, () -> clerk(() -> desk.handle(id, "")));
        assertEquals(
                other.id(), seenFrom(District.DINGWANGTAI, id).orElseThrow().unit());
        clerkOf(District.DINGWANGTAI, () -> desk.handle(id, ""));
        var steps = portal.as(Roles.CLERK, District.DINGWANGTAI, () -> desk.steps(id));
        assertEquals(
                List.of("RECEIVED", "TRANSFERRED", "HANDLING"),
                steps.stream().map(RequestStep::kind).toList());
        assertEquals(1, district.count(HrIndicators.REQUESTS_RECEIVED, other.id()));
    }

    @Test
    void a_request_goes_to_another_unit_that_exists() {
        String id = take();
        for (String unit : List.of("", "nowhere", "district", community.id())) {
            var refused = assertThrows(RuleBroken.class, () -> clerk(() -> desk.transfer(id, unit, "")));
            assertEquals("unit", refused.errors().get(0).field());
        }
    }

    @Test
    void a_contact_stands_nowhere_in_clear_and_looking_at_it_is_recorded() {
        String id = take();
        assertEquals("139****5678", seenFrom(District.WENYILU, id).orElseThrow().contact());
        var database = portal.database("hr");
        String stored = database.read(() -> database.rows(
                        "SELECT * FROM hr_request WHERE id = ?",
                        row -> row.required("contact_sealed") + row.required("contact_masked"),
                        id))
                .get(0);
        assertFalse(stored.contains(PHONE));
        assertThrows(RuleBroken.class, () -> clerk(() -> desk.reveal(id, " ")));
        assertEquals(PHONE, portal.as(Roles.CLERK, District.WENYILU, () -> desk.reveal(id, "回访")));
        var shown = portal.audit().about(id).stream()
                .filter(entry -> entry.action().equals("hr.contact.revealed"))
                .toList();
        assertEquals(1, shown.size());
        assertFalse(portal.audit().entries().toString().contains(PHONE));
        assertThrows(NotAllowed.class, () -> portal.as(Roles.LEADER, "district", () -> desk.reveal(id, "想看看")));
    }

    @Test
    void closing_counts_by_unit_and_by_hours_it_took() {
        long closed = district.count(HrIndicators.REQUESTS_CLOSED, community.id());
        String id = take();
        clerk(() -> desk.handle(id, ""));
        portal.clock().forward(Duration.ofMinutes(200));
        clerk(() -> desk.callBack(id, ""));
        clerk(() -> desk.close(id, ""));
        assertEquals(closed + 1, district.count(HrIndicators.REQUESTS_CLOSED, community.id()));
        var hours = portal.asPortal(() -> portal.service(Counters.class)
                .histogram(
                        HrIndicators.REQUESTS_HOURS,
                        community.id(),
                        portal.service(Clocks.class).today()));
        assertEquals(1L, hours.get(3));
    }

    /** As a POST with a key does it: taken and answered within one transaction; after so many Derby plans its queries anew. */
    @Test
    void after_a_busy_day_two_clerks_who_take_a_request_and_read_it_back_at_once_do_not_wait_for_each_other()
            throws Exception {
        for (int i = 0; i < 120; i++) {
            String id = take();
            clerk(() -> assertEquals(1, desk.steps(id).size()));
        }
        var both = new CyclicBarrier(2);
        // each at his own station: one station's requests are taken one after another, as it may be closed meanwhile
        String other = district.running(district.community(District.WENYILU));
        Function<String, Callable<Integer>> clerk =
                at -> () -> portal.database("hr").write(() -> {
                    String id = take(at);
                    meet(both);
                    assertTrue(seenFrom(District.WENYILU, id).isPresent());
                    return portal.as(Roles.CLERK, District.WENYILU, () -> desk.steps(id))
                            .size();
                });
        var clerks = Executors.newFixedThreadPool(2);
        try {
            for (Future<Integer> steps :
                    List.of(clerks.submit(clerk.apply(station)), clerks.submit(clerk.apply(other)))) {
                assertEquals(1, steps.get(15, TimeUnit.SECONDS));
            }
        } finally {
            clerks.shutdownNow();
        }
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_inspector_reads_and_changes_nothing() {
        String id = take();
        assertTrue(portal.as(
                        Roles.INSPECTOR,
                        "district",
                        () -> portal.service(Listings.class).one(RequestListing.LIST, id))
                .isPresent());
        assertThrows(
                NotAllowed.class,
                () -> portal.as(Roles.INSPECTOR, "district", () -> {
                    desk.handle(id, "");
                    return id;
                }));
    }
}
