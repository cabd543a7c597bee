package org.nuanmin.hr.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import org.nuanmin.ui.spi.DepartmentViews;
import org.nuanmin.ui.spi.HomeCard;
import org.nuanmin.ui.spi.PortalView;

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

    ScreensTest(Portal portal) {
        this.portal = portal;
        district = new District(portal);
    }

    @BeforeEach
    void a_browser() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void closes() {
        MockVaadin.tearDown();
    }

    private DepartmentViews views() {
        return portal.services(DepartmentViews.class).stream()
                .filter(each -> each.department().equals("hr"))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> menu(String role, String unit) {
        return portal.as(
                role,
                unit,
                () -> views().views().stream()
                        .filter(view -> view.icon() != null
                                && portal.service(Identity.class).may(view.permission()))
                        .map(PortalView::path)
                        .collect(Collectors.toSet()));
    }

    private Component screen(String path) {
        return views().views().stream()
                .filter(view -> view.path().equals(path))
                .findFirst()
                .orElseThrow()
                .factory()
                .get();
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(ScreensTest::text).collect(Collectors.joining("|"));
    }

    @Test
    void each_finds_in_the_menu_what_is_his_to_do() {
        assertEquals(Set.of("stations", "requests", "requests/new", "duty"), menu(Roles.CLERK, District.WENYILU));
        assertEquals(Set.of("stations", "requests", "duty"), menu(Roles.LEADER, "district"));
        assertEquals(Set.of("stations", "duty"), menu(Roles.REVIEWER, District.WENYILU));
        assertEquals(Set.of(), menu(Roles.SYSTEM_ADMIN, "district"));
    }

    @Test
    void a_clerk_takes_a_request_and_the_form_says_what_is_missing() {
        String station = district.running(district.community(District.WENYILU));
        portal.as(Roles.CLERK, District.WENYILU, () -> {
            var view = (TakeRequestView) screen("requests/new");
            UI.getCurrent().add(view);
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
        portal.as(Roles.STREET, District.WENYILU, () -> {
            for (PortalView view : views().views()) {
                assertTrue(portal.service(Identity.class).may(view.permission()), view.path());
                assertTrue(view.type().isInstance(view.factory().get()), view.path());
            }
            return views();
        });
    }

    @Test
    void the_home_page_says_what_waits_and_a_leader_is_not_asked_to_open_stations() {
        district.planned(district.community(District.WENYILU), District.bare());
        HomeCard card = portal.services(HomeCard.class).stream()
                .filter(each -> each.permission().equals(HrPermissions.REQUEST_READ))
                .findFirst()
                .orElseThrow();
        String street = portal.as(
                Roles.STREET, District.WENYILU, () -> text(card.create().getElement()));
        assertTrue(street.contains("等我办的") && street.contains("筹建中的服务站"), street);
        assertTrue(street.contains("今明两天值班有缺口的站"), street);
        String leader =
                portal.as(Roles.LEADER, "district", () -> text(card.create().getElement()));
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
