package org.nuanmin.hr.ui;

import java.util.List;
import java.util.stream.Stream;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.text.Texts;
import org.nuanmin.ui.spi.DepartmentViews;
import org.nuanmin.ui.spi.PortalView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The department's screens. */
@Component
public final class HrViews implements DepartmentViews {
    private final HrScreens screens;
    private final PrintViews prints;

    @Activate
    public HrViews(@Reference HrScreens screens, @Reference PrintViews prints) {
        this.screens = screens;
        this.prints = prints;
    }

    @Override
    public String department() {
        return "hr";
    }

    @Override
    public Texts texts() {
        return HrTexts.TEXTS;
    }

    @Override
    public List<PortalView> views() {
        return Stream.concat(lists().stream(), prints.views().stream()).toList();
    }

    private List<PortalView> lists() {
        return List.of(
                PortalView.entry(
                        "stations",
                        "hr.stations",
                        HrPermissions.STATION_READ,
                        "home-o",
                        StationsView.class,
                        () -> new StationsView(screens)),
                PortalView.entry(
                        "requests",
                        "hr.requests",
                        HrPermissions.REQUEST_READ,
                        "comments-o",
                        RequestsView.class,
                        () -> new RequestsView(screens)),
                PortalView.entry(
                        "requests/new",
                        "take.title",
                        HrPermissions.REQUEST_TAKE,
                        "phone",
                        TakeRequestView.class,
                        () -> new TakeRequestView(screens)),
                PortalView.entry(
                        "duty",
                        "duty.title",
                        HrPermissions.STATION_READ,
                        "calendar-clock",
                        RosterView.class,
                        () -> new RosterView(screens)),
                PortalView.inner(
                        "duty/print",
                        "duty.print",
                        HrPermissions.STATION_READ,
                        RosterPrintView.class,
                        () -> new RosterPrintView(screens)),
                PortalView.entry(
                        "stations/import",
                        "import.title",
                        HrPermissions.STATION_IMPORT,
                        "upload-alt",
                        StationImportView.class,
                        () -> new StationImportView(screens)),
                PortalView.entry(
                        "applications",
                        "hr.applications",
                        HrPermissions.APPLICATION_READ,
                        "clipboard-user",
                        ApplicationsView.class,
                        () -> new ApplicationsView(screens)),
                PortalView.entry(
                        "rosters",
                        "roster.title",
                        HrPermissions.ROSTER_UPLOAD,
                        "upload-alt",
                        RosterUploadView.class,
                        () -> new RosterUploadView(screens)),
                PortalView.entry(
                        "desk",
                        "desk.title",
                        HrPermissions.ITEM_ISSUE,
                        "gift",
                        DeskView.class,
                        () -> new DeskView(screens)),
                PortalView.entry(
                        "hand-outs",
                        "handout.title",
                        HrPermissions.ITEM_ISSUE,
                        "group",
                        HandOutView.class,
                        () -> new HandOutView(screens)),
                PortalView.entry(
                        "vouchers",
                        "hr.vouchers",
                        HrPermissions.VOUCHER_READ,
                        "ticket",
                        VouchersView.class,
                        () -> new VouchersView(screens)),
                PortalView.entry(
                        "receipts",
                        "hr.receipts",
                        HrPermissions.APPLICATION_READ,
                        "invoice",
                        ReceiptsView.class,
                        () -> new ReceiptsView(screens)));
    }
}
