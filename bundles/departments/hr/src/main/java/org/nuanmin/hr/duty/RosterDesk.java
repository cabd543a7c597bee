package org.nuanmin.hr.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.station.Station;
import org.nuanmin.hr.station.StationState;
import org.nuanmin.hr.station.Stations;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Reach;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the duty rosters and finds their gaps. */
@Component(service = RosterDesk.class)
public final class RosterDesk {
    /** A roster is asked for by weeks, not by years. */
    private static final int MOST_DAYS = 62;

    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Reach reach;
    private final Stations stations;
    private final Shifts shifts;

    @Activate
    public RosterDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        reach = new Reach(identity);
        stations = new Stations(database);
        shifts = new Shifts(database);
    }

    /** Puts someone on duty; nobody twice at the same time. */
    public Shift add(String station, ShiftWish wish) {
        return database.write(() -> {
            Station at = locked(station);
            if (at.state() == StationState.CLOSED) {
                throw RuleBroken.conflict(HrTexts.say("station.closed", at.name()));
            }
            shifts.of(station, wish.hours()).stream()
                    .filter(other -> other.person().equals(wish.person()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw RuleBroken.conflict(HrTexts.say(
                                "shift.twice",
                                other.person(),
                                other.hours().from(),
                                other.hours().to()));
                    });
            Shift shift = shifts.add(new Shift(station, wish));
            audit.record("hr.shift.added", shift.id());
            return shift;
        });
    }

    /** Takes a shift off the roster. */
    public void withdraw(String id) {
        database.write(() -> {
            Shift shift = reach.within(
                    HrPermissions.DUTY_MANAGE,
                    () -> shifts.locked(id),
                    found -> stations.find(found.station()).map(Station::unit).orElse(""),
                    () -> new NotFound(HrTexts.say("shift.none")));
            shift.withdraw(clocks.business());
            audit.record("hr.shift.withdrawn", id);
        });
    }

    /** The shifts that touch these days, both included. */
    public List<Shift> shifts(String station, LocalDate from, LocalDate to) {
        return database.read(() -> {
            station(HrPermissions.STATION_READ, station);
            return shifts.of(station, days(from, to));
        });
    }

    /** When nobody is on duty, day by day. */
    public List<Gap> gaps(String station, LocalDate from, LocalDate to) {
        var hours = shifts(station, from, to).stream().map(Shift::hours).toList();
        return Gap.between(from, to, hours);
    }

    /** The running stations with a gap on these days, where the caller holds a right, by name. */
    public Map<StationOnDuty, List<Gap>> stationsWithGaps(String permission, LocalDate from, LocalDate to) {
        Hours within = days(from, to);
        var found = new TreeMap<StationOnDuty, List<Gap>>(
                Comparator.comparing(StationOnDuty::name).thenComparing(StationOnDuty::id));
        database.read(() -> {
            for (String unit : identity.scope(permission)) {
                shifts.runningBelow(unit, within)
                        .forEach((station, hours) -> found.put(station, Gap.between(from, to, hours)));
            }
            return found;
        });
        found.values().removeIf(List::isEmpty);
        return found;
    }

    private static Hours days(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
            var given = new Given(HrTexts.TEXTS);
            given.refuse("to", "given.days", MOST_DAYS);
            given.check();
        }
        return new Hours(Hours.day(from).start(), Hours.day(to).end());
    }

    /** Of two who put the same person on duty at once, the second sees what the first did. */
    private Station locked(String id) {
        return reach.within(
                HrPermissions.DUTY_MANAGE,
                () -> stations.locked(id),
                Station::unit,
                () -> new NotFound(HrTexts.say("station.none")));
    }

    private Station station(String permission, String id) {
        return reach.within(
                permission, () -> stations.find(id), Station::unit, () -> new NotFound(HrTexts.say("station.none")));
    }
}
