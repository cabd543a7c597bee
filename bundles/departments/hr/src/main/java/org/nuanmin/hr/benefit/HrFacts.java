package org.nuanmin.hr.benefit;

import java.time.LocalDate;
import java.util.List;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.registry.PersonFact;
import org.nuanmin.portal.api.registry.PersonFacts;
import org.nuanmin.portal.api.registry.Served;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the department knows of a person: his applications, and the items that he has had. */
@Component(service = PersonFacts.class)
public final class HrFacts implements PersonFacts {
    private final Database database;
    private final Identity identity;
    private final Listings listings;
    private final Campaigns campaigns;
    private final Clocks clocks;
    private final Applications applications;
    private final PersonFigures figures;

    @Activate
    public HrFacts(
            @Reference Database database,
            @Reference Identity identity,
            @Reference Listings listings,
            @Reference Campaigns campaigns,
            @Reference Clocks clocks,
            @Reference Counters counters) {
        this.database = database;
        this.identity = identity;
        this.listings = listings;
        this.campaigns = campaigns;
        this.clocks = clocks;
        applications = new Applications(database);
        figures = new PersonFigures(counters, clocks);
    }

    @Override
    public String department() {
        return "hr";
    }

    @Override
    public List<PersonFact> facts(String person) {
        if (!identity.may(HrPermissions.APPLICATION_READ)) {
            return List.of();
        }
        return listings.page(ApplicationListing.LIST, ListQuery.FIRST.with("person", person)).items().stream()
                .map(row -> new PersonFact(
                        day(row),
                        HrTexts.say("fact.application", HrTexts.say("hr.applications.state." + row.state())),
                        "/app/hr/applications?open=" + row.id()))
                .toList();
    }

    private static LocalDate day(ApplicationRow row) {
        return row.draftedAt().atZone(Clocks.ZONE).toLocalDate();
    }

    /** Of the current campaign, whoever asks: that an item was had, never where. */
    @Override
    public List<Served> served(String person) {
        var campaign = campaigns.current();
        return database.read(() -> applications.had(campaign.id(), person)).stream()
                .map(line -> new Served(line.item(), title(campaign, line.item()), isHad(line.state())))
                .toList();
    }

    private static boolean isHad(ItemState state) {
        return state == ItemState.ISSUED || state == ItemState.ARRIVED || state == ItemState.ORDERED;
    }

    private static Message title(Campaign campaign, String item) {
        return Message.plain(campaign.benefit(item).map(Benefit::title).orElse(item));
    }

    @Override
    public void merged(String from, String into) {
        var now = clocks.business();
        for (Application application : applications.of(from)) {
            boolean twice = applications.live(application.campaign(), into).isPresent() && application.isLive();
            application.belongsTo(into, twice);
            applications.follow(application);
            figures.changed(application);
            applications.step(
                    application,
                    now,
                    identity.user(),
                    HrTexts.say(twice ? "application.merged-twice" : "application.merged")
                            .in(Languages.CHINESE));
        }
    }
}
