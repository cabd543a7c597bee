package org.nuanmin.hr.ui;

import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.time.LocalDate;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.request.RequestListing;
import org.nuanmin.hr.station.StationListing;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.spi.HomeCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 等我办的: open requests by age, stations that are still planned, gaps in the next days' duty. */
@Component
public final class HrHome implements HomeCard {
    private static final String OPEN = "RECEIVED,HANDLING,CALLED_BACK";
    private static final Duration LATE = Duration.ofHours(24);

    private final HrScreens screens;

    @Activate
    public HrHome(@Reference HrScreens screens) {
        this.screens = screens;
    }

    @Override
    public String permission() {
        return HrPermissions.REQUEST_READ;
    }

    @Override
    public int rank() {
        return 5;
    }

    @Override
    public com.vaadin.flow.component.Component create() {
        Section card = Parts.card(Say.of("home.title"), null);
        requests(card);
        if (screens.identity.may(HrPermissions.STATION_OPEN)) {
            planned(card);
        }
        if (screens.identity.may(HrPermissions.DUTY_MANAGE)) {
            gaps(card);
        }
        return card;
    }

    private void requests(Section card) {
        ListQuery open = ListQuery.FIRST.with("state", OPEN);
        long all = screens.listings.count(RequestListing.LIST, open);
        String before = screens.clocks.business().minus(LATE).toString();
        long late = screens.listings.count(RequestListing.LIST, open.with("to", before));
        card.add(Parts.task(
                Formats.number(all),
                Say.of("home.requests"),
                Say.of(late == 0 ? "home.requests.fresh" : "home.requests.late", late),
                late == 0 ? "" : Say.of("home.late"),
                late > 0,
                Parts.link("/app/hr/requests?state=" + OPEN, Say.of("home.look"))));
    }

    private void planned(Section card) {
        long planned = screens.listings.count(StationListing.LIST, ListQuery.FIRST.with("state", "PLANNED"));
        card.add(Parts.task(
                Formats.number(planned),
                Say.of("home.planned"),
                Say.of("home.planned.detail"),
                "",
                false,
                Parts.link("/app/hr/stations?state=PLANNED", Say.of("home.look"))));
    }

    private void gaps(Section card) {
        LocalDate today = screens.clocks.today();
        long gaps = screens.rosters
                .stationsWithGaps(HrPermissions.DUTY_MANAGE, today, today.plusDays(1))
                .size();
        card.add(Parts.task(
                Formats.number(gaps),
                Say.of("home.gaps"),
                Say.of("home.gaps.detail"),
                gaps == 0 ? "" : Say.of("home.today"),
                gaps > 0,
                Parts.link("/app/hr/duty", Say.of("home.look"))));
    }
}
