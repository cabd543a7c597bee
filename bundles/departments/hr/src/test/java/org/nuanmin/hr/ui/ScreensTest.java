package org.nuanmin.hr.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.request.RequestListing;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;
import org.nuanmin.ui.spi.HomeCard;
import org.nuanmin.ui.spi.PortalView;
import org.nuanmin.ui.testkit.Screens;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class ScreensTest {
    private final Portal portal;
    private final District district;
    private final Screens screens;

    ScreensTest(Portal portal) {
        this.portal = portal;
        district = new District(portal);
        screens = Screens.of(portal, "hr");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void each_finds_in_the_menu_what_is_his_to_do() {
        assertEquals(
                Set.of(
                        "stations",
                        "requests",
                        "requests/new",
                        "duty",
                        "applications",
                        "desk",
                        "hand-outs",
                        "receipts",
                        "vouchers"),
                screens.menu(Roles.CLERK, District.WENYILU));
        assertEquals(
                Set.of("stations", "requests", "duty", "applications", "receipts"),
                screens.menu(Roles.LEADER, "district"));
        assertEquals(
                Set.of("stations", "duty", "applications", "receipts"), screens.menu(Roles.REVIEWER, District.WENYILU));
        assertEquals(Set.of(), screens.menu(Roles.SYSTEM_ADMIN, "district"));
    }

    @Test
    void a_clerk_takes_a_request_and_the_form_says_what_is_missing() {
        String station = district.running(district.community(District.WENYILU));
        portal.as(Roles.CLERK, District.WENYILU, () -> {
            screens.open("requests/new");
            _get(StationChoice.class).choose(station, "RUNNING");
            _click(_get(Button.class, spec -> spec.withText("受理诉求")));
            assertTrue(_get(TextArea.class).isInvalid());
            _setValue(_get(TextArea.class), "路灯坏了");
            _setValue(_get(TextField.class, spec -> spec.withLabel("联系方式")), "13912345678");
            _click(_get(Button.class, spec -> spec.withText("受理诉求")));
            var taken =
                    portal.service(Listings.class).page(RequestListing.LIST, ListQuery.FIRST.with("station", station));
            assertEquals("路灯坏了", taken.items().get(0).subject());
            assertEquals("", _get(TextArea.class).getValue());
            return station;
        });
    }

    @Test
    void every_screen_opens_for_whoever_has_its_right() {
        for (PortalView view : screens.views()) {
            String role = view.permission().equals(HrPermissions.ITEM_ISSUE) ? Roles.CLERK : Roles.STREET;
            portal.as(role, District.WENYILU, () -> {
                assertTrue(portal.service(Identity.class).may(view.permission()), view.path());
                assertTrue(view.type().isInstance(view.factory().get()), view.path());
                return view;
            });
        }
    }

    @Test
    void the_home_page_says_what_waits_and_a_leader_is_not_asked_to_open_stations() {
        district.planned(district.community(District.WENYILU), District.bare());
        HomeCard card = screens.card(HrPermissions.REQUEST_READ);
        String street = portal.as(Roles.STREET, District.WENYILU, () -> Screens.text(card.create()));
        assertTrue(street.contains("等我办的") && street.contains("筹建中的服务站"), street);
        assertTrue(street.contains("今明两天值班有缺口的站"), street);
        String leader = portal.as(Roles.LEADER, "district", () -> Screens.text(card.create()));
        assertTrue(leader.contains("未办结的诉求") && !leader.contains("筹建中的服务站"), leader);
    }

    @Test
    void a_station_without_a_roster_has_a_gap_that_its_own_street_sees() {
        district.running(district.community(District.DINGWANGTAI));
        portal.as(Roles.CLERK, District.DINGWANGTAI, () -> {
            var gaps = portal.service(HrScreens.class)
                    .rosters
                    .stationsWithGaps(
                            HrPermissions.STATION_READ,
                            portal.service(HrScreens.class).clocks.today(),
                            portal.service(HrScreens.class).clocks.today());
            assertEquals(1, gaps.size());
            return _find(Button.class);
        });
    }
}
