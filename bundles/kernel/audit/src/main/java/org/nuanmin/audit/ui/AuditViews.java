package org.nuanmin.audit.ui;

import java.util.List;
import org.nuanmin.audit.AuditPermissions;
import org.nuanmin.audit.AuditTexts;
import org.nuanmin.audit.chain.AuditDesk;
import org.nuanmin.audit.chain.ChainExport;
import org.nuanmin.audit.chain.Verification;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.text.Texts;
import org.nuanmin.ui.kit.ListServices;
import org.nuanmin.ui.spi.DepartmentViews;
import org.nuanmin.ui.spi.PortalView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The auditor's screens: search, one object's history, verification. */
@Component(service = DepartmentViews.class)
public final class AuditViews implements DepartmentViews {
    private final List<PortalView> views;

    @Activate
    public AuditViews(
            @Reference Listings listings,
            @Reference Units units,
            @Reference Identity identity,
            @Reference AuditDesk desk,
            @Reference Verification verification,
            @Reference ChainExport export,
            @Reference ActionWords words) {
        var lists = new ListServices(listings, units, null);
        views = List.of(
                PortalView.entry(
                        "entries",
                        "audit.entries",
                        AuditPermissions.READ,
                        "list-ol",
                        EntriesView.class,
                        () -> new EntriesView(lists, desk, words)),
                PortalView.entry(
                        "verify",
                        "audit.verify",
                        AuditPermissions.READ,
                        "shield",
                        VerifyView.class,
                        () -> new VerifyView(desk, verification, export, identity)),
                PortalView.inner(
                        "history",
                        "audit.history",
                        AuditPermissions.READ,
                        HistoryView.class,
                        () -> new HistoryView(desk, words)));
    }

    @Override
    public String department() {
        return "audit";
    }

    @Override
    public Texts texts() {
        return AuditTexts.TEXTS;
    }

    @Override
    public List<PortalView> views() {
        return views;
    }
}
