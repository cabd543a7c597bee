package org.nuanmin.campaigns.ui;

import java.util.List;
import org.nuanmin.campaigns.CampaignPermissions;
import org.nuanmin.campaigns.CampaignTexts;
import org.nuanmin.portal.api.text.Texts;
import org.nuanmin.ui.spi.DepartmentViews;
import org.nuanmin.ui.spi.PortalView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bundle's screens. */
@Component
public final class CampaignViews implements DepartmentViews {
    private final CampaignScreens screens;

    @Activate
    public CampaignViews(@Reference CampaignScreens screens) {
        this.screens = screens;
    }

    @Override
    public String department() {
        return "campaigns";
    }

    @Override
    public Texts texts() {
        return CampaignTexts.TEXTS;
    }

    @Override
    public List<PortalView> views() {
        return List.of(
                PortalView.entry(
                        "plan",
                        "overview.title",
                        CampaignPermissions.READ,
                        "clipboard-text",
                        PlanView.class,
                        () -> new PlanView(screens)),
                PortalView.inner(
                        "clause",
                        "overview.title",
                        CampaignPermissions.READ,
                        ClauseView.class,
                        () -> new ClauseView(screens)));
    }
}
