package org.nuanmin.campaigns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.campaigns.figure.ReckonedIndicators;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.campaign.Indicator;
import org.nuanmin.portal.api.campaign.IndicatorSource;
import org.nuanmin.portal.api.campaign.Indicators;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;
import org.nuanmin.ui.testkit.Screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class ScreensTest {
    private static final LocalDate DAY = LocalDate.of(2021, 2, 8);
    private static final IndicatorSource DEPARTMENT = () -> List.of(new Indicator(
            "hr.stations.running", Indicator.Kind.SHARE, "s.part", "s.whole", "/app/hr/stations?state=RUNNING"));

    private final Portal portal;
    private final Screens screens;

    ScreensTest(Portal portal) {
        this.portal = portal;
        screens = Screens.of(portal, "campaigns");
    }

    @BeforeEach
    void a_department_comes() {
        ((ReckonedIndicators) portal.service(Indicators.class)).comes(DEPARTMENT);
    }

    @AfterEach
    void closes() {
        ((ReckonedIndicators) portal.service(Indicators.class)).goes(DEPARTMENT);
        screens.close();
    }

    private Component plan(String role) {
        return portal.as(
                role, "district", () -> screens.views().get(0).factory().get());
    }

    private static Stream<Component> all(Component top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(ScreensTest::all));
    }

    @Test
    void the_plan_shows_eleven_clauses_and_each_figure_opens_its_rows() {
        portal.service(Counters.class).add("s.whole", "wenyilu", DAY, 4);
        portal.service(Counters.class).add("s.part", "wenyilu", DAY, 3);
        Component plan = plan(Roles.LEADER);
        assertTrue(Screens.text(plan).contains("迎新春送温暖、稳岗留工"), Screens.text(plan));
        assertEquals(12, all(plan).filter(NativeTableRow.class::isInstance).count());
        Anchor figure = all(plan)
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .filter(link -> link.getHref().startsWith("/app/hr/"))
                .findFirst()
                .orElseThrow();
        assertEquals("/app/hr/stations?state=RUNNING&unit=district", figure.getHref());
        assertEquals("75.0", figure.getText());
    }

    @Test
    void only_the_leading_bureau_is_offered_to_close_it() {
        assertTrue(Screens.text(plan(Roles.HR_OFFICER)).contains("结束本次行动"), Screens.text(plan(Roles.HR_OFFICER)));
        assertTrue(!Screens.text(plan(Roles.LEADER)).contains("结束本次行动"));
    }

    @Test
    void a_leader_finds_the_figures_on_his_home_page_with_the_streets_that_lag_first() {
        portal.service(Counters.class).add("s.whole", "huoxing", DAY, 10);
        String card = portal.as(
                Roles.LEADER,
                "district",
                () -> Screens.text(screens.card(CampaignPermissions.READ).create()));
        assertTrue(card.contains("3.1") && card.contains("火星"), card);
    }
}
