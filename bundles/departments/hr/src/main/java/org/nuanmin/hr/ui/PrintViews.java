package org.nuanmin.hr.ui;

import java.util.List;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.issue.ReceiptDesk;
import org.nuanmin.portal.api.work.Attachments;
import org.nuanmin.ui.spi.PortalView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is printed of applications and of what was handed out; each needs the right of the list it is taken from. */
@Component(service = PrintViews.class)
public final class PrintViews {
    private final HrScreens screens;
    private final ReceiptDesk receipts;
    private final Attachments attachments;

    @Activate
    public PrintViews(
            @Reference HrScreens screens, @Reference ReceiptDesk receipts, @Reference Attachments attachments) {
        this.screens = screens;
        this.receipts = receipts;
        this.attachments = attachments;
    }

    List<PortalView> views() {
        return List.of(
                PortalView.inner(
                        "receipts/print",
                        "print.receipt",
                        HrPermissions.APPLICATION_READ,
                        ReceiptPrintView.class,
                        () -> new ReceiptPrintView(screens, receipts, attachments)),
                PortalView.inner(
                        "hand-outs/print",
                        "print.hand-out",
                        HrPermissions.APPLICATION_READ,
                        HandOutPrintView.class,
                        () -> new HandOutPrintView(screens)),
                PortalView.inner(
                        "public-list/print",
                        "print.public",
                        HrPermissions.APPLICATION_READ,
                        PublicListPrintView.class,
                        () -> new PublicListPrintView(screens)),
                PortalView.inner(
                        "applications/print",
                        "print.applications",
                        HrPermissions.APPLICATION_READ,
                        ApplicationsPrintView.class,
                        () -> new ApplicationsPrintView(screens)),
                PortalView.inner(
                        "ledger-sheet/print",
                        "print.ledger",
                        HrPermissions.APPLICATION_READ,
                        LedgerPrintView.class,
                        () -> new LedgerPrintView(screens)));
    }
}
