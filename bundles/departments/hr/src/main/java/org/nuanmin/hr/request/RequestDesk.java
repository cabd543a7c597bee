package org.nuanmin.hr.request;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.station.Station;
import org.nuanmin.hr.station.StationState;
import org.nuanmin.hr.station.Stations;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Reach;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.keys.Secret;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Notices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes requests and brings them to their end. */
@Component(service = RequestDesk.class)
public final class RequestDesk {
    private static final int NOTE = 500;

    private final Database database;
    private final Identity identity;
    private final Units units;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Keys keys;
    private final Notices notices;
    private final Reach reach;
    private final Stations stations;
    private final ServiceRequests requests;
    private final RequestFigures figures;

    @Activate
    public RequestDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference Units units,
            @Reference AuditTrail audit,
            @Reference Counters counters,
            @Reference Clocks clocks,
            @Reference Keys keys,
            @Reference Notices notices) {
        this.database = database;
        this.identity = identity;
        this.units = units;
        this.audit = audit;
        this.clocks = clocks;
        this.keys = keys;
        this.notices = notices;
        reach = new Reach(identity);
        stations = new Stations(database);
        requests = new ServiceRequests(database);
        figures = new RequestFigures(counters);
    }

    /** Takes a request at a running station; its id. */
    public String take(@Nullable String station, @Nullable String subject, @Nullable String contact) {
        identity.require(HrPermissions.REQUEST_TAKE);
        var given = new Given(HrTexts.TEXTS);
        String at = given.needed("station", station, 64);
        String about = given.needed("subject", subject, NOTE);
        String how = Contact.normal(given, given.needed("contact", contact, 100));
        given.check();
        return database.write(() -> {
            Station open = open(at);
            var now = clocks.business();
            var request = new ServiceRequest(at, open.unit(), about, how, Secret.fresh(keys), now);
            requests.add(request);
            requests.step(request, request.state().name(), now, identity.user().name(), "");
            figures.received(request);
            audit.record("hr.request.received", request.id(), Map.of("station", at));
            return request.id();
        });
    }

    /** Locked, so that of a request and the station's closing one comes first. */
    private Station open(String id) {
        Supplier<NotFound> none = () -> new NotFound(HrTexts.say("station.none"));
        Station station = reach.within(HrPermissions.REQUEST_TAKE, () -> stations.locked(id), Station::unit, none);
        if (station.state() != StationState.RUNNING) {
            throw RuleBroken.conflict(HrTexts.say(
                    "station.not-running", station.name(), HrTexts.say("hr.stations.state." + station.state())));
        }
        return station;
    }

    public void handle(String id, @Nullable String note) {
        act(HrPermissions.REQUEST_HANDLE, id, note, (request, words) -> {
            request.handle(clocks.business());
            stepped(request, words, "hr.request.handling");
        });
    }

    public void callBack(String id, @Nullable String note) {
        act(HrPermissions.REQUEST_HANDLE, id, note, (request, words) -> {
            request.callBack(clocks.business());
            stepped(request, words, "hr.request.called-back");
        });
    }

    public void close(String id, @Nullable String note) {
        act(HrPermissions.REQUEST_HANDLE, id, note, (request, words) -> {
            request.close(clocks.business());
            figures.closed(request);
            stepped(request, words, "hr.request.closed");
        });
    }

    /** Hands it to another unit, which sees its history; the old one no longer acts. */
    public ServiceRequest transfer(String id, @Nullable String unit, @Nullable String note) {
        return act(HrPermissions.REQUEST_TRANSFER, id, note, (request, words) -> {
            Unit other = target(request, unit);
            String before = request.unit();
            request.transfer(other.id());
            figures.moved(request, before);
            requests.step(
                    request,
                    RequestStep.TRANSFERRED,
                    clocks.business(),
                    identity.user().name(),
                    words);
            audit.record("hr.request.transferred", id, Map.of("from", before, "to", other.id()));
            notices.tell(
                    HrPermissions.REQUEST_HANDLE,
                    other.id(),
                    HrTexts.say("notice.transferred", units.get(before).name()),
                    "/app/hr/requests?open=" + id);
        });
    }

    private Unit target(ServiceRequest request, @Nullable String unit) {
        var given = new Given(HrTexts.TEXTS);
        String wanted = given.needed("unit", unit, 64);
        given.check();
        var found = units.find(wanted).filter(each -> each.kind() != UnitKind.DISTRICT);
        if (found.isEmpty()) {
            given.refuse("unit", "unit.unknown");
        } else if (wanted.equals(request.unit())) {
            given.refuse("unit", "request.same-unit", found.get().name());
        }
        given.check();
        return found.orElseThrow();
    }

    /** The resident's contact in clear; the reason and that it was shown are recorded. */
    public String reveal(String id, @Nullable String reason) {
        identity.require(HrPermissions.CONTACT_REVEAL);
        var given = new Given(HrTexts.TEXTS);
        String why = given.needed("reason", reason, 200);
        given.check();
        var request = database.read(() -> reach.within(
                HrPermissions.CONTACT_REVEAL, () -> requests.find(id), ServiceRequest::unit, RequestDesk::none));
        // after the read: the entry takes a connection of its own, and must stand before the contact is shown
        audit.note("hr.contact.revealed", id, AuditTrail.Result.DONE, Map.of("reason", why));
        return request.contact(keys);
    }

    /** What became of a request, from the first step to the latest. */
    public List<RequestStep> steps(String id) {
        return database.read(() -> {
            reach.within(HrPermissions.REQUEST_READ, () -> requests.find(id), ServiceRequest::unit, RequestDesk::none);
            return requests.steps(id);
        });
    }

    private ServiceRequest act(
            String permission, String id, @Nullable String note, BiConsumer<ServiceRequest, String> action) {
        identity.require(permission);
        var given = new Given(HrTexts.TEXTS);
        String words = given.text("note", note, NOTE);
        given.check();
        return database.write(() -> {
            var request = reach.within(permission, () -> requests.locked(id), ServiceRequest::unit, RequestDesk::none);
            action.accept(request, words);
            return request;
        });
    }

    private void stepped(ServiceRequest request, String note, String action) {
        requests.step(
                request,
                request.state().name(),
                clocks.business(),
                identity.user().name(),
                note);
        audit.record(action, request.id());
    }

    private static NotFound none() {
        return new NotFound(HrTexts.say("request.none"));
    }
}
