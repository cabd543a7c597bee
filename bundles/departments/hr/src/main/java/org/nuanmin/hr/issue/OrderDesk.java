package org.nuanmin.hr.issue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.benefit.Application;
import org.nuanmin.hr.benefit.Applications;
import org.nuanmin.hr.benefit.ItemState;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Reach;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.ledger.Ledger;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.ledger.Place;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the operator says of each order of data: it arrived (到账), or failed and may be ordered anew. */
@Component(service = OrderDesk.class)
public final class OrderDesk {
    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final IssueFigures figures;
    private final Units units;
    private final Ledger ledger;
    private final Payout payout;
    private final Reach reach;
    private final Applications applications;
    private final Receipts receipts;

    @Activate
    public OrderDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            @Reference Counters counters,
            @Reference Units units,
            @Reference Ledger ledger,
            @Reference Keys keys,
            @Reference Payout payout) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        figures = new IssueFigures(counters, clocks);
        this.units = units;
        this.ledger = ledger;
        this.payout = payout;
        reach = new Reach(identity);
        applications = new Applications(database);
        receipts = new Receipts(database, keys);
    }

    /** 到账. */
    public void arrived(String application, String item) {
        identity.require(HrPermissions.ORDER_CONFIRM);
        database.write(() -> {
            Application found = within(application);
            OpenItem order = ordered(found, item);
            receipts.decided(order.id(), ItemState.ARRIVED, "", booked(found, order));
            figures.arrived(found, item, quantity(order));
            List<OpenItem> items = receipts.items(application);
            if (payout.complete(items)) {
                found.complete();
                applications.step(found, clocks.business(), identity.user(), payout.title(item));
            }
            figures.persons(found, items);
            audit.record("hr.order.arrived", application, Map.of("item", item));
        });
    }

    /** 失败: the line alone; what else went stays. */
    public void failed(String application, String item, @Nullable String reason) {
        identity.require(HrPermissions.ORDER_CONFIRM);
        var given = new Given(HrTexts.TEXTS);
        String why = given.needed("reason", reason, 200);
        given.check();
        database.write(() -> {
            OpenItem order = ordered(within(application), item);
            receipts.decided(order.id(), ItemState.FAILED, why, null);
            audit.record("hr.order.failed", application, Map.of("item", item));
        });
    }

    private Application within(String application) {
        return reach.within(
                HrPermissions.ORDER_CONFIRM,
                () -> applications.locked(application),
                Application::unit,
                () -> new NotFound(HrTexts.say("application.none")));
    }

    private OpenItem ordered(Application application, String item) {
        OpenItem found = receipts.items(application.id()).stream()
                .filter(each -> each.item().equals(item))
                .findFirst()
                .orElseThrow(() -> new NotFound(HrTexts.say("receipt.no-such-item", item)));
        if (found.state() != ItemState.ORDERED) {
            throw RuleBroken.conflict(
                    HrTexts.say("order.not-open", payout.title(item), HrTexts.say("item.state." + found.state())));
        }
        return found;
    }

    private String booked(Application application, OpenItem order) {
        var move = new Move(
                Place.source(order.item(), units.district().id()),
                Place.person(order.item(), application.unit(), application.person()),
                quantity(order),
                order.measure());
        return ledger.book(new Document(
                Document.Kind.HAND_OUT,
                "hr",
                receipts.of(order.id()),
                application.unit(),
                payout.clause(order.item()),
                "",
                List.of(move)));
    }

    private static long quantity(OpenItem order) {
        Long pieces = order.quantity();
        return pieces == null ? 1 : pieces;
    }
}
