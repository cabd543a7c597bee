package org.nuanmin.hr.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.hr.HrIndicators;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.persistence.Edition;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.Outdated;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class StationDeskTest {
    private final Portal portal;
    private final District district;
    private final StationDesk desk;

    StationDeskTest(Portal portal) {
        this.portal = portal;
        district = new District(portal);
        desk = portal.service(StationDesk.class);
    }

    private void open(Unit community, String id) {
        district.street(community, () -> {
            desk.open(id);
            return id;
        });
    }

    @Test
    void a_station_runs_only_with_address_telephone_and_someone_there() {
        Unit community = district.community(District.WENYILU);
        String id = district.planned(community, District.bare());
        var refused = assertThrows(RuleBroken.class, () -> open(community, id));
        assertFalse(refused.isConflict());
        assertEquals(
                List.of("address", "phone", "staff"),
                refused.errors().stream().map(FieldError::field).toList());
        assertEquals(StationState.PLANNED, district.row(id).state());
        district.street(community, () -> {
            desk.change(id, Edition.any(), before -> District.complete());
            desk.open(id);
            return id;
        });
        assertEquals(StationState.RUNNING, district.row(id).state());
        assertEquals(List.of("张三", "李四"), district.row(id).staff());
    }

    @Test
    void nobody_overwrites_what_he_has_not_seen() {
        Unit community = district.community(District.WENYILU);
        String id = district.planned(community, District.bare());
        Edition seen = Edition.of(district.row(id).edition());
        district.street(community, () -> {
            desk.change(id, seen, before -> District.complete());
            return id;
        });
        var late = assertThrows(
                Outdated.class,
                () -> district.street(community, () -> {
                    desk.change(id, seen, before -> District.bare());
                    return id;
                }));
        assertTrue(late.words().in(Locale.CHINA).contains("已被他人修改"));
        assertEquals("示例路 1 号", district.row(id).address());
    }

    @Test
    void a_running_station_keeps_what_people_find_it_by() {
        Unit community = district.community(District.WENYILU);
        String id = district.running(community);
        assertThrows(
                RuleBroken.class,
                () -> district.street(community, () -> {
                    desk.change(id, Edition.any(), before -> District.bare());
                    return id;
                }));
        assertEquals("示例路 1 号", district.row(id).address());
    }

    @Test
    void a_community_has_one_live_station_and_another_after_that_was_closed() {
        Unit community = district.community(District.WENYILU);
        String first = district.running(community);
        var refused = assertThrows(RuleBroken.class, () -> district.planned(community, District.complete()));
        assertTrue(refused.isConflict());
        district.street(community, () -> {
            desk.close(first, "场地到期");
            return first;
        });
        String second = district.planned(community, District.complete());
        assertEquals(StationState.CLOSED, district.row(first).state());
        assertEquals("场地到期", district.row(first).closeReason());
        assertEquals(StationState.PLANNED, district.row(second).state());
        assertTrue(assertThrows(RuleBroken.class, () -> open(community, first)).isConflict());
    }

    @Test
    void of_many_who_plan_at_once_one_does() throws Exception {
        Unit community = district.community(District.WENYILU);
        district.street(community, () -> community);
        long done = together(8, () -> district.planned(community, District.complete()));
        assertEquals(1, done);
        assertEquals(1, district.count(HrIndicators.COMMUNITIES, community.id()));
    }

    @Test
    void of_many_who_open_at_once_one_does_and_the_community_counts_once() throws Exception {
        Unit community = district.community(District.WENYILU);
        String id = district.planned(community, District.complete());
        long done = together(8, () -> {
            open(community, id);
            return id;
        });
        assertEquals(1, done);
        assertEquals(1, district.count(HrIndicators.COMMUNITIES_RUNNING, community.id()));
        assertEquals(
                1,
                portal.audit().about(id).stream()
                        .filter(entry -> entry.action().equals("hr.station.opened"))
                        .count());
    }

    private static long together(int many, Callable<String> work) throws Exception {
        var threads = Executors.newFixedThreadPool(many);
        try {
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                all.add(() -> {
                    try {
                        work.call();
                        return true;
                    } catch (RuleBroken tooLate) {
                        return false;
                    }
                });
            }
            long done = 0;
            for (var each : threads.invokeAll(all)) {
                done += each.get() ? 1 : 0;
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void opening_that_fails_later_leaves_no_row_no_figure_and_no_entry() {
        Unit community = district.community(District.WENYILU);
        String id = district.planned(community, District.complete());
        var database = portal.database("hr");
        assertThrows(
                IllegalArgumentException.class,
                () -> district.street(
                        community,
                        () -> database.write(() -> {
                            desk.open(id);
                            if (!id.isEmpty()) {
                                throw new IllegalArgumentException("what came after failed");
                            }
                            return id;
                        })));
        assertEquals(StationState.PLANNED, district.row(id).state());
        assertEquals(0, district.count(HrIndicators.COMMUNITIES_RUNNING, community.id()));
        assertTrue(portal.audit().about(id).stream()
                .noneMatch(entry -> entry.action().equals("hr.station.opened")));
    }

    @Test
    void another_streets_station_is_as_good_as_none() {
        Unit community = district.community(District.WENYILU);
        String id = district.planned(community, District.complete());
        var foreign = assertThrows(
                NotFound.class,
                () -> portal.as(Roles.STREET, District.DINGWANGTAI, () -> {
                    desk.open(id);
                    return id;
                }));
        var none = assertThrows(
                NotFound.class,
                () -> portal.as(Roles.STREET, District.DINGWANGTAI, () -> {
                    desk.open("no-such-id");
                    return id;
                }));
        assertEquals(none.getMessage(), foreign.getMessage());
        assertTrue(portal.as(
                        Roles.STREET,
                        District.DINGWANGTAI,
                        () -> portal.service(Listings.class).one(StationListing.LIST, id))
                .isEmpty());
    }

    @Test
    void a_reviewer_looks_and_opens_nothing() {
        Unit community = district.community(District.WENYILU);
        String id = district.planned(community, District.complete());
        assertThrows(
                NotAllowed.class,
                () -> portal.as(Roles.REVIEWER, District.WENYILU, () -> {
                    desk.open(id);
                    return id;
                }));
        var found = portal.as(
                Roles.REVIEWER,
                District.WENYILU,
                () -> portal.service(Listings.class)
                        .page(StationListing.LIST, ListQuery.FIRST.with("unit", community.id())));
        assertEquals(1, found.total());
        assertEquals("文艺路", found.items().get(0).street());
    }

    @Test
    void the_bureau_and_the_street_open_and_close_and_nobody_else() {
        for (String role : List.of(Roles.HR_OFFICER, Roles.STREET)) {
            String id = district.planned(district.community(District.WENYILU), District.complete());
            assertTrue(
                    assertThrows(RuleBroken.class, () -> as(role, () -> desk.close(id, "")))
                            .isConflict(),
                    "what never ran is not closed");
            as(role, () -> desk.open(id));
            assertTrue(assertThrows(RuleBroken.class, () -> as(role, () -> desk.open(id)))
                    .isConflict());
            as(role, () -> desk.close(id, ""));
            assertEquals(StationState.CLOSED, district.row(id).state());
        }
        String id = district.planned(district.community(District.WENYILU), District.complete());
        for (String role :
                List.of(Roles.CLERK, Roles.REVIEWER, Roles.LEADER, Roles.INSPECTOR, Roles.PARK, Roles.SYSTEM_ADMIN)) {
            assertThrows(NotAllowed.class, () -> as(role, () -> desk.open(id)), role);
            assertThrows(NotAllowed.class, () -> as(role, () -> desk.close(id, "")), role);
        }
        assertEquals(StationState.PLANNED, district.row(id).state());
    }

    private void as(String role, Runnable work) {
        portal.as(role, role.equals(Roles.STREET) || role.equals(Roles.CLERK) ? District.WENYILU : "district", () -> {
            work.run();
            return role;
        });
    }

    @Test
    void an_administrator_sees_no_business_data() {
        for (String role : List.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR)) {
            assertThrows(
                    NotAllowed.class,
                    () -> portal.as(
                            role,
                            "district",
                            () -> portal.service(Listings.class).page(StationListing.LIST, ListQuery.FIRST)));
        }
    }

    @Test
    void a_station_belongs_to_a_community_and_not_to_a_street() {
        var refused = assertThrows(
                RuleBroken.class,
                () -> portal.as(
                        Roles.STREET, District.WENYILU, () -> desk.create(District.WENYILU, District.complete())));
        assertEquals("unit", refused.errors().get(0).field());
    }
}
