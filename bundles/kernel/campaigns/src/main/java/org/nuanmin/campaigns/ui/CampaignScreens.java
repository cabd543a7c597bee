package org.nuanmin.campaigns.ui;

import java.util.Set;
import org.nuanmin.campaigns.CampaignPermissions;
import org.nuanmin.campaigns.campaign.CampaignDesk;
import org.nuanmin.portal.api.campaign.Indicators;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the screens read from. */
@Component(service = CampaignScreens.class)
public final class CampaignScreens {
    final CampaignDesk desk;
    final Indicators indicators;
    final Units units;
    final Identity identity;
    final Clocks clocks;

    @Activate
    public CampaignScreens(
            @Reference CampaignDesk desk,
            @Reference Indicators indicators,
            @Reference Units units,
            @Reference Identity identity,
            @Reference Clocks clocks) {
        this.desk = desk;
        this.indicators = indicators;
        this.units = units;
        this.identity = identity;
        this.clocks = clocks;
    }

    /** The unit whose figures concern the reader: the one that he works over, or the district. */
    Unit mine() {
        Set<String> scope = identity.scope(CampaignPermissions.READ);
        return scope.size() == 1 ? units.find(scope.iterator().next()).orElseGet(units::district) : units.district();
    }
}
