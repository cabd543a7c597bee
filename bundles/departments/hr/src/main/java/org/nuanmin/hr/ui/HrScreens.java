package org.nuanmin.hr.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nuanmin.hr.benefit.ApplicationDesk;
import org.nuanmin.hr.benefit.ObjectionDesk;
import org.nuanmin.hr.benefit.TransferDesk;
import org.nuanmin.hr.duty.RosterDesk;
import org.nuanmin.hr.request.RequestDesk;
import org.nuanmin.hr.station.StationDesk;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.registry.Enterprises;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Exports;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.ui.kit.ListServices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the department's screens work with, handed on as one. */
@Component(service = HrScreens.class)
public final class HrScreens {
    final StationDesk stations;
    final RosterDesk rosters;
    final RequestDesk requests;
    final ApplicationDesk applications;
    final ObjectionDesk objections;
    final TransferDesk transfers;
    final IssueDesks issue;
    final Campaigns campaigns;
    final Enterprises enterprises;
    final Identity identity;
    final Units units;
    final Listings listings;
    final Clocks clocks;
    final Imports imports;
    final Exports exports;

    @Activate
    public HrScreens(
            @Reference StationDesk stations,
            @Reference RosterDesk rosters,
            @Reference RequestDesk requests,
            @Reference ApplicationDesk applications,
            @Reference ObjectionDesk objections,
            @Reference TransferDesk transfers,
            @Reference IssueDesks issue,
            @Reference Campaigns campaigns,
            @Reference Enterprises enterprises,
            @Reference Identity identity,
            @Reference Units units,
            @Reference Listings listings,
            @Reference Clocks clocks,
            @Reference Imports imports,
            @Reference Exports exports) {
        this.stations = stations;
        this.rosters = rosters;
        this.requests = requests;
        this.applications = applications;
        this.objections = objections;
        this.transfers = transfers;
        this.issue = issue;
        this.campaigns = campaigns;
        this.enterprises = enterprises;
        this.identity = identity;
        this.units = units;
        this.listings = listings;
        this.clocks = clocks;
        this.imports = imports;
        this.exports = exports;
    }

    /** What the present campaign gives. */
    Goods goods() {
        return new Goods(campaigns.current());
    }

    ListServices lists() {
        return new ListServices(listings, units, exports);
    }

    /** What a group (对象) of the campaign is called. */
    String group(String id) {
        return groups().getOrDefault(id, id);
    }

    /** The campaign's groups, by id. */
    Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        campaigns.current().groups().forEach(each -> groups.put(each.id(), each.id() + " " + each.title()));
        return groups;
    }
}
