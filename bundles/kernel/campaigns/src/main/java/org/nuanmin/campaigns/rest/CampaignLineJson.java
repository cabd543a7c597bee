package org.nuanmin.campaigns.rest;

import java.time.LocalDate;
import org.nuanmin.campaigns.campaign.CampaignRow;
import org.nuanmin.portal.api.campaign.Campaign;

/** A campaign without its clauses. */
public record CampaignLineJson(String id, Campaign.State state, String name, LocalDate from, LocalDate to) {
    static CampaignLineJson of(CampaignRow row) {
        return new CampaignLineJson(row.id(), row.state(), row.name(), row.from(), row.to());
    }
}
