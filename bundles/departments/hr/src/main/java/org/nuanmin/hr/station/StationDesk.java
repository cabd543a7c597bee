package org.nuanmin.hr.station;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Reach;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Edition;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans, changes, opens and closes stations. */
@Component(service = StationDesk.class)
public final class StationDesk {
    private final Database database;
    private final Identity identity;
    private final Units units;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Reach reach;
    private final Stations stations;
    private final Communities communities;

    @Activate
    public StationDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference Units units,
            @Reference AuditTrail audit,
            @Reference Counters counters,
            @Reference Clocks clocks) {
        this.database = database;
        this.identity = identity;
        this.units = units;
        this.audit = audit;
        this.clocks = clocks;
        reach = new Reach(identity);
        stations = new Stations(database);
        communities = new Communities(database, counters);
    }

    /** Plans a station for a community. */
    public String create(String unit, StationDetails details) {
        Unit community = reach.within(
                HrPermissions.STATION_MANAGE,
                () -> units.find(unit),
                Unit::id,
                () -> new NotFound(HrTexts.say("unit.none")));
        if (community.kind() != UnitKind.COMMUNITY) {
            var given = new Given(HrTexts.TEXTS);
            given.refuse("unit", "unit.no-community", community.name());
            given.check();
        }
        try {
            return database.write(() -> plan(community, details).id());
        } catch (ConstraintBroken taken) {
            throw RuleBroken.conflict(HrTexts.say("station.taken", community.name()));
        }
    }

    /** The rest of planning, for the import too, whose own right it asks. */
    Station plan(Unit community, StationDetails details) {
        stations.live(community.id()).ifPresent(other -> {
            throw RuleBroken.conflict(HrTexts.say("station.exists", community.name(), other.name()));
        });
        Instant now = clocks.business();
        communities.know(community.id(), day(now));
        Station station = stations.add(new Station(community.id(), details, now));
        audit.record("hr.station.created", station.id(), Map.of("unit", community.id()));
        return station;
    }

    /** A community's station that is planned or runs. */
    Optional<Station> live(String unit) {
        return stations.live(unit);
    }

    /**
     * Changes address, telephone, staff or name.
     *
     * @param seen what the change is based on
     */
    public void change(String id, Edition seen, UnaryOperator<StationDetails> change) {
        act(HrPermissions.STATION_MANAGE, id, station -> {
            seen.mustBe(station.edition(), HrTexts.say("station.outdated", station.name()));
            changeTo(station, change.apply(station.details()));
        });
    }

    void changeTo(Station station, StationDetails details) {
        if (!station.is(details)) {
            station.change(details);
            audit.record("hr.station.changed", station.id());
        }
    }

    /** Opens a planned station. */
    public void open(String id) {
        act(HrPermissions.STATION_OPEN, id, station -> {
            Instant now = clocks.business();
            station.open(now);
            communities.opened(station.unit(), day(now));
            audit.record("hr.station.opened", id);
        });
    }

    /** Closes a running station; the reason may be empty. */
    public void close(String id, String reason) {
        var given = new Given(HrTexts.TEXTS);
        String why = given.text("reason", reason, 300);
        given.check();
        act(HrPermissions.STATION_OPEN, id, station -> {
            Instant now = clocks.business();
            station.close(why, now);
            communities.closed(station.unit(), day(now));
            audit.record("hr.station.closed", id);
        });
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Clocks.ZONE).toLocalDate();
    }

    public boolean may(String permission, String unit) {
        return identity.may(permission, unit);
    }

    private void act(String permission, String id, Consumer<Station> action) {
        database.write(() -> action.accept(reach.within(
                permission,
                () -> stations.locked(id),
                Station::unit,
                () -> new NotFound(HrTexts.say("station.none")))));
    }
}
