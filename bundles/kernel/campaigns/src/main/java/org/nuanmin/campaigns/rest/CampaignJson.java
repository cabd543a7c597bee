package org.nuanmin.campaigns.rest;

import java.time.LocalDate;
import java.util.List;
import org.nuanmin.portal.api.campaign.Campaign;

/** The campaign with its clauses. */
public record CampaignJson(
        String id, Campaign.State state, String name, LocalDate from, LocalDate to, List<ClauseJson> clauses) {}
