package org.nuanmin.hr.duty;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class RosterDeskTest {
    private static final LocalDate EVE = LocalDate.of(2021, 2, 11);

    private final Portal portal;
    private final District district;
    private final RosterDesk desk;

    RosterDeskTest(Portal portal) {
        this.portal = portal;
        district = new District(portal);
        desk = portal.service(RosterDesk.class);
    }

    private <T> T clerk(Supplier<T> work) {
        return portal.as(Roles.CLERK, District.WENYILU, work);
    }

    private Shift add(String station, String from, String to, String person) {
        return clerk(() -> desk.add(station, ShiftWish.of(EVE.toString(), from, to, person, "13900000001")));
    }

    @Test
    void the_roster_shows_the_hours_in_which_nobody_is_there() {
        String station = district.running(district.community(District.WENYILU));
        add(station, "00:00", "20:00", "张三");
        Shift night = add(station, "20:00", "08:00", "李四");
        assertEquals(List.of(), clerk(() -> desk.gaps(station, EVE, EVE)));
        clerk(() -> {
            desk.withdraw(night.id());
            return night;
        });
        var gaps = clerk(() -> desk.gaps(station, EVE, EVE));
        assertEquals("20:00", gaps.get(0).hours().from());
        assertEquals("24:00", gaps.get(0).hours().to());
        assertTrue(clerk(() -> desk.stationsWithGaps(HrPermissions.DUTY_MANAGE, EVE, EVE)).keySet().stream()
                .anyMatch(open -> open.id().equals(station)));
    }

    @Test
    void nobody_is_on_duty_twice_at_once() {
        String station = district.running(district.community(District.WENYILU));
        add(station, "08:00", "20:00", "张三");
        assertTrue(assertThrows(RuleBroken.class, () -> add(station, "19:00", "24:00", "张三"))
                .isConflict());
        add(station, "19:00", "24:00", "李四");
        assertEquals(2, clerk(() -> desk.shifts(station, EVE, EVE)).size());
    }

    @Test
    void of_two_who_put_the_same_person_on_duty_at_once_one_does() throws Exception {
        String station = district.running(district.community(District.WENYILU));
        add(station, "00:00", "01:00", "赵一");
        var both = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Integer>> tries = Collections.nCopies(6, () -> {
                try {
                    add(station, "08:00", "20:00", "张三");
                    return 1;
                } catch (RuleBroken tooLate) {
                    return 0;
                }
            });
            int done = 0;
            for (var each : both.invokeAll(tries)) {
                done += each.get();
            }
            assertEquals(1, done);
        } finally {
            both.shutdown();
        }
        assertEquals(2, clerk(() -> desk.shifts(station, EVE, EVE)).size());
    }

    @Test
    void hours_are_to_the_minute_and_the_end_of_a_day_begins_nothing() {
        assertEquals(
                "20:00",
                ShiftWish.of("2021-02-11", "０８：００", "２０：００", "张三", "13900000001")
                        .hours()
                        .to());
        for (String from : List.of("24:00", "08:00:30", "25:00", "8")) {
            var refused = assertThrows(
                    RuleBroken.class, () -> ShiftWish.of("2021-02-11", from, "20:00", "张三", "13900000001"), from);
            assertEquals("from", refused.errors().get(0).field());
        }
    }

    @Test
    void a_day_beyond_reason_is_refused_before_any_reckoning() {
        for (String day : List.of("+999999999-12-31", "0001-01-01", "9999-12-31")) {
            var refused =
                    assertThrows(RuleBroken.class, () -> ShiftWish.of(day, "08:00", "20:00", "张三", "13900000001"), day);
            assertEquals("day", refused.errors().get(0).field());
        }
    }

    @Test
    void every_bad_field_of_a_shift_is_named() {
        var refused = assertThrows(RuleBroken.class, () -> ShiftWish.of("2021-02-30", "8 o'clock", "20:00", "", "x"));
        assertEquals(
                List.of("day", "from", "person", "phone"),
                refused.errors().stream().map(FieldError::field).toList());
    }

    @Test
    void another_streets_roster_is_as_good_as_none_and_an_officer_keeps_none() {
        String station = district.running(district.community(District.WENYILU));
        var wish = ShiftWish.of(EVE.toString(), "08:00", "20:00", "张三", "13900000001");
        assertThrows(NotFound.class, () -> portal.as(Roles.CLERK, District.DINGWANGTAI, () -> desk.add(station, wish)));
        assertThrows(NotAllowed.class, () -> portal.as(Roles.HR_OFFICER, "district", () -> desk.add(station, wish)));
    }
}
