package org.nuanmin.campaigns;

/** The bundle's rights; who holds them at first stands in {@link CampaignsDepartment}. */
public final class CampaignPermissions {
    public static final String READ = "campaigns.read";
    public static final String MANAGE = "campaigns.manage";

    private CampaignPermissions() {}
}
