package org.nuanmin.campaigns.rest;

import java.time.LocalDate;
import org.nuanmin.campaigns.campaign.CampaignRow;
import org.nuanmin.portal.api.campaign.Campaign;

/**
 * A campaign without its clauses.
 *
 * @param publicityDays how long a list stands in public; 0: printing it is enough
 */
public record CampaignLineJson(
        String id, Campaign.State state, String name, LocalDate from, LocalDate to, int publicityDays) {
    static CampaignLineJson of(CampaignRow row) {
        return new CampaignLineJson(row.id(), row.state(), row.name(), row.from(), row.to(), row.publicityDays());
    }
}
