package org.nuanmin.campaigns.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.campaigns.CampaignPermissions;
import org.nuanmin.campaigns.campaign.CampaignDesk;
import org.nuanmin.portal.api.campaign.Clause;
import org.nuanmin.portal.api.campaign.Figure;
import org.nuanmin.portal.api.campaign.Indicators;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.rest.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Below {@code /api/v1/campaigns}: the current campaign with its figures, and opening and closing. */
@Component(service = CampaignsResource.class)
@JakartarsResource
@Path("")
@Produces("application/json")
public class CampaignsResource {
    private final CampaignDesk desk;
    private final Indicators indicators;
    private final Units units;

    @Activate
    public CampaignsResource(@Reference CampaignDesk desk, @Reference Indicators indicators, @Reference Units units) {
        this.desk = desk;
        this.indicators = indicators;
        this.units = units;
    }

    @GET
    @Needs(CampaignPermissions.READ)
    public Page<CampaignLineJson> all() {
        var all = desk.all().stream().map(CampaignLineJson::of).toList();
        return new Page<>(all, 0, Math.max(1, all.size()), all.size(), null);
    }

    /**
     * The open campaign, else the newest; values over a unit and all below it, the district when none is named. The district's
     * are everybody's who may read campaigns, another unit's only his within whose reach it lies.
     */
    @GET
    @Needs(CampaignPermissions.READ)
    @Path("current")
    public CampaignJson current(@QueryParam("unit") @Nullable String unit) {
        var campaign = desk.current();
        String over = unit == null ? units.district().id() : desk.reached(unit).id();
        var clauses =
                campaign.clauses().stream().map(clause -> json(clause, over)).toList();
        return new CampaignJson(
                campaign.id(), campaign.state(), campaign.name(), campaign.from(), campaign.to(), clauses);
    }

    private ClauseJson json(Clause clause, String unit) {
        var figures =
                clause.indicators().stream().map(figure -> json(figure, unit)).toList();
        return new ClauseJson(clause.id(), clause.title(), clause.units(), clause.obligations(), figures);
    }

    private IndicatorJson json(Figure figure, String unit) {
        return new IndicatorJson(
                figure.id(),
                figure.title(),
                figure.unit(),
                figure.target(),
                indicators.value(figure.id(), unit).orElse(null),
                indicators.rows(figure.id(), unit).orElse(null),
                byGroup(figure.id(), unit));
    }

    private List<GroupFigureJson> byGroup(String figure, String unit) {
        return indicators.byGroup(figure, unit).entrySet().stream()
                .map(each -> new GroupFigureJson(
                        each.getKey(),
                        each.getValue(),
                        indicators.rows(figure, unit, each.getKey()).orElse(null)))
                .toList();
    }

    @POST
    @Needs(CampaignPermissions.MANAGE)
    @Path("{id}/open")
    public CampaignLineJson open(@PathParam("id") String id) {
        return CampaignLineJson.of(desk.open(id));
    }

    @POST
    @Needs(CampaignPermissions.MANAGE)
    @Path("{id}/close")
    public CampaignLineJson close(@PathParam("id") String id) {
        return CampaignLineJson.of(desk.close(id));
    }

    /** What was approved before keeps its days. */
    @POST
    @Needs(CampaignPermissions.MANAGE)
    @Path("{id}/publicity")
    @Consumes("application/json")
    public CampaignLineJson publicity(@PathParam("id") String id, @Nullable PublicityJson body) {
        var wish = PublicityJson.of(body);
        return CampaignLineJson.of(desk.publicity(id, wish.days(), wish.reason()));
    }
}
