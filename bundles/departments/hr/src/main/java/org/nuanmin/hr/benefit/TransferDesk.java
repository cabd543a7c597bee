package org.nuanmin.hr.benefit;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Notices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands an application to another 街道 or park, whose people see and issue it from then on; the old one's no longer do. */
@Component(service = TransferDesk.class)
public final class TransferDesk {
    private static final int LONGEST = 64;
    private static final String LIST = "/app/hr/applications";

    private final Database database;
    private final Identity identity;
    private final Units units;
    private final Clocks clocks;
    private final Notices notices;
    private final Acting acting;
    private final Applications applications;
    private final PersonFigures figures;

    @Activate
    public TransferDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference Units units,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            @Reference Notices notices,
            @Reference Counters counters) {
        this.database = database;
        this.identity = identity;
        this.units = units;
        this.clocks = clocks;
        this.notices = notices;
        acting = new Acting(database, identity, audit, clocks, counters);
        applications = new Applications(database);
        figures = new PersonFigures(counters, clocks);
    }

    /**
     * Transfers.
     *
     * @param unit the id of the one that is to see to it
     * @return its state, which stays
     */
    public ApplicationState transfer(String id, @Nullable String unit, @Nullable String reason) {
        identity.require(HrPermissions.APPLICATION_TRANSFER);
        var given = new Given(HrTexts.TEXTS);
        Optional<Unit> target = target(given, unit);
        String why = given.needed("reason", reason, Acting.REASON);
        given.check();
        return database.write(() -> {
            var application = acting.locked(HrPermissions.APPLICATION_TRANSFER, id);
            move(application, target.orElseThrow(), why);
            return application.state();
        });
    }

    private Optional<Unit> target(Given given, @Nullable String unit) {
        String wanted = given.needed("unit", unit, LONGEST);
        Optional<Unit> found = units.find(wanted).filter(each -> each.kind().isStreetOrPark());
        if (found.isEmpty() && !wanted.isEmpty()) {
            given.refuse("unit", "application.no-unit");
        }
        return found;
    }

    private void move(Application application, Unit target, String why) {
        Unit before = units.get(application.unit());
        if (before.id().equals(target.id())) {
            var given = new Given(HrTexts.TEXTS);
            given.refuse("unit", "application.same-unit", target.name());
            given.check();
        }
        application.transfer(target.id(), applications.isBegun(application.id()));
        figures.changed(application);
        String note = before.name() + " → " + target.name() + " · " + why;
        applications.step(application, ApplicationStep.TRANSFERRED, clocks.business(), identity.user(), note);
        acting.record(
                "hr.application.transferred", application.id(), why, Map.of("from", before.id(), "to", target.id()));
        tell(application, before, target);
    }

    private void tell(Application application, Unit before, Unit target) {
        notices.tell(
                HrPermissions.APPLICATION_SUBMIT,
                target.id(),
                HrTexts.say("notice.application-came", before.name()),
                LIST + "?open=" + application.id());
        notices.tell(
                HrPermissions.APPLICATION_SUBMIT,
                before.id(),
                HrTexts.say("notice.application-went", target.name()),
                LIST);
    }
}
